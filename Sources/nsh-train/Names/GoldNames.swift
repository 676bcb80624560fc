// Reads corpora of names: a folder with `text/ID.txt` and `gold.jsonl`, a document on each line.

import English
import FoundationEssentials
import NewsModel

/// A document of a corpus of names.
struct GoldDocument: Decodable {
  let id: String
  let kinds: [String]
  let names: [Name]

  /// A name; offsets count Unicode scalar values.
  struct Name: Decodable {
    let start: Int
    let end: Int
    let kind: String
    let alt: [String]?
    let nested: Bool?
    /// What the corpus itself calls it.
    let label: String?
  }
}

/// A text with what the annotators said of it.
struct GoldText {
  let gold: GoldDocument
  let text: ArticleText
  /// The byte at which each Unicode scalar value begins, and the end.
  let offsets: [Int]

  /// The documents of a corpus.
  static func read(_ folder: String) throws -> [GoldText] {
    let lines = try String(contentsOf: URL(filePath: folder + "/gold.jsonl"), encoding: .utf8)
    let decoder = JSONDecoder()
    return try lines.split(separator: "\n").map { line in
      let gold = try decoder.decode(GoldDocument.self, from: Data(line.utf8))
      let path = URL(filePath: "\(folder)/text/\(gold.id).txt")
      let text = ArticleText(String(decoding: try Data(contentsOf: path), as: UTF8.self))
      let starts = text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 }
      return GoldText(gold: gold, text: text, offsets: starts + [text.bytes.count])
    }
  }

  /// Where a name stands.
  func range(_ name: GoldDocument.Name) -> TextRange {
    TextRange(offsets[name.start], offsets[name.end])
  }

  /// The types of names that corpora tell apart and that have no kind of their own.
  private static let types: [String: NameType] = ["product": .product, "creative-work": .work]

  /// The text to learn from. What a corpus calls otherwise may be a group as well, and since corpora
  /// differ most there, finding nothing is right as well.
  var example: NameText {
    let names = gold.names.filter { $0.nested != true }.map { name in
      let kinds = ([name.kind] + (name.alt ?? [])).compactMap(ActorKind.init)
      let isOther = kinds.contains(.other)
      return MarkedName(
        range: range(name),
        kinds: kinds + (isOther ? [.group] : []),
        isOptional: isOther,
        type: name.label.flatMap { Self.types[$0] }
      )
    }
    return NameText(
      text: text,
      names: names.sorted { $0.range.start < $1.range.start },
      lacksPeoples: !gold.kinds.contains("group")
    )
  }
}
