// The words of a comparison, each with its number, its weight and its direction.

import Glibc
import NewsModel

/// Words by their dictionary forms, numbered in their own order, so that no sum depends on the order in
/// which articles were loaded.
struct WordTable {
  private let numbers: [String: Int]
  /// The weight of each word.
  let weights: [Double]
  /// The directions of all words, one after another; zeros where none is known.
  let directions: [Float]
  /// How many numbers a direction has.
  let dimensions: Int
  /// Whether each word has a direction.
  let hasDirection: [Bool]

  /// For how many articles the knowledge of news at large counts, against the articles that are loaded.
  private static let background = 20.0

  /// The words of articles, of claims and of whatever else is compared. A word's weight is its inverse
  /// document frequency over the articles that are loaded and, as if in `background` more, in news at
  /// large: in a corpus on one storm "storm" tells little.
  init(articles: [ArticleWords], others: [[Token]], _ meanings: any WordMeanings) {
    // Of the forms of a word the first by its letters, whichever is met first.
    var forms: [String: String] = [:]
    var frequency: [String: Int] = [:]
    func meet(_ token: Token) {
      if let known = forms[token.lemma], known <= token.lower { return }
      forms[token.lemma] = token.lower
    }
    for article in articles {
      var seen: Set<String> = []
      for token in article.tokens {
        meet(token)
        if seen.insert(token.lemma).inserted { frequency[token.lemma, default: 0] += 1 }
      }
    }
    for token in others.joined() where FunctionWords.isTelling(token) { meet(token) }
    let words = forms.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    numbers = Dictionary(uniqueKeysWithValues: zip(words, words.indices))
    let (count, size) = (Double(articles.count), meanings.dimensions)
    weights = words.map { word in
      let rarity = min(
        meanings.rarity(of: word),
        forms[word].map { meanings.rarity(of: $0) } ?? .infinity
      )
      let share = exp(-rarity) * Self.background + Double(frequency[word] ?? 0)
      return max(0, -log(share / (Self.background + count)))
    }
    var directions = [Float](repeating: 0, count: words.count * size)
    var hasDirection = [Bool](repeating: false, count: words.count)
    for (number, word) in words.enumerated() {
      let found = meanings.direction(of: word) ?? forms[word].flatMap { meanings.direction(of: $0) }
      guard let found, found.count == size else { continue }
      directions.replaceSubrange(number * size..<(number + 1) * size, with: found)
      hasDirection[number] = true
    }
    (self.directions, self.hasDirection, dimensions) = (directions, hasDirection, size)
  }

  /// The number of a word; nil where it carries no content or is not among the words.
  func number(of token: Token) -> Int? {
    FunctionWords.isTelling(token) ? numbers[token.lemma] : nil
  }

  /// The direction of a word; zeros where none is known.
  func direction(of word: Int) -> ArraySlice<Float> {
    directions[word * dimensions..<(word + 1) * dimensions]
  }

  /// How alike two words are in meaning, from 0 to 1.
  func closeness(_ first: Int, _ second: Int) -> Float {
    if first == second { return 1 }
    guard hasDirection[first], hasDirection[second] else { return 0 }
    let product = directions.withUnsafeBufferPointer { all in
      all.baseAddress.map {
        DotProduct.of($0 + first * dimensions, $0 + second * dimensions, count: dimensions)
      }
    }
    return min(1, max(0, product ?? 0))
  }
}

/// Words of a text with weights, as a vector of length 1, in order of the words' numbers.
struct WeightedWords {
  private(set) var words: [Int] = []
  private(set) var weights: [Double] = []

  /// A text of these words; repeated ones count by the logarithm of how often.
  init(_ tokens: some Sequence<Token>, _ table: WordTable) {
    let sorted = tokens.compactMap(table.number).sorted()
    var count = 0.0
    for (index, word) in sorted.enumerated() {
      count += 1
      guard index + 1 == sorted.count || sorted[index + 1] != word else { continue }
      words.append(word)
      weights.append((1 + log(count)) * table.weights[word])
      count = 0
    }
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    if length > 0 { for index in weights.indices { weights[index] /= length } }
  }

  /// The same words with other weights, each what it was times `shares`.
  init(_ text: WeightedWords, scaledBy shares: [Double]) {
    words = text.words
    weights = zip(text.weights, shares).map { $0 * $1 }
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    if length > 0 { for index in weights.indices { weights[index] /= length } }
  }

  /// The cosine of two texts.
  func cosine(_ other: WeightedWords) -> Double {
    var product = 0.0
    words.withUnsafeBufferPointer { a in
      other.words.withUnsafeBufferPointer { b in
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
          let (x, y) = (a[i], b[j])
          if x == y { product += weights[i] * other.weights[j] }
          i += x <= y ? 1 : 0
          j += y <= x ? 1 : 0
        }
      }
    }
    return min(1, product)
  }

  /// The mean direction of the words, of length 1; zeros where none has a direction.
  func direction(_ table: WordTable) -> [Float] {
    var sum = [Float](repeating: 0, count: table.dimensions)
    for (word, weight) in zip(words, weights) where table.hasDirection[word] {
      let start = word * table.dimensions
      for index in sum.indices { sum[index] += Float(weight) * table.directions[start + index] }
    }
    let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? sum.map { $0 / length } : sum
  }
}
