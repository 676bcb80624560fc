// Finds the end of a word: which stops, commas, hyphens and apostrophes are part of it.

/// One word, read from its first byte on.
struct WordReader {
  private let reader: ByteReader
  private let start: Int
  /// The byte after the word.
  private(set) var end: Int
  /// Where its last apostrophe stands.
  private(set) var lastApostrophe: Int?
  /// Whether a hyphen is in it.
  private(set) var hasHyphen = false
  /// Whether it is an e-mail or web address.
  private(set) var isAddress = false
  /// Where its last part after a full stop starts.
  private var part: Int

  /// Reads the word that starts at `start`; complexity O(length).
  init(_ reader: ByteReader, _ start: Int) {
    self.reader = reader
    self.start = start
    (end, part) = (start, start)
    while end < reader.count, extend() {}
    attachStop()
  }

  /// Takes the next character into the word, or returns false at the word's end.
  @inline(__always)
  private mutating func extend() -> Bool {
    let character = reader.character(at: end)
    switch character.kind {
    case .letter, .digit:
      end += character.width
      return true
    case .apostrophe: return joinApostrophe(character)
    case .hyphen: return joinHyphen(character)
    case .punctuation, .symbol: return joinMark(reader[end])
    default: return false
    }
  }

  private mutating func joinApostrophe(_ character: ReadCharacter) -> Bool {
    guard reader[end] != 0x60, reader.character(at: end + character.width).kind == .letter,
      reader.kind(before: end) != .apostrophe
    else { return false }
    lastApostrophe = end
    end += character.width
    return true
  }

  /// A hyphen between words, or after the one or two letters that a speaker broke off.
  private mutating func joinHyphen(_ character: ReadCharacter) -> Bool {
    switch reader.character(at: end + character.width).kind {
    case .letter, .digit:
      hasHyphen = true
      end += character.width
      return true
    case .space, .lineBreak:
      let isBrokenOff =
        end - start <= 2 && character.width == 1
        && (start..<end).allSatisfy { reader[$0].isASCIILetter && reader[$0] | 0x20 != 0x6D }
      if isBrokenOff { end += 1 }
      return false
    default: return false
    }
  }

  private mutating func joinMark(_ byte: UInt8) -> Bool {
    let (previous, next) = (reader[end - 1], reader[end + 1])
    let betweenDigits = previous.isASCIIDigit && next.isASCIIDigit
    switch byte {
    case 0x2E where betweenDigits, 0x3A where betweenDigits: end += 1
    case 0x2C where betweenDigits && hasThreeDigits(end + 1): end += 1
    case 0x2F where betweenDigits && isShortNumber: end += 1
    case 0x2F where isShortened: end += 2
    case 0x26 where joinsByAmpersand(previous, next): end += 1
    case 0x2E, 0x2B: return joinStop(next)
    case 0x40 where next.isASCIILetter: return joinAddress()
    case 0x3A where startsAddress: return joinWholeAddress()
    case 0x24: return joinDollar()
    default: return false
    }
    return true
  }

  private func hasThreeDigits(_ offset: Int) -> Bool {
    (offset..<(offset + 3)).allSatisfy { reader[$0].isASCIIDigit }
      && !reader[offset + 3].isASCIIDigit
  }

  /// Whether the word so far is no year, so that a slash makes a fraction or a date: `24/7`.
  private var isShortNumber: Bool {
    end - start < 11 && !(end - start == 4 && (start..<end).allSatisfy { reader[$0].isASCIIDigit })
  }

  /// `w/o`, `s/he`: the second part follows the slash.
  private var isShortened: Bool {
    guard end - start == 1 else { return false }
    var tail = end + 1
    while tail - start < 6, reader[tail].isASCIILetter { tail += 1 }
    return Self.shortened.contains(reader, start, tail)
  }

  private func joinsByAmpersand(_ previous: UInt8, _ next: UInt8) -> Bool {
    guard previous.isASCIILetter && next.isASCIILetter else { return false }
    return previous.isASCIICapital == next.isASCIICapital
      && (previous.isASCIICapital || (end - start == 1 && !reader[end + 2].isASCIILetter))
  }

  /// A full stop inside of `U.S.`, `Ph.D.`, `example.com` or `first.last@example.com`.
  private mutating func joinStop(_ next: UInt8) -> Bool {
    if reader.isMailbox(end) {
      while reader[end] != 0x40 { end += 1 }
      return joinAddress()
    }
    guard next.isASCIILetter, reader[end] == 0x2E else { return false }
    let isInitial = end - part == 1 && reader[part].isASCIILetter
    let isDegree = reader.starts(with: "ph.d", at: part)
    if isInitial || isDegree {
      end += 1
      part = end
      return true
    }
    guard let name = reader.groupEnd(start, end) ?? reader.domainEnd(end + 1) else { return false }
    end = name
    isAddress = true
    if reader[end] == 0x2F { end = reader.addressEnd(end) }
    return false
  }

  private mutating func joinAddress() -> Bool {
    end += 1
    while reader[end].isASCIILetter || reader[end].isASCIIDigit || reader[end] == 0x2D
      || (reader[end] == 0x2E && reader[end + 1].isASCIILetter)
    {
      end += 1
    }
    isAddress = true
    return false
  }

  /// Whether the colon here follows the name of a protocol.
  private var startsAddress: Bool {
    let isPath = reader[end + 1] == 0x2F && reader[end + 2] == 0x2F
    return isPath && end - start < 8
      || (reader[end + 1].isASCIILetter && end - start == 6
        && reader.starts(with: "mailto", at: start))
  }

  private mutating func joinWholeAddress() -> Bool {
    end = reader.addressEnd(start)
    isAddress = true
    return false
  }

  /// The dollar of `US$`.
  private mutating func joinDollar() -> Bool {
    if reader[start].isASCIICapital && Self.dollars.contains(reader, start, end) { end += 1 }
    return false
  }

  /// Takes the stop of an abbreviation into the word.
  private mutating func attachStop() {
    guard reader[end] == 0x2E, reader[end + 1] != 0x2E, !isAddress, end - start <= 8 else { return }
    let isInitial = end - part == 1 && reader[part].isASCIILetter
    if part > start && isInitial {
      end += 1
    } else if isAbbreviation || (isInitial && isInitialOfName) {
      end += 1
    }
  }

  /// A lone capital with a stop is an initial where a capital follows; `I` hardly ever is.
  private var isInitialOfName: Bool {
    let next = reader[end + 1] == 0x20 ? reader[end + 2] : reader[end + 1]
    guard reader[start].isASCIICapital, next.isASCIICapital else { return false }
    return reader[start] != 0x49 || reader[end + 3] == 0x2E
  }

  private var isAbbreviation: Bool {
    guard let word = ShortWord(reader, start, end) else { return false }
    let next = reader[end + 1] == 0x20 ? reader[end + 2] : reader[end + 1]
    return Abbreviation(word, capitalized: reader[start].isASCIICapital, next: next) != nil
  }

  private static let shortened = ShortWords("w/o w/out s/he n/a b/t l/c i/c")
  private static let dollars = ShortWords("us u a au c ca nz hk s")
}

extension UInt8 {
  /// Whether the byte is one of A to Z.
  var isASCIICapital: Bool { (0x41...0x5A).contains(self) }
  /// Whether the byte is one of 0 to 9.
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  /// Whether the byte is a Latin letter without a mark.
  var isASCIILetter: Bool { isASCIICapital || (0x61...0x7A).contains(self) }
  var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }
}
