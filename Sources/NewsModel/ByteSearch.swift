// Where bytes stand in bytes.

/// Finding bytes in bytes.
package enum ByteSearch {
  /// The offset of the first `needle` in `hay`; 0 for an empty needle.
  package static func first(_ needle: [UInt8], in hay: [UInt8], from start: Int = 0) -> Int? {
    guard let head = needle.first else { return start }
    guard hay.count >= needle.count else { return nil }
    var offset = start
    while offset <= hay.count - needle.count {
      if hay[offset] == head, hay[offset..<(offset + needle.count)].elementsEqual(needle) {
        return offset
      }
      offset += 1
    }
    return nil
  }
}
