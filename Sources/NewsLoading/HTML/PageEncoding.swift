// From a page's bytes to UTF-8: by the byte order mark, by the page's own declaration, and else by
// whether the bytes are UTF-8.

import NewsModel

/// A page in UTF-8.
struct PageEncoding {
  /// Valid UTF-8, without a byte order mark.
  let bytes: [UInt8]
  /// What was odd.
  let oddities: [LoadOddity]

  /// A declaration stands in the first bytes (1024 by the standard; pages are less exact).
  private static let head = 4096
  private static let latin: Set<String> = [
    "windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii",
    "iso_8859-1", "x-cp1252",
  ]

  /// Decodes `input`.
  init(_ input: [UInt8]) {
    if let utf16 = DecodedText.utf16(input) {
      (bytes, oddities) = (utf16, [])
      return
    }
    if input.starts(with: [0xEF, 0xBB, 0xBF]) {
      let decoded = DecodedText(input)
      (bytes, oddities) = (decoded.bytes, decoded.oddities)
      return
    }
    let declared = Self.declared(input)
    let repaired = RepairedUTF8(input)
    var legacy = repaired.replacements > 0 ? LegacyText.start(in: input) : nil
    if declared == nil, legacy == nil, !LegacyText.holdsUTF8(input) {
      legacy = repaired.firstReplacement
    }
    let isDeclaredUTF8 = declared == nil || declared == "utf-8" || declared == "utf8"
    if isDeclaredUTF8, let legacy {
      (bytes, oddities) = (Windows1252.utf8(input), [.windows1252(offset: legacy)])
    } else if declared.map(Self.latin.contains) == true {
      (bytes, oddities) = (Windows1252.utf8(input), [])
    } else if isDeclaredUTF8 || repaired.replacements == 0 {
      (bytes, oddities) = (repaired.bytes, DecodedText.oddities(of: repaired, skipped: 0))
    } else {
      (bytes, oddities) = (Windows1252.utf8(input), [.unknownEncoding(declared ?? "")])
    }
  }

  /// The name after `charset=`, or after the `encoding=` of an XML declaration, in lower case.
  private static func declared(_ input: [UInt8]) -> String? {
    let head = String(decoding: input.prefix(head), as: UTF8.self).lowercased().utf8
    let bytes = Array(head)
    for name in ["charset=", "encoding="] {
      guard let start = bytes.firstIndex(of: Array(name.utf8)) else { continue }
      let value = bytes[start...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        .prefix { byte in
          (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
      if !value.isEmpty { return String(decoding: value, as: UTF8.self) }
    }
    return nil
  }
}

extension [UInt8] {
  /// The index after the first occurrence of `pattern`.
  fileprivate func firstIndex(of pattern: [UInt8]) -> Int? {
    guard count >= pattern.count else { return nil }
    return (0...(count - pattern.count)).first { self[$0...].starts(with: pattern) }
      .map { $0 + pattern.count }
  }
}
