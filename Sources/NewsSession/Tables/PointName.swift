// What a point is called where it is named once for all accounts: the words of one of them.

/// Names points.
package enum PointName {
  /// Words that join a clause to what stands before it, and say nothing of the clause by itself.
  private static let joints: Set<Substring> = ["that", "and", "but", "or", "whether"]

  /// The words of a claim without what joined it to others: "and that the bridge fell" is "the bridge fell".
  package static func of(_ text: String) -> String {
    var words = text[...]
    while let end = words.firstIndex(of: " "), joints.contains(words[..<end]) {
      words = words[words.index(after: end)...]
    }
    return String(words)
  }
}
