// What names name, and the labels that the models give to words.

import NewsModel

/// The kinds of names that the models tell apart.
package enum NameKind: String, Hashable, Sendable, CaseIterable {
  case person, organization, place, group, event, work, product, law, facility

  /// The kind of actor, as tables and exports know it.
  package var actorKind: ActorKind {
    switch self {
    case .person: .person
    case .organization: .organization
    case .place, .facility: .place
    case .group: .group
    case .event, .work, .product, .law: .other
    }
  }
}

/// The labels of words: outside of names, inside of the name that the word before belongs to, or the
/// beginning of a name of some kind. A word inside needs no kind of its own, since its name has one.
package enum NameLabel {
  /// The label of words outside of names.
  package static let outside: UInt8 = 0
  /// The label of words that go on with a name.
  package static let inside: UInt8 = 1
  /// The labels' names, in the order of their numbers.
  package static let names = ["outside", "inside"] + NameKind.allCases.map(\.rawValue)
  /// How many labels there are.
  package static let count = 2 + kinds.count

  static let kinds = NameKind.allCases

  /// The label of a word that begins a name.
  package static func beginning(_ kind: NameKind) -> UInt8 {
    UInt8(2 + (kinds.firstIndex(of: kind) ?? 0))
  }

  /// The kind of name that a label begins.
  static func kind(_ label: UInt8) -> NameKind? { label < 2 ? nil : kinds[Int(label) - 2] }
}
