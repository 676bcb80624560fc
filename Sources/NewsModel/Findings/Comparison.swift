// Comparisons: where accounts of the same events agree and where they part.

/// What one account does with a claim; the raw value is its name in tables and exports.
package enum Stance: String, Hashable, Sendable, CaseIterable {
  case asserted
  case hedged
  /// Said not to be so.
  case negated
  /// Said not to be so by somebody who is told to deny it.
  case denied
  case mixed
  case absent
}

/// In what two aligned claims differ; the raw value is its name in tables and exports.
package enum DifferenceKind: String, Hashable, Sendable, CaseIterable {
  case polarity
  case certainty
  case source
  case number
  case date
  case place
  /// Subject and object have changed places.
  case who
}

/// A difference between two aligned claims.
package struct ClaimDifference: Hashable, Sendable {
  /// In what they differ.
  package let kind: DifferenceKind
  /// The two claims.
  package let between: [ClaimID]
  /// What each of the two says, in the order of `between`.
  package let values: [String]

  /// A difference between two claims.
  package init(kind: DifferenceKind, between: [ClaimID], values: [String]) {
    self.kind = kind
    self.between = between
    self.values = values
  }
}

/// What a claim says where it parts from another claim of its point.
package struct DifferingValue: Hashable, Sendable {
  /// The claim.
  package let claim: ClaimID
  /// In what it parts.
  package let kind: DifferenceKind
  /// What it says there.
  package let value: String

  /// What a claim says in what it parts.
  package init(claim: ClaimID, kind: DifferenceKind, value: String) {
    (self.claim, self.kind, self.value) = (claim, kind, value)
  }
}

/// What one account says of an aligned claim.
package struct AccountOfClaim: Hashable, Sendable {
  /// The account, as an index into the comparison's accounts.
  package let account: Int
  /// Its claims that say it; empty where it says nothing of it.
  package let claims: [ClaimID]
  /// What it does with the claim.
  package let stance: Stance
  /// Who speaks in the first of its claims; nil where absent.
  package let voice: Voice?
  /// How sure the first of its claims is; nil where absent.
  package let certainty: Certainty?

  /// What account number `account` says.
  package init(
    account: Int,
    claims: [ClaimID],
    stance: Stance,
    voice: Voice?,
    certainty: Certainty?
  ) {
    self.account = account
    self.claims = claims
    self.stance = stance
    self.voice = voice
    self.certainty = certainty
  }
}

/// What accounts make of a point; the raw value is its name in tables.
package enum PointStatus: String, Hashable, Sendable, CaseIterable {
  /// They part in what is so.
  case disputed
  /// They agree, each in its own words.
  case agreed
  /// They say the same word for word.
  case copied
  /// They speak of one thing, and state different things of it.
  case related
  /// One alone says it.
  case only
}

