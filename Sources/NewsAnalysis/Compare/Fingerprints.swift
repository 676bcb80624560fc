// Fingerprints of texts: a few hashes of their five-word sequences, chosen so that two texts which
// share a run of words share a fingerprint in it (winnowing; Schleimer, Wilkerson & Aiken 2003).
// The loops here run over every word of a corpus.

import NewsModel

/// The words of a text as hashes, with their places.
struct HashedWords {
  /// A 64-bit hash of each word in lower case; punctuation is skipped.
  private(set) var hashes: [UInt64] = []
  /// The token that each word is.
  private var places: [Int32] = []
  private let tokens: [Token]

  init(_ tokens: [Token]) {
    self.tokens = tokens
    hashes.reserveCapacity(tokens.count)
    places.reserveCapacity(tokens.count)
    for (place, token) in tokens.enumerated() where token.isWord {
      hashes.append(Self.hash(token.lower))
      places.append(Int32(clamping: place))
    }
  }

  /// Where a run of words stands.
  func range(of words: Range<Int>) -> TextRange {
    let (first, last) = (places[words.lowerBound], places[words.upperBound - 1])
    return tokens[Int(first)].range.union(tokens[Int(last)].range)
  }

  /// FNV-1a, 64 bits, and a final mix, as its high bits alone are weak.
  private static func hash(_ word: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash.mixed
  }
}

/// A hash of a sequence of words in one of several texts.
struct Fingerprint {
  let hash: UInt64
  /// The text, by its index.
  let text: Int32
  /// The first word of the sequence.
  let word: Int32
}

/// Chooses fingerprints.
struct Winnowing {
  /// Words in a sequence.
  let sequence: Int
  /// Sequences in a window, from each of which one is chosen.
  let window: Int

  /// Winnowing that finds every shared run of `run` words, `run` being at least `sequence`.
  init(sequence: Int, run: Int) {
    self.sequence = sequence
    window = max(1, run - sequence + 1)
  }

  /// The fingerprints of text number `text`, in order; about 2 / (window + 1) of its words.
  func fingerprints(of words: HashedWords, text: Int) -> [Fingerprint] {
    let hashes = sequenceHashes(words.hashes)
    guard !hashes.isEmpty else { return [] }
    var chosen: [Fingerprint] = []
    var last = -1
    for start in 0...max(0, hashes.count - window) {
      // The rightmost of the smallest, so that neighbouring windows choose the same one.
      var smallest = start
      for index in start..<min(start + window, hashes.count) where hashes[index] <= hashes[smallest]
      {
        smallest = index
      }
      guard smallest != last else { continue }
      last = smallest
      chosen.append(
        Fingerprint(
          hash: hashes[smallest],
          text: Int32(clamping: text),
          word: Int32(clamping: smallest)
        )
      )
    }
    return chosen
  }

  private func sequenceHashes(_ words: [UInt64]) -> [UInt64] {
    guard words.count >= sequence else { return [] }
    return (0...(words.count - sequence)).map { start in
      var hash: UInt64 = 0
      for word in words[start..<(start + sequence)] {
        hash = hash &* 0x9E37_79B9_7F4A_7C15 &+ word
      }
      return hash.mixed
    }
  }
}

extension UInt64 {
  /// The bits spread over the whole word (the finalizer of splitmix64, Steele, Lea & Flood 2014).
  var mixed: UInt64 {
    var x = self
    x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
    return x ^ (x >> 31)
  }
}
