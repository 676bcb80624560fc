// Runs of words that two texts share, from shared fingerprints extended word by word.

import NewsModel

/// A run of words that two texts share and that no word before or after it extends.
struct SharedRun: Hashable {
  /// The two texts by index, and where the run starts in each; ordered by text, then by start.
  let texts: [Int]
  let starts: [Int]
  /// The number of words.
  let length: Int
}

/// Finds shared runs among texts. Texts of the same group are not compared.
struct SharedRuns {
  let words: [HashedWords]
  let groups: [Int]
  /// The least number of words in a run.
  let minimumRun: Int
  /// The most places of a fingerprint of which every two are compared; of more, neighbours only.
  let commonLimit: Int

  /// All runs, in order of the first text, the second text and their places. Complexity: linear in
  /// the words and in the pairs of places that share a fingerprint.
  func find(_ watch: AnalysisWatch) throws -> [SharedRun] {
    var runs: [SharedRun] = []
    // One run holds many fingerprints: seeds inside the last run on their diagonal are passed over.
    var last: (seed: Seed, end: Int)?
    for seed in try seeds(watch) {
      if let known = last, known.seed.isOnDiagonal(of: seed), Int(seed.firstWord) < known.end {
        continue
      }
      try watch.check()
      let run = extend(seed)
      last = (seed, run.starts[0] + run.length)
      if run.length >= minimumRun { runs.append(run) }
    }
    return runs
  }

  private func seeds(_ watch: AnalysisWatch) throws -> [Seed] {
    let winnowing = Winnowing(sequence: 5, run: minimumRun)
    var prints = try words.enumerated().flatMap { text, words in
      try watch.check()
      return winnowing.fingerprints(of: words, text: text)
    }
    prints.sort { a, b in
      if a.hash != b.hash { return a.hash < b.hash }
      return a.text != b.text ? a.text < b.text : a.word < b.word
    }
    var seeds: [Seed] = []
    var start = 0
    while start < prints.count {
      var end = start + 1
      while end < prints.count, prints[end].hash == prints[start].hash { end += 1 }
      if end - start > 1 { try watch.check() }
      pair(prints[start..<end], into: &seeds)
      start = end
    }
    return seeds.sorted()
  }

  /// Pairs the places of one sequence of words that stand in different groups.
  private func pair(_ prints: ArraySlice<Fingerprint>, into seeds: inout [Seed]) {
    guard prints.count > 1 else { return }
    guard prints.count <= commonLimit else { return pairNeighbours(prints, into: &seeds) }
    for (position, first) in prints.enumerated() {
      for second in prints.dropFirst(position + 1)
      where groups[Int(first.text)] != groups[Int(second.text)] {
        seeds.append(Seed(first, second))
      }
    }
  }

  /// Pairs each place with the next one in another group only: linear, and enough to tell that every
  /// one of them shares the words.
  private func pairNeighbours(_ prints: ArraySlice<Fingerprint>, into seeds: inout [Seed]) {
    var next: Fingerprint?
    for (first, second) in zip(prints, prints.dropFirst()).reversed() {
      if groups[Int(first.text)] != groups[Int(second.text)] { next = second }
      if let next { seeds.append(Seed(first, next)) }
    }
  }

  private func extend(_ seed: Seed) -> SharedRun {
    let (a, b) = (words[Int(seed.first)].hashes, words[Int(seed.second)].hashes)
    var (i, j) = (Int(seed.firstWord), Int(seed.secondWord))
    var (x, y) = (i, j)
    while i > 0, j > 0, a[i - 1] == b[j - 1] { (i, j) = (i - 1, j - 1) }
    while x < a.count, y < b.count, a[x] == b[y] { (x, y) = (x + 1, y + 1) }
    return SharedRun(texts: [Int(seed.first), Int(seed.second)], starts: [i, j], length: x - i)
  }
}

/// Two places with the same fingerprint.
private struct Seed: Comparable {
  let first: Int32
  let second: Int32
  let firstWord: Int32
  let secondWord: Int32

  init(_ a: Fingerprint, _ b: Fingerprint) {
    (first, second) = (a.text, b.text)
    (firstWord, secondWord) = (a.word, b.word)
  }

  private var diagonal: Int32 { secondWord - firstWord }

  func isOnDiagonal(of other: Seed) -> Bool {
    first == other.first && second == other.second && diagonal == other.diagonal
  }

  static func < (a: Seed, b: Seed) -> Bool {
    if a.first != b.first { return a.first < b.first }
    if a.second != b.second { return a.second < b.second }
    return a.diagonal != b.diagonal ? a.diagonal < b.diagonal : a.firstWord < b.firstWord
  }
}
