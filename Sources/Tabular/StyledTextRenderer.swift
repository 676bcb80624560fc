// Marked text for a terminal: in colours, and broken between words.

/// Shows marked text.
package struct StyledTextRenderer {
  private let style: TextStyle
  /// Longer lines are hard to read (Bringhurst, The Elements of Typographic Style, 2.1.2, puts the end
  /// at 75 to 80 characters; tables beside the text are wider).
  private static let measure = 100

  /// A renderer for `style`.
  package init(style: TextStyle) { self.style = style }

  /// The text, ended by a line break, harmless to a terminal. Complexity O(text + marks · depth).
  package func render(_ styled: StyledText) -> String {
    let bytes = Array(styled.text.utf8)
    let breaks = style.width.map { lineBreaks(styled.text, min($0, Self.measure)) } ?? []
    if breaks.isEmpty, !style.isColored || styled.marks.isEmpty {
      return SafeText.forTerminal(styled.text, keepsLines: true) + "\n"
    }
    var text = ""
    let pieces = Pieces(bytes, breaks: breaks, marks: style.isColored ? styled.marks : [])
    for piece in pieces.all {
      let words = String(decoding: bytes[piece.range], as: UTF8.self)
      if piece.isBreak {
        text += "\n"
      } else if piece.styles.isEmpty {
        text += SafeText.forTerminal(words, keepsLines: true)
      } else {
        let codes = piece.styles.joined(separator: ";")
        text += "\u{1B}[\(codes)m\(SafeText.forTerminal(words, keepsLines: true))\u{1B}[0m"
      }
    }
    return text + "\n"
  }

  /// The offsets of the blanks at which lines are broken, so that none is wider than `width` where
  /// words allow it.
  private func lineBreaks(_ text: String, _ width: Int) -> [Int] {
    var breaks: [Int] = []
    var offset = 0
    // By code points: to Swift a return and a line feed are one character, which is neither.
    let lines = text.unicodeScalars.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r"
    }
    for line in lines {
      var used = 0
      var start = offset
      let words = line.split(omittingEmptySubsequences: false) { $0 == " " }
      for word in words.map(Substring.init) {
        let cells = DisplayWidth.of(SafeText.forTerminal(String(word)))
        if start == offset {
          used = cells
        } else if used + 1 + cells <= width || word.isEmpty {
          used += 1 + cells
        } else {
          breaks.append(start - 1)
          used = cells
        }
        start += word.utf8.count + 1
      }
      offset += Substring(line).utf8.count + 1
    }
    return breaks
  }
}

/// A text in pieces of one look each.
private struct Pieces {
  struct Piece {
    let range: Range<Int>
    /// Whether it is a line break, or a blank that becomes one.
    let isBreak: Bool
    let styles: [String]
  }

  private(set) var all: [Piece] = []

  /// Colours do not reach over line breaks: a pager forgets them there.
  init(_ bytes: [UInt8], breaks: [Int], marks: [StyledText.Mark]) {
    let blanks = Set(breaks)
    let marks = marks.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
    var cuts = breaks + breaks.map { $0 + 1 }
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      cuts += [offset > 0 && bytes[offset - 1] == 0x0D ? offset - 1 : offset, offset + 1]
    }
    cuts += marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [0, bytes.count]
    cuts = Set(cuts).filter { $0 <= bytes.count }.sorted()
    var next = 0
    var open: [StyledText.Mark] = []
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      open.removeAll { $0.range.upperBound <= start }
      while next < marks.count, marks[next].range.lowerBound <= start {
        if marks[next].range.upperBound > start { open.append(marks[next]) }
        next += 1
      }
      let isBreak = bytes[end - 1] == 0x0A || blanks.contains(start)
      all.append(Piece(range: start..<end, isBreak: isBreak, styles: open.map(\.role.style)))
    }
  }
}
