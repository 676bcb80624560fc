// Which bytes and characters may stand where: the alphabet of the grammar.

extension UInt8 {
  /// The byte of an ASCII character.
  static func ascii(_ character: Unicode.Scalar) -> UInt8 {
    UInt8(truncatingIfNeeded: character.value)
  }

  /// Space, tab and the like, but no line feed. NUL counts too: it is reported once, by itself.
  var isBlank: Bool { self == 0x20 || self == 0x09 || (0x0B...0x0D).contains(self) || self == 0 }

  /// `0` to `9`.
  var isDigit: Bool { (0x30...0x39).contains(self) }

  /// An ASCII letter.
  var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) }

  /// Whether an unquoted word ends before it: white space or one of `| ; ( ) [ ] { } " ' `` ` ``.
  var endsWord: Bool {
    switch self {
    case 0x0A, 0x7C, 0x3B, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x22, 0x27, 0x60: true
    default: isBlank
    }
  }
}

extension [UInt8] {
  /// The character that starts at `offset`, in valid UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar {
    var decoder = self[offset..<Swift.min(offset + 4, count)].makeIterator()
    var codec = UTF8()
    guard case .scalarValue(let scalar) = codec.decode(&decoder) else { return "\u{FFFD}" }
    return scalar
  }

  /// The start of the character that the byte at `offset` belongs to.
  func scalarStart(at offset: Int) -> Int {
    var start = offset
    while start > 0, start < count, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The end of the name that starts at `offset`; nil if none does.
  ///
  /// A name starts with a letter or `_` and goes on with letters, digits, `_` and `-`; a `-` belongs
  /// to it only where another of them follows. So `sort-by` and `a-1` are one name each, and a
  /// subtraction needs spaces: `a - 1`.
  func nameEnd(from offset: Int) -> Int? {
    var end = offset
    while let next = nameCharacterEnd(from: end, isFirst: end == offset) { end = next }
    return end == offset ? nil : end
  }

  /// Whether a name could go on with what stands at `offset`.
  func isNameCharacter(at offset: Int) -> Bool {
    nameCharacterEnd(from: offset, isFirst: false) != nil
  }

  private func nameCharacterEnd(from offset: Int, isFirst: Bool) -> Int? {
    guard offset < count else { return nil }
    let byte = self[offset]
    if byte.isLetter || byte == 0x5F { return offset + 1 }
    if byte >= 0x80 { return letterEnd(from: offset, isFirst: isFirst) }
    if isFirst { return nil }
    if byte.isDigit { return offset + 1 }
    guard byte == 0x2D, offset + 1 < count, self[offset + 1] != 0x2D else { return nil }
    return isNameCharacter(at: offset + 1) ? offset + 1 : nil
  }

  /// Letters outside ASCII, and the marks that combine with one.
  private func letterEnd(from offset: Int, isFirst: Bool) -> Int? {
    let scalar = scalar(at: offset)
    let properties = scalar.properties
    let isMark = [.nonspacingMark, .spacingMark].contains(properties.generalCategory)
    guard properties.isAlphabetic || (isMark && !isFirst) else { return nil }
    return offset + UTF8.width(scalar)
  }
}
