// What libyaml may be asked to read: it looks through all open brackets at every word, and through all
// anchors at each, so that a small file of nothing else would take hours.

/// A bound on front matter.
enum FrontMatterCheck {
  /// Front matter takes a kilobyte or two.
  private static let longest = 65_536
  /// Lists and anchors in front matter are counted in tens.
  private static let mostMarks = 1_000

  /// Why `yaml` is not read; nil where it may be. Complexity O(bytes).
  static func fault(in yaml: ArraySlice<UInt8>) -> YAMLError? {
    if yaml.count > longest {
      return YAMLError(message: "longer than \(longest) bytes", line: 0)
    }
    let marks = ByteSet("[{&*%")
    var (count, line) = (0, 0)
    for byte in yaml {
      if byte == 0x0A { line += 1 }
      if marks.contains(byte) { count += 1 }
      if count > mostMarks {
        return YAMLError(message: "more than \(mostMarks) brackets and anchors", line: line)
      }
    }
    return nil
  }
}
