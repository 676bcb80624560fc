// Finds the quotation marks of a text byte by byte: what looks like one, and by what stands around it whether
// it opens, closes or is an apostrophe, a unit or a misprint. A loop over bytes.

import NewsModel

/// Goes through a paragraph and finds its quotation marks.
struct MarkScanner {
  /// What stands on one side of a mark, other marks passed over.
  private enum Side { case space, opener, dash, stop, word }

  private let bytes: [UInt8]
  private var paragraph = TextRange(0, 0)
  private var marks: [QuoteMark] = []

  /// More marks in a row than these have no meaning: a bound on work.
  private static let longestRun = 4

  /// A scanner of a text.
  init(_ text: ArticleText) { bytes = text.bytes }

  /// The marks of a paragraph in order; complexity O(bytes of the paragraph).
  mutating func marks(in paragraph: TextRange) -> [QuoteMark] {
    self.paragraph = paragraph
    marks = []
    var index = paragraph.start
    while index < paragraph.end {
      // Most bytes are letters and spaces.
      let byte = bytes[index]
      if byte > 0x60 && byte < 0xC2 || byte > 0x27 && byte < 0x60 || byte == 0x20 {
        index += 1
      } else {
        index += step(at: index)
      }
    }
    return marks
  }

  /// Reads what stands at `index` and returns its length.
  private mutating func step(at index: Int) -> Int {
    guard let (shape, own, length) = mark(at: index) else { return 1 }
    let range = TextRange(index, index + length)
    if shape == .single {
      addSingle(range, own)
    } else if !isInches(range, shape) {
      marks.append(QuoteMark(range: range, shape: shape, side: side(of: range, own, shape)))
    }
    return length
  }

  /// The mark at `index`: what it looks like, what it does by its shape, and its length.
  private func mark(at index: Int) -> (QuoteMark.Shape, QuoteMark.Side, Int)? {
    switch bytes[index] {
    case 0x22: return (.straight, .either, 1)
    case 0x27: return byte(index + 1) == 0x27 ? (.doubled, .closes, 2) : (.single, .either, 1)
    case 0x60: return byte(index + 1) == 0x60 ? (.doubled, .opens, 2) : (.single, .opens, 1)
    case 0xC2 where byte(index + 1) == 0xAB: return (.angle, .opens, 2)
    case 0xC2 where byte(index + 1) == 0xBB: return (.angle, .closes, 2)
    case 0xE2 where byte(index + 1) == 0x80:
      return Self.general[byte(index + 2)].map { ($0.0, $0.1, 3) }
    case 0xE3 where byte(index + 1) == 0x80:
      return Self.wide[byte(index + 2)].map { ($0.0, $0.1, 3) }
    case 0xEF where byte(index + 1) == 0xBC && byte(index + 2) == 0x82:
      return (.straight, .either, 3)
    default: return nil
    }
  }

  /// By the third byte of those from U+2000 on: ‘ ’ ‚ ‛ “ ” „ ‟ ‹ ›.
  private static let general: [UInt8: (QuoteMark.Shape, QuoteMark.Side)] = [
    0x98: (.single, .opens), 0x99: (.single, .closes), 0x9A: (.single, .opens),
    0x9B: (.single, .opens), 0x9C: (.curly, .opens), 0x9D: (.curly, .closes),
    0x9E: (.curly, .opens), 0x9F: (.curly, .opens), 0xB9: (.narrow, .opens),
    0xBA: (.narrow, .closes),
  ]

  /// By the third byte of those from U+3000 on: 「 」 『 』 〝 〞 〟.
  private static let wide: [UInt8: (QuoteMark.Shape, QuoteMark.Side)] = [
    0x8C: (.corner, .opens), 0x8D: (.corner, .closes), 0x8E: (.corner, .opens),
    0x8F: (.corner, .closes), 0x9D: (.curly, .opens), 0x9E: (.curly, .closes),
    0x9F: (.curly, .closes),
  ]

  /// What a double mark does: what stands around it tells better than its shape, since keyboards know one
  /// shape only and languages differ in which side is which.
  private func side(
    of range: TextRange,
    _ own: QuoteMark.Side,
    _ shape: QuoteMark.Shape
  ) -> QuoteMark.Side {
    if shape == .corner { return own }
    switch (before(range.start), after(range.end)) {
    case (.space, .space), (.opener, .space), (.word, .word), (.stop, .word), (.dash, .word),
      (.dash, .dash):
      return own
    case (.space, _), (.opener, _): return .opens
    case (.stop, _), (.word, _), (.dash, _): return .closes
    }
  }

  /// Whether a straight mark is that of inches: `6'2"`.
  private func isInches(_ range: TextRange, _ shape: QuoteMark.Shape) -> Bool {
    guard shape == .straight, isDigit(byte(range.start - 1)) else { return false }
    var at = range.start - 1
    while at > paragraph.start, range.start - at < 3, isDigit(byte(at - 1)) { at -= 1 }
    return byte(at - 1) == 0x27 && isDigit(byte(at - 2))
  }
}

// MARK: - Single marks

