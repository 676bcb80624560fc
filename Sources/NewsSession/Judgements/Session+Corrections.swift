// The corrections of claims, checked against the text before anything is changed.

import NewsModel
import Tabular

extension Session {
  /// Where words stand in a document that are no claim yet: at their only place, or at that with a number.
  package func unclaimedPlace(
    of words: String,
    _ number: Int?,
    in article: LoadedArticle
  ) throws(SessionError) -> TextRange {
    let range = try place(of: words, number, in: article)
    guard let twin = article.findings.claims.firstIndex(where: { $0.range == range }) else {
      return range
    }
    let known = article.claimID(twin)
    throw SessionError(
      "\(known) says just these words",
      help: article.review(ofClaim: twin) == .rejected
        ? "accept \(known), or correct \(known)" : "correct \(known) --certainty …"
    )
  }

  private func place(
    of words: String,
    _ number: Int?,
    in article: LoadedArticle
  ) throws(SessionError) -> TextRange {
    let places = article.article.text.ranges(of: words)
    guard !places.isEmpty else {
      throw SessionError(
        "these words are not in \(article.id)",
        help: "they must be exact: 'read \(article.id)' shows the text"
      )
    }
    guard let number else {
      guard places.count == 1 else {
        throw SessionError(
          "these words stand \(places.count) times in \(article.id)",
          help: "--nth 1 to \(places.count) says which"
        )
      }
      return places[0]
    }
    guard places.indices.contains(number - 1) else {
      throw SessionError(
        "these words stand \(places.count == 1 ? "once" : "\(places.count) times") in \(article.id)",
        help: "--nth \(places.count == 1 ? "1" : "1 to \(places.count)")"
      )
    }
    return places[number - 1]
  }

  /// The judgements that correct a claim: one for each field that is not so already.
  package func drafts(
    correcting id: ClaimID,
    _ wanted: ClaimCorrections
  ) throws(SessionError) -> [JudgementDraft] {
    let view = try claim(id)
    var drafts: [JudgementDraft] = []
    func add(
      _ field: JudgedField,
      _ from: JSONValue,
      _ to: JSONValue,
      _ other: ActorID? = nil
    ) throws(SessionError) {
      guard from != to else { return }
      drafts.append(
        JudgementDraft(
          .correct,
          on: .claim(id),
          target: ClaimKeys.key(of: view.index, in: view.article),
          quote: view.article.text(view.claim.range),
          field: field,
          from: from,
          to: to,
          other: other
        )
      )
    }
    if let span = try span(of: view, wanted) {
      try add(
        .span,
        Self.spanValue(view.claim.range, in: view.article),
        Self.spanValue(span, in: view.article)
      )
    }
    if let source = wanted.source {
      let (value, actor) = try self.source(source, of: view)
      try add(.source, sourceValue(of: view), value, actor)
    }
    if let value = wanted.kind {
      try add(.kind, .string(view.claim.kind.rawValue), .string(value.rawValue))
    }
    if let value = wanted.certainty {
      try add(.certainty, .string(view.claim.certainty.rawValue), .string(value.rawValue))
    }
    if let value = wanted.polarity {
      try add(.polarity, .string(view.claim.polarity.rawValue), .string(value.rawValue))
    }
    if let number = wanted.droppedHedge { try add(.hedge, hedge(number, of: view), .null) }
    return drafts
  }

  // MARK: Fields

  /// Where a claim is to begin and end; nil where that is not asked for.
  private func span(
    of view: ClaimView,
    _ wanted: ClaimCorrections
  ) throws(SessionError) -> TextRange? {
    guard wanted.start != nil || wanted.end != nil else { return nil }
    let (offsets, old) = (view.article.offsets, view.claim.range)
    let start = wanted.start ?? offsets.codePoints(before: old.start)
    let end = wanted.end ?? offsets.codePoints(before: old.end)
    guard start >= 0, start < end, end <= offsets.total else {
      throw SessionError(
        "a claim of \(view.article.id) cannot stand from \(start) to \(end)",
        help: "the text has the characters 0 to \(offsets.total), and --end is behind --start"
      )
    }
    let range = view.article.range(ofCodePoints: start..<end)
    guard !view.article.article.text.trimmed(range).isEmpty else {
      throw SessionError("there are no words from \(start) to \(end) in \(view.article.id)")
    }
    return range
  }

  private func hedge(_ number: Int, of view: ClaimView) throws(SessionError) -> JSONValue {
    let hedges = view.claim.hedges
    guard hedges.indices.contains(number - 1) else {
      let listed = hedges.enumerated().map { "\($0 + 1) '\(view.article.text($1))'" }
      throw SessionError(
        "\(view.id) has no hedge \(number)",
        help: listed.isEmpty
          ? "it has none" : "it has \(SafeText.forTerminal(listed.joined(separator: ", ")))"
      )
    }
    let range = hedges[number - 1]
    return .object([
      "start": .int(view.article.offsets.codePoints(before: range.start)),
      "end": .int(view.article.offsets.codePoints(before: range.end)),
      "text": .string(view.article.text(range)),
    ])
  }

  /// Who is meant as the source of a claim: the author, an actor that the document mentions, or words of it. A name
  /// that is whole comes before words, and words before a part of a name.
  private func source(
    _ text: String,
    of view: ClaimView
  ) throws(SessionError) -> (value: JSONValue, actor: ActorID?) {
    if text.lowercased() == ClaimHolder.authorName { return (.null, nil) }
    let present = Set(view.article.mentions.map { view.actors[$0.actor] })
    if case .actor? = FindingID(text) {
      return try mentioned([try actor(text)], present, text, in: view)
    }
    let named = wholeNamed(text).filter { present.contains($0.id) }
    if !named.isEmpty { return try mentioned(named, present, text, in: view) }
    if let range = SourceWords.nearest(text, to: view.claim.range, in: view.article) {
      let actor = SourceWords.actor(at: range, in: view.article.mentions)
      let known = actor.map { view.actors[$0] }.flatMap(corpus.actor)
      // The words of a name are the actor's; others stand as they are.
      if let known, view.article.mentions.contains(where: { $0.mention.range == range }) {
        return (.string(known.key), known.id)
      }
      return (.object(["text": .string(view.article.text(range))]), nil)
    }
    do {
      let found = try actors(text)
      let here = found.filter { present.contains($0.id) }
      return try mentioned(here.isEmpty ? found : here, present, text, in: view)
    } catch {
      throw SessionError(
        "'\(text)' is not an actor, and these words are not in \(view.article.id)",
        help: "a source is an id (a3), a name, author, or words of the text; "
          + "'mentions --in \(view.article.id)' lists who is there"
      )
    }
  }

  /// The only one of some actors, if the document mentions it.
  private func mentioned(
    _ actors: [SessionActor],
    _ present: Set<ActorID>,
    _ text: String,
    in view: ClaimView
  ) throws(SessionError) -> (value: JSONValue, actor: ActorID?) {
    guard actors.count == 1 else {
      throw SessionError(
        "'\(text)' may be \(actors.count) actors",
        help: "say which: \(Self.listed(actors))"
      )
    }
    guard present.contains(actors[0].id) else {
      let name = SafeText.forTerminal(actors[0].actor.name)
      throw SessionError(
        "\(actors[0].id) (\(name)) is not mentioned in \(view.article.id)",
        help: "name the words of the text that say who holds the claim"
      )
    }
    return (.string(actors[0].key), actors[0].id)
  }
}
