// Goes through the mentions of an article in the order of the text and finds out what each refers to.

import NewsModel

/// Finds what the pronouns and nouns of an article refer to.
struct ReferenceResolver<Judge: ReferenceJudge> {
  /// The mentions of the article.
  private(set) var reader: ReferenceReader
  /// The referent of each mention; -1 for none.
  private(set) var referents: [Int32]
  /// The judge, with what it has learned.
  var judge: Judge

  /// Who speaks where.
  let quotes: QuotedTokens
  /// What mentions stand for: the clusters first.
  var known: [Referent] = []
  /// The latest referents of each kind.
  var recent = Array(repeating: RecentReferents(), count: ReferentKind.allCases.count)
  /// The latest referent that was called by a noun.
  var byNoun: [Int32] = []
  /// Who alone is called by a noun; -1 for nobody, -2 for several.
  private var holders: [Int32] = []
  /// How many actors with names there are of each kind.
  private(set) var namedOnes = Array(repeating: 0, count: ReferentKind.allCases.count)
  /// The candidates for the mention at hand, and the referents that they are.
  var choice = ReferenceChoice()
  var options: [Int32] = []

  /// A resolver for an article with these clusters.
  init(_ article: AnnotatedArticle, _ clusters: [NameCluster], _ judge: Judge) {
    reader = ReferenceReader(article, clusters)
    quotes = QuotedTokens(article)
    self.judge = judge
    referents = Array(repeating: -1, count: reader.mentions.count)
    let aliases = KnownAliases.shared
    for (index, cluster) in clusters.enumerated() {
      var referent = Referent(cluster: Int32(index), kind: ReferentKind(cluster.kind))
      referent.gender = cluster.gender
      referent.nameCount = Int32(cluster.mentions.count)
      referent.nameHeads = reader.nameHeads[index]
      referent.isPlural = cluster.kind == .group
      referent.isCountry =
        cluster.kind == .place && cluster.names.contains(where: aliases.isCountry)
      known.append(referent)
      namedOnes[Int(referent.kind.rawValue)] += 1
    }
    for kind in ReferentKind.allCases {
      let most = known.indices.filter { known[$0].kind == kind }
        .max { (known[$0].nameCount, -$0) < (known[$1].nameCount, -$1) }
      if let most, known[most].nameCount > 1 { known[most].isMain = true }
    }
    for (index, mention) in reader.mentions.enumerated() where mention.cluster >= 0 {
      referents[index] = mention.cluster
    }
  }

  /// Resolves all mentions, in passes from safe to daring: names with their titles, offices that one person
  /// holds, then everything else by the judge. Complexity O(mentions).
  mutating func resolve() {
    readOffices()
    for index in reader.mentions.indices {
      let mention = reader.mentions[index]
      if mention.form == .name {
        introduce(index, mention)
      } else if let holder = holder(of: mention) {
        referents[index] = holder
      } else if let rule = mention.rule, !isOpen(mention), let found = choose(index, mention, rule)
      {
        referents[index] = found
      } else if mention.form == .nominal {
        referents[index] = new(mention)
      }
      if referents[index] >= 0 { note(index, mention) }
    }
    for index in referents.indices { referents[index] = current(referents[index]) }
  }

  /// What a referent is known to be by now.
  func current(_ referent: Int32) -> Int32 {
    guard referent >= 0, case let joined = known[Int(referent)].joined, joined >= 0 else {
      return referent
    }
    return joined
  }

  // MARK: Offices

  /// Reads the titles before names and what stands beside them: who is called what.
  private mutating func readOffices() {
    for mention in reader.mentions {
      if mention.form == .name, let title = reader.title(before: mention) {
        describe(Int(mention.cluster), title)
      } else if mention.rule == .attribute, mention.sense.kind == .person,
        mention.tie != .predicate,
        case let cluster = reader.mentions[Int(mention.partner)].cluster, cluster >= 0
      {
        hold(mention.word, Int(cluster))
        if mention.office >= 0 { hold(mention.office, Int(cluster)) }
      }
    }
  }

  private mutating func describe(
    _ cluster: Int,
    _ title: (number: Int32, sense: NounSense, office: Int32)
  ) {
    known[cluster].learn(noun: title.number)
    if known[cluster].gender == .unknown { known[cluster].gender = title.sense.gender }
    guard title.sense.kind == .person else { return }
    hold(title.number, cluster)
    if title.office >= 0 { hold(title.office, cluster) }
  }

  private mutating func hold(_ office: Int32, _ cluster: Int) {
    guard known[cluster].kind == .person else { return }
    while holders.count <= Int(office) { holders.append(-1) }
    // Whether it is one person is all that is asked.
    let holder = holders[Int(office)]
    holders[Int(office)] = holder == -1 || holder == Int32(cluster) ? Int32(cluster) : -2
  }

  /// Whether a description may be of one of several, or says by a name of whom it is.
  private func isOpen(_ mention: ReferenceMention) -> Bool {
    guard mention.rule == .definite, mention.sense.kind == .person else { return false }
    if mention.traits.contains(.isOfName) { return true }
    return mention.word < holders.count && holders[Int(mention.word)] == -2
  }

