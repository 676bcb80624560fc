// Comparisons as tables: points, actors, shared text, distinctive terms.

import NewsAnalysis
import NewsModel
import Tabular

/// Shows the parts of a comparison.
package struct ComparisonTables {
  /// The comparison's number.
  let number: Int
  let accounts: [Account]
  let comparison: Comparison
  let session: Session

  /// The tables of what accounts of a session say; `number` is that of the comparison.
  package init(number: Int, accounts: [Account], comparison: Comparison, session: Session) {
    self.number = number
    self.accounts = accounts
    self.comparison = comparison
    self.session = session
  }

  private static let kinds = DifferenceKind.allCases.map(\.rawValue)
  /// The columns of points by accounts.
  package static let claims = [
    Column("id", .string), Column("status", .string, values: PointStatus.allCases.map(\.rawValue)),
    Column("account", .string), Column("stance", .string, values: Stance.allCases.map(\.rawValue)),
    Column("source", .string), Column("text", .string), Column("values", .list),
    Column("differences", .list, isDetail: true), Column("similarity", .float, isDetail: true),
    Column("accounts", .int, isDetail: true), Column("claims", .list, isDetail: true),
    Column("isCopied", .bool, isDetail: true), Column("isAside", .bool, isDetail: true),
    Column("nth", .int, isDetail: true),
    Column("of", .int, isDetail: true),
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
  package static func columns(of part: ComparisonPart) -> [Column] {
    switch part {
    case .actors: actors
    case .reuse: reuse
    case .copies: copies
    case .keywords: KeywordTable.columns
    case .claims: claims
    }
  }

  /// The table of a part; of claims, those of several accounts, or those of one alone.
  package func table(_ part: ComparisonPart, only: Bool = false) -> Table {
    let rows: [Row] =
      switch part {
      case .actors: actorRows
      case .reuse: comparison.reuse.map(reuseRow)
      case .copies: copyRows
      case .keywords: comparison.keywords.map(keywordRow)
      case .claims: pointRows(only: only)
      }
    return Table(columns: Self.columns(of: part), rows: rows)
  }

  /// The points with their places in the comparison: what is disputed first, and there what is in question
  /// before how sure it is; then what several say, each in its own words, then what they copy, then what is said of
  /// one thing without being the same.
  private func points(only: Bool) -> [(index: Int, point: AlignedClaim)] {
    let order: [PointStatus] = only ? [.only] : [.disputed, .agreed, .copied, .related]
    let all = comparison.claims.enumerated().map { (index: $0.offset, point: $0.element) }
    return order.flatMap { status in
      all.filter { $0.point.status == status }.stablySorted { $0.point.isOnlyOfCertainty ? 1 : 0 }
    }
  }

  private func pointRows(only: Bool) -> [Row] {
    let claims = accounts.map { account in
      Dictionary(account.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    return points(only: only).flatMap { rows(of: $0.point, at: $0.index, claims) }
  }

  /// A row for every account that says something of a point, with its own words.
  private func rows(
    of point: AlignedClaim,
    at index: Int,
    _ claimsOf: [[ClaimID: AccountClaim]]
  ) -> [Row] {
    let id = "k\(number).\(index + 1)"
    let differences = point.differences.map {
      PointValue(kind: $0.kind, value: $0.values.joined(separator: " / ")).text
    }
    return point.speaking.map { saying in
      let told = point.told(by: saying)
      let claims = (told.isEmpty ? saying.claims : told).compactMap {
        claimsOf[saying.account][$0]
      }
      return Row(
        [
          .string(id), .string(point.status.rawValue), .string(accounts[saying.account].label),
          .string(saying.stance.rawValue), FindingTables.oneLine(holders(of: claims)),
          FindingTables.oneLine(words(of: claims)), .list(values(point, saying)),
          .list(differences.map(FindingTables.oneLine)),
          point.status == .only ? .null : .score(point.similarity), .int(point.speaking.count),
          Value(saying.claims.map(\.description)), .bool(point.copying.contains(saying.account)),
          .bool(point.isAside(saying)),
          .int(saying.account + 1), .int(point.accountCount),
          Value(point.differences.map(\.kind.rawValue)),
        ],
        finding: saying.claims.first?.description
      )
    }
  }

  /// Who holds the claims: their sources, or the author.
  private func holders(of claims: [AccountClaim]) -> String {
    claims.map { $0.sourceText ?? $0.claim.voice.rawValue }.uniqued().joined(separator: ", ")
  }

  /// The words of the claims, each once, those that stand in another one left out.
  private func words(of claims: [AccountClaim]) -> String {
    claims.filter { claim in
      !claims.contains {
        $0.id != claim.id && $0.article == claim.article
          && $0.claim.range.contains(claim.claim.range)
          && ($0.claim.range != claim.claim.range || $0.id < claim.id)
      }
    }.map(\.text).uniqued().joined(separator: " | ")
  }

  /// What an account says where it differs from others: `number: 40`.
  private func values(_ point: AlignedClaim, _ saying: AccountOfClaim) -> [Value] {
    var found = DistinctList<String, String>()
    for kind in DifferenceKind.byWeight {
      for stated in point.stated where stated.kind == kind && saying.claims.contains(stated.claim) {
        found.add(PointValue(kind: kind, value: stated.value).text)
      }
    }
    return found.elements.map(FindingTables.oneLine)
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

extension AlignedClaim {
  /// Whether nothing but certainty is in dispute.
  fileprivate var isOnlyOfCertainty: Bool {
    status == .disputed && !differences.contains { $0.kind != .certainty && $0.kind != .source }
  }
}
