// Compares accounts of the same events: actors, claims, shared text and words.

import NewsModel

/// What a comparison looks for; the raw value is its name in commands.
package enum ComparisonPart: String, Hashable, Sendable, CaseIterable {
  case claims, actors, reuse, copies, keywords
}

/// Compares two accounts or more.
package struct Comparer: Sendable {
  /// How shared text is found.
  package var reuse = ReuseFinder()
  /// How distinctive terms are chosen.
  package var keyness = Keyness()

  /// What is known of words.
  private let meanings: any WordMeanings
  /// The articles that are loaded, whether they are compared or not.
  private let loaded: [ArticleWords]

  /// A comparer with the usual limits, and with what it is told of words and of the articles around those
  /// that are compared.
  package init(meanings: (any WordMeanings)? = nil, loaded: [ArticleWords] = []) {
    (self.meanings, self.loaded) = (meanings ?? NoMeanings(), loaded)
  }

  /// Where the accounts agree and where they part, in the parts that are asked for; the others are empty.
  ///
  /// The order of the accounts decides the order of the findings and nothing else. Complexity:
  /// near-linear in the claims and in the words. Throws what `watch` throws, and nothing else.
  package func compare(
    _ accounts: [Account],
    parts: Set<ComparisonPart> = Set(ComparisonPart.allCases),
    watch: AnalysisWatch = AnalysisWatch()
  ) throws -> Comparison {
    func part<Found>(_ part: ComparisonPart, _ find: () throws -> [Found]) throws -> [Found] {
      parts.contains(part) ? try find() : []
    }
    let textParts: Set<ComparisonPart> = [.reuse, .copies]
    let shared =
      parts.isDisjoint(with: textParts)
      ? nil : try reuse.shared(among: accounts.map(\.passages), watch)
    return Comparison(
      sharedActors: try part(.actors) { sharedActors(accounts) },
      ownActors: try part(.actors) { ownActors(accounts) },
      claims: try part(.claims) {
        try ClaimTable(accounts, loaded: loaded, meanings, watch).rows()
      },
      reuse: try part(.reuse) { try shared?.texts(watch) ?? [] },
      copies: try part(.copies) {
        try shared.map { try CopyFinder(accounts, $0).copies(watch) } ?? []
      },
      keywords: try part(.keywords) {
        try keyness.keywords(of: terms(of: accounts, watch), watch: watch)
      }
    )
  }

  /// The terms of each account.
  private func terms(of accounts: [Account], _ watch: AnalysisWatch) throws -> [TermCounts] {
    let articles = accounts.flatMap { $0.passages.map(\.article) }
    let pass = watch.pass(.keywords, over: articles)
    var passages = 0
    let terms = try accounts.map { account in
      var terms = TermCounts()
      for passage in account.passages {
        try pass.begin(passages)
        terms.add(passage)
        passages += 1
      }
      return terms
    }
    try pass.end()
    return terms
  }

  /// The actors of the first account that all others mention.
  private func sharedActors(_ accounts: [Account]) -> [ActorID] {
    let others = accounts.dropFirst().map { Set($0.actors) }
    return (accounts.first?.actors ?? []).filter { actor in
      others.allSatisfy { $0.contains(actor) }
    }
  }

  /// For each account, its actors that no other mentions.
  private func ownActors(_ accounts: [Account]) -> [[ActorID]] {
    var mentioning: [ActorID: Int] = [:]
    for account in accounts {
      for actor in Set(account.actors) { mentioning[actor, default: 0] += 1 }
    }
    return accounts.map { account in account.actors.filter { mentioning[$0] == 1 } }
  }
}
