// `nsh-train fit-commitment`: fits the models that say how far a text commits itself to its predicates.

import ArgumentParser
import English
import FoundationEssentials
import NewsModel

/// Fits the models of commitment.
struct FitCommitment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit-commitment",
    abstract: "Fit the models of commitment and write them to a file."
  )

  @Option(help: "The model file of grammar, which is only read.")
  var grammar: String
  @Option(help: "A corpus of what crowds said of whole texts: FOLDER=WEIGHT; may be given again.")
  var crowd: [String]
  @Option(help: "A corpus of clauses below verbs: FOLDER=WEIGHT; may be given again.")
  var clauses: [String] = []
  @Option(help: "How much the table of frames counts.")
  var frames: Float = 0
  @Option(help: "A corpus of news; may be given again.")
  var news: [String]
  @Option(help: "Plain news whose manner is learnt; empty lines part articles; may be given again.")
  var newsText: [String] = []
  @Option(help: "Of how many articles of plain news one is taken.")
  var newsStep = 5
  @Option(help: "A corpus whose texts are not news, for their manner; may be given again.")
  var otherText: [String] = []
  @Option(help: "A corpus to measure the models on; may be given again.")
  var measured: [String] = []
  @Option(help: "In how many orders the examples are learnt from, side by side; two at most.")
  var orders = 1
  @Option(help: "How often the model sees each example.")
  var epochs = 3
  @Option(help: "How many hidden numbers there are in each order.")
  var hidden = 32
  @Option(help: "In how many examples a feature must be.")
  var minimum = 4
  @Option(help: "How many buckets of eight rows the table has.")
  var buckets = 16384
  @Option(
    help: "In how many parts the news are crossed to measure their reading; 0 for not at all."
  )
  var folds = 4
  @Option(help: "Where the models go.")
  var output: String

  /// What a crowd says of a clause counts this much for what it says of the text.
  private static let clauseShare: Float = 0.3
  private static let newsMinimum = 2
  private static let newsPenalty = 5.0
  private static let newsBuckets = 128

  func run() throws {
    try Array(try Data(contentsOf: URL(filePath: grammar))).withUnsafeBytes { bytes in
      guard let models = ModelFile(bytes).flatMap({ LanguageModel($0) }) else {
        throw TrainingError("\(grammar) is not a model of this version")
      }
      let register = RegisterTraining(models).block(
        of: try newsText.flatMap { try RegisterTraining.articles($0, step: newsStep) }
          + news.flatMap(RegisterTraining.texts),
        others: try otherText.flatMap(RegisterTraining.texts)
      )
      try SimilarityTraining.withModel([register]) { file in
        try fit(CommitmentReader(models, RegisterModel(file)), register)
      }
    }
  }

  private func fit(_ reader: CommitmentReader, _ register: ModelBlock) throws {
    var settings = NetworkSettings()
    (settings.epochs, settings.hidden) = (epochs, hidden)
    let news = try news.flatMap(reader.examples)
    let crowd = try CrowdTraining(parts(reader), minimum: minimum, settings)
      .blocks(orders: orders, buckets: buckets)
    let encoded = (crowd + (try newsBlocks(news)) + [register]).encoded
    try Data(encoded).write(to: URL(filePath: output))
    print("\(output): \(encoded.count) bytes")
    try encoded.withUnsafeBytes { bytes in
      guard let model = ModelFile(bytes).flatMap(CommitmentModel.init) else {
        throw TrainingError("the blocks make no model")
      }
      for folder in measured {
        print(folder)
        for line in CommitmentFigures.lines(model, try reader.examples(folder)) {
          print("  " + line)
        }
      }
    }
    if folds > 1 { print("news, crossed: " + (try crossed(news, crowd).text)) }
  }

  private func parts(_ reader: CommitmentReader) throws -> [CrowdTraining.Part] {
    var parts: [CrowdTraining.Part] = []
    for (folder, weight) in try crowd.map(Self.weighted) {
      parts.append(.init(examples: try reader.examples(folder), output: 0, weight: weight))
    }
    for (folder, weight) in try clauses.map(Self.weighted) {
      let examples = try reader.examples(folder)
      parts.append(.init(examples: examples, output: 1, weight: weight))
      parts.append(.init(examples: examples, output: 0, weight: weight * Self.clauseShare))
    }
    if frames > 0 {
      let examples = reader.frames()
      print("\(examples.count) examples of frames")
      parts.append(.init(examples: examples, output: 1, weight: frames))
      parts.append(.init(examples: examples, output: 0, weight: frames))
    }
    return parts
  }

  private static func weighted(_ option: String) throws -> (String, Float) {
    guard let equals = option.lastIndex(of: "="),
      let weight = Float(option[option.index(after: equals)...])
    else { throw TrainingError("\(option): a folder, '=' and a weight are wanted") }
    return (String(option[..<equals]), weight)
  }

  private func newsBlocks(_ examples: [CommitmentExample]) throws -> [ModelBlock] {
    try NewsTraining.blocks(
      examples,
      minimum: Self.newsMinimum,
      penalty: Self.newsPenalty,
      buckets: Self.newsBuckets
    )
  }

  /// How well news are read by what was learnt from other news: stretches of the examples are left out in
  /// turn.
  private func crossed(
    _ news: [CommitmentExample],
    _ crowd: [ModelBlock]
  ) throws -> CommitmentFigures {
    var figures = CommitmentFigures()
    for fold in 0..<folds {
      let part = (news.count * fold / folds)..<(news.count * (fold + 1) / folds)
      let others = Array(news[..<part.lowerBound] + news[part.upperBound...])
      try (crowd + newsBlocks(others)).encoded.withUnsafeBytes { bytes in
        guard let model = ModelFile(bytes).flatMap(CommitmentModel.init) else {
          throw TrainingError("the blocks make no model")
        }
        for example in news[part] {
          figures.add(model.readings(example.input).score(news: 1), Double(example.truth))
        }
      }
    }
    return figures
  }
}