  /// The only one who is called so: `the minister`, but not `the minister of Norway`.
  private func holder(of mention: ReferenceMention) -> Int32? {
    guard mention.rule == .definite, mention.office >= 0, mention.office < holders.count,
      mention.traits.isDisjoint(with: [.isCompleted, .hasName, .isPlural]),
      case let holder = holders[Int(mention.office)], holder >= 0
    else { return nil }
    return holder
  }

  private mutating func new(_ mention: ReferenceMention) -> Int32 {
    var referent = Referent(cluster: -1, kind: mention.sense.kind)
    referent.gender = mention.sense.gender
    referent.isPlural = mention.traits.contains(.isPlural)
    (referent.noun, referent.opening) = (mention.sense.place, mention.determiner)
    referent.isHeaded = mention.traits.contains(.isInHeading)
    referent.isBesideName =
      mention.rule == .attribute && mention.tie != .predicate
      && reader.mentions[Int(mention.partner)].form == .name
    known.append(referent)
    return Int32(known.count - 1)
  }

  private mutating func note(_ index: Int, _ mention: ReferenceMention) {
    let referent = Int(referents[index])
    known[referent].take(index, mention)
    recent[Int(known[referent].kind.rawValue)].mention(Int32(referent))
    guard mention.form == .nominal else { return }
    while byNoun.count <= Int(mention.word) { byNoun.append(-1) }
    byNoun[Int(mention.word)] = Int32(referent)
  }

  // MARK: Candidates

  mutating func choose(
    _ index: Int,
    _ mention: ReferenceMention,
    _ rule: ReferenceClass
  ) -> Int32? {
    gather(index, mention, rule)
    leaveOutInner(index, mention)
    leaveOutSpokenOf(mention)
    guard !options.isEmpty else { return nil }
    choice.clear(index, rule)
    fill(index, mention, rule)
    guard let found = judge.choose(choice) else { return nil }
    return rule == .person && isOneOfTwo(found) ? nil : options[found]
  }

  private mutating func gather(_ index: Int, _ mention: ReferenceMention, _ rule: ReferenceClass) {
    options.removeAll(keepingCapacity: true)
    switch rule {
    case .person: take(.person, 8, mention)
    case .neuter:
      take(.organization, 5, mention)
      take(.place, 5, mention)
      take(.thing, 5, mention)
    case .plural:
      take(.people, 5, mention)
      take(.organization, 4, mention)
      take(.thing, 4, mention)
    case .attribute:
      let partner = current(referents[Int(mention.partner)])
      // Nobody is a deal: `Vane: A Stadium Deal`.
      guard partner >= 0, mention.sense.kind != .thing || known[Int(partner)].kind != .person else {
        return
      }
      options.append(partner)
    case .definite, .determined: gatherNouns(mention)
    case .introduced: gatherUnnamed(mention)
    }
  }

  /// Whether a candidate was last spoken of in one breath with another: `he` after `Lund and Berg`.
  private func isOneOfTwo(_ found: Int) -> Bool {
    let last = Int(known[Int(options[found])].last)
    guard last >= 0 else { return false }
    let head = reader.mentions[last].head
    return options.indices.contains { option in
      let other = Int(known[Int(options[option])].last)
      guard option != found, other >= 0 else { return false }
      let theirs = reader.mentions[other].head
      return reader.relations[head] == .conjunct && reader.head(of: head) == theirs
        || reader.relations[theirs] == .conjunct && reader.head(of: theirs) == head
    }
  }

  private mutating func gatherNouns(_ mention: ReferenceMention) {
    switch mention.sense.kind {
    case .person: take(.person, 9, mention)
    case .people:
      take(.people, 5, mention)
      take(.organization, 3, mention)
    case .organization:
      take(.organization, 8, mention)
      take(.place, 2, mention)
    case .place:
      take(.place, 8, mention)
      take(.organization, 3, mention)
    case .thing: take(.thing, 3, mention)
    }
    if mention.word < byNoun.count, case let same = current(byNoun[Int(mention.word)]), same >= 0,
      !options.contains(same)
    {
      options.append(same)
    }
  }

  /// Adds the latest referents of a kind that a mention can refer to.
  private mutating func take(_ kind: ReferentKind, _ most: Int, _ mention: ReferenceMention) {
    var count = 0
    let wide = mention.form == .nominal
    let isPlural = mention.traits.contains(.isPlural)
    for referent in recent[Int(kind.rawValue)].referents {
      let other = known[Int(referent)]
      // Beyond this a pronoun hardly reaches.
      guard wide || mention.sentence - other.sentence <= 8 else { break }
      guard other.gender.allows(mention.sense.gender) || mention.sense.gender == .unknown,
        isPlural == other.isPlural || isPlural && kind == .organization,
        wide || !other.isBesideName
      else { continue }
      options.append(referent)
      count += 1
      if count == most { return }
    }
  }
}
