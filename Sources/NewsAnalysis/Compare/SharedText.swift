// The runs of words that the texts of accounts share, with the texts that they stand in.

import NewsModel

/// What texts share.
struct SharedText {
  /// The words of each text.
  let words: [HashedWords]
  /// The article of each text; an article may have several.
  let articles: [ArticleID]
  /// The shared runs, by the indexes of texts.
  let runs: [SharedRun]

  /// What they say, in order of their first places.
  func texts(_ watch: AnalysisWatch) throws -> [ReusedText] {
    try ReuseGroups(words: words, articles: articles).texts(of: runs, watch)
  }

  /// How many words each article has in its texts.
  var sizes: [ArticleID: Int] {
    var sizes: [ArticleID: Int] = [:]
    for (article, words) in zip(articles, words) {
      sizes[article, default: 0] += words.hashes.count
    }
    return sizes
  }

  /// How many words of one side's texts stand in the runs.
  func covered(_ runs: [SharedRun], side: Int) -> Int {
    var ranges: [Int: [Range<Int>]] = [:]
    for run in runs {
      let start = run.starts[side]
      ranges[run.texts[side], default: []].append(start..<(start + run.length))
    }
    return ranges.values.reduce(0) { $0 + $1.coveredCount }
  }

  /// Where a word of a run stands on one side.
  func range(of run: SharedRun, word: Int, side: Int) -> TextRange {
    let place = run.starts[side] + word
    return words[run.texts[side]].range(of: place..<(place + 1))
  }
}

extension [Range<Int>] {
  /// The number of integers in at least one of the ranges.
  var coveredCount: Int {
    var (count, end) = (0, 0)
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > end {
      count += range.upperBound - Swift.max(end, range.lowerBound)
      end = range.upperBound
    }
    return count
  }
}
