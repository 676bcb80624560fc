// `nsh-train fit-uncertainty`: fits the model that finds the words which make sentences uncertain.

import ArgumentParser
import English
import FoundationEssentials

/// Fits the model of uncertainty.
struct FitUncertainty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit-uncertainty",
    abstract: "Fit the model of uncertain sentences and write it to a file."
  )

  @Option(help: "The model file of grammar, which is only read.")
  var grammar: String
  @Option(help: "A corpus of sentences that were judged; may be given again.")
  var sentences: [String]
  @Option(help: "How often the model sees each sentence.")
  var epochs = 5
  @Option(help: "In how many words a feature must be.")
  var minimum = 3
  @Option(help: "How many buckets of eight rows the table has.")
  var buckets = 16384
  @Option(help: "In how many parts the documents are crossed, to measure and to set the limit.")
  var folds = 5
  @Option(help: "Where the model goes.")
  var output: String

  func run() throws {
    try Array(try Data(contentsOf: URL(filePath: grammar))).withUnsafeBytes { bytes in
      guard let models = ModelFile(bytes).flatMap({ LanguageModel($0) }) else {
        throw TrainingError("\(grammar) is no model of this version")
      }
      let corpus = UncertaintyCorpus(models)
      try fit(try sentences.flatMap(corpus.examples))
    }
  }

  private func fit(_ documents: [[UncertaintyExample]]) throws {
    var settings = NoisyOrSettings()
    settings.epochs = epochs
    let training = try UncertaintyTraining(documents, minimum: minimum, settings)
    let gate = training.gate()
    let figures = UncertaintyFigures(training.crossed(gate, folds: folds))
    print("crossed: " + figures.text)
    let encoded = training.blocks(gate, limit: figures.limit, buckets: buckets).encoded
    try Data(encoded).write(to: URL(filePath: output))
    print("\(output): \(encoded.count) bytes")
  }
}
