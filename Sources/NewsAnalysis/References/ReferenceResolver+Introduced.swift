// Who was spoken of before their name came: `A man was hurt. … Otto Varn, 28, …`

import NewsModel

extension ReferenceResolver {
  /// So many names of an actor can be what somebody is called who was spoken of without a name.
  private static var mostNames: Int32 { 2 }
  /// So many can turn out to be the same at one name: one of the heading, one of the text.
  private static var mostJoined: Int { 2 }

  /// Joins those to a name's actor who turn out to have it. Complexity O(1).
  mutating func introduce(_ index: Int, _ mention: ReferenceMention) {
    let cluster = Int(mention.cluster)
    known[cluster].namesRead += 1
    guard known[cluster].namesRead <= Self.mostNames else { return }
    for _ in 0..<Self.mostJoined {
      guard let found = choose(index, mention, .introduced) else { return }
      join(found, mention.cluster)
    }
  }

  /// The latest referents without a name that an actor can be.
  mutating func gatherUnnamed(_ mention: ReferenceMention) {
    var count = 0
    let actor = known[Int(mention.cluster)]
    for referent in recent[Int(actor.kind.rawValue)].referents {
      let other = known[Int(referent)]
      guard !other.isNamed, !other.isPlural, other.last >= 0,
        other.gender == .unknown || actor.gender.allows(other.gender)
      else { continue }
      options.append(referent)
      count += 1
      if count == 5 { return }
    }
  }

  private mutating func join(_ referent: Int32, _ cluster: Int32) {
    known[Int(cluster)].absorb(known[Int(referent)])
    known[Int(referent)].joined = cluster
    recent[Int(known[Int(referent)].kind.rawValue)].remove(referent)
  }

  /// The verb that a mention hangs on, in its dictionary form.
  private func verb(of head: Int) -> String? {
    let verb = reader.head(of: head)
    guard verb >= 0, reader.article.tokens[verb].tag == .verb else { return nil }
    return reader.article.tokens[verb].lemma
  }

  /// What speaks for and against somebody without a name having one.
  mutating func fillIntroduced(_ mention: ReferenceMention, _ other: Referent) {
    let actor = known[Int(mention.cluster)]
    choice.add(ReferenceSections.introNoun + Int(other.noun))
    let isOpen = actor.nouns == SIMD4(repeating: -1)
    let isCalled = (0..<4).contains { place in
      actor.nouns[place] >= 0 && any(other.nouns .== actor.nouns[place])
    }
    choice.add(ReferenceSections.introMatch + (isOpen ? 0 : isCalled ? 1 : 2))
    let opening = Int(other.opening.rawValue) + (other.isHeaded ? ReferenceDeterminer.count : 0)
    choice.add(ReferenceSections.introOpening + opening)
    let name = ReferenceSections.introName
    choice.add(name + (mention.tokens.count > 1 ? 1 : 0))
    choice.add(name + 2 + (actor.isMain ? 1 : 0))
    if reader.isWithAge(mention) { choice.add(name + 4) }
    if actor.namesRead > 1 { choice.add(name + 5) }
    if mention.traits.contains(.isInHeading) { choice.add(name + 6) }
    if actor.gender != .unknown, actor.gender == other.gender { choice.add(name + 7) }
    if let verb = verb(of: mention.head),
      verb == self.verb(of: reader.mentions[Int(other.last)].head)
    {
      choice.add(ReferenceSections.introMatch + 3)
    }
    let others = namedOnes[Int(actor.kind.rawValue)] - 1
    choice.add(ReferenceSections.introPeople + min(3, max(0, others)))
  }
}
