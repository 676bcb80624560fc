// Who holds which office in an article, so that `the president` can be told where one president is
// named.

import NewsModel

/// The offices that an article gives to the people it names.
struct OfficeHolders {
  private let tokens: [Token]
  private let owners: NameOwners
  /// Who has an office, by its word.
  private var holders: [String: SoleOwner<Int>] = [:]
  private var titled: [Int: NameGender] = [:]

  /// Reads the titles before the names of people, and the offices after a comma.
  init(
    _ article: AnnotatedArticle,
    _ clusters: [NameCluster],
    _ owners: NameOwners
  ) {
    tokens = article.tokens
    self.owners = owners
    for name in article.names {
      guard let owner = owners[name.tokens.lowerBound], clusters[owner.cluster].kind == .person
      else { continue }
      let before = name.tokens.lowerBound - 1
      if before >= 0 { read(titleAt: before, owner.cluster) }
      if let word = apposition(after: name.tokens.upperBound) { hold(word, owner.cluster) }
    }
  }

  private mutating func read(titleAt index: Int, _ cluster: Int) {
    let title = tokens[index].lower
    let gender = NameGender(title: title)
    if gender != .unknown, titled[cluster] == nil { titled[cluster] = gender }
    guard Self.offices.contains(title) else { return }
    hold(title, cluster)
    if index > 0, Self.ranks.contains(tokens[index - 1].lower) {
      hold(tokens[index - 1].lower + " " + title, cluster)
    }
  }

  private mutating func hold(_ office: String, _ cluster: Int) {
    holders[office] = .joined(holders[office], cluster)
  }

  /// The office in `, the president` or `, president of` after a name.
  private func apposition(after end: Int) -> String? {
    guard end + 1 < tokens.count, tokens[end].lower == "," else { return nil }
    let word = tokens[end + 1].lower == "the" && end + 2 < tokens.count ? end + 2 : end + 1
    return Self.offices.contains(tokens[word].lower) ? tokens[word].lower : nil
  }

  /// What is known of a person's gender: a title first, then the given name.
  func gender(of index: Int, _ cluster: NameCluster) -> NameGender {
    if let gender = titled[index] { return gender }
    guard cluster.kind == .person else { return .unknown }
    for name in cluster.names where name.words.count > 1 || cluster.names.count == 1 {
      let gender = NameGender(given: name.words[0])
      if gender != .unknown { return gender }
    }
    return .unknown
  }

  /// The description at a token, if it is `the` and an office that one person holds: `the minister`,
  /// `the foreign minister`.
  func reference(at index: Int, in sentence: Range<Int>) -> Reference? {
    guard tokens[index].lower == "the", index + 1 < sentence.upperBound else { return nil }
    let first = tokens[index + 1].lower
    let isRanked = Self.ranks.contains(first) && index + 2 < sentence.upperBound
    let office = isRanked ? index + 2 : index + 1
    let key = isRanked ? first + " " + tokens[office].lower : first
    guard owners[office] == nil, let holder = holders[key]?.owner else { return nil }
    let next = office + 1
    if next < sentence.upperBound {
      let follows = tokens[next]
      if [.noun, .properNoun, .adposition].contains(follows.tag) || owners[next] != nil {
        return nil
      }
    }
    let range = tokens[index].range.union(tokens[office].range)
    return Reference(
      cluster: holder,
      mention: Mention(range: range, form: .nominal, rule: "office")
    )
  }

  /// Words that tell one office from others of the same word.
  private static let ranks: Set<String> = [
    "prime", "foreign", "defense", "defence", "interior", "finance", "justice", "health", "vice",
    "deputy", "attorney",
  ]

  private static let offices: Set<String> = [
    "president", "chancellor", "premier", "king", "queen", "prince", "princess", "emperor", "pope",
    "minister",
    "secretary", "senator", "governor", "mayor", "general", "admiral", "colonel", "ambassador",
    "spokesman",
    "spokeswoman", "judge", "commissioner", "chairman", "director", "sultan", "emir", "archbishop",
    "bishop",
  ]
}