/// Claims of several accounts that speak of the same thing, or a claim that only one makes.
package struct AlignedClaim: Hashable, Sendable {
  /// The words of the first account's claim.
  package let text: String
  /// From 0 to 1: how alike the aligned claims are; 1 for a claim of one account alone.
  package let similarity: Double
  /// The accounts that say it, in order.
  package let speaking: [AccountOfClaim]
  /// How many accounts there are, silent ones among them.
  package let accountCount: Int
  /// In what they differ; what two part in once more in the same way is not listed again.
  package let differences: [ClaimDifference]
  /// What each claim that parts from another says there, also where the difference is not listed again.
  package let stated: [DifferingValue]
  /// The accounts that say it word for word as one before them does.
  package let copying: Set<Int>

  /// The claims that state the same as one of another account, rather than something else of the same subject.
  package let stating: Set<ClaimID>

  /// Whether an account has a claim that states the same as one of another account.
  package func states(_ saying: AccountOfClaim) -> Bool {
    saying.claims.contains(where: stating.contains)
  }

  /// What the accounts make of it. That they name different sources for it is no dispute.
  package var status: PointStatus {
    if speaking.count < 2 { return .only }
    if differences.contains(where: { $0.kind != .source }) { return .disputed }
    if copying.count + 1 >= speaking.count { return .copied }
    if stating.isEmpty { return .related }
    return copying.count + 1 >= speaking.count(where: states) ? .copied : .agreed
  }

  /// Whether an account only speaks of the subject of which others state the same.
  package func isAside(_ saying: AccountOfClaim) -> Bool {
    !stating.isEmpty && told(by: saying).isEmpty
  }

  /// The claims by which an account states the same as others, or parts from them.
  package func told(by saying: AccountOfClaim) -> [ClaimID] {
    saying.claims.filter { claim in
      stating.contains(claim)
        || differences.contains { $0.kind != .source && $0.between.contains(claim) }
    }
  }

  /// An alignment of claims.
  package init(
    text: String,
    similarity: Double,
    speaking: [AccountOfClaim],
    accountCount: Int,
    differences: [ClaimDifference],
    stated: [DifferingValue] = [],
    stating: Set<ClaimID>,
    copying: Set<Int> = []
  ) {
    self.text = text
    self.similarity = similarity
    self.speaking = speaking
    self.accountCount = accountCount
    self.differences = differences
    self.stated = stated
    self.stating = stating
    self.copying = copying
  }
}

/// A stretch of one article.
package struct Passage: Hashable, Sendable {
  /// The article.
  package let article: ArticleID
  /// The stretch.
  package let range: TextRange

  /// The stretch of an article at `range`.
  package init(article: ArticleID, range: TextRange) {
    self.article = article
    self.range = range
  }
}

/// A stretch of text that several articles share.
package struct ReusedText: Hashable, Sendable {
  /// Where it stands, in order of articles; two or more.
  package let members: [Passage]

  /// Text shared by these passages.
  package init(members: [Passage]) { self.members = members }
}

/// A term that one account uses more than the others do.
package struct DistinctiveTerm: Hashable, Sendable {
  /// The term, as a lemma or a name.
  package let term: String
  /// The account that uses it more, as an index into the comparison's accounts.
  package let account: Int
  /// How often that account has it.
  package let count: Int
  /// How often all the others have it.
  package let other: Int
  /// Log-likelihood ratio (Dunning 1993).
  package let g2: Double
  /// Binary logarithm of the ratio of relative frequencies, half a count added to each.
  package let logRatio: Double
  /// Log-odds with an informative Dirichlet prior, in standard deviations (Monroe et al. 2008).
  package let z: Double

  /// A term with its counts and its keyness.
  package init(
    term: String,
    account: Int,
    count: Int,
    other: Int,
    g2: Double,
    logRatio: Double,
    z: Double
  ) {
    self.term = term
    self.account = account
    self.count = count
    self.other = other
    self.g2 = g2
    self.logRatio = logRatio
    self.z = z
  }
}

/// What a comparison of two accounts or more found.
package struct Comparison: Hashable, Sendable {
  /// Actors that every account mentions.
  package let sharedActors: [ActorID]
  /// For each account, the actors that it alone mentions.
  package let ownActors: [[ActorID]]
  /// The aligned claims, and then those that one account alone makes, in order of the first account.
  package let claims: [AlignedClaim]
  /// Text that accounts share.
  package let reuse: [ReusedText]
  /// Documents of different accounts that share text.
  package let copies: [TextCopy]
  /// The most distinctive terms of each account, strongest first within an account.
  package let keywords: [DistinctiveTerm]

  /// The findings of a comparison.
  package init(
    sharedActors: [ActorID],
    ownActors: [[ActorID]],
    claims: [AlignedClaim],
    reuse: [ReusedText],
    copies: [TextCopy],
    keywords: [DistinctiveTerm]
  ) {
    self.sharedActors = sharedActors
    self.ownActors = ownActors
    self.claims = claims
    self.reuse = reuse
    self.copies = copies
    self.keywords = keywords
  }
}
