// Word vectors as a text, between `Scripts/training/distill` and the model file.

import English
import FoundationEssentials

/// Words with their vectors.
struct VectorList {
  /// The blocks of the words' vectors; see `WordVectors`.
  let blocks: [ModelBlock]

  /// Reads a list: the numbers of articles and of dimensions on the first line; then a word, the number
  /// of articles that have it and its vector on each line, with tabs between.
  init(path: String) throws {
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    let lines = text.split(separator: "\n")
    let head = lines.first?.split(separator: "\t").compactMap { Int($0) } ?? []
    guard head.count == 2 else { throw TrainingError("\(path) is not a list of vectors") }
    var (hashes, rows, frequencies): ([UInt32], [Int8], [UInt8]) = ([], [], [])
    for line in lines.dropFirst() {
      let fields = line.split(separator: "\t")
      let row = fields.last?.split(separator: " ").compactMap { Int8($0) } ?? []
      guard fields.count == 3, row.count == head[1], let articles = Int(fields[1]) else {
        throw TrainingError("\(path): a line is not a word with its vector: \(line.prefix(60))")
      }
      var word = String(fields[0])
      hashes.append(word.withUTF8 { WordForm($0).lower })
      rows += row
      frequencies.append(UInt8(Self.steps(articles, of: head[0])))
    }
    blocks = [
      ModelBlock(name: "vectors.slots", numbers: WordVectors.slots(for: hashes)),
      ModelBlock(name: "vectors.rows", numbers: rows),
      ModelBlock(name: "vectors.idf", numbers: frequencies),
      ModelBlock(
        name: "vectors.size",
        numbers: [UInt32(head[1]), UInt32(Self.steps(0, of: head[0]))]
      ),
    ]
  }

  /// The idf of a word, in the steps of the block.
  private static func steps(_ articles: Int, of all: Int) -> Int {
    let ratio = Float(all + 1) / Float(articles + 1)
    return min(255, Int((Logarithm.natural(ratio) * WordVectors.steps).rounded()) + 1)
  }
}
