// Corpora of uncertain sentences, and the examples that are made of them.

import English
import NewsModel

/// A document of such a corpus.
struct UncertaintyDocument: GoldDocument {
  let id: String
  let sentences: [Sentence]

  /// A sentence, and whether people found it uncertain.
  struct Sentence: Decodable {
    let start: Int
    let end: Int
    let uncertain: Bool
  }
}

/// A sentence to learn from or to be measured on.
struct UncertaintyExample {
  /// The values of the atoms of each word.
  let values: [[UInt32]]
  let isUncertain: Bool
}

/// Makes examples of corpora, document by document.
struct UncertaintyCorpus {
  private let models: LanguageModel
  private let pipeline: Pipeline

  /// A reader with these models of grammar.
  init(_ models: LanguageModel) { (self.models, pipeline) = (models, Pipeline(models)) }

  /// The examples of each document of a corpus.
  func examples(_ folder: String) throws -> [[UncertaintyExample]] {
    try GoldText<UncertaintyDocument>.read(folder).map(examples)
  }

  private func examples(_ document: GoldText<UncertaintyDocument>) -> [UncertaintyExample] {
    let (gold, starts) = (document.gold, document.offsets)
    var words = values(of: document.text)[...]
    return gold.sentences.filter { $0.end < starts.count }.map { sentence in
      words = words.drop { $0.start < starts[sentence.start] }
      let own = words.prefix { $0.start < starts[sentence.end] }
      words = words.dropFirst(own.count)
      return UncertaintyExample(values: own.map(\.values), isUncertain: sentence.uncertain)
    }
  }

  /// Where each word of a text starts, with the values of its atoms.
  private func values(of text: ArticleText) -> [(start: Int, values: [UInt32])] {
    let article = pipeline.annotate(Article(text))
    let forms = WordForm.all(article.tokens, text, models.words)
    return article.sentences.flatMap { sentence in
      let read = CommitmentSentence(
        article.tokens,
        sentence.tokens,
        article.syntax.words,
        SentenceForms(forms, sentence.tokens),
        models
      )
      return sentence.tokens.map { index in
        var values = Array(repeating: UInt32(0), count: UncertaintyAtoms.names.count)
        UncertaintyAtoms.fill(&values, read, index - sentence.tokens.lowerBound)
        return (article.tokens[index].range.start, values)
      }
    }
  }
}
