// What speaks for and against each candidate of a mention.

import NewsModel

extension ReferenceResolver {
  private typealias At = ReferenceSections

  /// Fills the features of all candidates, and of none.
  mutating func fill(_ index: Int, _ mention: ReferenceMention, _ rule: ReferenceClass) {
    let quote = quotes.quotation[mention.head]
    fillNone(mention, isQuoted: quote >= 0)
    choice.end()
    var (latest, latestNamed, most) = (0, -1, 0)
    for option in options.indices {
      let other = known[Int(options[option])]
      if other.last > known[Int(options[latest])].last { latest = option }
      if other.isNamed, latestNamed < 0 || other.last > known[Int(options[latestNamed])].last {
        latestNamed = option
      }
      if other.count > known[Int(options[most])].count { most = option }
    }
    let near = options.indices.filter { mention.sentence - known[Int(options[$0])].sentence < 2 }
    let unique = mention.form == .pronoun && near.count == 1 ? near[0] : -1
    for option in options.indices {
      let other = known[Int(options[option])]
      choice.candidates.append(Int(other.last))
      choice.named.append(other.isNamed || rule == .introduced)
      if option == latest { choice.add(At.rank) }
      if option == latestNamed { choice.add(At.rank + 1) }
      if option == most { choice.add(At.rank + 2) }
      if options.count == 1 { choice.add(At.rank + 3) }
      if option == unique { choice.add(At.unique + (other.gender == .unknown ? 1 : 0)) }
      fillPlace(index, mention, other)
      fillKind(mention, other)
      if mention.form == .nominal { fillNoun(mention, other) }
      if rule == .introduced { fillIntroduced(mention, other) }
      fillQuotes(mention, other, Int(options[option]), quote)
      choice.end()
    }
  }

  private mutating func fillNone(_ mention: ReferenceMention, isQuoted: Bool) {
    let named = options.count { known[Int($0)].isNamed }
    choice.add(At.none)
    if mention.form == .pronoun {
      choice.add(At.nonePronoun + Int(mention.word))
      if mention.traits.contains(.isExpletive) { choice.add(At.noneIdle) }
    } else if mention.form == .name {
      choice.add(At.noneKind + Int(mention.sense.kind.rawValue))
      if mention.traits.contains(.isInHeading) { choice.add(At.noneSeen + 1) }
    } else {
      let completed = mention.traits.contains(.isCompleted) ? ReferenceDeterminer.count : 0
      choice.add(At.noneDeterminer + Int(mention.determiner.rawValue) + completed)
      choice.add(At.noneWidth + min(Int(mention.width), 3))
      if mention.traits.contains(.hasName) { choice.add(At.noneWidth + 4) }
      choice.add(At.noneKind + Int(mention.sense.kind.rawValue))
      if mention.sense.place > 0 { choice.add(At.noneNoun + Int(mention.sense.place) - 1) }
      if mention.rule == .attribute {
        choice.add(At.noneTie + Self.tie(mention))
      }
      if mention.word < byNoun.count, byNoun[Int(mention.word)] >= 0 { choice.add(At.noneSeen) }
      if mention.traits.contains(.isInHeading) { choice.add(At.noneSeen + 1) }
    }
    choice.add(At.noneNamed + min(named, 3))
    choice.add(At.noneCandidates + Self.bin(options.count))
    choice.add(At.noneRole + Int(mention.role.rawValue))
    if isQuoted { choice.add(At.noneQuoted) }
    if quotes.isSource[mention.head] { choice.add(At.noneSource) }
  }

  private static func tie(_ mention: ReferenceMention) -> Int {
    Int(mention.tie.rawValue) * ReferenceDeterminer.count + Int(mention.determiner.rawValue)
  }

  /// 1, 2, 3 or 4, 5 to 8, more.
  private static func bin(_ count: Int) -> Int {
    count < 3 ? max(0, count - 1) : count < 5 ? 2 : count < 9 ? 3 : 4
  }

  private static func distance(_ sentences: Int) -> Int {
    sentences < 4 ? max(0, sentences) : sentences < 6 ? 4 : sentences < 10 ? 5 : 6
  }

