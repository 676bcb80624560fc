// A line of the source as a terminal shows it: tabs widened, control characters made visible, each
// character with the cells that it takes. A script's text is never trusted to the terminal.

/// The cells of a line and where each byte of it falls.
struct SourceLine {
  /// What one character became.
  struct Piece {
    /// The byte in the source at which it starts.
    let start: Int
    /// What is shown.
    let text: String
    /// How many cells that takes.
    let width: Int
  }

  /// How far apart the tab stops are.
  static let tabWidth = 4

  let pieces: [Piece]
  /// Whether text of the line before or after the pieces was left out.
  private(set) var isCutBefore = false
  private(set) var isCutAfter = false

  /// How many bytes on either side of a place are looked at: more than can be shown, and a bound where
  /// a whole file is one line.
  private static let reach = 1_000

  /// The part of `line` around `place`.
  init(_ line: SourceRange, around place: SourceRange, of source: Source) {
    var part = line
    if place.start - line.start > SourceLine.reach {
      part.start = source.bytes.scalarStart(at: place.start - SourceLine.reach)
    }
    if line.end - place.start > SourceLine.reach {
      part.end = source.bytes.scalarStart(at: place.start + SourceLine.reach)
    }
    self.init(part, of: source)
    isCutBefore = part.start > line.start
    isCutAfter = part.end < line.end
  }

  /// The bytes in `range`, which hold no line break.
  init(_ range: SourceRange, of source: Source) {
    var pieces: [Piece] = []
    var offset = range.start
    var cell = 0
    while offset < range.end {
      let scalar = source.bytes.scalar(at: offset)
      let piece = SourceLine.piece(scalar, at: offset, cell: cell)
      pieces.append(piece)
      cell += piece.width
      offset += UTF8.width(scalar)
    }
    self.pieces = pieces
  }

  private static func piece(_ scalar: Unicode.Scalar, at start: Int, cell: Int) -> Piece {
    switch scalar.value {
    case 0x09:
      let width = tabWidth - cell % tabWidth
      return Piece(start: start, text: String(repeating: " ", count: width), width: width)
    case 0..<0x20:
      // The control pictures: U+241B stands for the escape character.
      let picture = Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
      return Piece(start: start, text: String(picture), width: 1)
    case 0x7F..<0xA0:
      return Piece(start: start, text: "\u{FFFD}", width: 1)
    default:
      guard !reorders(scalar) else { return Piece(start: start, text: "\u{FFFD}", width: 1) }
      return Piece(start: start, text: String(scalar), width: cells(of: scalar))
    }
  }

  /// Format characters that change how their neighbours look, such as U+202E: they would show another
  /// program than the one that runs. U+200D joins emoji and is let through.
  private static func reorders(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return scalar.value != 0x200D
      && [.format, .lineSeparator, .paragraphSeparator].contains(category)
  }

  /// How many cells a terminal gives to a character.
  private static func cells(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    guard scalar.value >= wideRanges[0].lowerBound else { return 1 }
    return wideRanges.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// The blocks of characters that East Asian Width (Unicode annex 11) calls wide or full-width, with
  /// the emoji that terminals show so.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x25FD...0x25FE, 0x2614...0x2615,
    0x26A1...0x26A1, 0x2705...0x2705, 0x274C...0x274C, 0x2753...0x2755, 0x2795...0x2797,
    0x2B1B...0x2B1C, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1B000...0x1B2FF, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
  ]

  /// The cells before the byte at `offset`.
  func cell(of offset: Int) -> Int {
    pieces.prefix { $0.start < offset }.reduce(0) { $0 + $1.width }
  }

  /// The cells of the whole line.
  var width: Int { pieces.reduce(0) { $0 + $1.width } }
}
