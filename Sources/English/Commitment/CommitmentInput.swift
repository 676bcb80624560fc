// What the networks of commitment look at in a predicate: the values of their atoms, the words around it, and the
// vectors of a few words and of the article.

import CModels
import NewsModel

/// A predicate as the networks see it.
package struct CommitmentInput: Sendable {
  /// The values of the atoms of templates.
  package let values: [UInt32]
  /// The features of the words around it and of those that hang on it and above it.
  package let words: [UInt32]
  /// The directions of four words' vectors, one after the other, and that of the article's topic.
  package let numbers: [Float]

  /// A predicate with these values of atoms, features and numbers.
  package init(values: [UInt32], words: [UInt32], numbers: [Float]) {
    (self.values, self.words, self.numbers) = (values, words, numbers)
  }

  /// Of so many words the vectors are looked at.
  static let roles = 4
}

/// What an article is about, as the direction of the sum of its words' vectors.
package struct CommitmentTopic: Sendable {
  let vectors: WordVectors?
  let direction: [Float]

  /// A row is asked for when so many others are still to be summed before it.
  private static let ahead = 8

  /// The topic of an article of these words; complexity O(words).
  package init(_ words: [WordForm], _ vectors: WordVectors?) {
    self.vectors = vectors
    var sum = Array(repeating: Float(0), count: vectors?.dimensions ?? 0)
    if let vectors {
      // All rows are looked up first, and each is asked for early, so that the memory can serve many at once.
      let rows = words.compactMap { vectors.row($0.lower) }
      for (place, row) in rows.enumerated() {
        if place + Self.ahead < rows.count { vectors.prefetch(rows[place + Self.ahead]) }
        vectors.addDirection(row, to: &sum, at: 0)
      }
    }
    let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    direction = length > 0 ? sum.map { $0 / length } : sum
  }
}

extension CommitmentSentence {
  /// The values of the atoms of a word. Complexity O(depth of the word).
  package func values(_ index: Int) -> [UInt32] {
    Array(unsafeUninitializedCapacity: CommitmentAtoms.names.count) { buffer, count in
      buffer.initialize(repeating: 0)
      if let place = buffer.baseAddress { CommitmentAtoms.fill(place, self, index) }
      count = buffer.count
    }
  }

  /// A word as the networks see it, in an article with this topic; `values` are those of its atoms.
  package func input(
    _ index: Int,
    _ values: [UInt32],
    _ topic: CommitmentTopic
  ) -> CommitmentInput {
    let size = topic.direction.count
    let own = CommitmentInput.roles * size
    var numbers = Array(repeating: Float(0), count: own + size)
    for (index, number) in topic.direction.enumerated() { numbers[own + index] = number }
    if let vectors = topic.vectors {
      for (role, word) in arguments(of: index).enumerated() where word >= 0 {
        vectors.addDirection(of: lemma(word), to: &numbers, at: role * size)
      }
    }
    return CommitmentInput(
      values: values,
      words: words(around: index),
      numbers: numbers
    )
  }
}

extension WordVectors {
  /// Adds the direction of the vector of the word with this hash, where it is known, to `numbers` from a
  /// place on.
  func addDirection(of hash: UInt32, to numbers: inout [Float], at start: Int) {
    if let row = row(hash) { addDirection(row, to: &numbers, at: start) }
  }

  /// The same of a row.
  func addDirection(_ row: Int, to numbers: inout [Float], at start: Int) {
    guard start >= 0, start + dimensions <= numbers.count else { return }
    let vector = vector(row)
    numbers.withUnsafeMutableBufferPointer { numbers in
      guard let sums = numbers.baseAddress, let own = vector.baseAddress else { return }
      cmodels_direction(own, dimensions, sums + start)
    }
  }
}
