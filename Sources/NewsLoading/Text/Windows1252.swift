// The encoding of old web pages. Pages that claim ISO 8859-1 or ASCII are read with it as well, as
// browsers do (WHATWG Encoding Standard).

/// Decodes windows-1252.
enum Windows1252 {
  /// The code points of the bytes 0x80 to 0x9F; the others stand for themselves.
  private static let upper: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// The UTF-8 of `bytes`.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        output.append(byte)
        continue
      }
      let code = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt16(byte)
      if code >= 0x800 { output.append(0xE0 | UInt8(code >> 12)) }
      output.append(code >= 0x800 ? 0x80 | UInt8(code >> 6 & 0x3F) : 0xC0 | UInt8(code >> 6))
      output.append(0x80 | UInt8(code & 0x3F))
    }
    return output
  }
}
