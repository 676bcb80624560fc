// Counts words, their neighbours and their tags in tagged text.

import FoundationEssentials

/// What was counted in texts with a word on each line (word, what stands after it, tag, name), an
/// empty line after each paragraph.
struct WordCounts {
  private(set) var words: [String] = []
  private(set) var counts: [Int] = []
  private(set) var tags: [[String: Int]] = []
  /// The words in order; -1 stands between paragraphs.
  private(set) var text: [Int32] = []
  private var numbers: [String: Int] = [:]

  /// Counts a file.
  mutating func read(_ path: String) throws {
    let content = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      if line.isEmpty {
        text.append(-1)
      } else if fields.count == 4 {
        count(Self.plain(fields[0]), tag: String(fields[2]))
      }
    }
  }

  private mutating func count(_ word: String, tag: String) {
    let number = numbers[word] ?? words.count
    if number == words.count {
      numbers[word] = number
      words.append(word)
      counts.append(0)
      tags.append([:])
    }
    counts[number] += 1
    tags[number][tag, default: 0] += 1
    text.append(Int32(number))
  }

  /// The word in lower case, its digits as zeros.
  private static func plain(_ word: Substring) -> String {
    let bytes = word.utf8.map { byte -> UInt8 in
      switch byte {
      case 0x30...0x39: 0x30
      case 0x41...0x5A: byte | 0x20
      default: byte
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words that occur at least so often, the most frequent first.
  func frequent(minimum: Int) -> [Int] {
    words.indices.filter { counts[$0] >= minimum }
      .sorted { (counts[$1], words[$0]) < (counts[$0], words[$1]) }
  }

  /// How often which of these words follows which; all others are one word, and so are the gaps between
  /// paragraphs.
  func bigrams(of kept: [Int]) -> [SIMD2<Int32>: Int32] {
    let (rare, gap) = (Int32(kept.count), Int32(kept.count + 1))
    var ranks = Array(repeating: rare, count: words.count)
    for (rank, number) in kept.enumerated() { ranks[number] = Int32(rank) }
    var result: [SIMD2<Int32>: Int32] = [:]
    var last = gap
    for number in text {
      let word = number < 0 ? gap : ranks[Int(number)]
      if word != gap || last != gap { result[[last, word], default: 0] += 1 }
      last = word
    }
    return result
  }

  /// The tags of a word that make up a tenth of its uses, at most three, the most frequent first; marked
  /// where hardly any use has another.
  func tagClass(_ word: Int) -> String {
    let all = tags[word].values.reduce(0, +)
    let top = tags[word].filter { $0.value * 10 >= all }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
    let isSure = top.first.map { $0.value * 100 >= all * 95 } ?? false
    return top.map(\.key).joined(separator: "|") + (isSure ? "!" : "")
  }
}
