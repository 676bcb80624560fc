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
    // By a hash of the words: keys that held the words would take more memory than the articles.
    var groupsOf: [UInt64: [Int]] = [:]
    var firsts: [ArraySlice<UInt64>] = []
    var groups: [[Passage]] = []
    for run in runs {
      try watch.check()
      let places = zip(run.texts, run.starts).map {
        passage(text: $0, start: $1, length: run.length)
      }
      // The same stretch of one article in two accounts is no reuse.
      guard !places[0].overlaps(places[1]) else { continue }
      let first = run.starts[0]
      let said = words[run.texts[0]].hashes[first..<(first + run.length)]
      let key = said.reduce(UInt64(run.length)) { ($0 &+ $1).mixed }
      let known = groupsOf[key]?.first { firsts[$0] == said }
      if known == nil {
        groupsOf[key, default: []].append(groups.count)
        firsts.append(said)
        groups.append([])
      }
      groups[known ?? groups.count - 1] += places
    }
    return groups.map { ReusedText(members: $0.inOrderWithoutOverlap) }
      .sorted { $0.members.lexicographicallyPrecedes($1.members, by: Passage.precedes) }
  }

  private func passage(text: Int, start: Int, length: Int) -> Passage {
    Passage(article: articles[text], range: words[text].range(of: start..<(start + length)))
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
