// The words around a place in a text, cut where a word ends.

import NewsModel

extension ArticleText {
  /// At most `width` characters (code points) before `end`, in whole words, without white space at
  /// the ends.
  func context(before end: Int, width: Int) -> TextRange {
    var (start, characters) = (end, 0)
    while start > 0, characters < width {
      start -= 1
      if !bytes[start].continuesCharacter { characters += 1 }
    }
    if start > 0, !bytes[start - 1].isASCIIWhiteSpace {
      while start < end, !bytes[start].isASCIIWhiteSpace { start += 1 }
    }
    return trimmed(TextRange(start, end))
  }

  /// At most `width` characters (code points) from `start` on, in whole words, without white space at
  /// the ends.
  func context(after start: Int, width: Int) -> TextRange {
    var (end, characters) = (start, 0)
    while end < count {
      if !bytes[end].continuesCharacter {
        guard characters < width else { break }
        characters += 1
      }
      end += 1
    }
    if end < count, !bytes[end].isASCIIWhiteSpace {
      while end > start, !bytes[end - 1].isASCIIWhiteSpace { end -= 1 }
    }
    return trimmed(TextRange(start, end))
  }
}

extension UInt8 {
  /// Whether the byte is a later one of a character in UTF-8.
  fileprivate var continuesCharacter: Bool { self & 0xC0 == 0x80 }
}
