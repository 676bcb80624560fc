// `nsh-train tokens`: plain text as the sentences that the shell finds in it, for parsers that label text.

import ArgumentParser
import English
import FoundationEssentials
import NewsModel

/// Writes the tokens of texts.
struct Tokens: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the tokens and sentences of plain text in CoNLL-U, with nothing said of them.",
    discussion: "An empty line in a text ends an article."
  )

  @Argument(help: "Texts in UTF-8.")
  var texts: [String]

  func run() throws {
    for path in texts {
      let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
      for article in Self.articles(text) {
        print(Self.lines(of: ArticleText(article)), terminator: "")
      }
    }
  }

  /// The articles of a text, which empty lines part.
  static func articles(_ text: String) -> [String] {
    var (articles, lines): ([String], [Substring]) = ([], [])
    for line in (text + "\n\n").split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.isEmpty {
        lines.append(line)
      } else if !lines.isEmpty {
        articles.append(lines.joined(separator: "\n"))
        lines = []
      }
    }
    return articles
  }

  /// A line for each token, an empty one after each sentence.
  static func lines(of text: ArticleText) -> String {
    let article = Pipeline().annotate(
      Article(text)
    )
    var result = ""
    for sentence in article.sentences {
      for (place, index) in sentence.tokens.enumerated() {
        let range = article.tokens[index].range
        let word = String(decoding: text.bytes[range.start..<range.end], as: UTF8.self)
        let isClosed =
          index + 1 < article.tokens.count && article.tokens[index + 1].range.start == range.end
        result +=
          "\(place + 1)\t\(word)\t_\t_\t_\t_\t_\t_\t_\t\(isClosed ? "SpaceAfter=No" : "_")\n"
      }
      result += "\n"
    }
    return result
  }
}
