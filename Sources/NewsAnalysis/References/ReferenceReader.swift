// Reads off the trees of an article what may speak of its actors.

import NewsModel

/// The mentions of an article, and what else references are told by.
struct ReferenceReader {
  /// In the order of their heads.
  var mentions: [ReferenceMention] = []
  /// The mention whose head a token is; -1 for none.
  private(set) var headed: [Int32]
  /// The numbers of the words that each cluster can be called by alone: the head of an organization's or a
  /// place's name.
  var nameHeads: [SIMD4<Int32>] = []
  /// How each token hangs on its head.
  let relations: [Relation]

  let article: AnnotatedArticle
  let clusters: [NameCluster]
  /// The first word of the phrase that each token heads.
  private var starts: [Int32]
  private var determiners: [ReferenceDeterminer]
  private var traits: [ReferenceMention.Traits]
  /// The subject of each token that has a copula; -1 for none.
  var subjects: [Int32]
  private var words: [String: (number: Int32, sense: NounSense)] = [:]
  /// For each token one more than the index of its name, 0 for none.
  var nameOf: [Int32]

  /// Reads an article with these clusters; complexity O(tokens).
  init(_ article: AnnotatedArticle, _ clusters: [NameCluster]) {
    (self.article, self.clusters) = (article, clusters)
    let count = article.tokens.count
    let names = Relation.named(article.syntax.relations)
    relations =
      article.syntax.words.count == count
      ? article.syntax.words.map { names[Int($0.relation)] }
      : Array(repeating: .other, count: count)
    headed = Array(repeating: -1, count: count)
    starts = (0..<Int32(count)).map { $0 }
    determiners = Array(repeating: .none, count: count)
    traits = Array(repeating: [], count: count)
    subjects = Array(repeating: -1, count: count)
    nameOf = Array(repeating: 0, count: count)
    for (number, name) in article.names.enumerated() {
      for token in name.tokens { nameOf[token] = Int32(number + 1) }
    }
    readPhrases()
    readMentions()
    readNameHeads()
    readTies()
  }

  /// The head of a token; -1 for the root of a sentence.
  func head(of token: Int) -> Int {
    article.syntax.words.isEmpty ? -1 : Int(article.syntax.words[token].head)
  }

  // MARK: Phrases

  private mutating func readPhrases() {
    guard !article.syntax.words.isEmpty else { return }
    var copulas: [Int] = []
    for token in article.tokens.indices {
      let head = head(of: token)
      guard head >= 0 else { continue }
      if token < head {
        readBefore(token, head)
      } else {
        switch relations[token] {
        case .nominal:
          traits[head].insert(.isCompleted)
          if nameOf[token] > 0 { traits[head].insert(.isOfName) }
        case .relativeClause, .adnominalClause: traits[head].insert(.isCompleted)
        default: break
        }
      }
      if relations[token] == .copula { copulas.append(head) }
      if relations[token].isSubject { subjects[head] = Int32(token) }
    }
    let linked = Set(copulas)
    for token in subjects.indices where subjects[token] >= 0 && !linked.contains(token) {
      subjects[token] = -1
    }
  }

  private mutating func readBefore(_ token: Int, _ head: Int) {
    switch relations[token] {
    case .determiner:
      determiners[head] = ReferenceDeterminer(article.tokens[token].lower)
    case .possessor:
      determiners[head] = .possessor
    case .adjective, .namePart, .numeral, .nominal: break
    default: return
    }
    if nameOf[token] > 0 { traits[head].insert(.hasName) }
    starts[head] = min(starts[head], starts[token])
  }

  // MARK: Mentions

