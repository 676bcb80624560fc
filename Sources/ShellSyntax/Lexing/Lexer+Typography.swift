// What word processors and web pages put in the place of the signs of the language. None of it is read as if it
// were the sign, for a text may hold it on purpose; but it is an error that says what to type.

extension Lexer {
  /// Where the word that starts at `start` ends: also before a space that is no plain one.
  func wordEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, !bytes[end].endsWord {
      if bytes[end] >= 0x80, oddSpace(at: end) != nil { return end }
      end += 1
    }
    return end
  }

  /// The token at `start` where it is typographic: an odd space, quotation marks, and among words a dash
  /// that ought to be `-` or `--`.
  func typographic(at start: Int, wordEnd: Int? = nil) -> Token? {
    if bytes[start] >= 0x80 {
      if let width = oddSpace(at: start) {
        return make(.invalid(.oddSpace), start, start + width)
      }
      let scalar = bytes.scalar(at: start)
      if let closers = Typography.closers(of: scalar) {
        let end = closingEnd(from: start + UTF8.width(scalar), closers)
        // Without a partner it may be the apostrophe of ’tis.
        if end == nil, scalar == "\u{2019}", wordEnd != nil { return nil }
        return make(.invalid(.curlyQuotes), start, end ?? start + UTF8.width(scalar))
      }
    }
    return wordEnd.flatMap { dash(from: start, to: $0) }
  }

  /// The bytes of the odd space at `offset`; nil where none stands there.
  private func oddSpace(at offset: Int) -> Int? {
    guard Typography.leads.contains(bytes[offset]) else { return nil }
    let scalar = bytes.scalar(at: offset)
    // At its start it is the byte order mark.
    guard Typography.isOddSpace(scalar), offset > 0 || scalar != "\u{FEFF}" else { return nil }
    return UTF8.width(scalar)
  }

  /// The end of the mark on this line that closes a quotation; nil where none does.
  private func closingEnd(from start: Int, _ closers: String.UnicodeScalarView) -> Int? {
    var offset = start
    while offset < bytes.count, bytes[offset] != 0x0A {
      guard bytes[offset] >= 0x80 else {
        offset += 1
        continue
      }
      let scalar = bytes.scalar(at: offset)
      offset += UTF8.width(scalar)
      if closers.contains(scalar), offset == bytes.count || !bytes.isNameCharacter(at: offset) {
        return min(offset, bytes.count)
      }
    }
    return nil
  }

  /// A word that starts with dashes, some of which are no plain ones, before a letter or a digit.
  private func dash(from start: Int, to end: Int) -> Token? {
    var (offset, isPlain) = (start, true)
    while offset < end {
      if bytes[offset] == 0x2D {
        offset += 1
        continue
      }
      guard bytes[offset] == 0xE2, Typography.dashes.contains(bytes.scalar(at: offset)) else {
        break
      }
      (offset, isPlain) = (offset + 3, false)
    }
    guard !isPlain, offset < end, bytes[offset].isLetter || bytes[offset].isDigit else {
      return nil
    }
    return make(.invalid(.dash), start, end)
  }
}

/// The signs.
enum Typography {
  /// The bytes that odd spaces start with.
  static let leads: Set<UInt8> = [0xC2, 0xE2, 0xE3, 0xEF]

  /// The marks that may close what `scalar` opens; nil where it is no quotation mark. The apostrophe of
  /// words (’) opens, too, for who writes both marks alike.
  static func closers(of scalar: Unicode.Scalar) -> String.UnicodeScalarView? {
    switch scalar {
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}": double
    case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{B4}": single
    default: nil
    }
  }

  private static let double = "\u{201C}\u{201D}\u{201F}".unicodeScalars
  private static let single = "\u{2018}\u{2019}\u{201B}\u{B4}".unicodeScalars

  /// Hyphens, dashes and the minus sign.
  static let dashes = "\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}".unicodeScalars

  /// Whether a scalar is white space of another kind, or takes no room at all.
  static func isOddSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{A0}", "\u{2000}"..."\u{200B}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}",
      "\u{2060}", "\u{3000}", "\u{FEFF}":
      true
    default: false
    }
  }
}
