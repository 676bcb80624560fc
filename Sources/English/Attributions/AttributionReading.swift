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
  func value(_ token: Int) -> UInt32 { Roles.value(label(token)) }

  /// The roles alone, for who asks for many of them.
  var roles: Roles { Roles(self) }

  /// What is asked of a reading at each step of a walk: a class, so that nothing is copied when it is handed on.
  final class Roles: Sendable {
    /// The cue's head.
    let cue: Int
    /// The logarithm of the odds that it is a cue.
    let odds: Float
    private let window: Range<Int>
    private let labels: [UInt8]

    fileprivate init(_ reading: AttributionReading) {
      (cue, odds) = (reading.cue, reading.odds)
      (window, labels) = (reading.window, reading.labels)
    }

    /// The role as the value of an atom: 0 for none known.
    @inline(__always)
    func value(_ token: Int) -> UInt32 {
      window.contains(token) ? Self.value(labels[token - window.lowerBound]) : 0
    }

    @inline(__always)
    fileprivate static func value(_ label: UInt8) -> UInt32 {
      label == RoleWalk.unknown ? 0 : UInt32(label) + 1
    }
  }

  /// The first word with a role, in the order of the text.
  func first(_ role: AttributionRole) -> Int? {
    labels.firstIndex(of: role.rawValue).map { $0 + window.lowerBound }
  }
}

/// Which readings take each word of an article for their content. A class, since every step of a walk has it.
package final class ReadingCover {
  /// The head of each reading's cue, and how sure it is: by themselves, since readings are large to hand on.
  private let heads: [Int]
  private let odds: [Float]
  /// For each token the surest reading whose content it is in, and the next; -1 for none.
  private let first: [Int32]
  private let second: [Int32]
  /// For each token the reading whose cue it heads; -1 for none.
  private let cues: [Int32]

  /// The cover of the words of an article; complexity O(tokens + words of the readings).
  package init(_ text: AttributionText, _ readings: [AttributionReading]) {
    let odds = readings.map(\.odds)
    var first = Array(repeating: Int32(-1), count: text.tokens.count)
    var (second, cues) = (first, first)
    func add(_ number: Int, _ token: Int) {
      if first[token] < 0 || odds[Int(first[token])] < odds[number] {
        second[token] = first[token]
        first[token] = Int32(number)
      } else if second[token] < 0 || odds[Int(second[token])] < odds[number] {
        second[token] = Int32(number)
      }
    }
    for (number, reading) in readings.enumerated() {
      cues[reading.cue] = Int32(number)
      for (place, label) in reading.labels.enumerated()
      where label == AttributionRole.content.rawValue {
        add(number, reading.window.lowerBound + place)
      }
      for range in reading.more { for token in range { add(number, token) } }
    }
    (self.first, self.second, self.cues) = (first, second, cues)
    (self.odds, heads) = (odds, readings.map(\.cue))
  }

  /// The surest other reading whose content a token is in: the head of its cue, and how sure it is.
  func holder(
    _ token: Int,
    besides reading: AttributionReading.Roles
  ) -> (cue: Int, odds: Float)? {
    let number = Int(
      first[token] >= 0 && heads[Int(first[token])] == reading.cue ? second[token] : first[token]
    )
    return number < 0 ? nil : (heads[number], odds[number])
  }

  /// Whether a token is in the content of another reading: of a surer one or not, before or after.
  func other(_ token: Int, than reading: AttributionReading.Roles) -> UInt32 {
    guard let other = holder(token, besides: reading) else { return 1 }
    return (other.odds > reading.odds ? 2 : 4) + (other.cue < reading.cue ? 0 : 1)
  }

  /// How sure that other reading is.
  func otherScore(_ token: Int, than reading: AttributionReading.Roles) -> UInt32 {
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
