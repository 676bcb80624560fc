// Annotates invented sentences for the tests.

import English
import NewsModel

/// The annotations of a text that has no sections but those given.
func annotate(_ text: String, headings: [TextRange] = []) -> AnnotatedArticle {
  let text = ArticleText(text)
  var sections = [Section(heading: nil, level: 1, range: text.range)]
  for heading in headings {
    sections.append(
      Section(heading: heading, level: 1, range: TextRange(heading.start, text.count))
    )
  }
  return Pipeline().annotate(
    Article(
      digest: "",
      path: "sample.txt",
      name: "sample",
      format: .text,
      text: text,
      sections: sections
    )
  )
}

/// The tokens of a text as they stand in it.
func words(_ text: String) -> [String] {
  let article = annotate(text)
  return article.tokens.map(article.text(of:))
}

/// The sentences of a text.
func sentences(_ text: String, headings: [TextRange] = []) -> [String] {
  let article = annotate(text, headings: headings)
  return article.sentences.map { article.article.text[$0.range] }
}

/// The names of a text, each with its kind: `person Ada Brand`.
func names(_ text: String) -> [String] {
  let article = annotate(text)
  return article.names.map { "\($0.kind.rawValue) \(article.article.text[$0.range])" }
}
