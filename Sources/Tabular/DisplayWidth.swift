// How many cells of a terminal a text takes. Measured per scalar by Unicode's East Asian Width and
// general categories, as wcwidth does.

/// Measures text in terminal cells.
package enum DisplayWidth {
  /// The cells that `text` takes; control characters take none.
  package static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    var cells = 0
    var (followsEmoji, joins) = (false, false)
    for scalar in text.unicodeScalars {
      if scalar.value == zeroWidthJoiner {
        joins = followsEmoji
        continue
      }
      let isEmoji = scalar.value >= firstPicture && scalar.properties.isEmoji
      // A joiner or a colour of skin glues an emoji to the one before.
      let isGlued = isEmoji && (joins || followsEmoji && scalar.properties.isEmojiModifier)
      joins = false
      let width = of(scalar)
      if isGlued || width == 0 { continue }
      followsEmoji = isEmoji
      cells += width
    }
    return cells
  }

  private static let zeroWidthJoiner: UInt32 = 0x200D
  /// Emoji below this are digits and signs, which join nothing (Unicode, emoji-data.txt).
  private static let firstPicture: UInt32 = 0x203C

  /// The cells that one scalar takes: 0, 1 or 2.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 {
      return value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD ? 0 : 1
    }
    switch value {
    // The later letters of a Hangul syllable stand inside the first one's cells.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    // Regional indicators: two make a flag of two cells.
    case 0x1F1E6...0x1F1FF: return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    return isWide(value) || scalar.properties.isEmojiPresentation ? 2 : 1
  }

  /// The longest start of `text` that fits into `cells`, cut between grapheme clusters.
  package static func prefix(of text: String, cells: Int) -> Substring {
    var used = 0
    var end = text.startIndex
    for character in text {
      let width = of(String(character))
      if used + width > cells { break }
      used += width
      end = text.index(after: end)
    }
    return text[..<end]
  }

  /// Blocks whose scalars are wide or full width (Unicode 15, EastAsianWidth.txt, classes W and F).
  private static let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CD5, 0x1AFF0...0x1B2FB,
    0x1F200...0x1F202, 0x1F210...0x1F23B, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]

  private static func isWide(_ value: UInt32) -> Bool {
    value >= 0x1100 && wideBlocks.contains { $0.contains(value) }
  }
}
