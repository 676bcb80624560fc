// What a first reading of an article tells the second: how it labelled the words around, and what the
// same words and names are elsewhere in the article, after Krishnan & Manning (2006).

/// The outcome of a first reading.
package struct NameVotes: Sendable {
  private let labels: [UInt8]
  /// Values of atoms by the number of a word: what the word is most often, and its place in the
  /// longest name that it belongs to.
  private let words: [Int32]
  private var kinds: [UInt32] = []
  private var places: [UInt32]
  /// The value of the atom for each word of a name: what the same name is most often.
  private var names: [UInt32]

  private static let labelCount = NameLabel.count

  /// Counts the labels of a first reading, one for each word of the article.
  package init(_ document: NameDocument, _ labels: [UInt8]) {
    (self.labels, words) = (labels, document.words)
    places = Array(repeating: 0, count: document.wordCount)
    names = Array(repeating: 0, count: labels.count)
    countWords(document)
    countNames()
  }

  /// Whether a word is in a name for the first reading.
  func hasName(_ index: Int) -> Bool { labels[index] != NameLabel.outside }

  private mutating func countWords(_ document: NameDocument) {
    let width = Self.labelCount
    var counts = Array(repeating: UInt32(0), count: document.wordCount * width)
    var label: UInt8 = 0
    for (number, sentence) in document.sentences.enumerated() {
      for index in 0..<sentence.count where sentence[index].hasCapital {
        let at = document.starts[number] + index
        if labels[at] != NameLabel.inside || label == 0 { label = labels[at] }
        let slot = Int(words[at]) * width + Int(labels[at] == 0 ? 0 : label)
        counts[slot] = min(counts[slot] + 1, Self.mostVotes)
      }
    }
    kinds = (0..<document.wordCount).map { word in
      Self.value(counts[(word * width)..<((word + 1) * width)])
    }
  }

  /// A name that stands in a text more often than this says no more by that: the shares of its labels
  /// are known long before.
  private static let mostVotes: UInt32 = 1 << 24

  private static func vote(for label: UInt8, in counts: inout [UInt32]) {
    counts[Int(label)] = min(counts[Int(label)] + 1, mostVotes)
  }

  /// What the counts of labels say: the label seen most often, how often, and whether others were
  /// seen as well.
  private static func value(_ counts: ArraySlice<UInt32>) -> UInt32 {
    var (best, total) = (counts.startIndex, 0)
    for index in counts.indices {
      total += Int(counts[index])
      if counts[index] > counts[best] { best = index }
    }
    guard total > 0 else { return 0 }
    let often: UInt32 = total == 1 ? 0 : total < 4 ? 1 : 2
    let share: UInt32 =
      Int(counts[best]) == total ? 0 : Int(counts[best]) * 3 >= total * 2 ? 1 : 2
    return 1 + UInt32(best - counts.startIndex) * 9 + often * 3 + share
  }

  private mutating func countNames() {
    var counts: [UInt32: [UInt32]] = [:]
    var lengths = Array(repeating: 0, count: places.count)
    var found: [(range: Range<Int>, key: UInt32)] = []
    for range in NameSpans(labels) {
      var key = UInt32(range.count)
      for at in range { key = FeatureHash.step(key, UInt32(truncatingIfNeeded: words[at])) }
      found.append((range, key))
      Self.vote(
        for: labels[range.lowerBound],
        in: &counts[key, default: Array(repeating: 0, count: Self.labelCount)]
      )
      guard range.count > 1 else { continue }
      for at in range where lengths[Int(words[at])] < range.count {
        lengths[Int(words[at])] = range.count
        let place: UInt32 = at == range.lowerBound ? 0 : at == range.upperBound - 1 ? 2 : 1
        places[Int(words[at])] = UInt32(labels[range.lowerBound]) * 3 + place + 1
      }
    }
    for (range, key) in found {
      guard let votes = counts[key] else { continue }
      for at in range { names[at] = Self.value(votes[...]) }
    }
  }

  /// Writes the values of the atoms of the second reading.
  func fill(_ values: UnsafeMutablePointer<UInt32>, _ base: Int, _ index: Int, _ count: Int) {
    for offset in -1...2 {
      let isThere = index + offset >= 0 && index + offset < count
      values[offset + 1] = isThere ? UInt32(labels[base + index + offset]) + 1 : 0
    }
    for offset in -1...1 {
      let isThere = index + offset >= 0 && index + offset < count
      let word = isThere ? Int(words[base + index + offset]) : 0
      values[offset + 5] = isThere ? kinds[word] + 1 : 0
      values[offset + 8] = isThere ? places[word] + 1 : 0
    }
    values[10] = names[base + index] + 1
    values[11] = index + 1 < count ? names[base + index + 1] + 1 : 0
  }
}

/// The names in a sequence of labels.
struct NameSpans: Sequence, IteratorProtocol {
  private let labels: [UInt8]
  private var index = 0

  init(_ labels: [UInt8]) { self.labels = labels }

  mutating func next() -> Range<Int>? {
    while index < labels.count, labels[index] < 2 { index += 1 }
    guard index < labels.count else { return nil }
    let start = index
    index += 1
    while index < labels.count, labels[index] == NameLabel.inside { index += 1 }
    return start..<index
  }
}