  private mutating func readMentions() {
    let owners = clusterOfNames()
    for (number, sentence) in article.sentences.enumerated() {
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        if nameOf[token] > 0 {
          let name = Int(nameOf[token] - 1)
          add(name: name, owners[name], number)
          token = max(token + 1, article.names[name].tokens.upperBound)
        } else {
          read(token, number, sentence.isHeading)
          token += 1
        }
      }
    }
  }

  private mutating func clusterOfNames() -> [Int32] {
    var byStart: [Int: Int32] = [:]
    for (index, cluster) in clusters.enumerated() {
      for mention in cluster.mentions { byStart[mention.range.start] = Int32(index) }
    }
    return article.names.map { byStart[$0.range.start] ?? -1 }
  }

  private mutating func add(name: Int, _ cluster: Int32, _ sentence: Int) {
    let tokens = article.names[name].tokens
    let head = tokens.last { !tokens.contains(self.head(of: $0)) } ?? tokens.upperBound - 1
    guard cluster >= 0 else { return }
    for token in tokens { headed[token] = Int32(mentions.count) }
    mentions.append(
      ReferenceMention(
        tokens: tokens,
        head: head,
        form: .name,
        sense: NounSense(kind: ReferentKind(clusters[Int(cluster)].kind)),
        word: -1,
        sentence: Int32(sentence),
        role: role(of: head),
        traits: article.sentences[sentence].isHeading ? .isInHeading : [],
        cluster: cluster
      )
    )
  }

  private func role(of token: Int) -> ReferenceRole {
    var (token, relation) = (token, relations[token])
    // What is joined to a word does what that word does.
    for _ in 0..<3 where relation == .conjunct {
      token = max(0, head(of: token))
      relation = relations[token]
    }
    return subjects[token] >= 0 ? .attribute : ReferenceRole(relation)
  }

  private mutating func read(_ token: Int, _ sentence: Int, _ isHeading: Bool) {
    switch article.tokens[token].tag {
    case .pronoun, .determiner:
      let lower = article.tokens[token].lower
      guard let form = PronounForm.table[lower], !isHeading else { return }
      headed[token] = Int32(mentions.count)
      var traits = form.traits
      if lower == "her" && relations[token] == .possessor { traits.insert(.isPossessive) }
      if relations[token] == .expletive || form.rule == .neuter && isIdle(token) {
        traits.insert(.isExpletive)
      }
      mentions.append(
        ReferenceMention(
          tokens: token..<(token + 1),
          head: token,
          form: .pronoun,
          rule: form.rule,
          sense: NounSense(kind: form.rule == .person ? .person : .thing, gender: form.gender),
          word: Int32(form.number),
          sentence: Int32(sentence),
          role: role(of: token),
          traits: traits
        )
      )
    case .noun where isHead(token):
      readNoun(token, entry(article.tokens[token].lemma), sentence, isHeading)
    case .properNoun where isHead(token) && determiners[token] == .definite:
      // `the President`
      let entry = entry(article.tokens[token].lower)
      if entry.sense.kind != .thing { readNoun(token, entry, sentence, isHeading) }
    default: return
    }
  }

  /// "it is clear that", "it seems".
  private func isIdle(_ token: Int) -> Bool {
    let next = token + 1
    guard next + 2 < article.tokens.count else { return false }
    if Self.idle.contains(article.tokens[next].lemma) { return true }
    guard article.tokens[next].lemma == "be" || article.tokens[next].lower == "'s" else {
      return false
    }
    for index in (next + 1)..<min(next + 7, article.tokens.count) {
      switch article.tokens[index].lower {
      case "that", "to", "who": return true
      case ".", ",", ";": return false
      default: break
      }
    }
    return false
  }

  private static let idle: WordSet = ["seem", "appear", "rain", "snow", "happen"]

  /// Whether a noun heads its phrase.
  private func isHead(_ token: Int) -> Bool {
    switch relations[token] {
    case .namePart: false
    case .nominal: head(of: token) != token + 1
    default: true
    }
  }

  private mutating func readNoun(
    _ token: Int,
    _ noun: (number: Int32, sense: NounSense),
    _ sentence: Int,
    _ isHeading: Bool
  ) {
    let (number, sense) = noun
    let start = max(Int(starts[token]), article.sentences[sentence].tokens.lowerBound)
    headed[token] = Int32(mentions.count)
    var traits = traits[token]
    let isPlural = article.syntax.morphology(of: token).number == .plural
    if isPlural { traits.insert(.isPlural) }
    if isHeading { traits.insert(.isInHeading) }
    var meaning = sense
    if isPlural && sense.kind == .person { meaning.kind = .people }
    let determiner = determiners[token]
    var office = Int32(-1)
    if determiner == .definite, sense.kind == .person, token - start < 3 {
      office = token - start == 1 ? number : pair(token - 1, token).number
    }
    mentions.append(
      ReferenceMention(
        tokens: start..<(token + 1),
        head: token,
        form: .nominal,
        rule: Self.bare.contains(article.tokens[token].lower) && determiner == .none && !isHeading
          ? .definite : Self.rule(determiner, meaning),
        sense: meaning,
        word: number,
        office: office,
        sentence: Int32(sentence),
        role: role(of: token),
        determiner: determiner,
        traits: traits,
        width: UInt8(min(token - start, 9))
      )
    )
  }

  /// Bodies that are spoken of without an article.
  private static let bare: WordSet = ["police", "parliament", "congress", "prosecutors"]

  private static func rule(_ determiner: ReferenceDeterminer, _ sense: NounSense) -> ReferenceClass?
  {
    switch determiner {
    case .definite: .definite
    case .demonstrative, .possessor: .determined
    case .none, .indefinite: nil
    }
  }

  /// The number and sense of a noun.
  mutating func entry(_ lemma: String) -> (number: Int32, sense: NounSense) {
    if let known = words[lemma] { return known }
    let new = (Int32(words.count), NounSenses.sense(of: lemma))
    words[lemma] = new
    return new
  }
}

extension ReferentKind {
  /// What an actor of a kind is.
  init(_ kind: ActorKind) {
    switch kind {
    case .person: self = .person
    case .organization: self = .organization
    case .place: self = .place
    case .group: self = .people
    case .other: self = .thing
    }
  }
}
