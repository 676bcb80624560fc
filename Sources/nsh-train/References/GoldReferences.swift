// Reads corpora in which everything that is spoken of is marked: who or what each mention stands for.

import English
import NewsAnalysis
import NewsModel

/// A document of such a corpus; offsets count Unicode scalar values.
struct ReferenceDocument: GoldDocument {
  let id: String
  let clusters: [Cluster]

  /// All mentions of one thing.
  struct Cluster: Decodable {
    let kind: String
    let named: Bool
    let mentions: [Mention]
  }

  /// A mention: the whole phrase, its head, and the name in it.
  struct Mention: Decodable {
    let start: Int
    let end: Int
    let head: [Int]?
    let name: [Int]?
  }
}

/// A document of a corpus in which some of the mentions are marked, each with its cluster.
struct MarkedDocument: GoldDocument {
  let id: String
  let mentions: [Mention]

  /// A marked mention.
  struct Mention: Decodable {
    let end: Int
    let cluster: String
    let kind: String
    let named: Bool
    /// Whether its sentence is one of those that were annotated with care.
    let selected: Bool
  }
}

/// An annotated article with what its mentions stand for.
struct ReferenceExample {
  let annotated: AnnotatedArticle
  /// Whether each gold cluster is an actor's: it has a name and is a person, an organization or a place.
  let isActor: [Bool]
  /// The cluster of the mention whose head or name ends at each byte.
  private let byEnd: [Int: Int]
  /// Whether only some mentions are marked.
  let isPartial: Bool

  /// The articles of a corpus.
  static func read(_ folder: String, _ models: LanguageModel) throws -> [ReferenceExample] {
    let pipeline = Pipeline(models)
    return try GoldText<ReferenceDocument>.read(folder).map { document in
      ReferenceExample(document, pipeline.annotate(Article(document.text)))
    }
  }

  private init(_ document: GoldText<ReferenceDocument>, _ annotated: AnnotatedArticle) {
    self.annotated = annotated
    let (gold, starts) = (document.gold, document.offsets)
    var (byEnd, isActor): ([Int: Int], [Bool]) = ([:], [])
    for (number, cluster) in gold.clusters.enumerated() {
      isActor.append(
        cluster.named && ["person", "organization", "place"].contains(cluster.kind)
      )
      for mention in cluster.mentions {
        let head = mention.head ?? [mention.start, mention.end]
        for end in [head[1], mention.name?[1] ?? head[1]] { byEnd[starts[end]] = number }
      }
    }
    (self.byEnd, self.isActor, isPartial) = (byEnd, isActor, false)
  }

  /// The articles of a corpus in which some mentions are marked.
  static func readMarked(_ folder: String, _ models: LanguageModel) throws -> [ReferenceExample] {
    let pipeline = Pipeline(models)
    return try GoldText<MarkedDocument>.read(folder).map { document in
      ReferenceExample(document, pipeline.annotate(Article(document.text)))
    }
  }

  private init(_ document: GoldText<MarkedDocument>, _ annotated: AnnotatedArticle) {
    self.annotated = annotated
    var numbers: [String: Int] = [:]
    var (byEnd, isActor): ([Int: Int], [Bool]) = ([:], [])
    for mention in document.gold.mentions
    where mention.selected && Self.kinds.contains(mention.kind) {
      let number = numbers[mention.cluster] ?? numbers.count
      numbers[mention.cluster] = number
      if number == isActor.count { isActor.append(false) }
      if mention.named, ["person", "organization", "place"].contains(mention.kind) {
        isActor[number] = true
      }
      byEnd[document.offsets[mention.end]] = number
    }
    (self.byEnd, self.isActor, isPartial) = (byEnd, isActor, true)
  }

  private static let kinds: Set<String> = ["person", "organization", "place", "group"]

  /// The gold cluster of a mention.
  func cluster(_ found: ReferenceTraining.Found) -> Int? {
    byEnd[found.head.end] ?? byEnd[found.range.end]
  }
}
