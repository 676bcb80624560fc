// `nsh-train fit-sure`: from a fitted parser and much text to the decisions that need no model.

import ArgumentParser
import English
import FoundationEssentials

/// Adds to a model file what its parser decides without doubt.
struct FitSure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Parse text with a model and add to it the decisions that its context makes sure."
  )

  @Option(help: "The model file.")
  var model: String
  @Option(help: "Where the model with its sure decisions goes.")
  var output: String
  @Argument(help: "Texts as Scripts/training/label writes them, of which only the words are read.")
  var texts: [String]

  func run() throws {
    let blocks = try Self.blocks(
      of: ModelBlock.blocks(ofFile: model),
      over: texts.flatMap(TaggedText.read)
    )
    try Data(blocks.encoded).write(
      to: URL(filePath: output)
    )
    for block in blocks.suffix(SureModel.allCases.count) { print(block.name, block.bytes.count) }
  }

  /// The blocks of a model with those of its sure decisions in these sentences.
  static func blocks(
    of model: [ModelBlock],
    over sentences: [[Substring]]
  ) throws -> [ModelBlock] {
    // What was sure before is found anew.
    let fitted = model.filter {
      !SureModel.allCases.map(\.block).contains($0.name)
    }
    return try fitted.encoded.withUnsafeBytes { bytes in
      guard let models = ModelFile(bytes).flatMap({ LanguageModel($0) }) else {
        throw TrainingError("the file has no models of grammar")
      }
      var training = SureTraining()
      for sentence in sentences {
        let forms = SentenceForms(words: sentence, models.words)
        _ = models.parser.parse(forms, tags: models.tagger.tag(forms), observer: &training)
      }
      return fitted + training.blocks()
    }
  }
}
