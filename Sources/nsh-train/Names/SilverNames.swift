// Reads names labelled by machine: a word on each line, what follows it (`_` where no space does), its
// Penn tag and its name in the kinds of OntoNotes; `# article` before each article.

import English
import FoundationEssentials
import NewsModel

/// Texts labelled by machine.
enum SilverNames {
  /// The labels of names that are read, with what they say.
  static let types: [String: NameType] = [
    "PERSON": .person, "ORG": .organization, "GPE": .place, "LOC": .place, "FAC": .facility,
    "NORP": .group, "EVENT": .event, "WORK_OF_ART": .work, "PRODUCT": .product, "LAW": .law,
  ]
  /// The same with languages, which are no actors.
  static let allTypes = types.merging(["LANGUAGE": .other]) { first, _ in first }

  /// The articles of a file with the names of these types.
  static func read(
    _ path: String,
    _ types: [String: NameType] = Self.types
  ) throws -> [NameText] {
    let lines = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    var (result, article): ([NameText], SilverArticle) = ([], SilverArticle(types))
    func finish() {
      if let text = article.finished { result.append(text) }
      article = SilverArticle(types)
    }
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "# article" { finish() } else { article.read(line) }
    }
    finish()
    return result
  }
}

/// An article that is put together from its words.
private struct SilverArticle {
  private let types: [String: NameType]
  private var bytes: [UInt8] = []
  private var words: [(range: TextRange, tag: Substring, name: Substring)] = []

  init(_ types: [String: NameType]) { self.types = types }

  mutating func read(_ line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 4 else {
      if let last = bytes.last, last != 0x0A {
        if last == 0x20 { bytes.removeLast() }
        bytes += [0x0A, 0x0A]
      }
      return
    }
    let start = bytes.count
    bytes += fields[0].utf8
    words.append((TextRange(start, bytes.count), fields[2], fields[3]))
    if fields[1].isEmpty { bytes.append(0x20) }
  }

  var finished: NameText? {
    guard !words.isEmpty else { return nil }
    var (names, index): ([MarkedName], Int) = ([], 0)
    while index < words.count {
      let start = index
      index += 1
      guard words[start].name.hasPrefix("B-") else { continue }
      while index < words.count, words[index].name.hasPrefix("I-") { index += 1 }
      if let name = name(start..<index) { names.append(name) }
    }
    return NameText(text: ArticleText(String(decoding: bytes, as: UTF8.self)), names: names)
  }

  /// The name without an article before it and a possessive after it; adjectives of peoples are none.
  private func name(_ range: Range<Int>) -> MarkedName? {
    let label = String(words[range.lowerBound].name.dropFirst(2))
    guard let type = types[label] else { return nil }
    var range = range
    if ["DT", "PRP$"].contains(words[range.lowerBound].tag) { range.removeFirst() }
    if let last = range.last, words[last].tag == "POS" { range.removeLast() }
    guard let last = range.last, type != .group || words[last].tag.hasPrefix("N") else {
      return nil
    }
    return MarkedName(
      range: TextRange(words[range.lowerBound].range.start, words[last].range.end),
      kinds: [type.kind],
      type: type
    )
  }
}
