// Corpora of attributions, over the tokens of our articles.

import English
import NewsModel

/// A document of such a corpus; offsets count Unicode scalar values.
struct AttributionDocument: GoldDocument {
  let id: String
  let attributions: [Attribution]

  /// An attribution.
  struct Attribution: Decodable {
    let source: [[Int]]?
    let cue: [[Int]]?
    let content: [[Int]]?
  }
}

/// An annotated attribution, over the tokens of our article.
struct GoldAttribution {
  let source: Set<Int>
  let cue: Set<Int>
  let content: Set<Int>
  /// The word of the cue that all others depend on.
  let head: Int
}

/// An article with its annotations and with what annotators said.
struct AttributionExample {
  let id: String
  let annotated: AnnotatedArticle
  let text: AttributionText
  let gold: [GoldAttribution]
  /// For each byte of the text the number of the character it belongs to.
  let characters: [Int]

  /// The articles of a corpus.
  static func read(_ folder: String, _ models: LanguageModel) throws -> [AttributionExample] {
    let pipeline = Pipeline(models)
    let grammar = AttributionGrammar(relations: models.parser.relations)
    return try GoldText<AttributionDocument>.read(folder).map { document in
      AttributionExample(document, pipeline.annotate(Article(document.text)), models, grammar)
    }
  }

  private init(
    _ document: GoldText<AttributionDocument>,
    _ annotated: AnnotatedArticle,
    _ models: LanguageModel,
    _ grammar: AttributionGrammar
  ) {
    (id, self.annotated) = (document.gold.id, annotated)
    let bytes = annotated.article.text.bytes
    let forms = WordForm.all(annotated.tokens, annotated.article.text, models.words)
    let view = AttributionText(annotated, forms: forms, grammar)
    text = view
    let starts = document.offsets
    var count = -1
    characters = bytes.map { byte in
      if byte & 0xC0 != 0x80 { count += 1 }
      return count
    }
    func tokens(_ spans: [[Int]]?) -> Set<Int> {
      var result: Set<Int> = []
      for span in spans ?? [] where span.count == 2 {
        let range = TextRange(
          starts[min(span[0], starts.count - 1)],
          starts[min(span[1], starts.count - 1)]
        )
        var token = annotated.tokens.partitioningIndex { $0.range.end > range.start }
        while token < annotated.tokens.count, annotated.tokens[token].range.start < range.end {
          if view.sentenceOf[token] >= 0 { result.insert(token) }
          token += 1
        }
      }
      return result
    }
    gold = document.gold.attributions.compactMap { attribution in
      let cue = tokens(attribution.cue)
      guard let head = Self.head(cue, view) else { return nil }
      return GoldAttribution(
        source: tokens(attribution.source),
        cue: cue,
        content: tokens(attribution.content),
        head: head
      )
    }
  }

  /// The word of a cue nearest to the root; marks only where there is nothing else.
  private static func head(_ cue: Set<Int>, _ text: AttributionText) -> Int? {
    let words = cue.sorted().filter { !text.isMark($0) }
    let tops = words.filter { !cue.contains(text.head($0)) }
    func depth(_ token: Int) -> Int {
      var (token, depth) = (token, 0)
      while case let head = text.head(token), head >= 0, depth < 100 {
        (token, depth) = (head, depth + 1)
      }
      return depth
    }
    return tops.min { (depth($0), $0) < (depth($1), $1) } ?? cue.min()
  }
}
