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
      default: claimRows
      }
    return Table(columns: Self.columns(of: part), rows: rows)
  }

  private var claimRows: [Row] {
    var stances = StanceLists(labels: labels)
    return comparison.claims.enumerated().map { index, aligned in
      claimRow(index, aligned, stances: stances.list(of: aligned))
    }
  }

  private func claimRow(_ index: Int, _ aligned: AlignedClaim, stances: Value) -> Row {
    let differences = aligned.differences.map { difference in
      "\(difference.kind.rawValue): \(difference.values.joined(separator: " / "))"
    }
    let claims = aligned.speaking.flatMap(\.claims)
    return Row(
      [
        .string(number.map { "k\($0).\(index + 1)" } ?? String(index + 1)),
        FindingTables.oneLine(aligned.text), stances,
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
      .score(term.g2), .score(term.logRatio), .score(term.z),
    ])
  }
}

/// What each account does with a claim, in words. Rows in which the same accounts do the same share one
/// list: where each of a thousand articles is an account, the lists would otherwise be most of the table.
private struct StanceLists {
  /// What one account does with a claim.
  private struct Saying: Hashable {
    let account: Int
    let stance: Stance
  }

  private let labels: [String]
  /// The list of a claim that nobody makes.
  private let silent: [Value]
  private var known: [[Saying]: Value] = [:]

  init(labels: [String]) {
    self.labels = labels
    silent = labels.map { Self.words($0, .absent) }
  }

  mutating func list(of aligned: AlignedClaim) -> Value {
    let sayings = aligned.speaking.map { Saying(account: $0.account, stance: $0.stance) }
    if let list = known[sayings] { return list }
    var list = silent
    for saying in sayings {
      list[saying.account] = Self.words(labels[saying.account], saying.stance)
    }
    known[sayings] = .list(list)
    return .list(list)
  }

  private static func words(_ label: String, _ stance: Stance) -> Value {
    .string("\(label) \(stance.rawValue)")
  }
}
