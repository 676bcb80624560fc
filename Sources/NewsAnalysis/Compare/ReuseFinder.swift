// Text that articles share word for word, wherever in them it stands, and how much of an article that
// is. Case and punctuation do not count.

import NewsModel

/// How much of an article another article also has.
package struct Duplicate: Hashable, Sendable {
  /// The other article.
  package let article: ArticleID
  /// From 0 to 1: the part of the words that stand in shared runs.
  package let share: Double

  /// An article that has `share` of the words.
  package init(article: ArticleID, share: Double) {
    self.article = article
    self.share = share
  }
}

/// Finds shared text.
package struct ReuseFinder: Sendable {
  /// The least number of words in a run. Shorter ones are often set phrases and names of offices.
  package var minimumRun = 8
  /// The most places of a sequence of words of which every two are compared, as their pairs grow with
  /// the square. A sequence in more places, such as an agency's report that all print or a standing
  /// notice, is compared from each article to the next one that has it.
  package var commonLimit = 100
  /// The least share of an article's words for the other to be listed as a duplicate. A quotation or
  /// two stays below it.
  package var minimumShare = 0.2

  /// A finder with the usual limits.
  package init() {}

  /// Runs of words that stand in two accounts or more, each account given as its passages; in order
  /// of their first places.
  package func sharedText(
    among accounts: [[AccountPassage]],
    watch: AnalysisWatch = AnalysisWatch()
  ) throws -> [ReusedText] {
    try shared(among: accounts, watch).texts(watch)
  }

  /// The runs of words that accounts share, with their texts.
  func shared(among accounts: [[AccountPassage]], _ watch: AnalysisWatch) throws -> SharedText {
    let passages = Array(accounts.joined())
    let articles = passages.map(\.article)
    let groups = accounts.enumerated().flatMap { Array(repeating: $0, count: $1.count) }
    let words = try hashed(passages.map(\.tokens), of: articles, watch)
    return SharedText(
      words: words,
      articles: articles,
      runs: try runs(words, groups: groups, watch)
    )
  }

  /// For each article, the others that have at least ``minimumShare`` of its words, in order; each
  /// article given as its id and all its tokens. Complexity: near-linear in the words.
  package func duplicates(
    among articles: [(id: ArticleID, tokens: [Token])],
    watch: AnalysisWatch = AnalysisWatch()
  ) throws -> [[Duplicate]] {
    let words = try hashed(articles.map(\.tokens), of: articles.map(\.id), watch)
    var covered: [ArticlePair: [Range<Int>]] = [:]
    for run in try runs(words, groups: Array(articles.indices), watch) {
      for (side, other) in [(0, 1), (1, 0)] {
        let pair = ArticlePair(article: run.texts[side], other: run.texts[other])
        let start = run.starts[side]
        covered[pair, default: []].append(start..<(start + run.length))
      }
    }
    var found = [[Duplicate]](repeating: [], count: articles.count)
    for pair in covered.keys.sorted() {
      let shared = (covered[pair] ?? []).coveredCount
      let share = Double(shared) / Double(words[pair.article].hashes.count)
      guard share >= minimumShare else { continue }
      found[pair.article].append(Duplicate(article: articles[pair.other].id, share: share))
    }
    return found
  }

  private func hashed(
    _ texts: [[Token]],
    of articles: [ArticleID],
    _ watch: AnalysisWatch
  ) throws -> [HashedWords] {
    let pass = watch.pass(.reuse, over: articles)
    let words = try texts.enumerated().map { index, tokens in
      try pass.begin(index)
      return HashedWords(tokens)
    }
    try pass.end()
    return words
  }

  private func runs(
    _ words: [HashedWords],
    groups: [Int],
    _ watch: AnalysisWatch
  ) throws -> [SharedRun] {
    try SharedRuns(words: words, groups: groups, minimumRun: minimumRun, commonLimit: commonLimit)
      .find(watch)
  }
}

/// An article and one that shares text with it, by index.
private struct ArticlePair: Hashable, Comparable {
  let article: Int
  let other: Int

  static func < (a: ArticlePair, b: ArticlePair) -> Bool {
    a.article != b.article ? a.article < b.article : a.other < b.other
  }
}
