// Names that words are compounded with: `US-backed`, `Russia-Ukraine`.

import WorldNames

/// Names of one word that may be the first part of a hyphenated word.
struct CompoundNames: Sendable {
  /// The countries and bodies of `WorldNames`.
  static let shared = CompoundNames()

  /// The names as they are written.
  private let names: Set<[UInt8]>

  private init() {
    let all =
      Country.all.flatMap { [$0.name] + $0.aliases } + Body.all.flatMap { [$0.name] + $0.aliases }
    names = Set(all.filter { !$0.utf8.contains(0x20) }.map { Array($0.utf8) })
  }

  /// Whether `part` is a known name and the whole word, which is longer, is not.
  func isName(
    _ part: Slice<UnsafeBufferPointer<UInt8>>,
    whole: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    part.count > 1 && part.count < 24 && names.contains(Array(part))
      && !(whole.count < 24 && names.contains(Array(whole)))
  }
}