  private mutating func fillPlace(_ index: Int, _ mention: ReferenceMention, _ other: Referent) {
    let sentences = other.last < 0 ? 0 : Int(mention.sentence - other.sentence)
    choice.add(At.candidate)
    choice.add(At.sentences + Self.distance(sentences) + (other.isNamed ? 7 : 0))
    let between = index - Int(other.last)
    let far = between < 3 ? between - 1 : between < 5 ? 2 : between < 9 ? 3 : between < 17 ? 4 : 5
    choice.add(At.mentions + (between > 33 ? 6 : max(0, far)))
    choice.add(At.lastRole + Int(other.role.rawValue) * 3 + max(0, min(sentences, 2)))
    choice.add(
      At.roles + Int(mention.role.rawValue) * ReferenceRole.count + Int(other.role.rawValue)
    )
    choice.add(At.count + Self.bin(Int(other.count)))
    choice.add(At.lastForm + (other.form == .name ? 0 : other.form == .nominal ? 1 : 2))
    if other.subjectSentence == mention.sentence { choice.add(At.rank + 4) }
    if other.subjectSentence == mention.sentence - 1 { choice.add(At.rank + 5) }
    if other.firstSentence == 0 { choice.add(At.rank + 6) }
    if other.isMain { choice.add(At.rank + 7) }
    if other.last >= 0, reader.mentions[Int(other.last)].traits.contains(.isInHeading) {
      choice.add(At.heading)
    }
    if other.isNamed { choice.add(At.names + min(Self.bin(Int(other.nameCount)), 3)) }
    guard other.last >= 0 else { return }
    let last = reader.mentions[Int(other.last)]
    if quotes.isSource[last.head] {
      choice.add(At.source + (quotes.isSource[mention.head] ? 1 : 0))
    }
    fillBinding(mention, last)
  }

  /// Whether both hang on one word, or one lies in the other.
  private mutating func fillBinding(_ mention: ReferenceMention, _ last: ReferenceMention) {
    guard mention.sentence == last.sentence, mention.rule != .attribute else { return }
    let head = reader.head(of: mention.head)
    if head >= 0, head == reader.head(of: last.head) {
      choice.add(At.binding + (mention.traits.contains(.isReflexive) ? 1 : 0))
    }
    var token = head
    for _ in 0..<4 where token >= 0 {
      if token == last.head {
        choice.add(At.binding + 2)
        return
      }
      if reader.relations[token].isClausal { return }
      token = reader.head(of: token)
    }
  }

  private mutating func fillKind(_ mention: ReferenceMention, _ other: Referent) {
    let kinds = Int(other.kind.rawValue) * 5 + Int(mention.sense.kind.rawValue)
    choice.add(At.kinds + kinds + (other.isNamed ? 25 : 0))
    if mention.sense.kind == .person {
      let isKnown = other.gender != .unknown
      let isAsked = mention.sense.gender != .unknown
      choice.add(At.gender + (isAsked ? 3 : 0) + (isKnown ? other.isNamed ? 2 : 1 : 0))
    }
    choice.add(At.number + (mention.traits.contains(.isPlural) == other.isPlural ? 0 : 1))
    if mention.form == .pronoun, other.pronoun >= 0,
      PronounForm.rules[Int(other.pronoun)] == mention.rule
    {
      choice.add(At.samePronoun)
    }
  }

  private mutating func fillNoun(_ mention: ReferenceMention, _ other: Referent) {
    let isCalled = any(other.nouns .== mention.word)
    let isHead = any(other.nameHeads .== mention.word)
    let match = isCalled ? 2 : isHead ? 1 : 0
    choice.add(At.noun + match + (other.isNamed ? 3 : 0))
    let sentences = other.last < 0 ? 0 : mention.sentence - other.sentence
    choice.add(At.nounDistance + match * 3 + (sentences < 2 ? 0 : sentences < 6 ? 1 : 2))
    if mention.sense.kind == .place, other.kind == .place, other.isNamed {
      choice.add(At.ground + Int(mention.sense.ground.rawValue) * 2 + (other.isCountry ? 1 : 0))
    }
    let named = recent[Int(other.kind.rawValue)].referents.count { known[Int($0)].isNamed }
    if named == 1 {
      choice.add(At.only + (other.isNamed ? 1 : 0))
    }
    if mention.rule == .attribute { choice.add(At.tie + Self.tie(mention)) }
  }

  private mutating func fillQuotes(
    _ mention: ReferenceMention,
    _ other: Referent,
    _ referent: Int,
    _ quote: Int32
  ) {
    let theirs = other.last < 0 ? -1 : quotes.quotation[reader.mentions[Int(other.last)].head]
    if quote >= 0, quote == theirs { choice.add(At.quotation) }
    if quote >= 0, quote != theirs { choice.add(At.quotation + 1) }
    if quote < 0, theirs >= 0 { choice.add(At.quotation + 2) }
    guard quote >= 0, case let speaker = quotes.speakers[Int(quote)], speaker >= 0,
      case let said = reader.headed[Int(speaker)], said >= 0,
      current(referents[Int(said)]) == referent
    else { return }
    choice.add(At.quotation + 3)
  }
}
