// From treebanks and labelled text to the models of tags, lemmas, sentences and trees.

import English

/// How the models of a language are fitted, and how large they become.
struct TrainingSettings {
  /// How often the tagger sees the treebanks.
  var tagEpochs = 6
  /// How often the parser sees the treebanks.
  var treeEpochs = 8
  /// In how many orders the examples are learnt from; the models are added up.
  var orders = 1
  /// How many buckets of eight rows the table of tags has.
  var tagBuckets = 8192
  /// The same of moves.
  var moveBuckets = 49152
  /// The same of relations.
  var relationBuckets = 8192
}

/// Fits the models of a language.
struct LanguageTraining {
  private let settings: TrainingSettings
  private let corpus: TreebankCorpus
  private let schedule: Schedule
  private let examples: [TagExample]
  private let oracles: [DynamicOracle]
  private let classes: WordClasses

  /// Training on treebanks and on sentences that a machine has labelled.
  init(
    _ treebank: [TreebankSentence],
    labelled: [TreebankSentence],
    _ classes: WordClasses,
    _ settings: TrainingSettings
  ) {
    let sentences = treebank + labelled
    self.settings = settings
    self.classes = classes
    corpus = TreebankCorpus(treebank)
    schedule = Schedule(gold: treebank.count, labelled: labelled.count)
    examples = corpus.tagExamples(sentences, classes)
    oracles = corpus.oracles(sentences)
  }

  /// The blocks of the models.
  func blocks() throws -> [ModelBlock] {
    let kinds = corpus.tagKinds()
    let kindLines = kinds.map(\.rawValue).joined(separator: "\n")
    return try tagger().blocks(buckets: settings.tagBuckets) + [
      ModelBlock(name: "tags.kinds", text: kindLines)
    ]
      + [UniversalTable.block(corpus), UniversalTable.exceptions(corpus)]
      + LemmaTraining(corpus.lemmas(), known: classes).blocks()
      + SentenceTraining.blocks(corpus.sentences, classes)
      + parser(kinds).blocks(
        moveBuckets: settings.moveBuckets,
        relationBuckets: settings.relationBuckets
      )
  }

  private func tagger() throws -> TaggerTraining {
    let taggers = try (1...settings.orders).map { seed in
      var tagger = try TaggerTraining(tags: corpus.tags)
      tagger.learn(examples, schedule, epochs: settings.tagEpochs, seed: UInt64(seed))
      return tagger
    }
    for other in taggers.dropFirst() { taggers[0].add(other) }
    return taggers[0]
  }

  private func parser(_ kinds: [TagKind]) throws -> ParserTraining {
    let tags = try Jackknife(folds: 4, tags: corpus.tags).tags(examples, schedule)
    let trees = zip(examples, zip(tags, oracles)).map {
      TreeExample(forms: $0.forms, tags: $1.0, oracle: $1.1)
    }
    let parsers = try (1...settings.orders).map { seed in
      var parser = try ParserTraining(relations: corpus.relations, kinds: kinds)
      parser.learn(trees, schedule, epochs: settings.treeEpochs, seed: UInt64(seed))
      return parser
    }
    for other in parsers.dropFirst() { parsers[0].add(other) }
    return parsers[0]
  }
}
