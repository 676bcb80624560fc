// Groups shared runs by their words: what three articles share is one finding and not three.

import NewsModel

/// The places of shared runs, grouped by what they say.
struct ReuseGroups {
  let words: [HashedWords]
  /// The article of each text.
  let articles: [ArticleID]

  /// A group for each different sequence of words among `runs`, in order of their first places, the
  /// longer first.
  func texts(of runs: [SharedRun], _ watch: AnalysisWatch) throws -> [ReusedText] {
    var groupOf: [[UInt64]: Int] = [:]
    var groups: [[Passage]] = []
    for run in runs {
      try watch.check()
      let places = zip(run.texts, run.starts).map {
        passage(text: $0, start: $1, length: run.length)
      }
      // The same stretch of one article in two accounts is no reuse.
      guard !places[0].overlaps(places[1]) else { continue }
      let first = run.starts[0]
      let key = Array(words[run.texts[0]].hashes[first..<(first + run.length)])
      let group = groupOf[key] ?? groups.count
      groupOf[key] = group
      if group == groups.count { groups.append([]) }
      groups[group] += places
    }
    return groups.map { ReusedText(members: $0.inOrderWithoutOverlap) }
      .sorted { $0.members.lexicographicallyPrecedes($1.members, by: Passage.precedes) }
  }

  private func passage(text: Int, start: Int, length: Int) -> Passage {
    let ranges = words[text].ranges
    return Passage(
      article: articles[text],
      range: ranges[start].union(ranges[start + length - 1])
    )
  }
}

extension Passage {
  fileprivate func overlaps(_ other: Passage) -> Bool {
    article == other.article && range.overlaps(other.range)
  }

  fileprivate static func precedes(_ a: Passage, _ b: Passage) -> Bool {
    a.article != b.article ? a.article < b.article : a.range < b.range
  }
}

extension [Passage] {
  /// By place; of those that overlap, the first, as a run that repeats itself also shares itself
  /// shifted.
  fileprivate var inOrderWithoutOverlap: [Passage] {
    var kept: [Passage] = []
    for passage in sorted(by: Passage.precedes) where kept.last?.overlaps(passage) != true {
      kept.append(passage)
    }
    return kept
  }
}
