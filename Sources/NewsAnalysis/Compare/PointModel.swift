// What is learned of two claims that speak of one thing.

/// The learned parts of ``ClaimSimilarity``, as `nsh-train points` fits them (see Docs/Models.md).
package struct PointModel: Sendable {
  /// Which words tell of events.
  package var events: EventWords
  /// The weights of the measures of two articles, in the order of ``ArticleProfile/names``.
  package var articles: [Float]
  /// What the measures of two claims say together.
  package var trees: PairTrees

  /// A model of these parts.
  package init(events: EventWords, articles: [Float], trees: PairTrees) {
    (self.events, self.articles, self.trees) = (events, articles, trees)
  }

  /// A model as text: a line with the weights of words and one with those of articles, both in
  /// thousandths, then a line for each tree.
  init(_ text: String) {
    let lines = text.split(separator: "\n")
    func numbers(_ line: Substring?) -> [Float] {
      (line ?? "").split(separator: " ").map { (Float($0) ?? 0) / 1000 }
    }
    self.init(
      events: EventWords(numbers(lines.first)),
      articles: numbers(lines.dropFirst().first),
      trees: PairTrees(Array(lines.dropFirst(2)))
    )
  }

  /// The model as text.
  package var text: String {
    func line(_ numbers: [Float]) -> String {
      numbers.map { "\(Int(($0 * 1000).rounded()))" }.joined(separator: " ")
    }
    return [line(events.weights), line(articles), trees.text].joined(separator: "\n")
  }

  /// The model of this build.
  package static let standard = PointModel(PointWeights.text)
}
