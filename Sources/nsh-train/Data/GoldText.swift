// Reads annotated corpora: a folder with `text/ID.txt` and `gold.jsonl`, a document on each line, as the shell's exports
// count: offsets in Unicode scalar values.

import FoundationEssentials
import NewsModel

/// What annotators said of a text.
protocol GoldDocument: Decodable {
  /// The name of its file, without the ending.
  var id: String { get }
}

/// A text with what annotators said of it.
struct GoldText<Document: GoldDocument> {
  let gold: Document
  let text: ArticleText
  /// The byte at which each Unicode scalar value begins, and the end.
  let offsets: [Int]

  /// The documents of a corpus, in the order of its lines.
  static func read(_ folder: String) throws -> [GoldText] {
    let lines = try String(contentsOf: URL(filePath: folder + "/gold.jsonl"), encoding: .utf8)
    let decoder = JSONDecoder()
    return try lines.split(separator: "\n").map { line in
      let gold = try decoder.decode(Document.self, from: Data(line.utf8))
      let path = URL(filePath: "\(folder)/text/\(gold.id).txt")
      return GoldText(
        gold,
        ArticleText(String(decoding: try Data(contentsOf: path), as: UTF8.self))
      )
    }
  }

  /// A text with what was said of it.
  init(_ gold: Document, _ text: ArticleText) {
    (self.gold, self.text) = (gold, text)
    offsets = text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 } + [text.bytes.count]
  }
}
