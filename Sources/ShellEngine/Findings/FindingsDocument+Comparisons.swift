// The comparisons of a findings document.

import NewsAnalysis
import NewsModel
import Tabular

extension FindingsDocument {
  func comparison(_ named: NamedComparison, _ watch: AnalysisWatch) throws -> Value {
    let comparison = named.comparison
    func account(_ index: Int) -> Value { .string("s\(index + 1)") }
    let only = comparison.ownActors.enumerated().map { index, actors in
      ("s\(index + 1)", Value(actors.map(\.description)))
    }
    return record([
      ("id", .string("k\(named.number)")), ("name", .string(named.name)),
      ("selections", .list(named.selections.enumerated().map { selection($0, $1) })),
      (
        "actors",
        record([
          ("shared", Value(comparison.sharedActors.map(\.description))), ("only", record(only)),
        ])
      ),
      (
        "claims",
        .list(
          try comparison.claims.enumerated().map { index, claim in
            try watch.check()
            return aligned(claim, id: "k\(named.number).\(index + 1)")
          }
        )
      ),
      (
        "reuse",
        .list(
          comparison.reuse.map { reuse in
            record([("members", .list(reuse.members.compactMap(passage)))])
          }
        )
      ),
      (
        "keywords",
        .list(
          comparison.keywords.map { term in
            record([
              ("term", .string(term.term)), ("selection", account(term.account)),
              ("count", .int(term.count)), ("other", .int(term.other)), ("g2", .score(term.g2)),
              ("logRatio", .score(term.logRatio)), ("z", .score(term.z)),
            ])
          }
        )
      ),
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
      ("accounts", .list(claim.accounts.map(account))),
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
