// From a treebank to a model that gives the treebank back.

import English
import FoundationEssentials
import NewsModel
import Testing

@testable import nsh_train

@Suite struct FitTests {
  /// The bytes of a model learnt from the invented treebank.
  private func fitted() throws -> [UInt8] {
    let corpus = TreebankCorpus(InventedTreebank.sentences)
    let examples = corpus.tagExamples(.none)
    var tagger = try TaggerTraining(tags: corpus.tags)
    tagger.learn(examples, epochs: 8)
    var parser = try ParserTraining(relations: corpus.relations, kinds: corpus.tagKinds())
    let trees = zip(examples, corpus.oracles()).map {
      TreeExample(forms: $0.forms, tags: $0.tags, oracle: $1)
    }
    parser.learn(trees, epochs: 12)
    let kinds = corpus.tagKinds().map(\.rawValue).joined(separator: "\n")
    let blocks =
      try tagger.blocks(buckets: 256) + parser.blocks(moveBuckets: 2048, relationBuckets: 1024)
      + [UniversalTable.block(corpus), ModelBlock(name: "tags.kinds", text: kinds)]
      + LemmaTraining(corpus.lemmas(), known: .none).blocks()
      + SentenceTraining.blocks(corpus.sentences, .none)
      + [ModelBlock(name: "words.slots", numbers: WordClasses.slots(for: []))]
    return ModelFile.encoded(blocks.map { ($0.name, $0.bytes) })
  }

  @Test("A model gives back tags, lemmas and trees of the few sentences that it has learnt")
  func givesBack() throws {
    try fitted().withUnsafeBytes { bytes in
      let models = try #require(ModelFile(bytes).flatMap { LanguageModel($0) })
      var figures = SyntaxFigures()
      for sentence in InventedTreebank.sentences { figures.count(sentence, models) }
      #expect(
        figures.line
          == "18 words: xpos 1, upos 1, lemmas 1, UAS 1, LAS 1"
      )
    }
  }

  @Test("Learning twice gives the same bytes")
  func deterministic() throws {
    #expect(try fitted() == fitted())
  }
}
