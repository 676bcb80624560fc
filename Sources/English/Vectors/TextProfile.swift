// What a stretch of text is compared by: its words with their vectors, and the names, numbers and
// negations in it.

import NewsModel

/// A text as the measure of similarity sees it.
package struct TextProfile: Sendable {
  /// One word.
  struct Word: Sendable {
    /// The hash of its lemma.
    var lemma: UInt32
    /// How rare it is.
    var weight: Float
    /// Where its direction starts; nil where it has none.
    var direction: Int?
  }

  /// Its words, without punctuation.
  private(set) var words: [Word] = []
  /// The vectors of the words, each of length 1.
  private(set) var directions: [Float] = []
  /// The sum of the words' vectors.
  private(set) var vector: [Float]
  /// The names' words, by the hashes of their lemmas.
  private(set) var names: Set<UInt32> = []
  /// The numbers and dates that the text states.
  private(set) var stated: Set<StatedValue> = []
  /// How many words deny.
  private(set) var negations = 0

  /// The profile of some tokens of an article; complexity O(bytes).
  package init(_ annotated: AnnotatedArticle, tokens: Range<Int>, _ vectors: WordVectors) {
    vector = Array(repeating: 0, count: vectors.dimensions)
    for index in tokens where annotated.tokens[index].tag != .punctuation {
      add(annotated.tokens[index], isFirst: index == tokens.lowerBound, vectors)
    }
    for value in annotated.values
    where value.tokens.lowerBound >= tokens.lowerBound
      && value.tokens.upperBound <= tokens.upperBound && value.value != .unknown
    {
      stated.insert(value.value)
    }
  }

  private mutating func add(_ token: Token, isFirst: Bool, _ vectors: WordVectors) {
    let lemma = Self.hash(token.lemma)
    let row = vectors.row(Self.hash(token.lower)) ?? vectors.row(lemma)
    var word = Word(lemma: lemma, weight: vectors.highestFrequency)
    if let row {
      word.weight = vectors.inverseFrequency(row)
      word.direction = directions.count
      add(vectors.vector(row))
    } else {
      addParts(of: token, vectors)
    }
    words.append(word)
    let isCapital = [.capitalized, .allCapitals, .mixed].contains(token.shape)
    if isCapital && !isFirst { names.insert(lemma) }
    if Self.denials.contains(token.lower) { negations += 1 }
  }

  /// A word with hyphens that is not known counts by its parts.
  private mutating func addParts(of token: Token, _ vectors: WordVectors) {
    guard token.lower.utf8.contains(0x2D) else { return }
    for part in token.lower.split(separator: "-") {
      guard let row = vectors.row(Self.hash(String(part))) else { continue }
      for (index, number) in vectors.vector(row).enumerated() { vector[index] += Float(number) }
    }
  }

  private mutating func add(_ row: UnsafeBufferPointer<Int8>) {
    var length: Float = 0
    for (index, number) in row.enumerated() {
      vector[index] += Float(number)
      length += Float(number) * Float(number)
    }
    let scale = length > 0 ? 1 / length.squareRoot() : 0
    for number in row { directions.append(Float(number) * scale) }
  }

  private static func hash(_ word: String) -> UInt32 {
    var word = word
    return word.withUTF8 { $0.isEmpty ? 0 : WordForm($0).lower }
  }

  private static let denials: WordSet = [
    "not", "n't", "no", "never", "without", "none", "nobody", "nothing", "neither", "nor", "cannot",
  ]
}
