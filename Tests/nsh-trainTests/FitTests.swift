// From a treebank to a model that gives the treebank back.

import English
import FoundationEssentials
import NewsModel
import Testing

@testable import nsh_train

@Suite struct FitTests {
  /// The bytes of a model learnt from the invented treebank.
  static func fitted() throws -> [UInt8] {
    var settings = TrainingSettings(tagEpochs: 8, treeEpochs: 20)
    (settings.tagBuckets, settings.moveBuckets, settings.relationBuckets) = (256, 2048, 1024)
    // Several times over: the tags that the parser learns with come from taggers that saw other parts.
    let treebank = Array(repeatElement(InventedTreebank.sentences, count: 4).joined())
    let training = LanguageTraining(
      treebank,
      labelled: InventedTreebank.sentences,
      .none,
      settings
    )
    let blocks =
      try training.blocks()
      + [ModelBlock(name: "words.slots", numbers: WordClasses.slots(for: []))]
    return blocks.encoded
  }

  @Test("A model gives back tags, lemmas and trees of the few sentences that it has learnt")
  func givesBack() throws {
    try Self.fitted().withUnsafeBytes { bytes in
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
    #expect(try Self.fitted() == Self.fitted())
  }
}
