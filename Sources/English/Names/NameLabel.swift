// The labels that the models of names give to words.

import NewsModel

/// The labels of words: outside of names, inside of the name that the word before belongs to, or the
/// beginning of a name of some kind. A word inside needs no kind of its own, since its name has one.
package enum NameLabel {
  /// The label of words outside of names.
  package static let outside: UInt8 = 0
  /// The label of words that go on with a name.
  package static let inside: UInt8 = 1
  /// The labels' names, in the order of their numbers.
  package static let names = ["outside", "inside"] + kinds.map(\.rawValue)
  /// How many labels there are: no more than a vector of weights has lanes.
  package static let count = 2 + kinds.count

  private static let kinds = ActorKind.allCases

  /// The label of a word that begins a name.
  package static func beginning(_ kind: ActorKind) -> UInt8 {
    UInt8(2 + (kinds.firstIndex(of: kind) ?? 0))
  }

  /// The kind of name that a label begins.
  static func kind(_ label: UInt8) -> ActorKind? { label < 2 ? nil : kinds[Int(label) - 2] }
}
