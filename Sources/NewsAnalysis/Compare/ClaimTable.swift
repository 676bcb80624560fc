// The rows of a comparison's claims: aligned ones, then those of one account alone.

import NewsModel

/// The claims of several accounts, to be laid side by side.
struct ClaimTable {
  private let accountCount: Int
  /// The claims of all accounts, but for those that only report another, in an order that does not depend on that of
  /// the accounts: whatever is decided by the place of a claim is decided alike then.
  private let claims: [AccountClaim]
  /// Each claim's place in the order of the accounts.
  private let places: [Int]
  /// The account of each claim.
  private let accounts: [Int]
  private let similarity: ClaimSimilarity
  private let watch: AnalysisWatch

  init(
    _ accounts: [Account],
    loaded: [ArticleWords],
    _ meanings: any WordMeanings,
    _ watch: AnalysisWatch
  ) throws {
    accountCount = accounts.count
    let kept = accounts.map { account in account.claims.filter { !$0.isReport } }
    let all = Array(kept.joined())
    places = Self.order(all, loaded)
    claims = places.map { all[$0] }
    let owners = kept.enumerated().flatMap {
      Array(repeating: $0.offset, count: $0.element.count)
    }
    self.accounts = places.map { owners[$0] }
    similarity = try ClaimSimilarity(claims, loaded: loaded, meanings, watch)
    self.watch = watch
  }

