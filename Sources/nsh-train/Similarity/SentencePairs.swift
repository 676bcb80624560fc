// Pairs of sentences with the score that people gave them.

import FoundationEssentials

/// One pair.
struct SentencePair {
  let id: String
  /// From 0 to 1; nil where the file has none.
  let score: Float?
  let first: String
  let second: String

  /// Reads a table with a header: `sentence1`, `sentence2`, and `id` and `score` where there are such.
  ///
  /// - Parameter scale: the highest score of the table.
  static func read(_ path: String, scale: Float) throws -> [SentencePair] {
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    let rows = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let head = rows.first, let first = head.firstIndex(of: "sentence1"),
      let second = head.firstIndex(of: "sentence2")
    else { throw TrainingError("\(path) has no columns sentence1 and sentence2") }
    let (id, score) = (head.firstIndex(of: "id"), head.firstIndex(of: "score"))
    return rows.dropFirst().enumerated().compactMap { number, row in
      guard row.count == head.count else { return nil }
      return SentencePair(
        id: id.map { row[$0] } ?? String(number + 1),
        score: score.flatMap { Float(row[$0]) }.map { $0 / scale },
        first: row[first],
        second: row[second]
      )
    }
  }
}
