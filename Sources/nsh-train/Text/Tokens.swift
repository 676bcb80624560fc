// `nsh-train tokens`: plain text as the sentences that the shell finds in it, for parsers that label text,
// and with what the shell makes of each, for people who look at it.

import ArgumentParser
import English
import FoundationEssentials
import NewsModel

/// Writes the tokens of texts.
struct Tokens: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the tokens and sentences of plain text in CoNLL-U.",
    discussion: "An empty line in a text ends an article."
  )

  @Argument(help: "Texts in UTF-8.")
  var texts: [String]

  @Flag(help: "With lemmas, tags, features and trees, instead of nothing said of the tokens.")
  var trees = false

  func run() throws {
    for path in texts {
      let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
      for article in Self.articles(text) {
        print(Self.lines(of: ArticleText(article), trees: trees), terminator: "")
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
  static func lines(of text: ArticleText, trees: Bool = false) -> String {
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
        let said = trees ? analysis(of: index, in: article) : "_\t_\t_\t_\t_\t_\t_"
        result += "\(place + 1)\t\(word)\t\(said)\t\(isClosed ? "SpaceAfter=No" : "_")\n"
      }
      result += "\n"
    }
    return result
  }
  /// The columns from the lemma to the enhanced dependencies, of which there are none.
  private static func analysis(of index: Int, in article: AnnotatedArticle) -> String {
    let (token, syntax) = (article.tokens[index], article.syntax)
    let sentence = article.sentences.first { $0.tokens.contains(index) }
    let head = syntax.head(of: index).map { $0 - (sentence?.tokens.lowerBound ?? 0) + 1 } ?? 0
    let features = syntax.morphology(of: index).description
    return [
      token.lemma, "\(token.tag)", syntax.tag(of: index), features.isEmpty ? "_" : features,
      "\(head)", syntax.relation(of: index), "_",
    ].joined(separator: "\t")
  }
}
