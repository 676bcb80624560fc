// Text that a machine has tagged: a word on each line with what stands after it, its tag and its name, and
// an empty line after each stretch of text.

import FoundationEssentials

/// Reads tagged text.
enum TaggedText {
  /// The words of each stretch of a file's text.
  static func read(_ path: String) throws -> [[Substring]] {
    let content = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    var (result, words): ([[Substring]], [Substring]) = ([], [])
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      if fields.count == 4 {
        words.append(fields[0])
      } else if !words.isEmpty {
        result.append(words)
        words = []
      }
    }
    return words.isEmpty ? result : result + [words]
  }
}
