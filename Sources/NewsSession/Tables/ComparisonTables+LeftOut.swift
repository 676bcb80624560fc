// What each account leaves out that most of the others have.

import NewsAnalysis
import NewsModel
import Tabular

extension ComparisonTables {
  /// The columns of what an account leaves out.
  package static let leftOut = [
    Column("account", .string), Column("id", .string), Column("text", .string),
    Column("accounts", .int), Column("by", .list, isDetail: true),
    Column("claims", .list, isDetail: true),
    Column("status", .string, values: PointStatus.allCases.map(\.rawValue), isDetail: true),
  ]

  /// A row for each account and point that it is silent on, by account; what is said by most first.
  package var leftOutTable: Table {
    let points = comparison.claims.enumerated().filter { !$0.element.omitting.isEmpty }
      .stablySorted { -$0.element.speaking.count }
    var rows: [[Row]] = accounts.map { _ in [] }
    for (index, point) in points {
      for account in point.omitting { rows[account].append(row(account, index, point)) }
    }
    return Table(columns: Self.leftOut, rows: Array(rows.joined()))
  }

  private func row(_ account: Int, _ index: Int, _ point: AlignedClaim) -> Row {
    let stating = point.speaking.filter { !point.isAside($0) }
    let claims = stating.flatMap(\.claims)
    return Row(
      [
        .string(accounts[account].label), .string("k\(number).\(index + 1)"),
        FindingTables.oneLine(PointName.of(point.text)),
        .int(stating.count), Value(stating.map { accounts[$0.account].label }),
        Value(claims.map(\.description)),
        .string(point.status.rawValue),
      ],
      finding: claims.first?.description
    )
  }
}

extension AlignedClaim {
  /// The accounts that are silent though more than half of the others state it; none among two accounts, where that
  /// is what one alone says, and none where the others only speak of the subject.
  package var omitting: [Int] {
    let stated = speaking.count { !isAside($0) }
    guard accountCount > 2, status != .related, 2 * stated > accountCount - 1,
      speaking.count < accountCount
    else { return [] }
    let speaking = Set(speaking.map(\.account))
    return (0..<accountCount).filter { !speaking.contains($0) }
  }
}
