// Reads corpora in which everything that is spoken of is marked: who or what each mention stands for.

import English
import FoundationEssentials
import NewsAnalysis
import NewsModel

/// A document of such a corpus; offsets count Unicode scalar values.
struct ReferenceDocument: Decodable {
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

/// An annotated article with what its mentions stand for.
struct ReferenceExample {
  let annotated: AnnotatedArticle
  /// Whether each gold cluster is an actor's: it has a name and is a person, an organization or a place.
  let isActor: [Bool]
  /// The cluster of the mention whose head or name ends at each byte.
  private let byEnd: [Int: Int]

  /// The articles of a corpus.
  static func read(_ folder: String, _ models: LanguageModel) throws -> [ReferenceExample] {
    let lines = try String(contentsOf: URL(filePath: folder + "/gold.jsonl"), encoding: .utf8)
    let decoder = JSONDecoder()
    let pipeline = Pipeline(models)
    return try lines.split(separator: "\n").map { line in
      let gold = try decoder.decode(ReferenceDocument.self, from: Data(line.utf8))
      let path = URL(filePath: "\(folder)/text/\(gold.id).txt")
      let text = ArticleText(String(decoding: try Data(contentsOf: path), as: UTF8.self))
      return ReferenceExample(gold, pipeline.annotate(Article(text)))
    }
  }

  private init(_ gold: ReferenceDocument, _ annotated: AnnotatedArticle) {
    self.annotated = annotated
    let bytes = annotated.article.text.bytes
    let starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
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
    (self.byEnd, self.isActor) = (byEnd, isActor)
  }

  /// The gold cluster of a mention.
  func cluster(_ found: ReferenceTraining.Found) -> Int? {
    byEnd[found.head.end] ?? byEnd[found.range.end]
  }
}
