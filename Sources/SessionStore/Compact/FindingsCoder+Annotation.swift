// What the language pipeline found in an article.

import NewsModel

extension FindingsCoder {
  /// An article with its annotations.
  mutating func annotated(
    _ known: AnnotatedArticle?,
    of article: Article
  ) throws(CompactFormError) -> AnnotatedArticle {
    let syntax = try syntax(known)
    let sentences = try sentences(known?.sentences)
    let names = try names(known?.names)
    let values = try values(known?.values)
    let quotations = try quotations(known?.quotations)
    let commitments = try commitments(known?.commitments)
    let uncertainties = try uncertainties(known?.uncertainties)
    var annotated = AnnotatedArticle(
      article: article,
      tokens: state.tokens,
      sentences: sentences,
      names: names,
      syntax: syntax,
      values: values,
      quotations: quotations,
      commitments: commitments,
      uncertainties: uncertainties,
      isEncyclopedic: try flag(known?.isEncyclopedic, .encyclopedic)
    )
    annotated.attributions = try attributions(known?.attributions)
    return annotated
  }

  private mutating func syntax(_ known: AnnotatedArticle?) throws(CompactFormError) -> Syntax {
    let tags = try labels(known?.syntax.tags, state.known.tags, .tags)
    let relations = try labels(known?.syntax.relations, state.known.relations, .relations)
    (state.known.tags, state.known.relations) = (tags, relations)
    let words = try tokens(known?.tokens, known?.syntax.words)
    for word in words {
      guard word.tag < tags.count else { throw .outOfBounds(.tag) }
      guard word.relation < relations.count else { throw .outOfBounds(.relation) }
    }
    return Syntax(tags: tags, relations: relations, words: words)
  }

  private mutating func sentences(_ known: [Sentence]?) throws(CompactFormError) -> [Sentence] {
    var next = 0
    return try list(known, .sentence) { (coder, known) throws(CompactFormError) in
      let tokens = try coder.tokens(known?.tokens, .sentenceTokens, near: next)
      next = tokens.upperBound
      return Sentence(
        range: try coder.span(known?.range, .sentence, of: tokens),
        tokens: tokens,
        isHeading: try coder.flag(known?.isHeading, .heading)
      )
    }
  }

  private mutating func names(
    _ known: [EntityMention]?
  ) throws(CompactFormError) -> [EntityMention] {
    var next = 0
    return try list(known, .name) { (coder, known) throws(CompactFormError) in
      let tokens = try coder.tokens(known?.tokens, .nameTokens, near: next)
      next = tokens.upperBound
      return EntityMention(
        range: try coder.span(known?.range, .name, of: tokens),
        tokens: tokens,
        type: try coder.choice(known?.type, .nameType),
        rule: try coder.string(known?.rule, .rule)
      )
    }
  }

  private mutating func values(_ known: [ValueMention]?) throws(CompactFormError) -> [ValueMention]
  {
    var next = 0
    return try list(known, .value) { (coder, known) throws(CompactFormError) in
      let tokens = try coder.tokens(known?.tokens, .valueTokens, near: next)
      next = tokens.upperBound
      return ValueMention(
        range: try coder.span(known?.range, .value, of: tokens),
        tokens: tokens,
        kind: try coder.choice(known?.kind, .valueKind),
        value: try coder.statedValue(known?.value)
      )
    }
  }

  private mutating func statedValue(
    _ known: StatedValue?
  ) throws(CompactFormError) -> StatedValue {
    let kind: Int? =
      switch known {
      case .calendar: 0
      case .amount: 1
      case .unknown: 2
      case nil: nil
      }
    switch try number(kind, Context(.choice, .value)) {
    case 0:
      guard case .calendar(let known)? = known else { return .calendar(try string(nil, .calendar)) }
      return .calendar(try string(known, .calendar))
    case 1:
      guard case .amount(let known)? = known else { return .amount(try amount(nil)) }
      return .amount(try amount(known))
    case 2: return .unknown
    default: throw .outOfBounds(.choice)
    }
  }

  private mutating func amount(_ known: Amount?) throws(CompactFormError) -> Amount {
    Amount(
      try double(known?.low, .low),
      to: try optional(known.map(\.high), .high) { (coder, known) throws(CompactFormError) in
        try coder.double(known, .high)
      },
      unit: try optional(known.map(\.unit), .unit) { (coder, known) throws(CompactFormError) in
        try coder.string(known, .unit)
      }
    )
  }
}
