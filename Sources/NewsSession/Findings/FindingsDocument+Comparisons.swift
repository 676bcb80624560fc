// The comparisons of a findings document.

import NewsAnalysis
import NewsModel
import Tabular

extension FindingsDocument {
  func comparison(_ named: NamedComparison, _ watch: AnalysisWatch) -> JSONPiece {
    let comparison = named.comparison
    let only = comparison.ownActors.enumerated().map { index, actors in
      ("s\(index + 1)", Value(actors.map(\.description)))
    }
    return .object([
      ("id", .value(.string("k\(named.number)"))), ("name", .value(.string(named.name))),
      ("selections", list(named.selections, watch) { selection($0, $1) }),
      (
        "actors",
        .value(
          record([
            ("shared", Value(comparison.sharedActors.map(\.description))), ("only", record(only)),
          ])
        )
      ),
      (
        "claims",
        list(comparison.claims, watch) { aligned($1, id: "k\(named.number).\($0 + 1)") }
      ),
      (
        "reuse",
        list(comparison.reuse, watch) { _, reuse in
          record([("members", .list(reuse.members.compactMap(passage)))])
        }
      ),
      ("copies", list(comparison.copies, watch) { copied($1) }),
      ("keywords", list(comparison.keywords, watch) { _, term in keyword(term) }),
    ])
  }

  /// A list whose elements are made of findings with their indexes.
  private func list<Finding>(
    _ findings: [Finding],
    _ watch: AnalysisWatch,
    _ value: @escaping (Int, Finding) -> Value
  ) -> JSONPiece {
    .elements { emit in
      for (index, finding) in findings.enumerated() {
        try watch.check()
        try emit(.value(value(index, finding)))
      }
    }
  }

  private func copied(_ copy: TextCopy) -> Value {
    record([
      ("source", .string(copy.source.description)), ("copy", .string(copy.copy.description)),
      ("order", .string(copy.order.rawValue)), ("words", .int(copy.words)),
      ("shareOfCopy", .score(copy.shareOfCopy)), ("shareOfSource", .score(copy.shareOfSource)),
      (
        "losses",
        .list(
          copy.losses.map { loss in
            record([
              ("kind", .string(loss.kind.rawValue)),
              ("between", Value(loss.between.map(\.description))), ("words", .string(loss.words)),
            ])
          }
        )
      ),
    ])
  }

  private func keyword(_ term: DistinctiveTerm) -> Value {
    record([
      ("term", .string(term.term)), ("selection", .string("s\(term.account + 1)")),
      ("count", .int(term.count)), ("other", .int(term.other)), ("g2", .score(term.g2)),
      ("logRatio", .score(term.logRatio)), ("z", .score(term.z)),
    ])
  }

  private func selection(_ index: Int, _ selection: Selection) -> Value {
    record([
      ("id", .string("s\(index + 1)")), ("label", .string(selection.label)),
      ("documents", Value(selection.documents(in: session.corpus).map(\.description))),
      ("sections", Value(selection.parts.filter { $0.section != nil }.map(\.id))),
      ("claims", Value((selection.claims ?? []).map(\.description))),
    ])
  }

  private func aligned(_ claim: AlignedClaim, id: String) -> Value {
    record([
      ("id", .string(id)), ("text", .string(claim.text)), ("similarity", .score(claim.similarity)),
      ("accounts", .list(claim.speaking.map(account))),
      (
        "differences",
        .list(
          claim.differences.map { difference in
            record([
              ("kind", .string(difference.kind.rawValue)),
              ("between", Value(difference.between.map(\.description))),
              ("values", Value(difference.values)),
            ])
          }
        )
      ),
    ])
  }

  private func account(_ account: AccountOfClaim) -> Value {
    record([
      ("selection", .string("s\(account.account + 1)")),
      ("claims", Value(account.claims.map(\.description))),
      ("stance", .string(account.stance.rawValue)), ("voice", Value(account.voice?.rawValue)),
      ("certainty", Value(account.certainty?.rawValue)),
    ])
  }

  private func passage(_ passage: Passage) -> Value? {
    session.corpus.article(passage.article).map { article in
      record(
        [("document", .string(passage.article.description))] + offsets(passage.range, article)
      )
    }
  }
}
