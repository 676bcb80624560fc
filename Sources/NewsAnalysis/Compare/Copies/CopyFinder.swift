// Which documents could have text from which, how much, and what was lost on the way. Only documents that share a run
// of words are looked at, never all pairs.

import NewsModel

/// Finds copies.
struct CopyFinder {
  private let shared: SharedText
  private let dates: [ArticleID: CalendarDate]
  private let sentences: [ArticleID: ClaimSentences]
  /// Which of the articles it is, in the order of the accounts.
  private let ranks: [ArticleID: Int]

  /// A finder among accounts with what their texts share.
  init(_ accounts: [Account], _ shared: SharedText) {
    self.shared = shared
    let passages = accounts.flatMap(\.passages)
    dates = Dictionary(
      passages.compactMap { passage in passage.date.map { (passage.article, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    ranks = Dictionary(
      shared.articles.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    sentences = Dictionary(grouping: accounts.flatMap(\.claims), by: \.article)
      .mapValues(ClaimSentences.init)
  }

  /// The pairs of documents of different accounts that share text, those first that share most of the copy's.
  func copies(_ watch: AnalysisWatch) throws -> [TextCopy] {
    var runs: [Pair: [SharedRun]] = [:]
    for run in shared.runs {
      let articles = run.texts.map { shared.articles[$0] }
      guard articles[0] != articles[1] else { continue }
      let isInOrder = precedes(articles[0], articles[1])
      let pair = Pair(
        source: articles[isInOrder ? 0 : 1],
        copy: articles[isInOrder ? 1 : 0]
      )
      runs[pair, default: []].append(isInOrder ? run : run.reversed)
    }
    let sizes = shared.sizes
    var found: [TextCopy] = []
    let pairs = runs.keys.sorted {
      (rank($0.source), rank($0.copy)) < (rank($1.source), rank($1.copy))
    }
    for pair in pairs {
      try watch.check()
      found.append(copy(pair, runs[pair] ?? [], sizes))
    }
    return found.enumerated().sorted { a, b in
      a.element.shareOfCopy != b.element.shareOfCopy
        ? a.element.shareOfCopy > b.element.shareOfCopy : a.offset < b.offset
    }.map(\.element)
  }

  /// Two documents, the one that the other could have its text from first.
  private struct Pair: Hashable {
    let source: ArticleID
    let copy: ArticleID
  }

  private func copy(_ pair: Pair, _ runs: [SharedRun], _ sizes: [ArticleID: Int]) -> TextCopy {
    let words = shared.covered(runs, side: 1)
    let order = order(pair.source, pair.copy)
    return TextCopy(
      source: pair.source,
      copy: pair.copy,
      order: order,
      words: words,
      shareOfCopy: Double(words) / Double(max(1, sizes[pair.copy] ?? 0)),
      shareOfSource: Double(shared.covered(runs, side: 0))
        / Double(max(1, sizes[pair.source] ?? 0)),
      losses: losses(pair, runs, order)
    )
  }

  /// Whether the first could be the source: the earlier one, and of one day or without a date the one whose
  /// account comes first.
  private func precedes(_ first: ArticleID, _ second: ArticleID) -> Bool {
    guard let a = dates[first], let b = dates[second], a != b else {
      return rank(first) < rank(second)
    }
    return a < b
  }

  private func rank(_ article: ArticleID) -> Int { ranks[article] ?? 0 }

  private func order(_ source: ArticleID, _ copy: ArticleID) -> CopyOrder {
    guard let a = dates[source], let b = dates[copy] else { return .unknown }
    return a == b ? .sameDay : .later
  }

  private func losses(_ pair: Pair, _ runs: [SharedRun], _ order: CopyOrder) -> [CopyLoss] {
    guard let first = sentences[pair.source], let second = sentences[pair.copy] else { return [] }
    let words = runs.flatMap { run in
      (0..<run.length).map { place in
        (
          first: shared.range(of: run, word: place, side: 0),
          second: shared.range(of: run, word: place, side: 1)
        )
      }
    }
    var found = DistinctList<CopyLoss, CopyLoss>()
    for sentence in SentencePairs(first: first, second: second).pairs(words) {
      let original = first.sentences[sentence.first].claims
      let copy = second.sentences[sentence.second].claims
      for loss in CopyLosses.losses(from: original, in: copy) { found.add(loss) }
      guard order != .later else { continue }
      for loss in CopyLosses.losses(from: copy, in: original) { found.add(loss) }
    }
    return found.elements
  }
}

extension SharedRun {
  /// The same run with its texts the other way round.
  fileprivate var reversed: SharedRun {
    SharedRun(texts: texts.reversed(), starts: starts.reversed(), length: length)
  }
}
