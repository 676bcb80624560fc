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

  @Option(help: "The model file of a language; it is written anew.")
  var model: String
  @Option(help: "The file with its models of names; it is written anew.")
  var names: String
  @Option(help: "A model of these files that gets a prefix; may be given again.")
  var prefix: [String]
  @Option(help: "Of the articles, every so many-th is read.")
  var step = 20
  @Argument(help: "Texts as Scripts/label writes them, of which only the words are read.")
  var texts: [String]

  func run() throws {
    let paths = [model, names]
    let endings = prefix.map { $0 + Self.ending }
    var files = try paths.map { path in
      try ModelBlock.blocks(ofFile: path).filter { !endings.contains($0.name) }
    }
    let articles = try texts.flatMap { try SilverNames.read($0, step: step) }.map {
      Article($0.text)
    }
    for (model, prefix) in try Self.prefixes(of: prefix, in: files, articles) {
      print("\(model): \(prefix.templates.count) templates first, margin \(prefix.margin)")
      guard !prefix.templates.isEmpty,
        let file = files.firstIndex(where: { $0.contains { $0.name == model + ".templates" } })
      else { continue }
      files[file].append(ModelBlock(name: model + Self.ending, text: prefix.text))
    }
    for (path, blocks) in zip(paths, files) {
      try Data(blocks.encoded).write(to: URL(filePath: path))
    }
  }

  private static let ending = ".prefix"

  /// The prefix of each of these models in the files of grammar and of names, by what it is asked while
  /// they read the articles.
  static func prefixes(
    of models: [String],
    in files: [[ModelBlock]],
    _ articles: [Article]
  ) throws -> [(model: String, prefix: TemplatePrefix)] {
    let log = DecisionLog(step: 8, limit: 20_000)
    let bytes = files.map(\.encoded)
    return try bytes[0].withUnsafeBytes { grammar in
      try bytes[1].withUnsafeBytes { names in
        let read = [ModelFile(grammar, log: log), ModelFile(names, log: log)]
        guard let file = read[0], let language = LanguageModel(file, names: read[1]) else {
          throw TrainingError("the files have no models of this version")
        }
        let pipeline = Pipeline(language)
        for article in articles { _ = pipeline.annotate(article) }
        return try models.map { model in
          guard let linear = read.lazy.compactMap({ $0?.linear(model) }).first,
            let templates = log.templates(of: model)
          else { throw TrainingError("the files have no model \(model) that is asked") }
          return (model, PrefixTraining(linear, templates, log.questions(to: model)).prefix())
        }
      }
    }
  }
}
