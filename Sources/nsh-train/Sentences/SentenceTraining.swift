// Fits the model of sentences on the text of treebanks: greedy decisions from left to right, each
// corrected where it is wrong.

import English
import NewsModel

/// A block of text with the ends of its sentences.
struct SentenceExample {
  let block: TextBlock
  /// Whether a sentence ends after each token.
  let ends: [Bool]

  /// The blocks of a document.
  static func examples(_ text: TreebankText, _ words: WordClasses) -> [SentenceExample] {
    let article = text.article
    let tokens = Tokenizer.tokens(of: article.text)
    var ends = Array(repeating: false, count: tokens.count)
    var token = 0
    for sentence in text.sentences {
      while token + 1 < tokens.count, tokens[token + 1].range.start < sentence.end { token += 1 }
      if token < tokens.count { ends[token] = true }
    }
    let forms = WordForm.all(tokens, article.text, words)
    return SentenceSplitter.blocks(of: article, tokens: tokens).map { range in
      SentenceExample(
        block: TextBlock(article, tokens, range, forms),
        ends: Array(ends[range])
      )
    }
  }
}

/// A model of sentences in training.
struct SentenceTraining {
  private let perceptron = AveragedPerceptron(classes: 2)
  private var decision: Decision

  /// A model that knows nothing yet.
  init() throws {
    decision = try Decision(SentenceTemplates.text, atoms: TextBlock.atoms, perceptron)
  }

  /// Learns from examples, in another order in each epoch.
  mutating func learn(_ examples: [SentenceExample], epochs: Int, seed: UInt64) {
    var random = RandomSource(seed: seed)
    var order = Array(examples.indices)
    for _ in 0..<epochs {
      order.shuffle(using: &random)
      for index in order { learn(examples[index]) }
    }
    perceptron.settle()
  }

  private mutating func learn(_ example: SentenceExample) {
    var start = 0
    for index in 0..<max(example.block.count - 1, 0) where example.block.mayEnd(index) {
      example.block.fill(&decision.values, index, start: start)
      decision.score(perceptron)
      let (guess, truth) = (decision.scores.best(of: 2), example.ends[index] ? 1 : 0)
      perceptron.correct(decision.features, from: guess, to: truth)
      if guess == 1 { start = index + 1 }
    }
  }

  /// Adds what another model learnt.
  func add(_ other: SentenceTraining) { perceptron.add(other.perceptron) }

  /// The blocks of the finished model, its rows in so many buckets.
  func blocks(buckets: Int) -> [ModelBlock] {
    perceptron.tables(buckets: buckets)
      .blocks("sentences", classes: ["inside", "end"], decision.templates)
  }
}

extension SentenceTraining {
  /// The blocks of a model fitted on the text of these sentences, in `orders` orders.
  static func blocks(
    _ sentences: [TreebankSentence],
    _ words: WordClasses,
    epochs: Int = 8,
    orders: Int = 4,
    buckets: Int = 1 << 13
  ) throws -> [ModelBlock] {
    let examples = TreebankText.documents(sentences).flatMap {
      SentenceExample.examples($0, words)
    }
    let trainings = try (1...orders).map { seed in
      var training = try SentenceTraining()
      training.learn(examples, epochs: epochs, seed: UInt64(seed))
      return training
    }
    for other in trainings.dropFirst() { trainings[0].add(other) }
    return trainings[0].blocks(buckets: buckets)
  }
}
