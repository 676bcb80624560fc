// Vectors of words and the similarity of texts, with a small model of invented vectors.

import English
import NewsModel
import Testing

@Suite struct SimilarityTests {
  /// Words with their vectors; a ship is much like a boat.
  private static let words: [(word: String, idf: UInt8, vector: [Int8])] = [
    ("boat", 80, [100, 0]), ("ship", 80, [90, 30]), ("bread", 80, [0, 100]), ("the", 1, [2, 2]),
  ]

  /// The bytes of a model that measures by one feature alone.
  private static func model(by feature: String) -> [UInt8] {
    var weights = Array(repeating: UInt8(0), count: SimilarityFeatures.names.count * 4)
    if let index = SimilarityFeatures.names.firstIndex(of: feature) {
      withUnsafeBytes(of: Float(1).bitPattern.littleEndian) {
        weights.replaceSubrange(index * 4..<index * 4 + 4, with: $0)
      }
    }
    let hashes = words.map { entry in
      var word = entry.word
      return word.withUTF8 { WordForm($0).lower }
    }
    return ModelFile.encoded([
      ("vectors.slots", WordVectors.slots(for: hashes).withUnsafeBytes { Array($0) }),
      ("vectors.rows", words.flatMap(\.vector).map { UInt8(bitPattern: $0) }),
      ("vectors.idf", words.map(\.idf)),
      ("vectors.size", [2, 0, 0, 0, 160, 0, 0, 0]),
      ("similarity.weights", weights),
    ])
  }

  private func similarity(_ a: String, _ b: String, by feature: String) -> Double? {
    Self.model(by: feature).withUnsafeBytes { bytes in
      ModelFile(bytes).flatMap(SimilarityModel.init).map { $0.similarity(a, b, Pipeline()) }
    }
  }

  @Test func `words have their rows and how rare they are`() throws {
    try Self.model(by: "vectors").withUnsafeBytes { bytes in
      let vectors = try #require(ModelFile(bytes).flatMap(WordVectors.init))
      var word = "Ship"
      let row = try #require(word.withUTF8 { vectors.row(WordForm($0).lower) })
      #expect(Array(vectors.vector(row)) == [90, 30])
      #expect(vectors.inverseFrequency(row) == 5 && vectors.highestFrequency == 10)
      word = "tram"
      #expect(word.withUTF8 { vectors.row(WordForm($0).lower) } == nil)
    }
  }

  @Test(arguments: ["vectors", "words", "aligned words", "length", "names", "numbers"])
  func `a text is wholly like itself`(feature: String) throws {
    let text = "The boat of Ada Brand sold bread for $5."
    #expect(try #require(similarity(text, text, by: feature)) > 0.999)
  }

  @Test(arguments: ["vectors", "aligned words"])
  func `words that are alike count, other than in plain words`(feature: String) throws {
    let near = try #require(similarity("The boat.", "The ship.", by: feature))
    let far = try #require(similarity("The boat.", "The bread.", by: feature))
    #expect(near > far + 0.2)
    let words = try #require(similarity("The boat.", "The ship.", by: "words"))
    #expect(words == similarity("The boat.", "The bread.", by: "words"))
  }

  @Test(arguments: [
    ("names of one only", "It met Ada Brand.", "It met the boat.", 1.0),
    ("numbers", "It had 12 boats.", "It had twelve boats.", 1),
    ("numbers", "It had 12 boats.", "It had 13 boats.", 0),
    ("negation of one only", "The boat did not sink.", "The boat sank.", 1),
    ("negation of one only", "The boat did not sink.", "No boat sank.", 0),
  ])
  func `names, numbers and negation are told apart`(
    feature: String,
    first: String,
    second: String,
    expected: Double
  ) {
    #expect(similarity(first, second, by: feature) == expected)
  }

  @Test func `texts without words are like nothing`() {
    #expect(similarity("", "The boat.", by: "vectors") == 0)
    #expect(similarity("", "", by: "words") == 0)
    #expect(similarity("!?", "港口新聞。", by: "aligned words") == 0)
  }

  @Test func `a file without vectors or of the wrong size has no similarity`() {
    let empty = ModelFile.encoded([("vectors.rows", [1, 2])])
    #expect(empty.withUnsafeBytes { ModelFile($0).flatMap(SimilarityModel.init) == nil })
  }
}
