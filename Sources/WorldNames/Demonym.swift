// What the people of a place are called, told by the ending alone: a place that no list knows has
// its adjective and its people formed as others do.

/// The forms of demonyms.
package enum Demonym {
  /// The names of places, in lower case, that a word in lower case can be the adjective or the
  /// people of: `canadian` of `canada` among others. Empty where its ending is none of a demonym.
  package static func bases(of word: String) -> [String] {
    var result: [String] = []
    for ending in endings where word.hasSuffix(ending.suffix) {
      let stem = word.dropLast(ending.suffix.utf8.count)
      guard stem.utf8.count >= shortestStem else { continue }
      for tail in ending.tails where !result.contains(stem + tail) { result.append(stem + tail) }
    }
    return result
  }

  /// Whether a word in lower case is the people of some place by its form: `lunarians`.
  package static func isPlural(_ word: String) -> Bool {
    word.hasSuffix("s") && !word.hasSuffix("ss")
  }

  /// Whether the ending alone, with a capital before it, speaks for a people: few other words that
  /// have a capital end so.
  package static func isSurePeople(_ word: String) -> Bool {
    word.utf8.count >= 7 && word.hasSuffix("ians")
  }

  /// A shorter stem says nothing.
  private static let shortestStem = 3

  private struct Ending {
    let suffix: String
    /// What place names may have where the people has the suffix.
    let tails: [String]
  }

  private static let endings: [Ending] = {
    let (ofIan, ofAn) = (["ia", "", "e", "y", "a", "o"], ["a", "", "e", "o", "i", "y"])
    return [
      Ending(suffix: "ian", tails: ofIan), Ending(suffix: "ians", tails: ofIan),
      Ending(suffix: "an", tails: ofAn), Ending(suffix: "ans", tails: ofAn),
      Ending(suffix: "ese", tails: ["", "a", "o", "e", "i"]),
      Ending(suffix: "ish", tails: ["", "land", "e", "y"]),
    ]
  }()
}
