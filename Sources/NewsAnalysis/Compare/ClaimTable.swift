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
  func rows() -> [AlignedClaim] {
    let groups = ClaimAligner(claims, accounts: accounts).groups()
    let aligned = Set(groups.flatMap(\.claims))
    let alone = claims.indices.filter { !aligned.contains($0) }
    return groups.map(row) + alone.map { row(ClaimGroup(claims: [$0], similarity: 1)) }
  }

  private func row(_ group: ClaimGroup) -> AlignedClaim {
    let sayings = (0..<accountCount).map { account in
      group.claims.filter { accounts[$0] == account }.map { claims[$0] }
    }
    return AlignedClaim(
      text: claims[group.claims[0]].text,
      similarity: group.similarity,
      accounts: sayings.enumerated().map { AccountOfClaim(account: $0.offset, saying: $0.element) },
      differences: ClaimDifferences.among(sayings)
    )
  }
}
