// Comparisons in a session file: what was compared, from which they are made again, and the rows of their points
// for other programs.

import NewsAnalysis
import NewsLoading
import NewsModel
import SessionStore
import Tabular

extension NamedComparison {
  /// What was compared, as JSON: selections, and the articles that were loaded then, since how rare a word is among
  /// those decides what it weighs.
  var definition: String {
    JSONFormat.compact(
      .record(
        Record([
          ("name", .string(name)),
          ("selections", .list(selections.map { .record($0.record) })),
          ("loaded", .list(loaded.map { .int($0.number) })),
        ])
      )
    )
  }

  /// The comparison with a number that a definition tells, made when it is first asked for; nil for other text.
  init?(number: Int, definition: String, corpus: Corpus) {
    guard let json = FindingsFile.json(Array(definition.utf8)), let name = json["name"]?.string,
      let selections = json["selections"]?.array?.map({ Selection($0, in: corpus) }),
      let loaded = json["loaded"]?.array
    else { return nil }
    let articles = loaded.compactMap { $0.int.map { ArticleID($0) } }
    self.init(number: number, name: name, selections: selections, loaded: articles) {
      var builder = AccountBuilder(corpus)
      let accounts = selections.map { builder.account($0) }
      // Without a watch that stops it, a comparison ends.
      return (try? corpus.comparer(among: Set(articles)).compare(accounts)) ?? .nothing
    }
  }
}

extension Comparison {
  /// What nothing has in common.
  fileprivate static var nothing: Comparison {
    Comparison(sharedActors: [], ownActors: [], claims: [], reuse: [], copies: [], keywords: [])
  }
}

extension Selection {
  /// Its fields by name.
  fileprivate var record: Record {
    Record([
      ("label", .string(label)),
      (
        "parts",
        .list(parts.map { .list([.int($0.document.number), $0.section.map(Value.int) ?? .null]) })
      ),
      ("claims", claims.map { .list($0.map { .int($0.number) }) } ?? .null),
    ])
  }

  /// The selection that a record tells, as far as it is in the corpus.
  fileprivate init(_ json: JSONValue, in corpus: Corpus) {
    let parts = json["parts"]?.array ?? []
    self.init(
      label: json["label"]?.string ?? "",
      parts: parts.compactMap { part in
        guard let numbers = part.array, numbers.count == 2, let document = numbers[0].int,
          let article = corpus.article(ArticleID(document))
        else { return nil }
        guard let section = numbers[1].int else {
          return Part(document: article.id, section: nil)
        }
        guard article.article.sections.indices.contains(section) else { return nil }
        return Part(document: article.id, section: section)
      },
      claims: json["claims"]?.array.map { $0.compactMap { $0.int.map { ClaimID($0) } } }
    )
  }
}

extension StoredComparison {
  /// The points of a comparison as other programs read them.
  init(_ named: NamedComparison, in session: Session) {
    let labels = named.selections.map(\.label)
    self.init(
      number: named.number,
      name: named.name,
      points: named.comparison.claims.map { point in
        Point(
          text: point.text,
          status: point.status.rawValue,
          similarity: point.similarity,
          accounts: JSONFormat.compact(.list(point.speaking.map { .string(labels[$0.account]) })),
          claims: JSONFormat.compact(
            .list(point.speaking.flatMap(\.claims).map { .string($0.description) })
          )
        )
      }
    )
  }
}
