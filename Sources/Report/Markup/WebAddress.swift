// Addresses from articles that a reader may follow.

/// An address on the web, by http or https. Whatever else an article calls its address stays a text.
package struct WebAddress: Hashable, Sendable {
  /// The address as the article has it.
  package let text: String
  /// The server, which a reader sees before following a link.
  package let host: String

  /// Longer ones are no addresses that anybody follows.
  private static let longest = 2000

  /// The address that `text` is; nil where it is none, or where it may lead elsewhere than it seems to: with a name
  /// before the server (`https://gazette.example@elsewhere.example`), with white space, controls or anything but ASCII.
  package init?(_ text: String) {
    guard text.utf8.count <= Self.longest, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
      let mark = text.firstRange(of: "://"),
      ["http", "https"].contains(text[..<mark.lowerBound].lowercased())
    else { return nil }
    let authority = text[mark.upperBound...].prefix { !"/?#\\".contains($0) }
    guard !authority.isEmpty, authority.utf8.allSatisfy(Self.isOfHost) else { return nil }
    (self.text, host) = (text, String(authority))
  }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
