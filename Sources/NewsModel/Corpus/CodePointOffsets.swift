// The one place where offsets in bytes become offsets in code points, the unit of exports.

/// Converts offsets in UTF-8 bytes to offsets in Unicode scalar values, and back.
package struct CodePointOffsets: Sendable {
  /// `marks[i]` is the number of code points that start before byte `i * stride`.
  private let marks: [Int]
  private let bytes: [UInt8]
  /// A byte between marks costs one step of a loop; 64 keeps the marks at an eighth of the text.
  private static let stride = 64

  /// Counts the code points of `text` once; complexity O(bytes).
  package init(_ text: ArticleText) {
    bytes = text.bytes
    var marks: [Int] = []
    marks.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 { marks.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    marks.append(count)
    self.marks = marks
    total = count
  }

  /// The number of code points in the text.
  package let total: Int

  /// The number of code points before the byte at `offset`; complexity O(1).
  package func codePoints(before offset: Int) -> Int {
    guard offset < bytes.count else { return total }
    let mark = offset / Self.stride
    var count = marks[mark]
    for byte in bytes[(mark * Self.stride)..<offset] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The byte at which code point `index` starts; complexity O(log bytes).
  package func byte(at index: Int) -> Int {
    guard index < total else { return bytes.count }
    let mark = marks.lastIndex(atOrBefore: index) { $0 } ?? 0
    var (offset, count) = (mark * Self.stride, marks[mark])
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 {
        if count == index { return offset }
        count += 1
      }
      offset += 1
    }
    return bytes.count
  }
}
