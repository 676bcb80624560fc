// A text with names marked in it, as the readers of gold and of machine-made labels give it.

import English
import NewsModel

/// A name in a text: what may be said of it without being wrong.
struct MarkedName {
  /// Where it stands, in UTF-8 bytes.
  let range: TextRange
  /// The kinds that are right.
  let kinds: [NameKind]
  /// Whether it is as good to find no name there.
  var isOptional = false
}

/// A text with its names.
struct NameText {
  let text: ArticleText
  let names: [MarkedName]
}

/// A text as the models learn from it.
struct NameExample {
  let document: NameDocument
  /// The labels that are right for each word, a bit for each.
  let allowed: [UInt16]

  /// Reads a text as the shell does.
  init(_ text: NameText, _ classes: WordClasses, _ lists: NameLists) {
    let prepared = PreparedText(text.text, classes)
    document = prepared.document(lists)
    allowed = Self.allowed(prepared, text.names, document)
  }

  private static func allowed(
    _ prepared: PreparedText,
    _ names: [MarkedName],
    _ document: NameDocument
  ) -> [UInt16] {
    var result = Array(repeating: UInt16(1) << NameLabel.outside, count: document.count)
    var places: [(range: TextRange, at: Int)] = []
    for (sentence, start) in zip(prepared.sentences, document.starts) {
      for (offset, index) in sentence.tokens.enumerated() {
        places.append((prepared.tokens[index].range, start + offset))
      }
    }
    var next = 0
    for name in names {
      while next < places.count, places[next].range.end <= name.range.start { next += 1 }
      let outside: UInt16 = name.isOptional ? 1 << NameLabel.outside : 0
      var isFirst = true
      while next < places.count, places[next].range.start < name.range.end {
        let labels =
          isFirst
          ? name.kinds.reduce(UInt16(0)) { $0 | 1 << NameLabel.beginning($1) }
          : 1 << NameLabel.inside
        result[places[next].at] = labels | outside
        isFirst = false
        next += 1
      }
    }
    return result
  }
}

/// A text with its tokens, sentences and words.
struct PreparedText {
  let tokens: [Token]
  let sentences: [Sentence]
  let forms: [SentenceForms]

  /// Reads a text with the shell's own tokenizer.
  init(_ text: ArticleText, _ classes: WordClasses) {
    let article = Pipeline().annotate(
      Article(
        digest: "",
        path: "",
        name: "",
        format: .text,
        text: text,
        sections: [Section(heading: nil, level: 1, range: text.range)]
      )
    )
    (tokens, sentences) = (article.tokens, article.sentences)
    forms = sentences.map { sentence in
      SentenceForms(
        article.tokens[sentence.tokens].map { token in
          text.bytes.withUnsafeBufferPointer {
            WordForm(
              UnsafeBufferPointer(rebasing: $0[token.range.start..<token.range.end]),
              classes
            )
          }
        }
      )
    }
  }

  /// The text as the models of names see it.
  func document(_ lists: NameLists) -> NameDocument {
    NameDocument(tokens, sentences, forms, lists)
  }
}
