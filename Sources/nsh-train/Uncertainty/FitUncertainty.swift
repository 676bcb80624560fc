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
  @Option(help: "Plain text of another manner; empty lines part articles; may be given again.")
  var newsText: [String] = []
  @Option(help: "Of how many articles of plain text one is taken.")
  var newsStep = 10
  @Option(help: "A corpus whose texts are of another manner; may be given again.")
  var otherText: [String] = []
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
        throw TrainingError("\(grammar) is not a model of this version")
      }
      let corpus = UncertaintyCorpus(models)
      try fit(try sentences.flatMap(corpus.examples), try manner(models))
    }
  }

  /// The block that tells the manner of the judged texts from that of others.
  private func manner(_ models: LanguageModel) throws -> ModelBlock {
    let texts = try sentences.flatMap(RegisterTraining.texts).flatMap(Self.pieces)
    let others =
      try newsText.flatMap { try RegisterTraining.articles($0, step: newsStep) }
      + otherText.flatMap(RegisterTraining.texts).flatMap(Self.pieces)
    return RegisterTraining(models)
      .block("encyclopedia.weights", over: .words, of: texts, others: others)
  }

  /// A text in pieces as long as an article of news: of long ones every class of words has its share.
  private static func pieces(_ text: String) -> [String] {
    let lines = text.split(separator: "\n")
    return stride(from: 0, to: lines.count, by: 25).map { start in
      lines[start..<min(lines.count, start + 25)].joined(separator: "\n")
    }
  }

  private func fit(_ documents: [[UncertaintyExample]], _ manner: ModelBlock) throws {
    var settings = NoisyOrSettings()
    settings.epochs = epochs
    let training = try UncertaintyTraining(documents, minimum: minimum, settings)
    let gate = training.gate()
    let figures = UncertaintyFigures(training.crossed(gate, folds: folds))
    print("crossed: " + figures.text)
    let blocks = training.blocks(gate, limit: figures.limit, buckets: buckets) + [manner]
    let encoded = blocks.encoded
    try Data(encoded).write(to: URL(filePath: output))
    print("\(output): \(encoded.count) bytes")
  }
}
