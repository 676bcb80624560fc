// Places of a page that links lead to.

/// The name of a place: letters, digits, dots, hyphens and underscores alone, whatever it is made from.
package struct Anchor: Hashable, Sendable {
  /// The name as it stands in the page.
  package let name: String

  /// The place of what has an id in the session, such as `c12`.
  package init(_ id: String) {
    name = String(
      decoding: id.utf8.map { Self.isAllowed($0) ? $0 : UInt8(ascii: "_") },
      as: UTF8.self
    )
  }

  /// A place of the same finding that is not where the finding is told of.
  package init(_ part: StaticString, of id: String) { self.init("\(part)-\(id)") }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
