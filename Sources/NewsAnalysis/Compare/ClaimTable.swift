// The rows of a comparison's claims: aligned ones, then those of one account alone.

import NewsModel

/// The claims of several accounts, to be laid side by side.
struct ClaimTable {
  private let accountCount: Int
  /// The claims of all accounts in order, but for those that only report another.
  private let claims: [AccountClaim]
  /// The account of each claim.
  private let accounts: [Int]

  init(_ accounts: [Account]) {
    accountCount = accounts.count
    let kept = accounts.map { account in account.claims.filter { !$0.isReport } }
    claims = Array(kept.joined())
    self.accounts = kept.enumerated().flatMap {
      Array(repeating: $0.offset, count: $0.element.count)
    }
  }

  /// The aligned claims, then the others; both in the order of the first account, then of the second,
  /// and so on.
  func rows(_ watch: AnalysisWatch) throws -> [AlignedClaim] {
    let groups = try ClaimAligner(claims, accounts: accounts, watch).groups()
    let aligned = Set(groups.flatMap(\.claims))
    let alone = claims.indices.filter { !aligned.contains($0) }
    return try groups.map { try row($0, watch) }
      + alone.map { try row(ClaimGroup(claims: [$0], similarity: 1), watch) }
  }

  private func row(_ group: ClaimGroup, _ watch: AnalysisWatch) throws -> AlignedClaim {
    let sayings = sayings(group)
    return AlignedClaim(
      text: claims[group.claims[0]].text,
      similarity: group.similarity,
      speaking: sayings.map { AccountOfClaim(account: $0.account, saying: $0.claims) },
      accountCount: accountCount,
      differences: try ClaimDifferences.among(sayings.map(\.claims), watch)
    )
  }

  /// What each account says that is not silent. Most claims are made by one of very many accounts.
  private func sayings(_ group: ClaimGroup) -> [(account: Int, claims: [AccountClaim])] {
    var sayings: [(account: Int, claims: [AccountClaim])] = []
    // The indexes ascend, and with them the accounts.
    for index in group.claims {
      if sayings.last?.account != accounts[index] { sayings.append((accounts[index], [])) }
      sayings[sayings.count - 1].claims.append(claims[index])
    }
    return sayings
  }
}