  /// The claims by their articles, in the order of `loaded`, and by where they stand there.
  private static func order(_ claims: [AccountClaim], _ loaded: [ArticleWords]) -> [Int] {
    let articles = Dictionary(
      loaded.enumerated().map { ($1.article, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let keys = claims.enumerated().map { place, claim in
      (articles[claim.article] ?? loaded.count, claim.article.number, claim.claim.range, place)
    }
    return claims.indices.sorted { a, b in
      let (x, y) = (keys[a], keys[b])
      return (x.0, x.1, x.2.start, x.2.end, x.3) < (y.0, y.1, y.2.start, y.2.end, y.3)
    }
  }

  /// The aligned claims, then the others; both in the order of the first account, then of the second,
  /// and so on.
  func rows() throws -> [AlignedClaim] {
    let groups = try ClaimAligner(claims, accounts: accounts, similarity, watch).groups()
      .map { group in (group, group.members.map { places[$0] }.sorted()) }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
    let aligned = Set(groups.flatMap(\.claims))
    let alone = claims.indices.filter { !aligned.contains($0) }
      .sorted { places[$0] < places[$1] }
    let membership = PointMembership(groups)
    return try groups.enumerated().map { point, group in
      try row(group) { membership.point(of: $0, and: $1) == point }
    } + alone.map { try row(ClaimGroup(claims: [$0], similarity: 1)) { _, _ in true } }
  }

  /// The claim that is at home in a group and stands first in the order of the accounts.
  private func first(of group: ClaimGroup) -> Int {
    group.members.min { places[$0] < places[$1] } ?? group.claims[0]
  }

  /// Whether two claims are set against one another in the point at hand.
  private typealias Meeting = (Int, Int) -> Bool

  private func row(_ group: ClaimGroup, meets: Meeting) throws -> AlignedClaim {
    let sayings = sayings(group)
    let (differences, between) = try ClaimDifferences.among(
      counterparts(sayings.map(\.claims), guests: group.guests, meets),
      watch
    )
    var stated = DistinctList<DifferingValue, DifferingValue>()
    for value in try between + ClaimDifferences.stated(some(sayings), in: differences, watch) {
      stated.add(value)
    }
    return AlignedClaim(
      text: claims[first(of: group)].text,
      similarity: group.similarity,
      speaking: sayings.map { saying in
        AccountOfClaim(account: saying.account, saying: saying.claims.map { claims[$0] })
      },
      accountCount: accountCount,
      differences: differences,
      stated: stated.elements,
      stating: try stating(sayings, meets),
      copying: copying(sayings, guests: group.guests)
    )
  }

  /// The claims that state the same as one of another account.
  private func stating(
    _ sayings: [(account: Int, claims: [Int])],
    _ meets: Meeting
  ) throws -> Set<ClaimID> {
    let sayings = sayings.sample(of: ClaimAligner.sampleSize)
    var stating: Set<Int> = []
    for (position, first) in sayings.enumerated() {
      try watch.check()
      for second in sayings[(position + 1)...] {
        for a in first.claims.sample(of: Self.telling) {
          for b in second.claims.sample(of: Self.telling)
          where !(stating.contains(a) && stating.contains(b)) && meets(a, b)
            && similarity.statesSame(a, b)
          {
            stating.formUnion([a, b])
          }
        }
      }
    }
    return Set(stating.map { claims[$0].id })
  }

  /// So many claims of an account say what it says of a point.
  private static let telling = 8

  /// The claims of a point by account, of very many some.
  private func some(_ sayings: [(account: Int, claims: [Int])]) -> [[AccountClaim]] {
    sayings.sample(of: ClaimAligner.sampleSize).map { saying in
      saying.claims.sample(of: Self.telling).map { claims[$0] }
    }
  }

  /// The accounts of which every claim stands word for word in an account before them: an earlier one, or where days
  /// are not known, one that was named before.
  private func copying(
    _ sayings: [(account: Int, claims: [Int])],
    guests: Set<Int>
  ) -> Set<Int> {
    let days = sayings.map { $0.claims.compactMap { claims[$0].date }.min() }
    let isDated = days.allSatisfy { $0 != nil }
    let order = sayings.indices.sorted { a, b in
      guard isDated, let first = days[a], let second = days[b], first != second else {
        return a < b
      }
      return first < second
    }
    let sayings = order.map { sayings[$0] }
    var wordings = Wordings()
    var copying: Set<Int> = []
    for (account, indexes) in sayings {
      let own = indexes.filter { !guests.contains($0) }
      let tokens = (own.isEmpty ? indexes : own).map { claims[$0].tokens }
      if tokens.allSatisfy(wordings.hold) { copying.insert(account) }
      for tokens in tokens { wordings.insert(tokens) }
    }
    return copying
  }

  /// The claims of two accounts each that say the same most nearly, each with its counterpart. Of very
  /// many accounts, or claims of one, some stand for all.
  private func counterparts(
    _ sayings: [[Int]],
    guests: Set<Int>,
    _ meets: Meeting
  ) throws -> [[Counterparts]] {
    var found: [[Counterparts]] = []
    let sayings = sayings.sample(of: ClaimAligner.sampleSize)
    for (position, first) in sayings.enumerated() {
      for second in sayings[(position + 1)...] {
        try watch.check()
        let (first, second) = (
          first.sample(of: ClaimAligner.sampleSize), second.sample(of: ClaimAligner.sampleSize)
        )
        let isHome = { !guests.contains($0) }
        var pairs = counterparts(first.filter(isHome), second.filter(isHome))
        if !guests.isEmpty { pairs += visits(first, second, meets, besides: pairs) }
        found.append(
          pairs.map { a, b in
            Counterparts(
              claims[min(a, b)],
              claims[max(a, b)],
              similarity.statesSame(min(a, b), max(a, b)),
              isTurned: b < a
            )
          }
        )
      }
    }
    return found
  }

  /// Pairs of the claims of two accounts, the most alike first, no claim in two of them.
  private func counterparts(_ first: [Int], _ second: [Int]) -> [(Int, Int)] {
    if first.count == 1, second.count == 1 { return [(first[0], second[0])] }
    var pairs = first.flatMap { a in second.map { (a, $0, nearness(a, $0)) } }
    pairs.sort(by: Self.isNearer)
    var taken: Set<Int> = []
    var found: [(Int, Int)] = []
    func pair(_ isPair: (Int, Int) -> Bool) {
      for (a, b, _) in pairs where !taken.contains(a) && !taken.contains(b) && isPair(a, b) {
        taken.formUnion([a, b])
        found.append((a, b))
      }
    }
    pair(similarity.statesSame)
    // An account that reports what another says and contradicts it has two claims to that one's one.
    for (a, b, _) in pairs where taken.contains(a) != taken.contains(b) {
      let rest = taken.contains(a) ? b : a
      guard isApart(rest, from: taken), repeats(a, b), !isInner(rest, among: first + second) else {
        continue
      }
      taken.insert(rest)
      found.append((a, b))
    }
    pair { _, _ in true }
    return found.sorted { (places[$0.0], places[$0.1]) < (places[$1.0], places[$1.1]) }
  }

  /// Pairs by how near they are, whichever account comes first.
  private static func isNearer(_ a: (Int, Int, Double), _ b: (Int, Int, Double)) -> Bool {
    guard a.2 == b.2 else { return a.2 > b.2 }
    return (min(a.0, a.1), max(a.0, a.1)) < (min(b.0, b.1), max(b.0, b.1))
  }

  /// The pairs of guests, or of a guest and a claim that has no counterpart yet, that state the same.
  private func visits(
    _ first: [Int],
    _ second: [Int],
    _ meets: Meeting,
    besides known: [(Int, Int)]
  ) -> [(Int, Int)] {
    var taken = Set(known.flatMap { [$0.0, $0.1] })
    var pairs = first.flatMap { a in
      second.filter { !taken.contains(a) && !taken.contains($0) && meets(a, $0) }
        .map { (a, $0, nearness(a, $0)) }
    }
    pairs.sort(by: Self.isNearer)
    var found: [(Int, Int)] = []
    for (a, b, _) in pairs
    where !taken.contains(a) && !taken.contains(b) && similarity.statesSame(a, b) {
      taken.formUnion([a, b])
      found.append((a, b))
    }
    return found
  }

  /// Whether a claim stands in another of these, which says what it says and more: "they did not agree to reopen it".
  private func isInner(_ claim: Int, among others: [Int]) -> Bool {
    let (article, range) = (claims[claim].article, claims[claim].claim.range)
    return others.contains {
      claims[$0].article == article && claims[$0].claim.range != range
        && claims[$0].claim.range.contains(range)
    }
  }

  /// Whether a claim stands in none of these, nor one of them in it.
  private func isApart(_ claim: Int, from others: Set<Int>) -> Bool {
    let (article, range) = (claims[claim].article, claims[claim].claim.range)
    return !others.contains {
      claims[$0].article == article && claims[$0].claim.range.overlaps(range)
    }
  }

  /// Whether two claims have most of their words in common.
  private func repeats(_ a: Int, _ b: Int) -> Bool {
    similarity.features[a].all.cosine(similarity.features[b].all) >= ClaimAligner.repetition
  }

  /// How near two claims are in wording first, in what they speak of, and in who does it where both state one thing.
  private func nearness(_ a: Int, _ b: Int) -> Double {
    let (x, y) = (similarity.features[a], similarity.features[b])
    let isOneDeed = x.predicateLemma != nil && x.predicateLemma == y.predicateLemma
    return x.all.cosine(y.all) + x.own.cosine(y.own) + similarity.score(a, b)
      + (isOneDeed ? x.subject.cosine(y.subject) : 0)
  }

  /// What each account says that is not silent, first what is said of nothing else. Most claims are made by one of
  /// very many accounts.
  private func sayings(_ group: ClaimGroup) -> [(account: Int, claims: [Int])] {
    var sayings: [(account: Int, claims: [Int])] = []
    for index in group.claims.sorted(by: { places[$0] < places[$1] }) {
      if sayings.last?.account != accounts[index] { sayings.append((accounts[index], [])) }
      sayings[sayings.count - 1].claims.append(index)
    }
    guard !group.guests.isEmpty else { return sayings }
    return sayings.map { account, claims in
      let guests = claims.filter(group.guests.contains)
      return (account, claims.filter { !group.guests.contains($0) } + guests)
    }
  }
}
