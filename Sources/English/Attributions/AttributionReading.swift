// What a reading of an article says of a cue, and of all cues together.

import NewsModel

/// A cue with the roles of the words around it.
package struct AttributionReading: Sendable {
  /// The cue's head.
  package let cue: Int
  /// The logarithm of the odds that it is a cue.
  package var odds: Float
  /// The words that have roles.
  package let window: Range<Int>
  /// Their roles; `unknown` for marks of punctuation.
  package var labels: [UInt8]
  /// By how many logarithms of odds the head of the source leads as one; nil where that was not asked.
  package var sourceLead: Float?
  /// The sentences before and after that the content goes on in, as ranges of tokens in order.
  package var more: [Range<Int>] = []

  /// A reading of the words of a window.
  package init(cue: Int, odds: Float, window: Range<Int>, labels: [UInt8]) {
    (self.cue, self.odds, self.window, self.labels) = (cue, odds, window, labels)
  }

  /// The role of a token; unknown outside of the window.
  package func label(_ token: Int) -> UInt8 {
    window.contains(token) ? labels[token - window.lowerBound] : RoleWalk.unknown
  }

  /// The role as the value of an atom: 0 for none known.
  func value(_ token: Int) -> UInt32 { roles.value(token) }

  /// The roles alone, for who asks for many of them.
  var roles: Roles { Roles(window: window, labels: labels) }

  /// The roles of the words of a window.
  struct Roles {
    fileprivate let window: Range<Int>
    fileprivate let labels: [UInt8]

    /// The role as the value of an atom: 0 for none known.
    @inline(__always)
    func value(_ token: Int) -> UInt32 {
      guard window.contains(token) else { return 0 }
      let label = labels[token - window.lowerBound]
      return label == RoleWalk.unknown ? 0 : UInt32(label) + 1
    }
  }

  /// The first word with a role, in the order of the text.
  func first(_ role: AttributionRole) -> Int? {
    labels.firstIndex(of: role.rawValue).map { $0 + window.lowerBound }
  }
}

/// Which readings take each word of an article for their content.
package struct ReadingCover {
  /// The head of each reading's cue, and how sure it is: by themselves, since readings are large to hand on.
  private let heads: [Int]
  private let odds: [Float]
  /// For each token the surest reading whose content it is in, and the next; -1 for none.
  private var first: [Int32]
  private var second: [Int32]
  /// For each token the reading whose cue it heads; -1 for none.
  private var cues: [Int32]

  /// The cover of the words of an article; complexity O(tokens + words of the readings).
  package init(_ text: AttributionText, _ readings: [AttributionReading]) {
    (heads, odds) = (readings.map(\.cue), readings.map(\.odds))
    first = Array(repeating: -1, count: text.tokens.count)
    (second, cues) = (first, first)
    for (number, reading) in readings.enumerated() {
      cues[reading.cue] = Int32(number)
      for (place, label) in reading.labels.enumerated()
      where label == AttributionRole.content.rawValue {
        add(number, reading.window.lowerBound + place)
      }
      for range in reading.more { for token in range { add(number, token) } }
    }
  }

  private mutating func add(_ number: Int, _ token: Int) {
    let odds = self.odds[number]
    if first[token] < 0 || self.odds[Int(first[token])] < odds {
      second[token] = first[token]
      first[token] = Int32(number)
    } else if second[token] < 0 || self.odds[Int(second[token])] < odds {
      second[token] = Int32(number)
    }
  }

  /// The surest other reading whose content a token is in: the head of its cue, and how sure it is.
  func holder(
    _ token: Int,
    besides reading: AttributionReading
  ) -> (cue: Int, odds: Float)? {
    let number = Int(
      first[token] >= 0 && heads[Int(first[token])] == reading.cue ? second[token] : first[token]
    )
    return number < 0 ? nil : (heads[number], odds[number])
  }

  /// Whether a token is in the content of another reading: of a surer one or not, before or after.
  func other(_ token: Int, than reading: AttributionReading) -> UInt32 {
    guard let other = holder(token, besides: reading) else { return 1 }
    return (other.odds > reading.odds ? 2 : 4) + (other.cue < reading.cue ? 0 : 1)
  }

  /// How sure that other reading is.
  func otherScore(_ token: Int, than reading: AttributionReading) -> UInt32 {
    holder(token, besides: reading).map { ReadingCover.bucket($0.odds) } ?? 0
  }

  /// How sure a reading is for which a token heads the cue.
  func cue(_ token: Int) -> UInt32 {
    cues[token] < 0 ? 1 : ReadingCover.bucket(odds[Int(cues[token])])
  }

  /// Odds in steps of one half, as the value of an atom.
  static func bucket(_ odds: Float) -> UInt32 {
    UInt32(max(0, min(24, (odds * 2 + 8).rounded()))) + 1
  }
}
