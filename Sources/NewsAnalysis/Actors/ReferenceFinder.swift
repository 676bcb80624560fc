// Links pronouns and descriptions to the people an article names, where only one can be meant.
// Precision comes first: what could be one of two stays unlinked.

import NewsModel

/// A mention that is no name, and whose it is.
struct Reference {
  /// The actor, as an index into the clusters.
  let cluster: Int
  /// The mention.
  let mention: Mention
}

/// Finds the pronouns and descriptions of people in an article.
struct ReferenceFinder {
  private let article: AnnotatedArticle
  private let clusters: [NameCluster]
  private let genders: [NameGender]
  private let owners: NameOwners
  private let offices: OfficeHolders

  /// A finder for an article with these clusters.
  init(_ article: AnnotatedArticle, _ clusters: [NameCluster]) {
    self.article = article
    self.clusters = clusters
    let owners = NameOwners(article, clusters)
    self.owners = owners
    let offices = OfficeHolders(article, clusters, owners)
    self.offices = offices
    genders = clusters.indices.map { offices.gender(of: $0, clusters[$0]) }
  }

  /// The references, in order of the text; complexity O(tokens).
  func references() -> [Reference] {
    var result: [Reference] = []
    var previous = PronounFocus<Int>()
    for sentence in article.sentences where !sentence.isHeading {
      var focus = PronounFocus<Int>()
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        if let owner = owners[index] {
          if clusters[owner.cluster].kind == .person {
            focus.mention(
              owner.cluster,
              genders[owner.cluster],
              isSubject: isSubject(owner.end, sentence)
            )
          }
          index = owner.end
          continue
        }
        if let found = reference(at: index, sentence, focus, previous) {
          result.append(found)
          focus.mention(
            found.cluster,
            genders[found.cluster],
            isSubject: isSubject(index + 1, sentence)
          )
        }
        index += 1
      }
      previous = focus
    }
    return result
  }

  private func reference(
    at index: Int,
    _ sentence: Sentence,
    _ focus: PronounFocus<Int>,
    _ previous: PronounFocus<Int>
  ) -> Reference? {
    let token = article.tokens[index]
    if token.tag == .pronoun, let gender = Self.pronouns[token.lower] {
      guard
        let cluster = focus.antecedent(gender)
          ?? (focus.isEmpty(gender) ? previous.antecedent(gender) : nil)
      else { return nil }
      return Reference(
        cluster: cluster,
        mention: Mention(range: token.range, form: .pronoun, rule: "pronoun")
      )
    }
    return offices.reference(at: index, in: sentence.tokens)
  }

  /// Whether a name that ends before token `index` is the subject of a verb.
  private func isSubject(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.tokens.upperBound else { return false }
    let tag = article.tokens[index].tag
    return tag == .verb || tag == .auxiliary || tag == .adverb
  }

  private static let pronouns: [String: NameGender] = [
    "he": .male, "him": .male, "his": .male, "himself": .male,
    "she": .female, "her": .female, "hers": .female, "herself": .female,
  ]
}

/// Whose name begins at each token.
struct NameOwners: Sendable {
  /// For each token one more than the index of the name that begins there, 0 for none.
  private var names: [Int32]
  private var owners: [(cluster: Int, end: Int)] = []

  /// The names of an article by their clusters.
  init(_ article: AnnotatedArticle, _ clusters: [NameCluster]) {
    names = Array(repeating: 0, count: article.tokens.count)
    var byStart: [Int: Int] = [:]
    for (index, cluster) in clusters.enumerated() {
      for mention in cluster.mentions { byStart[mention.range.start] = index }
    }
    for name in article.names {
      guard let cluster = byStart[name.range.start] else { continue }
      owners.append((cluster, name.tokens.upperBound))
      names[name.tokens.lowerBound] = Int32(owners.count)
    }
  }

  /// The cluster of the name that begins at a token, and the token after the name.
  subscript(token: Int) -> (cluster: Int, end: Int)? {
    let name = Int(names[token])
    return name > 0 ? owners[name - 1] : nil
  }
}