extension MarkScanner {
  /// A single mark, which may as well be an apostrophe.
  private mutating func addSingle(_ range: TextRange, _ own: QuoteMark.Side) {
    let before = before(range.start)
    let after = after(range.end)
    let isLow = bytes[range.start] == 0xE2 && bytes[range.start + 2] == 0x9A
    let isApart = before == .space || before == .opener || before == .dash && after == .word
    let mayOpen = own != .closes && isApart && after != .space && !isElision(range)
    let mayClose =
      (own != .opens || !isLow && bytes[range.start] == 0xE2)
      && before != .space && before != .opener && after != .word
      && !isDigit(byte(range.end))
    if mayOpen {
      marks.append(QuoteMark(range: range, shape: .single, side: .opens))
    } else if mayClose, before == .stop || !isLeftOut(range) {
      let isDoubtful = before == .word && mayGoOn(range)
      marks.append(
        QuoteMark(range: range, shape: .single, side: .closes, isDoubtful: isDoubtful)
      )
    }
  }

  /// Whether the mark stands for letters left out before a word: `'90s`, `'em`, `rock 'n' roll`.
  private func isElision(_ range: TextRange) -> Bool {
    var end = range.end
    while end < paragraph.end, end - range.end < 8, isLetter(bytes[end]) || isDigit(bytes[end]) {
      end += 1
    }
    let word = String(decoding: bytes[range.end..<end], as: UTF8.self)
    if word.utf8.count >= 2, word.utf8.prefix(2).allSatisfy(isDigit) {
      return word.utf8.count == 2 && byte(end) != 0x2C
        || word.utf8.dropFirst(2).elementsEqual("s".utf8)
    }
    return LeftOutLetters.after.contains(word)
  }

  /// Whether the mark stands for letters left out after a short word: `o' the`, `an'`, `'n'`.
  private func isLeftOut(_ range: TextRange) -> Bool {
    var start = range.start
    while start > paragraph.start, range.start - start < 4, isLetter(bytes[start - 1]) {
      start -= 1
    }
    let word = String(decoding: bytes[start..<range.start], as: UTF8.self)
    return LeftOutLetters.before.contains(word)
  }

  /// Whether the mark may belong to the word before it, with another word after it: `the skippers' fault`,
  /// `goin' home`, `6' tall`.
  private func mayGoOn(_ range: TextRange) -> Bool {
    let last = byte(range.start - 1) | (isDigit(byte(range.start - 1)) ? 0 : 0x20)
    let isSibilant =
      last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z")
    let isCut = last == UInt8(ascii: "n") && byte(range.start - 2) | 0x20 == UInt8(ascii: "i")
    guard isSibilant || isCut || isDigit(last), byte(range.end) == 0x20 || byte(range.end) == 0x0A
    else { return false }
    return isLetter(byte(range.end + 1)) || isDigit(byte(range.end + 1))
  }
}

// MARK: - What stands around a mark

extension MarkScanner {
  private func byte(_ index: Int) -> UInt8 {
    index >= paragraph.start && index < paragraph.end ? bytes[index] : 0x20
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80 || byte >= 0x80
  }

  /// What stands before `index`, other quotation marks passed over.
  private func before(_ index: Int) -> Side {
    var at = index
    for _ in 0..<Self.longestRun {
      guard let length = markLength(endingAt: at) else { break }
      at -= length
    }
    guard at > paragraph.start else { return .space }
    let last = bytes[at - 1]
    if last.isASCIIWhiteSpace { return .space }
    if last == 0xA0, byte(at - 2) == 0xC2 { return .space }
    if Self.openers.contains(last) { return .opener }
    if last == 0x2D || isDash(endingAt: at) { return .dash }
    return last < 0x80 && !isLetter(last) && !isDigit(last) || isEllipsis(at - 3) ? .stop : .word
  }

  /// What stands at `index`, other quotation marks passed over.
  private func after(_ index: Int) -> Side {
    var at = index
    for _ in 0..<Self.longestRun {
      guard at < paragraph.end, let (_, _, length) = mark(at: at) else { break }
      at += length
    }
    guard at < paragraph.end else { return .space }
    let next = bytes[at]
    if next.isASCIIWhiteSpace || next == 0xC2 && byte(at + 1) == 0xA0 { return .space }
    if next == 0x2D || isDash(endingAt: at + 3) { return .dash }
    if isEllipsis(at) { return .stop }
    return isLetter(next) || isDigit(next) ? .word : .stop
  }

  private static let openers: Set<UInt8> = Set("([{<".utf8)

  /// – — ―, of three bytes each.
  private func isDash(endingAt end: Int) -> Bool {
    byte(end - 3) == 0xE2 && byte(end - 2) == 0x80 && (0x92...0x95).contains(byte(end - 1))
  }

  private func isEllipsis(_ at: Int) -> Bool {
    byte(at) == 0xE2 && byte(at + 1) == 0x80 && byte(at + 2) == 0xA6
  }

  private func markLength(endingAt end: Int) -> Int? {
    for length in [1, 2, 3] where end - length >= paragraph.start {
      if let (_, _, own) = mark(at: end - length), own == length { return length }
    }
    return nil
  }
}
