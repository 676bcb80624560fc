// `nsh-train fit-prefixes`: from finished models and text to the templates that they ask first.

import ArgumentParser
import English
import FoundationEssentials
import NewsModel

/// Adds to the models which of their templates they ask first.
struct FitPrefixes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit-prefixes",
    abstract:
      "Read text with models and add to them which of their templates settle most decisions."
  )

  @Option(help: "The model file of grammar.")
  var grammar: String
  @Option(help: "The file with the models of names.")
  var names: String
  @Option(help: "The file with the models of attributions.")
  var attributions: String
  @Option(
    help: """
      MODEL=N: it gets a prefix that is wrong in one of N decisions; MODEL=N:F widens what decides by F. May be \
      given again.
      """
  )
  var prefix: [String]
  @Option(help: "News without marks, articles with empty lines between them; may be given again.")
  var newsText: [String] = []
  @Option(help: "Of the news, every so many-th article is read.")
  var newsStep = 20
  @Option(help: "A corpus that is not news, in folder/text; may be given again.")
  var otherText: [String] = []
  @Option(help: "Of the other corpora, every so many-th text is read.")
  var otherStep = 4

  func run() throws {
    let wanted = try prefix.map { try Wanted($0) }
    let paths = [grammar, names, attributions]
    var files = try paths.map { path in
      try ModelBlock.blocks(ofFile: path).filter { block in
        !wanted.contains { $0.block == block.name }
      }
    }
    var texts = [
      try newsText.flatMap { try RegisterTraining.articles($0, step: newsStep) },
      try otherText.flatMap(RegisterTraining.texts).enumerated()
        .filter { $0.offset % otherStep == 0 }.map(\.element),
    ].filter { !$0.isEmpty }
    // Logs are full before all is read: they are to hold something of each corpus.
    var random = RandomSource(seed: 1)
    for kind in texts.indices { texts[kind].shuffle(using: &random) }
    for (model, prefixes) in try Self.prefixes(of: wanted, in: files, texts) {
      let found = prefixes.map { "\($0.templates.count) templates, margin \($0.margin)" }
      print("\(model.name): " + (found.isEmpty ? "none" : found.joined(separator: "; ")))
      guard !prefixes.isEmpty,
        let file = files.firstIndex(where: { $0.contains { $0.name == model.name + ".templates" } })
      else { continue }
      let block = ModelBlock(name: model.block, text: TemplatePrefix.text(prefixes))
      files[file].append(block)
    }
    for (path, blocks) in zip(paths, files)
    where wanted.contains(where: { one in blocks.contains { $0.name == one.name + ".templates" } })
    {
      try Data(blocks.encoded).write(to: URL(filePath: path))
    }
  }

  /// A model that is to get a prefix.
  struct Wanted {
    let name: String
    /// In how many decisions it may be wrong once.
    let exceptions: Int
    /// By how much its margins are widened.
    let caution: Double
    var block: String { name + ".prefix" }

    init(_ text: String) throws {
      let parts = text.split(whereSeparator: { $0 == "=" || $0 == ":" })
      guard (2...3).contains(parts.count), let exceptions = Int(parts[1]),
        let caution = parts.count == 3 ? Double(parts[2]) : 1
      else { throw ValidationError("\(text) is not a model with a number, as in tags=1000") }
      (name, self.exceptions, self.caution) = (String(parts[0]), exceptions, caution)
    }
  }

  /// The prefixes of each of these models in the files of grammar, names and attributions, by what it is asked in
  /// texts of some kinds.
  private static func prefixes(
    of models: [Wanted],
    in files: [[ModelBlock]],
    _ texts: [[String]]
  ) throws -> [(model: Wanted, prefixes: [TemplatePrefix])] {
    let bytes = files.map(\.encoded)
    return try bytes[0].withUnsafeBytes { grammar in
      try bytes[1].withUnsafeBytes { names in
        try bytes[2].withUnsafeBytes { attributions in
          let logs = texts.map { _ in DecisionLog(step: 4, limit: 16_000) }
          for (log, texts) in zip(logs, texts) {
            let files = [grammar, names, attributions].compactMap { ModelFile($0, log: log) }
            guard files.count == 3,
              let language = LanguageModel(files[0], names: files[1], attributions: files[2])
            else { throw TrainingError("the files have no models of this version") }
            for text in texts { _ = Pipeline(language).annotate(Article(ArticleText(text))) }
          }
          let files = [grammar, names, attributions].compactMap { ModelFile($0) }
          return try models.map { ($0, try prefixes(of: $0, files, logs)) }
        }
      }
    }
  }

  private static func prefixes(
    of model: Wanted,
    _ files: [ModelFile],
    _ logs: [DecisionLog]
  ) throws -> [TemplatePrefix] {
    for file in files {
      let linear: (any WeightedFeatures)? = file.linear(model.name)
      let shared = HashedModel(file, model.name).map(SharedWeights.init(model:))
      guard let weights = linear ?? shared else { continue }
      guard let templates = logs.compactMap({ $0.templates(of: model.name) }).first else { break }
      return PrefixTraining(
        weights,
        templates,
        logs.map { $0.questions(to: model.name) },
        goal: goal(of: model.name, file),
        exceptions: model.exceptions,
        caution: model.caution
      ).prefixes()
    }
    throw TrainingError("the files have no model \(model.name) that is asked")
  }

  /// Of cues only those are settled that will not be looked at.
  private static func goal(of model: String, _ file: ModelFile) -> PrefixTraining.Goal {
    let least: Float
    switch model {
    case "cues1": least = AttributionModel.firstOdds
    case "cues2":
      least = (Float(file.lines("cues.least")?.first ?? "") ?? 0) - AttributionModel.leeway
    default: return .classes
    }
    return .hopeless(limit: Int((least * HashedModel.scale).rounded(.down)))
  }
}
