// Groups shared runs by their words: what three articles share is one finding and not three.

import NewsModel

/// The places of shared runs, grouped by what they say.
struct ReuseGroups {
  let words: [HashedWords]
  /// The article of each text.
  let articles: [ArticleID]

  /// A group for each different sequence of words among `runs`, in order of their first places, the
  /// longer first. The articles of the texts stand in the order of the texts.
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
    let ranks = Dictionary(
      articles.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    func precedes(_ a: Passage, _ b: Passage) -> Bool {
      guard a.article == b.article else {
        return (ranks[a.article] ?? 0) < (ranks[b.article] ?? 0)
      }
      return a.range < b.range
    }
    return groups.map { ReusedText(members: $0.sorted(by: precedes).withoutOverlap) }
      .sorted { $0.members.lexicographicallyPrecedes($1.members, by: precedes) }
  }

  private func passage(text: Int, start: Int, length: Int) -> Passage {
    Passage(article: articles[text], range: words[text].range(of: start..<(start + length)))
  }
}

extension Passage {
  fileprivate func overlaps(_ other: Passage) -> Bool {
    article == other.article && range.overlaps(other.range)
  }
}

extension [Passage] {
  /// Of those in order that overlap, the first, as a run that repeats itself also shares itself
  /// shifted.
  fileprivate var withoutOverlap: [Passage] {
    var kept: [Passage] = []
    for passage in self where kept.last?.overlaps(passage) != true {
      kept.append(passage)
    }
    return kept
  }
}
