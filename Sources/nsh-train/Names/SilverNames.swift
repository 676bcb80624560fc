// Reads names labelled by machine: a word on each line, what follows it (`_` where no space does), its
// Penn tag and its name in the kinds of OntoNotes; `# article` before each article.

import English
import FoundationEssentials
import NewsModel

/// Texts labelled by machine.
enum SilverNames {
  /// The articles of a file, or every `step`-th of them.
  static func read(_ path: String, step: Int = 1) throws -> [NameText] {
    let lines = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    var (result, article, number): ([NameText], SilverArticle, Int) = ([], SilverArticle(), 0)
    func finish() {
      if let text = article.finished, number % step == 0 { result.append(text) }
      number += 1
      article = SilverArticle()
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
  private var bytes: [UInt8] = []
  private var words: [(range: TextRange, tag: Substring, name: Substring)] = []

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
    guard let kind = Self.kinds[String(words[range.lowerBound].name.dropFirst(2))] else {
      return nil
    }
    var range = range
    if ["DT", "PRP$"].contains(words[range.lowerBound].tag) { range.removeFirst() }
    if let last = range.last, words[last].tag == "POS" { range.removeLast() }
    guard let last = range.last, kind != .group || words[last].tag.hasPrefix("N") else {
      return nil
    }
    return MarkedName(
      range: TextRange(words[range.lowerBound].range.start, words[last].range.end),
      kinds: [kind]
    )
  }

  private static let kinds: [String: ActorKind] = [
    "PERSON": .person, "ORG": .organization, "GPE": .place, "LOC": .place, "FAC": .place,
    "NORP": .group, "EVENT": .other, "WORK_OF_ART": .other, "PRODUCT": .other, "LAW": .other,
  ]
}
