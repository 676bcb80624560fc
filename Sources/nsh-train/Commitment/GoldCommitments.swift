// Reads corpora of commitment: a folder with `text/ID.txt` and `gold.jsonl`, a document on each line, as the
// shell's exports count: offsets in Unicode scalar values.

import English
import FoundationEssentials
import NewsModel

/// A document of such a corpus.
struct CommitmentDocument: Decodable {
  let id: String
  let predicates: [Predicate]

  /// A predicate's word with its value, from -3 to 3.
  struct Predicate: Decodable {
    let start: Int
    let value: Double
  }
}

/// A predicate to learn from or to be measured on.
struct CommitmentExample {
  /// What the networks look at.
  let input: CommitmentInput
  /// What people, or a better model, said of it.
  let truth: Float
  /// How far its text is news, by the register model.
  let news: Double
}

/// Makes examples of corpora.
struct CommitmentReader {
  private let models: LanguageModel
  private let pipeline: Pipeline
  private let register: RegisterModel?

  /// A reader with these models, whose own scores of commitment are not asked for, and one that tells news.
  init(_ models: LanguageModel, _ register: RegisterModel?) {
    (self.models, self.register, pipeline) = (models, register, Pipeline(models))
  }

  /// The examples of a corpus. Predicates that begin inside of a token of ours are left out.
  func examples(_ folder: String) throws -> [CommitmentExample] {
    let lines = try String(contentsOf: URL(filePath: folder + "/gold.jsonl"), encoding: .utf8)
    let decoder = JSONDecoder()
    return try lines.split(separator: "\n").flatMap { line in
      let gold = try decoder.decode(CommitmentDocument.self, from: Data(line.utf8))
      let path = URL(filePath: "\(folder)/text/\(gold.id).txt")
      let text = ArticleText(String(decoding: try Data(contentsOf: path), as: UTF8.self))
      return examples(gold, text)
    }
  }

  private func examples(_ gold: CommitmentDocument, _ text: ArticleText) -> [CommitmentExample] {
    let starts = text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 }
    var truths: [Int: Float] = [:]
    for predicate in gold.predicates where starts.indices.contains(predicate.start) {
      truths[starts[predicate.start]] = Float(predicate.value)
    }
    return examples(text, truths)
  }

  /// The examples of the table of frames.
  func frames() -> [CommitmentExample] {
    let (text, truths) = CommitmentFrames.text()
    let places = CommitmentFrames.unseen.compactMap { CommitmentAtoms.names.firstIndex(of: $0) }
    return examples(ArticleText(text), truths).map { example in
      var values = example.input.values
      for place in places { values[place] = 0 }
      let numbers = Array(repeating: Float(0), count: example.input.numbers.count)
      return CommitmentExample(
        input: CommitmentInput(values: values, words: example.input.words, numbers: numbers),
        truth: example.truth,
        news: example.news
      )
    }
  }

  /// The examples of a text, by the bytes where their words begin.
  private func examples(_ text: ArticleText, _ truths: [Int: Float]) -> [CommitmentExample] {
    let article = pipeline.annotate(Article(text))
    let forms = WordForm.all(article.tokens, text, models.words)
    let manner = RegisterText(
      text,
      article.tokens,
      forms,
      sentences: article.sentences.count
    )
    let news = register?.news(manner) ?? 1
    let topic = CommitmentTopic(forms, models.similarity?.vectors)
    var examples: [CommitmentExample] = []
    for sentence in article.sentences {
      let read = CommitmentSentence(
        article.tokens,
        sentence.tokens,
        article.syntax.words,
        SentenceForms(forms, sentence.tokens),
        models
      )
      for (index, token) in article.tokens[sentence.tokens].enumerated() {
        guard let truth = truths[token.range.start] else { continue }
        let input = read.input(index, read.values(index), topic)
        examples.append(CommitmentExample(input: input, truth: truth, news: news))
      }
    }
    return examples
  }
}
