// The marks that browsers put around `q` elements, which the text of a page does not have.

/// The marks of the `q` elements that a walk through a page is in.
struct PageQuoteMarks {
  /// For each element, innermost last, whether its mark is written; nil until its first word.
  private var elements: [Bool?] = []

  /// Begins an element.
  mutating func open() { elements.append(nil) }

  /// Ends the innermost element: the mark that closes it, if one opened it.
  mutating func close() -> [UInt8]? {
    guard let last = elements.popLast(), last == true else { return nil }
    return Array((elements.count % 2 == 0 ? "\u{201D}" : "\u{2019}").utf8)
  }

  /// The marks that are due before the word at `at`; none where the page has marks of its own.
  mutating func mark(before bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> [UInt8]? {
    guard let last = elements.last, last == nil else { return nil }
    let isMarked = Self.isMark(bytes, at)
    var due: [UInt8] = []
    for index in elements.indices where elements[index] == nil {
      elements[index] = !isMarked
      if !isMarked { due += Array((index % 2 == 0 ? "\u{201C}" : "\u{2018}").utf8) }
    }
    return due
  }

  private static func isMark(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    if bytes[at] == 0x22 || bytes[at] == 0x27 { return true }
    guard at + 2 < bytes.count else { return false }
    if bytes[at] == 0xC2 { return bytes[at + 1] == 0xAB || bytes[at + 1] == 0xBB }
    return bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && (0x98...0x9F).contains(bytes[at + 2])
  }
}
