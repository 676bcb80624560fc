// Treebanks as plain text: the documents as a reader sees them, with the places of their tokens and
// sentences.

import English
import NewsModel

/// One document of a treebank as text.
struct TreebankText {
  /// The document's name, and the genre that the treebank's names begin with.
  let document: String
  let genre: String
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [TextRange] = []
  /// What the words of each sentence cover.
  private(set) var sentences: [TextRange] = []

  /// The documents of a treebank: a space where the treebank says one stands, a blank line before
  /// each paragraph.
  static func documents(_ sentences: [TreebankSentence]) -> [TreebankText] {
    var result: [TreebankText] = []
    for sentence in sentences {
      if result.last?.document != sentence.document {
        result.append(TreebankText(document: sentence.document))
      }
      result[result.count - 1].append(sentence)
    }
    return result
  }

  private init(document: String) {
    self.document = document
    // `weblog-blogspot.com_…` in EWT, `GUM_news_…` in GUM.
    let parts = document.split(whereSeparator: { $0 == "_" || $0 == "-" })
    genre = String((parts.first == "GUM" ? parts.dropFirst().first : parts.first) ?? "")
  }

  private mutating func append(_ sentence: TreebankSentence) {
    if sentence.startsParagraph && !bytes.isEmpty {
      while bytes.last == 0x20 { bytes.removeLast() }
      bytes += [0x0A, 0x0A]
    }
    let start = bytes.count
    for word in sentence.words {
      let place = bytes.count
      bytes += Array(word.form.utf8)
      tokens.append(TextRange(place, bytes.count))
      if word.spaceAfter { bytes.append(0x20) }
    }
    sentences.append(TextRange(start, tokens.last?.end ?? start))
  }

  /// The document as an article without headings.
  var article: Article {
    let text = ArticleText(String(decoding: bytes, as: UTF8.self))
    return Article(text, name: document)
  }

  /// The words of a place.
  func text(_ range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}
