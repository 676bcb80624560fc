// Reads corpora of uncertain sentences: a folder with `text/ID.txt` and `gold.jsonl`, a document on each line, as the
// shell's exports count: offsets in Unicode scalar values.

import English
import FoundationEssentials
import NewsModel

/// A document of such a corpus.
struct UncertaintyDocument: Decodable {
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
    let lines = try String(contentsOf: URL(filePath: folder + "/gold.jsonl"), encoding: .utf8)
    let decoder = JSONDecoder()
    return try lines.split(separator: "\n").map { line in
      let gold = try decoder.decode(UncertaintyDocument.self, from: Data(line.utf8))
      let path = URL(filePath: "\(folder)/text/\(gold.id).txt")
      let text = ArticleText(String(decoding: try Data(contentsOf: path), as: UTF8.self))
      return examples(gold, text)
    }
  }

  private func examples(_ gold: UncertaintyDocument, _ text: ArticleText) -> [UncertaintyExample] {
    let starts = text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 } + [text.bytes.count]
    var words = values(of: text)[...]
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
