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

  /// The columns of a part.
  static func columns(of part: ComparisonPart) -> [Column] {
    switch part {
    case .actors: actors
    case .reuse: reuse
    case .keywords: KeywordsCommand.columns
    case .claims: claims
    }
  }

  /// The table of a part.
  func table(_ part: ComparisonPart) -> Table {
    let rows: [Row] =
      switch part {
      case .actors: actorRows
      case .reuse: comparison.reuse.map(reuseRow)
      case .keywords: comparison.keywords.map(keywordRow)
      case .claims: comparison.claims.enumerated().map(claimRow)
      }
    return Table(columns: Self.columns(of: part), rows: rows)
  }

  /// A claim with what the accounts do with it that are not silent: most claims are made by one of very
  /// many accounts.
  private func claimRow(_ index: Int, _ aligned: AlignedClaim) -> Row {
    let differences = aligned.differences.map { difference in
      "\(difference.kind.rawValue): \(difference.values.joined(separator: " / "))"
    }
    let stances = aligned.speaking.map { "\(accounts[$0.account].label) \($0.stance.rawValue)" }
    let claims = aligned.speaking.flatMap(\.claims)
    return Row(
      [
        .string(number.map { "k\($0).\(index + 1)" } ?? String(index + 1)),
        FindingTables.oneLine(aligned.text), Value(stances),
        .list(differences.map(FindingTables.oneLine)), .score(aligned.similarity),
        .int(aligned.speaking.count), Value(claims.map(\.description)),
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
    let place = accounts.count == self.accounts.count ? "all" : accounts.joined(separator: ", ")
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
      .string(term.term), .string(accounts[term.account].label), .int(term.count), .int(term.other),
      .score(term.g2), .score(term.logRatio), .score(term.z),
    ])
  }
}
