// Builds annotated articles by hand for the tests of actors, from text in which names are marked:
// `{person Ada Brand} spoke .` Words stand between spaces.

import NewsModel

/// An article written with marks for its names.
enum MarkedArticle {
  /// The annotations of a marked text, a sentence for each line.
  static func annotated(_ marked: String) -> AnnotatedArticle {
    var builder = Builder()
    for line in marked.split(separator: "\n") { builder.read(line) }
    return builder.article
  }

  private struct Builder {
    private var text = ""
    private var tokens: [Token] = []
    private var sentences: [Sentence] = []
    private var names: [EntityMention] = []

    mutating func read(_ line: Substring) {
      let first = tokens.count
      var open: (kind: ActorKind, token: Int)?
      for part in line.split(separator: " ") {
        if part.hasPrefix("{") {
          open = (ActorKind(rawValue: String(part.dropFirst())) ?? .other, tokens.count)
          continue
        }
        let closes = part.hasSuffix("}")
        append(String(closes ? part.dropLast() : part))
        if closes, let name = open { close(name.kind, name.token) }
      }
      sentences.append(
        Sentence(range: range(first..<tokens.count), tokens: first..<tokens.count, isHeading: false)
      )
      text += "\n"
    }

    private mutating func append(_ word: String) {
      if !text.isEmpty, !text.hasSuffix("\n") { text += " " }
      let start = text.utf8.count
      text += word
      let lower = word.lowercased()
      tokens.append(
        Token(
          range: TextRange(start, text.utf8.count),
          lower: lower,
          lemma: lower,
          tag: Self.tags[lower] ?? .noun,
          shape: .lower
        )
      )
    }

    private mutating func close(_ kind: ActorKind, _ first: Int) {
      let range = first..<tokens.count
      let type = NameType(kind)
      names.append(
        EntityMention(range: self.range(range), tokens: range, type: type, rule: "test")
      )
    }

    private func range(_ tokens: Range<Int>) -> TextRange {
      TextRange(
        self.tokens[tokens.lowerBound].range.start,
        self.tokens[tokens.upperBound - 1].range.end
      )
    }

    var article: AnnotatedArticle {
      let text = ArticleText(text)
      let article = Article(text, name: "marked")
      return AnnotatedArticle(article: article, tokens: tokens, sentences: sentences, names: names)
    }

    private static let tags: [String: PartOfSpeech] = [
      "he": .pronoun, "she": .pronoun, "his": .pronoun, "her": .pronoun, "the": .determiner,
      "said": .verb, "met": .verb, "spoke": .verb, "left": .verb, "that": .subordinator,
      ",": .punctuation, ".": .punctuation, "of": .adposition, "and": .coordinator,
    ]
  }
}
