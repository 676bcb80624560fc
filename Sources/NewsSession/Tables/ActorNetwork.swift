// Who appears and speaks with or of whom: a table of pairs of actors.

import NewsModel
import Tabular

/// The table of pairs.
package enum ActorNetwork {
  /// Its columns.
  package static let columns = [
    Column("id", .string), Column("actor", .string), Column("other", .string),
    Column("sentences", .int), Column("documents", .int), Column("says", .int),
    Column("said", .int), Column("other-id", .string, isDetail: true),
  ]

  /// The pairs that a filter admits, those that meet most often first. Who says more is the first of a
  /// pair, of equals the one with the smaller number.
  package static func table(
    _ company: ActorCompany,
    in session: Session,
    where admits: (ActorID) -> Bool
  ) -> Table {
    let pairs = company.ties.filter { admits($0.key.first) || admits($0.key.second) }
      .sorted {
        (-$0.value.sentences, -$0.value.says - $0.value.said, $0.key.first, $0.key.second)
          < (-$1.value.sentences, -$1.value.says - $1.value.said, $1.key.first, $1.key.second)
      }
    return Table(columns: columns, rows: pairs.map { row($0.key, $0.value, session) })
  }

  private static func row(
    _ pair: ActorCompany.Pair,
    _ tie: ActorCompany.Tie,
    _ session: Session
  ) -> Row {
    let turns = tie.said > tie.says
    let (one, other) = turns ? (pair.second, pair.first) : (pair.first, pair.second)
    func name(_ id: ActorID) -> Value { Value(session.corpus.actor(id)?.actor.name) }
    return Row(
      [
        .string(one.description), name(one), name(other), .int(tie.sentences),
        .int(tie.documents.count), .int(turns ? tie.said : tie.says),
        .int(turns ? tie.says : tie.said), .string(other.description),
      ],
      finding: one.description
    )
  }
}
