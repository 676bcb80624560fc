// The quotation marks of a text, and the ends of paragraphs, which close what was left open.

import NewsModel

/// A quotation mark, or the end of a paragraph.
struct QuoteMark: Hashable, Sendable {
  /// Marks of one kind close one another.
  enum Kind: Hashable, Sendable { case straight, curly, doubled, guillemet, single }

  /// Where it stands, in bytes; empty at the end of a paragraph.
  let range: TextRange
  /// What it looks like; nil for the end of a paragraph.
  let kind: Kind?
  /// Whether it can open a quotation.
  let opens: Bool
  /// Whether it can close one.
  let closes: Bool
  /// Whether it is the first thing in its paragraph.
  let startsParagraph: Bool

  /// Whether the mark is the end of a paragraph.
  var isParagraphEnd: Bool { kind == nil }

  /// Whether the mark ends what `opening` began. A single mark is not closed by a paragraph's end,
  /// but forgotten: it was an apostrophe.
  func closes(_ opening: QuoteMark) -> Bool {
    if isParagraphEnd { return opening.kind != .single }
    return closes && (kind == opening.kind || isWestern && opening.isWestern)
  }

  /// Straight and curly marks close each other, since many editors leave one of a pair straight.
  private var isWestern: Bool { kind == .straight || kind == .curly }

  /// Whether the mark makes a pending `opening` an apostrophe that was mistaken for a mark.
  func displaces(_ opening: QuoteMark) -> Bool {
    opening.kind == .single && (isParagraphEnd || (kind != .single && opens))
  }

  /// What a quotation that it opens is set off by.
  var style: QuotationMention.Style {
    switch kind {
    case .single: .single
    case .guillemet: .angle
    case .straight, .curly, .doubled, nil: .double
    }
  }

  /// The marks of a text in order; complexity O(bytes).
  static func find(in text: ArticleText, _ sentences: [Sentence]) -> [QuoteMark] {
    var reader = QuoteMarkReader(bytes: text.bytes)
    return reader.read(paragraphEnds: paragraphEnds(of: sentences, in: text.bytes))
  }

  /// Paragraphs end where a sentence ends before a line break: a line break inside a sentence is
  /// only a wrapped line.
  private static func paragraphEnds(of sentences: [Sentence], in bytes: [UInt8]) -> [Int] {
    var ends: [Int] = []
    for (number, sentence) in sentences.enumerated() {
      let next = number + 1 < sentences.count ? sentences[number + 1].range.start : bytes.count
      let gap = sentence.range.end..<max(next, sentence.range.end)
      if next == bytes.count || bytes[gap].contains(0x0A) { ends.append(sentence.range.end) }
    }
    return ends
  }
}

/// Finds quotation marks byte by byte.
private struct QuoteMarkReader {
  let bytes: [UInt8]
  private var marks: [QuoteMark] = []
  private var paragraphStart = 0
  private var isDoubleOpen = false

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func read(paragraphEnds: [Int]) -> [QuoteMark] {
    var end = 0
    var index = 0
    while index < bytes.count {
      while end < paragraphEnds.count, paragraphEnds[end] <= index {
        endParagraph(at: paragraphEnds[end])
        end += 1
      }
      index += step(at: index)
    }
    while end < paragraphEnds.count {
      endParagraph(at: paragraphEnds[end])
      end += 1
    }
    return marks
  }

  private mutating func endParagraph(at offset: Int) {
    marks.append(
      QuoteMark(
        range: TextRange(offset, offset),
        kind: nil,
        opens: false,
        closes: true,
        startsParagraph: false
      )
    )
    paragraphStart = offset
    isDoubleOpen = false
  }

  /// Reads what stands at `index` and returns its length.
  private mutating func step(at index: Int) -> Int {
    switch bytes[index] {
    case 0x22: straight(at: index)
    case 0x27 where byte(index + 1) == 0x27, 0x60 where byte(index + 1) == 0x60:
      return doubled(at: index)
    case 0x27: single(TextRange(index, index + 1), opens: true, closes: true)
    case 0xE2 where byte(index + 1) == 0x80: return curly(at: index)
    case 0xC2 where byte(index + 1) == 0xAB:
      add(TextRange(index, index + 2), .guillemet, opens: true, closes: false)
    case 0xC2 where byte(index + 1) == 0xBB:
      add(TextRange(index, index + 2), .guillemet, opens: false, closes: true)
    default: break
    }
    return 1
  }

  private func byte(_ index: Int) -> UInt8 {
    bytes.indices.contains(index) ? bytes[index] : 0x20
  }

  private mutating func straight(at index: Int) {
    ambiguous(TextRange(index, index + 1), .straight)
  }

  private mutating func doubled(at index: Int) -> Int {
    ambiguous(TextRange(index, index + 2), .doubled)
    return 2
  }

  /// A mark whose shape does not tell its side: what stands around it does, and failing that,
  /// whether a quotation is open.
  private mutating func ambiguous(_ range: TextRange, _ kind: QuoteMark.Kind) {
    let spaceBefore = isSpaceOrOpener(byte(range.start - 1))
    let spaceAfter = byte(range.end).isASCIIWhiteSpace
    let opens = spaceBefore == spaceAfter ? !isDoubleOpen : spaceBefore
    add(range, kind, opens: opens, closes: !opens || isDoubleOpen && !spaceBefore)
    isDoubleOpen = opens
  }

  private func isSpaceOrOpener(_ byte: UInt8) -> Bool {
    byte.isASCIIWhiteSpace || byte == 0x28 || byte == 0x5B
  }

  private mutating func curly(at index: Int) -> Int {
    let range = TextRange(index, index + 3)
    switch byte(index + 2) {
    case 0x98: single(range, opens: true, closes: false)
    case 0x99: single(range, opens: false, closes: true)
    case 0x9C: add(range, .curly, opens: true, closes: false)
    case 0x9D: add(range, .curly, opens: false, closes: true)
    default: return 1
    }
    return 3
  }

  /// A single mark, which may as well be an apostrophe: it opens only before a letter, and closes
  /// only where no letter or digit follows.
  private mutating func single(_ range: TextRange, opens: Bool, closes: Bool) {
    let spaceBefore = isSpaceOrOpener(byte(range.start - 1))
    let letterAfter = isLetterOrDigit(byte(range.end))
    let canOpen = opens && spaceBefore && letterAfter && !(0x30...0x39).contains(byte(range.end))
    let canClose = closes && !spaceBefore && !letterAfter
    if canOpen || canClose { add(range, .single, opens: canOpen, closes: canClose) }
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
      || byte >= 0xC3
        && byte < 0xE2
  }

  private mutating func add(
    _ range: TextRange,
    _ kind: QuoteMark.Kind,
    opens: Bool,
    closes: Bool
  ) {
    let gap = bytes[paragraphStart..<range.start]
    marks.append(
      QuoteMark(
        range: range,
        kind: kind,
        opens: opens,
        closes: closes,
        startsParagraph: gap.count < 8 && gap.allSatisfy(\.isASCIIWhiteSpace)
      )
    )
  }
}
