// Comparisons as tables: aligned claims, actors, shared text, distinctive terms.

import NewsAnalysis
import NewsModel
import Tabular

/// Shows the parts of a comparison.
struct ComparisonTables {
  /// The number of a comparison that is kept.
  let number: Int?
  let accounts: [Account]
  let comparison: Comparison
  let session: Session

  private static let kinds = DifferenceKind.allCases.map(\.rawValue)
  static let claims = [
    Column("id", .string), Column("text", .string), Column("stances", .list),
    Column("differences", .list), Column("similarity", .float),
    Column("accounts", .int, isDetail: true), Column("claims", .list, isDetail: true),
    Column("kinds", .list, inner: [Column("", .string, values: kinds)], isDetail: true),
  ]
  static let actors = [
    Column("id", .string), Column("name", .string),
    Column("kind", .string, values: ActorKind.names), Column("selections", .string),
    Column("accounts", .int),
  ]
  static let reuse = [
    Column("documents", .list), Column("words", .int), Column("text", .string),
    Column("spans", .list, isDetail: true),
  ]

  /// The accounts' names, in order.
  private var labels: [String] { accounts.map(\.label) }

  /// The columns of a part.
  static func columns(of part: String) -> [Column] {
    switch part {
    case "actors": actors
    case "reuse": reuse
    case "keywords": KeywordsCommand.columns
    default: claims
    }
  }

  /// A part by its name.
  func table(_ part: String) -> Table {
    let rows: [Row] =
      switch part {
      case "actors": actorRows
      case "reuse": comparison.reuse.map(reuseRow)
      case "keywords": comparison.keywords.map(keywordRow)
      default: comparison.claims.enumerated().map { claimRow($0, $1) }
      }
    return Table(columns: Self.columns(of: part), rows: rows)
  }

  private func claimRow(_ index: Int, _ aligned: AlignedClaim) -> Row {
    let stances = aligned.accounts.map { "\(labels[$0.account]) \($0.stance.rawValue)" }
    let differences = aligned.differences.map { difference in
      "\(difference.kind.rawValue): \(difference.values.joined(separator: " / "))"
    }
    let claims = aligned.accounts.flatMap(\.claims)
    return Row(
      [
        .string(number.map { "k\($0).\(index + 1)" } ?? String(index + 1)),
        FindingTables.oneLine(aligned.text), Value(stances),
        .list(differences.map(FindingTables.oneLine)), .float(aligned.similarity),
        .int(aligned.accounts.count { $0.stance != .absent }), Value(claims.map(\.description)),
        Value(aligned.differences.map(\.kind.rawValue)),
      ],
      finding: claims.first?.description
    )
  }

  /// The actors that most accounts mention first.
  private var actorRows: [Row] {
    var order: [ActorID] = []
    var places: [ActorID: [String]] = [:]
    for account in accounts {
      for actor in account.actors {
        if places[actor] == nil { order.append(actor) }
        places[actor, default: []].append(account.label)
      }
    }
    return order.stablySorted { -places[$0, default: []].count }
      .compactMap { row(of: $0, in: places[$0, default: []]) }
  }

  private func row(of id: ActorID, in accounts: [String]) -> Row? {
    guard let actor = session.corpus.actor(id) else { return nil }
    let place = accounts.count == labels.count ? "all" : accounts.joined(separator: ", ")
    return Row(
      [
        .string(id.description), .string(actor.actor.name), .string(actor.actor.kind.rawValue),
        .string(place), .int(accounts.count),
      ],
      finding: id.description
    )
  }

  private func reuseRow(_ reuse: ReusedText) -> Row {
    let articles = reuse.members.compactMap { session.corpus.article($0.article) }
    let spans = zip(articles, reuse.members).map { article, member in
      "\(article.id)#\(article.offsets.span(member.range))"
    }
    guard let first = articles.first, let passage = reuse.members.first else {
      return Row([.list([]), .int(0), .string(""), .list([])])
    }
    return Row(
      [
        Value(articles.map(\.id.description)), .int(first.words(in: passage.range)),
        FindingTables.oneLine(first.text(passage.range)), Value(spans),
      ],
      finding: first.id.description
    )
  }

  private func keywordRow(_ term: DistinctiveTerm) -> Row {
    Row([
      .string(term.term), .string(labels[term.account]), .int(term.count), .int(term.other),
      .float(term.g2), .float(term.logRatio), .float(term.z),
    ])
  }
}
