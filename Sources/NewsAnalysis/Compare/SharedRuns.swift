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

  /// All runs, in order of the first text, the second text and their places. Complexity: near-linear
  /// in the words and in the lengths of the runs, of which texts that repeat themselves have few.
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

  /// Pairs the places of each text with those of the next text in another group, or of the one before
  /// where none follows: linear, and enough to tell that every one of them shares the words.
  ///
  /// The first place goes with the first, the second with the second and so on, so that two texts which
  /// repeat the same words over and over are aligned once and not at every distance.
  private func pairNeighbours(_ prints: ArraySlice<Fingerprint>, into seeds: inout [Seed]) {
    let texts = prints.chunkedByText
    var next: [Int?] = Array(repeating: nil, count: texts.count)
    for index in texts.indices.dropLast().reversed() {
      let isNeighbour = group(of: texts[index]) != group(of: texts[index + 1])
      next[index] = isNeighbour ? index + 1 : next[index + 1]
    }
    var before: Int?
    for index in texts.indices {
      if index > 0, group(of: texts[index - 1]) != group(of: texts[index]) { before = index - 1 }
      guard let other = next[index] ?? before else { continue }
      for (place, print) in texts[index].enumerated() {
        let partner = texts[other][texts[other].startIndex + place % texts[other].count]
        seeds.append(index < other ? Seed(print, partner) : Seed(partner, print))
      }
    }
  }

  private func group(of prints: ArraySlice<Fingerprint>) -> Int {
    prints.first.map { groups[Int($0.text)] } ?? -1
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

extension ArraySlice<Fingerprint> {
  /// The fingerprints of each text, in order; they are sorted by text.
  fileprivate var chunkedByText: [ArraySlice<Fingerprint>] {
    var chunks: [ArraySlice<Fingerprint>] = []
    var start = startIndex
    for index in indices where self[index].text != self[start].text {
      chunks.append(self[start..<index])
      start = index
    }
    if start < endIndex { chunks.append(self[start..<endIndex]) }
    return chunks
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
