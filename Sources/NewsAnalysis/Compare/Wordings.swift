// Whether a claim is taken over word for word: by runs of words that it shares with others.

import NewsModel

/// The runs of words of some claims.
struct Wordings {
  private var runs: Set<[String]> = []
  private var numbers: Set<String> = []

  /// So many words in a row are seldom the same by chance.
  private static let runLength = 4
  /// The least share of its runs that a copied claim has in common with others.
  private static let leastShare = 0.7

  /// Adds the words of a claim.
  mutating func insert(_ tokens: [Token]) {
    runs.formUnion(Self.runs(of: tokens))
    numbers.formUnion(Self.numbers(of: tokens))
  }

  /// Whether the words are those of the claims that were added; never for a claim of very few words, nor for
  /// one with another number.
  func hold(_ tokens: [Token]) -> Bool {
    let own = Self.runs(of: tokens)
    guard !own.isEmpty, Self.numbers(of: tokens).allSatisfy(numbers.contains) else { return false }
    return Double(own.count { runs.contains($0) }) >= Self.leastShare * Double(own.count)
  }

  private static func numbers(of tokens: [Token]) -> [String] {
    tokens.filter { $0.tag == .number }.map(\.lower)
  }

  private static func runs(of tokens: [Token]) -> [[String]] {
    let words = tokens.filter(\.isWord).map(\.lower)
    guard words.count >= runLength else { return [] }
    return (0...(words.count - runLength)).map { Array(words[$0..<($0 + runLength)]) }
  }
}
