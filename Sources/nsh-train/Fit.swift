// `nsh-train fit`: from annotated data to a model file.

import ArgumentParser
import English
import FoundationEssentials

/// Fits all models.
struct Fit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fit the models of a language and write them to one file."
  )

  @Option(help: "A treebank in CoNLL-U to learn tags and trees from; may be given again.")
  var treebank: [String]
  @Option(help: "Word classes, as `nsh-train words` writes them.")
  var words: String
  @Option(help: "Word vectors, as Scripts/distill writes them; without them no similarity.")
  var vectors: String?
  @Option(help: "Scored pairs of sentences to learn similarity from.")
  var pairs: String?
  @Option(help: "Where the model goes.")
  var output: String
  @Option(help: "How often the tagger sees the treebanks.")
  var tagEpochs = 6
  @Option(help: "How often the parser sees the treebanks.")
  var treeEpochs = 8
  @Option(help: "In how many orders the examples are learnt from; the models are added up.")
  var orders = 1
  @Option(help: "How many bits of a hash tell the bucket of a feature: the tagger's tables.")
  var tagBits = 13
  @Option(help: "The same for the parser's moves.")
  var moveBits = 16
  @Option(help: "The same for naming relations.")
  var relationBits = 13

  func run() throws {
    let list = try WordList(path: words)
    let corpus = try TreebankCorpus(treebank.flatMap(Treebank.read))
    let slots = list.slots
    let blocks = try slots.withUnsafeBufferPointer { slots in
      try fit(corpus, WordClasses(slots: slots))
    }
    let all =
      blocks + [ModelBlock(name: "words.slots", numbers: slots)]
      + (try SimilarityTraining.blocks(vectors: vectors, pairs: pairs))
    let bytes = ModelFile.encoded(all.map { ($0.name, $0.bytes) })
    try Data(bytes).write(to: URL(filePath: output))
    for block in all where block.bytes.count > 100_000 { print(block.name, block.bytes.count) }
    print("\(output): \(bytes.count) bytes")
  }

  private func fit(_ corpus: TreebankCorpus, _ classes: WordClasses) throws -> [ModelBlock] {
    let examples = corpus.tagExamples(classes)
    let taggers = try (1...orders).map { seed in
      var tagger = try TaggerTraining(tags: corpus.tags)
      tagger.learn(examples, epochs: tagEpochs, seed: UInt64(seed))
      return tagger
    }
    for other in taggers.dropFirst() { taggers[0].add(other) }
    let kinds = corpus.tagKinds()
    let tags = try Jackknife(folds: 4).tags(examples, corpus.tags)
    let trees = zip(examples, zip(tags, corpus.oracles())).map {
      TreeExample(forms: $0.forms, tags: $1.0, oracle: $1.1)
    }
    let parsers = try (1...orders).map { seed in
      var parser = try ParserTraining(relations: corpus.relations, kinds: kinds)
      parser.learn(trees, epochs: treeEpochs, seed: UInt64(seed))
      return parser
    }
    for other in parsers.dropFirst() { parsers[0].add(other) }
    let kindLines = kinds.map(\.rawValue).joined(separator: "\n")
    return try taggers[0].blocks(buckets: 1 << tagBits) + [
      ModelBlock(name: "tags.kinds", text: kindLines)
    ]
      + [UniversalTable.block(corpus), UniversalTable.exceptions(corpus)]
      + LemmaTraining(corpus.lemmas(), known: classes).blocks()
      + SentenceTraining.blocks(corpus.sentences, classes)
      + parsers[0].blocks(moveBuckets: 1 << moveBits, relationBuckets: 1 << relationBits)
  }
}
