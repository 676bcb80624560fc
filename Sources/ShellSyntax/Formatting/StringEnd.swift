// Where a quoted string ends, in a source without faults: strings are laid out as they stand.

extension [UInt8] {
  /// The end of the string whose quote stands at `start`.
  func stringEnd(from start: Int) -> Int {
    guard self[start] == .ascii("\"") else {
      return self[(start + 1)...].firstIndex(of: .ascii("'")).map { $0 + 1 } ?? count
    }
    var offset = start + 1
    while offset < count {
      switch self[offset] {
      case .ascii("\""): return offset + 1
      case .ascii("\\"): offset += 2
      case .ascii("$") where offset + 1 < count && self[offset + 1] == .ascii("{"):
        offset = interpolationEnd(from: offset + 2)
      default: offset += 1
      }
    }
    return count
  }

  /// The end of the `${…}` whose content starts at `start`.
  private func interpolationEnd(from start: Int) -> Int {
    var (offset, depth) = (start, 1)
    while offset < count {
      let byte = self[offset]
      switch byte {
      case .ascii("\""), .ascii("'"): offset = stringEnd(from: offset)
      case .ascii("`"): offset = (self[(offset + 1)...].firstIndex(of: byte) ?? count - 1) + 1
      case .ascii("#") where self[offset - 1].endsWord: offset = lineEnd(from: offset)
      case .ascii("{"), .ascii("}"):
        depth += byte == .ascii("{") ? 1 : -1
        offset += 1
        if depth == 0 { return offset }
      default: offset += 1
      }
    }
    return count
  }

  /// The line feed at or after `offset`, or the end.
  func lineEnd(from offset: Int) -> Int { self[offset...].firstIndex(of: 0x0A) ?? count }
}
