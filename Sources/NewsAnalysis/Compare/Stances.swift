// What an account does with what a claim says: asserts it, hedges it, denies it.

import NewsModel

extension Claim {
  /// What its holder does with the claim's bare content, without its negation.
  ///
  /// Only a certain claim asserts or negates; questions and conditions leave open whether it is so.
  package var stance: Stance {
    guard certainty == .certain, kind != .question, kind != .condition else { return .hedged }
    return polarity == .negated ? .negated : .asserted
  }
}

extension AccountClaim {
  /// What its holder does with it. Denied is only what somebody is told to deny: a claim that was made.
  package var stance: Stance {
    claim.stance == .negated && isDenial ? .denied : claim.stance
  }
}

extension AccountOfClaim {
  /// What account number `account` says in these claims; absent where there are none.
  init(account: Int, saying claims: [AccountClaim]) {
    let stances = Set(claims.map(\.stance))
    self.init(
      account: account,
      claims: claims.map(\.id),
      stance: stances.count > 1 ? .mixed : stances.first ?? .absent,
      voice: claims.first?.claim.voice,
      certainty: claims.first?.claim.certainty
    )
  }
}
