// The documents of a findings document.

import Files
import NewsAnalysis
import NewsModel
import Tabular

extension FindingsDocument {
  func documents(_ watch: AnalysisWatch) -> JSONPiece {
    .elements { emit in
      let articles = session.corpus.articles
      let duplicates = try ReuseFinder().duplicates(
        among: articles.map { ($0.id, $0.findings.annotated.tokens) },
        watch: watch
      )
      let pass = watch.pass(.documents, over: articles.map(\.id))
      for index in articles.indices {
        try pass.begin(index)
        try emit(.value(document(articles[index], duplicates[index])))
      }
      try pass.end()
    }
  }

  private func document(_ loaded: LoadedArticle, _ duplicates: [Duplicate]) -> Value {
    let article = loaded.article
    var fields: [(String, Value)] = [
      ("id", .string(loaded.id.description)), ("key", .string(loaded.key)),
      ("name", .string(article.name)), ("path", .string(article.path)),
      ("format", .string(article.format.rawValue)), ("sha256", .string(article.digest)),
      ("textSha256", .string(SHA256Digest(article.text.bytes).hexadecimal)),
      ("title", Value(article.title)),
      ("author", Value(article.author)), ("outlet", Value(article.outlet)),
      ("date", Value(article.date)), ("url", Value(article.url)),
      ("language", .string(article.language)), ("analysed", .bool(article.isAnalysed)),
      ("characters", .int(loaded.offsets.total)), ("words", .int(loaded.counts.words)),
      ("sentences", .int(loaded.findings.annotated.sentences.count)),
      ("given", Value(article.given.map(\.rawValue))),
      ("metadata", .record(Record(article.metadata.map { ($0.name, Value($0.value)) }))),
      (
        "duplicates",
        .list(
          duplicates.map {
            record([
              ("document", .string($0.article.description)), ("share", .score($0.share)),
            ])
          }
        )
      ),
      ("sections", .list(article.sections.indices.map { section($0, loaded) })),
    ]
    if extras.contains(.text) { fields.append(("text", .string(article.text.string))) }
    if extras.contains(.sentences) { fields.append(("sentenceSpans", sentences(loaded))) }
    if extras.contains(.predicates) { fields.append(("predicates", predicates(loaded))) }
    return record(fields)
  }

  private func section(_ index: Int, _ loaded: LoadedArticle) -> Value {
    let section = loaded.article.sections[index]
    return record(
      [
        ("id", .string("\(loaded.id).s\(index + 1)")),
        ("title", Value(loaded.article.title(of: section))), ("level", .int(section.level)),
        ("heading", section.heading.map { record(offsets($0, loaded)) } ?? .null),
      ] + offsets(section.range, loaded) + [("words", .int(loaded.words(in: section.range)))]
    )
  }

  private func sentences(_ loaded: LoadedArticle) -> Value {
    .list(
      loaded.findings.annotated.sentences.map { sentence in
        .list(offsets(sentence.range, loaded).map(\.1))
      }
    )
  }

  private func predicates(_ loaded: LoadedArticle) -> Value {
    .list(
      ArticleAnalyser.predicates(of: loaded.findings).map {
        record(offsets($0.range, loaded) + [("factuality", .score($0.factuality))])
      }
    )
  }
}
