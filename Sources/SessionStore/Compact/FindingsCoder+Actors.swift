// The actors of an article, whose names nearly always stand in its text.

import NewsModel

extension FindingsCoder {
  /// The actors with their mentions.
  mutating func actors(_ known: [ArticleActor]?) throws(CompactFormError) -> [ArticleActor] {
    var first = 0
    return try list(known, .actor) { (coder, known) throws(CompactFormError) in
      let mentions = try coder.mentions(known?.mentions, after: &first)
      guard !mentions.isEmpty else { throw .outOfBounds(.count) }
      let kind = try coder.choice(known?.kind, .actorKind)
      let texts = coder.texts(of: mentions)
      let name = try coder.name(known?.name, .actorName, texts)
      return ArticleActor(
        name: name,
        kind: kind,
        mentions: mentions,
        names: try coder.list(known?.names, .actorForm) { (coder, known) throws(CompactFormError) in
          try coder.name(known, .actorForm, texts)
        }
      )
    }
  }

  private mutating func mentions(
    _ known: [Mention]?,
    after first: inout Int
  ) throws(CompactFormError) -> [Mention] {
    // Actors stand in the order of their first mentions, and mentions in that of the text.
    var next = first
    var isFirst = true
    let mentions = try list(known, .mention) { (coder, known) throws(CompactFormError) in
      let range = try coder.span(known?.range, isFirst ? .actor : .mention, near: next)
      isFirst = false
      next = coder.token(at: range.start)
      return Mention(
        range: range,
        form: try coder.choice(known?.form, .mentionForm),
        rule: try coder.string(known?.rule, .mentionRule),
        type: try coder.optional(known.map(\.type), .mentionType) {
          (coder, known) throws(CompactFormError) in
          try coder.choice(known, .mentionType)
        }
      )
    }
    if let mention = mentions.first { first = token(at: mention.range.start) }
    return mentions
  }

  /// What some mentions say, each once.
  private func texts(of mentions: [Mention]) -> [[UInt8]] {
    var texts: [[UInt8]] = []
    for mention in mentions where mention.form == .name {
      let text = Array(state.text[mention.range.start..<mention.range.end])
      if !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  /// A name, which is that of a mention, or else one by itself.
  private mutating func name(
    _ known: String?,
    _ part: Part,
    _ texts: [[UInt8]]
  ) throws(CompactFormError) -> String {
    let place = known.map { known in
      (texts.firstIndex { $0.elementsEqual(known.utf8) } ?? -1) + 1
    }
    let found = try number(place, Context(.listing, part))
    if found == 0 { return try string(known, part) }
    guard found <= texts.count,
      let name = String(validating: texts[found - 1], as: UTF8.self)
    else { throw .outOfBounds(.listing) }
    return name
  }
}
