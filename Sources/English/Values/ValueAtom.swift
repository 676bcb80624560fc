// Cuts a text once more, into runs of letters, figures and single marks: dates and sums are read from
// these, so that it does not matter how the tokens cut `$1.2bn`, `3pm` or `twenty-one`.

import NewsModel

/// A run of letters, a number in figures, or a mark.
struct ValueAtom: Sendable {
  /// Its bytes.
  let range: TextRange
  /// What it is.
  let kind: Kind
  /// Whether white space stands before it.
  let isApart: Bool
  /// Whether it starts with a capital.
  var isCapital = false

  enum Kind: Hashable, Sendable {
    case word(ValueWord)
    /// A word that means nothing to dates and numbers.
    case other
    /// A number; `figures` counts those before a decimal point where no separator stands among them,
    /// else it is 0.
    case number(Double, figures: Int)
    /// A mark, as its plain kin in ASCII.
    case mark(UInt8)
    /// A sign of currency before a number, by its code.
    case sign(String)
  }
}

/// Cuts a stretch of text into atoms.
struct ValueScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private let lexicon = ValueLexicon.shared
  private var offset: Int
  private(set) var atoms: [ValueAtom] = []

  /// The atoms of a range of the text; complexity O(bytes).
  static func atoms(_ bytes: UnsafeBufferPointer<UInt8>, in range: TextRange) -> [ValueAtom] {
    var scanner = ValueScanner(bytes: bytes, end: range.end, offset: range.start)
    scanner.run()
    return scanner.atoms
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, end: Int, offset: Int) {
    (self.bytes, self.end, self.offset) = (bytes, end, offset)
    // English has a word every six bytes or so.
    atoms.reserveCapacity((end - offset) / 5 + 2)
  }

  /// The byte at `place`, or 0 behind the end.
  private func byte(_ place: Int) -> UInt8 { place < end ? bytes[place] : 0 }

  private mutating func run() {
    var isApart = true
    while offset < end {
      let first = bytes[offset]
      if first.isASCIIWhiteSpace || isWideSpace {
        offset += first == 0xC2 ? 2 : first == 0xE2 ? 3 : 1
        isApart = true
        continue
      }
      let start = offset
      var atom: ValueAtom.Kind
      if first.isASCIIDigit {
        atom = readNumber()
      } else if first.isASCIILetter {
        atom = readWord()
      } else {
        atom = readMark(first)
      }
      if case .sign(let code) = atom, !isApart { atom = .sign(nationalCode(code)) }
      atoms.append(
        ValueAtom(
          range: TextRange(start, offset),
          kind: atom,
          isApart: isApart,
          isCapital: first.isASCIICapital
        )
      )
      isApart = false
    }
  }

  /// A no-break or thin space.
  private var isWideSpace: Bool {
    byte(offset) == 0xC2 && byte(offset + 1) == 0xA0
      || byte(offset) == 0xE2 && byte(offset + 1) == 0x80
        && (byte(offset + 2) == 0x89 || byte(offset + 2) == 0xAF)
  }

  /// A double has no more than 17 decimals.
  private static let finestScale = 1e18

  /// `1,200`, `3.5`, `2025`.
  private mutating func readNumber() -> ValueAtom.Kind {
    var (value, figures, groups) = (0.0, 0, 0)
    while byte(offset).isASCIIDigit {
      value = value * 10 + Double(bytes[offset] - 0x30)
      (offset, figures) = (offset + 1, figures + 1)
      if figures <= 3 || groups > 0, startsGroup {
        offset += 1
        (groups, figures) = (groups + 1, 1)
      }
    }
    var scale = 1.0
    if byte(offset) == 0x2E, byte(offset + 1).isASCIIDigit {
      offset += 1
      while byte(offset).isASCIIDigit {
        // Further decimals change nothing but that both would grow until their ratio is no number.
        if scale < Self.finestScale {
          scale *= 10
          value = value * 10 + Double(bytes[offset] - 0x30)
        }
        offset += 1
      }
      groups += 1
    }
    // What goes on with further points is an address or a version and no number.
    guard byte(offset) != 0x2E || !byte(offset + 1).isASCIIDigit else {
      while byte(offset) == 0x2E || byte(offset).isASCIIDigit { offset += 1 }
      return .other
    }
    return .number(value / scale, figures: groups > 0 ? 0 : figures)
  }

  /// Whether a comma with exactly three figures follows.
  private var startsGroup: Bool {
    byte(offset) == 0x2C && (1...3).allSatisfy { byte(offset + $0).isASCIIDigit }
      && !byte(offset + 4).isASCIIDigit
  }

  /// A run of letters, `p.m.` with its stops; a word that figures follow means nothing.
  private mutating func readWord() -> ValueAtom.Kind {
    let start = offset
    var hash = ValueLexicon.hash([])
    while byte(offset).isASCIILetter || byte(offset) >= 0xC3 && byte(offset) < 0xE2
      || isInnerMark(start)
    {
      if bytes[offset] != 0x2E { hash = ValueLexicon.step(hash, bytes[offset] | 0x20) }
      offset += 1
    }
    if byte(offset).isASCIIDigit {
      while byte(offset).isASCIIDigit || byte(offset).isASCIILetter { offset += 1 }
      return .other
    }
    if offset - start > ValueLexicon.longest { return .other }
    return lexicon.meaning(hash).map(ValueAtom.Kind.word) ?? .other
  }

  /// The stop inside or at the end of `p.m.`, and the apostrophe of `o'clock`.
  private func isInnerMark(_ start: Int) -> Bool {
    if byte(offset) == 0x27 { return offset - start == 1 && bytes[start] | 0x20 == 0x6F }
    guard byte(offset) == 0x2E, !byte(offset - 1).isASCIIDigit else { return false }
    let isLone = offset - start == 1 || offset >= 2 && bytes[offset - 2] == 0x2E
    let leads = byte(offset + 1).isASCIILetter && !byte(offset + 2).isASCIILetter
    return isLone && (leads || offset - start == 3)
  }

  private mutating func readMark(_ first: UInt8) -> ValueAtom.Kind {
    let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    defer { offset = min(end, offset + width) }
    if first == 0x24 { return .sign("USD") }
    if width == 1 { return .mark(first) }
    switch (first, byte(offset + 1), byte(offset + 2)) {
    case (0xC2, 0xA3, _): return .sign("GBP")
    case (0xC2, 0xA5, _): return .sign("JPY")
    case (0xC2, 0xBD, _): return .word(.fraction(0.5))
    case (0xC2, 0xBC, _): return .word(.fraction(0.25))
    case (0xC2, 0xBE, _): return .word(.fraction(0.75))
    case (0xC2, 0xB0, _): return .mark(0x7E)
    case (0xE2, 0x80, 0x90...0x95): return .mark(0x2D)
    case (0xE2, 0x80, 0x98...0x99): return .mark(0x27)
    case (0xE2, 0x82, let last): return Self.signs[last].map(ValueAtom.Kind.sign) ?? .mark(0)
    default: return .mark(0)
    }
  }

  /// The last bytes of the signs of currency from U+2080 on.
  private static let signs: [UInt8: String] = [
    0xA6: "NGN", 0xA9: "KRW", 0xAA: "ILS", 0xAB: "VND", 0xAC: "EUR", 0xB1: "PHP", 0xB4: "UAH",
    0xB9: "INR", 0xBA: "TRY", 0xBD: "RUB",
  ]

  /// `US$`, `A$`: a dollar by the letters before it, which become part of it.
  private mutating func nationalCode(_ code: String) -> String {
    guard code == "USD", let last = atoms.last, last.isCapital else { return code }
    let letters = String(decoding: bytes[last.range.start..<last.range.end], as: UTF8.self)
    return Self.nations[letters] ?? code
  }

  private static let nations = [
    "A": "AUD", "AU": "AUD", "C": "CAD", "CA": "CAD", "HK": "HKD", "NZ": "NZD", "S": "SGD",
    "NT": "TWD", "R": "BRL",
  ]
}
