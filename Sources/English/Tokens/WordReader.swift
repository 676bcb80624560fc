// Finds the end of a word: which stops, commas, hyphens and apostrophes are part of it.

/// One word, read from its first byte on.
struct WordReader {
  private let reader: ByteReader
  private let start: Int
  /// The byte after the word.
  private(set) var end: Int
  /// Where its last apostrophe stands.
  private(set) var lastApostrophe: Int?
  /// Where its first hyphen stands, if that is a plain one.
  private(set) var firstHyphen: Int?
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
  private mutating func extend() -> Bool {
    let character = reader.character(at: end)
    switch character.kind {
    case .letter, .digit:
      end += character.width
      return true
    case .apostrophe: return joinApostrophe(character)
    case .hyphen: return joinBetweenWords(character)
    case .punctuation: return joinMark(reader[end])
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

  private mutating func joinBetweenWords(_ character: ReadCharacter) -> Bool {
    let next = reader.character(at: end + character.width).kind
    guard next == .letter || next == .digit else { return false }
    if firstHyphen == nil && reader[end] == 0x2D { firstHyphen = end }
    end += character.width
    return true
  }

  private mutating func joinMark(_ byte: UInt8) -> Bool {
    let (previous, next) = (reader[end - 1], reader[end + 1])
    let betweenDigits = previous.isASCIIDigit && next.isASCIIDigit
    switch byte {
    case 0x2E where betweenDigits, 0x2C where betweenDigits, 0x3A where betweenDigits,
      0x2F where betweenDigits:
      end += 1
    case 0x26 where previous.isASCIICapital && next.isASCIICapital: end += 1
    case 0x2E: return joinStop(next)
    case 0x40 where next.isASCIILetter: return joinAddress()
    default: return false
    }
    return true
  }

  /// A full stop inside of `U.S.`, `Ph.D.` or `example.com`.
  private mutating func joinStop(_ next: UInt8) -> Bool {
    guard next.isASCIILetter else { return false }
    let isInitial = end - part == 1 && reader[part].isASCIILetter
    let isDegree = reader.starts(with: "ph.d", at: part)
    if isInitial || isDegree {
      end += 1
      part = end
      return true
    }
    guard let domain = reader.domainEnd(end + 1) else { return false }
    end = domain
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

  /// Takes the stop of an abbreviation into the word.
  private mutating func attachStop() {
    guard reader[end] == 0x2E, reader[end + 1] != 0x2E, !isAddress, end - start <= 8 else { return }
    let isInitial = end - part == 1 && reader[part].isASCIILetter
    if part > start && isInitial {
      end += 1
    } else if isInitial {
      attachInitial()
    } else if isAbbreviation {
      end += 1
    }
  }

  /// A lone capital with a stop is an initial where a capital follows; `I` hardly ever is.
  private mutating func attachInitial() {
    let next = reader[end + 1] == 0x20 ? reader[end + 2] : reader[end + 1]
    guard reader[start].isASCIICapital, next.isASCIICapital else { return }
    if reader[start] == 0x49 && reader[end + 3] != 0x2E { return }
    end += 1
  }

  private var isAbbreviation: Bool {
    var text = ""
    for offset in start..<end { text.unicodeScalars.append(Unicode.Scalar(reader[offset] | 0x20)) }
    // The mask that makes a letter small leaves a stop (0x2E) as it is.
    let next = reader[end + 1] == 0x20 ? reader[end + 2] : reader[end + 1]
    return Abbreviation(
      lower: text,
      capitalized: reader[start].isASCIICapital,
      number: next.isASCIIDigit
    ) != nil
  }
}

extension UInt8 {
  /// Whether the byte is one of A to Z.
  var isASCIICapital: Bool { (0x41...0x5A).contains(self) }
  /// Whether the byte is one of 0 to 9.
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  /// Whether the byte is a Latin letter without a mark.
  var isASCIILetter: Bool { isASCIICapital || (0x61...0x7A).contains(self) }
}
