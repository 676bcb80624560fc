// Where words stand in a text that may break its lines anywhere.

extension ArticleText {
  /// Every place of some words, in order; any white space stands for any other. None for no words. Places do not
  /// overlap. Complexity O(bytes · words), mostly O(bytes).
  package func ranges(of words: String) -> [TextRange] {
    let needle = Array(words.utf8)
    var (first, last) = (0, needle.count)
    while first < last, needle[first].isASCIIWhiteSpace { first += 1 }
    while last > first, needle[last - 1].isASCIIWhiteSpace { last -= 1 }
    guard first < last else { return [] }
    var found: [TextRange] = []
    var start = 0
    while start < bytes.count {
      if bytes[start] == needle[first], let end = end(of: needle[first..<last], at: start) {
        found.append(TextRange(start, end))
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  /// Where words end that begin at `start`; nil where others stand there.
  private func end(of needle: ArraySlice<UInt8>, at start: Int) -> Int? {
    var (place, next) = (start, needle.startIndex)
    while next < needle.endIndex {
      guard place < bytes.count else { return nil }
      if needle[next].isASCIIWhiteSpace {
        guard bytes[place].isASCIIWhiteSpace else { return nil }
        while next < needle.endIndex, needle[next].isASCIIWhiteSpace { next += 1 }
        while place < bytes.count, bytes[place].isASCIIWhiteSpace { place += 1 }
      } else {
        guard bytes[place] == needle[next] else { return nil }
        (place, next) = (place + 1, next + 1)
      }
    }
    return place
  }
}
