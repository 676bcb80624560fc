// Corpora of commitment, and the examples that are made of them.

import English
import NewsModel

/// A document of such a corpus.
struct CommitmentDocument: GoldDocument {
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
    try GoldText<CommitmentDocument>.read(folder).flatMap { document in
      var truths: [Int: Float] = [:]
      for predicate in document.gold.predicates
      where document.offsets.dropLast().indices.contains(predicate.start) {
        truths[document.offsets[predicate.start]] = Float(predicate.value)
      }
      return examples(document.text, truths)
    }
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
