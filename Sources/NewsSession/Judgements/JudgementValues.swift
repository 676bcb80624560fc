// How judgements write down the values that they change.

import NewsModel

extension Session {
  /// Who holds a claim: null for the author, an actor by its key, other words as they stand.
  func sourceValue(of view: ClaimView) -> JSONValue {
    guard view.claim.voice != .author else { return .null }
    guard let source = view.claim.source else { return .object(["text": .null]) }
    if let actor = view.source.flatMap(corpus.actor) { return .string(actor.key) }
    return .object(["text": .string(view.article.text(source.range))])
  }

  /// Where a stretch of an article begins and ends, in code points.
  static func spanValue(_ range: TextRange, in article: LoadedArticle) -> JSONValue {
    .array([
      .int(article.offsets.codePoints(before: range.start)),
      .int(article.offsets.codePoints(before: range.end)),
    ])
  }

  /// A claim by its id. Throws where there is none.
  package func claim(_ id: ClaimID) throws(SessionError) -> ClaimView {
    guard let found = corpus.claim(id) else {
      throw SessionError("there is no claim '\(id)'", help: "'claims' lists them")
    }
    return ClaimView(
      article: found.article,
      index: found.index,
      actors: corpus.actorIDs(of: found.article)
    )
  }

  /// The words by which a finding is found again; nil of what cannot be judged.
  func quote(of finding: FindingID) -> String? {
    switch finding {
    case .claim(let id):
      corpus.claim(id).map { $0.article.text($0.article.findings.claims[$0.index].range) }
    case .mention(let number):
      corpus.mention(number).map { MentionView(article: $0.article, index: $0.index).text }
    case .actor(let id): corpus.actor(id)?.actor.name
    case .document, .section, .comparison, .alignedClaim, .note, .judgement: nil
    }
  }
}

extension Judgement {
  /// A value on one line, as people read it; null of none.
  package static func words(_ value: JSONValue) -> String? {
    switch value {
    case .null: nil
    case .string(let text): text
    case .int(let number): String(number)
    case .double(let number): "\(number)"
    case .bool(let flag): String(flag)
    case .array(let elements): elements.map { words($0) ?? "" }.joined(separator: "–")
    case .object: value["text"].flatMap { words($0) }
    }
  }

  /// The value before, in words; who holds the author's own claims is the author.
  package var wordsBefore: String? { words(from) }

  /// The value after, in words.
  package var wordsAfter: String? { words(to) }

  private func words(_ value: JSONValue) -> String? {
    switch (field, value) {
    case (.source, .null): ClaimHolder.authorName
    // Of a key its name says who is meant.
    case (.source, .string(let key)), (.actor, .string(let key)):
      key.utf8.firstIndex(of: UInt8(ascii: ":")).map { String(key[$0...].dropFirst()) } ?? key
    default: Self.words(value)
    }
  }

  /// What was done, by whom and why, on one line.
  package var line: String {
    var line = action.participle
    if let field, field != .review { line += " \(field.rawValue)" }
    if field != .review, let change { line += ": \(change)" }
    if let analyst = occasion.analyst { line += " (\(analyst))" }
    if let because = occasion.because { line += ", because: \(because)" }
    return FindingTables.oneLine(line).text
  }

  /// The value before and the one after.
  package var change: String? {
    switch (wordsBefore, wordsAfter) {
    case (nil, nil): nil
    case (let before?, let after?): "\(before) → \(after)"
    case (nil, let after?): after
    case (let before?, nil): "\(before) → none"
    }
  }
}
