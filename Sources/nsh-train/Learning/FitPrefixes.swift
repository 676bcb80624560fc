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

  @Option(help: "The model file of grammar, which is only read.")
  var grammar: String
  @Option(help: "The file with the models of names; it is written anew.")
  var names: String
  @Option(help: "A model of names that gets a prefix; may be given again.")
  var prefix: [String]
  @Option(help: "Of the articles, every so many-th is read.")
  var step = 20
  @Argument(help: "Texts as Scripts/label writes them, of which only the words are read.")
  var texts: [String]

  func run() throws {
    let endings = prefix.map { $0 + Self.ending }
    var blocks = try ModelBlock.blocks(ofFile: names).filter { !endings.contains($0.name) }
    let articles = try texts.flatMap { path in
      try SilverNames.read(path).enumerated().filter { $0.offset % step == 0 }
        .map { Article($0.element.text) }
    }
    let grammar = try ModelBlock.blocks(ofFile: grammar)
    for (model, prefix) in try Self.prefixes(of: prefix, in: blocks, grammar, articles) {
      print("\(model): \(prefix.templates.count) templates first, margin \(prefix.margin)")
      guard !prefix.templates.isEmpty else { continue }
      blocks.append(ModelBlock(name: model + Self.ending, text: prefix.text))
    }
    try Data(blocks.encoded).write(to: URL(filePath: names))
  }

  private static let ending = ".prefix"

  /// The prefix of each of these models of names, by what it is asked while they read the articles.
  static func prefixes(
    of models: [String],
    in names: [ModelBlock],
    _ grammar: [ModelBlock],
    _ articles: [Article]
  ) throws -> [(model: String, prefix: TemplatePrefix)] {
    let log = DecisionLog(step: 8, limit: 20_000)
    let (grammar, names) = (grammar.encoded, names.encoded)
    return try grammar.withUnsafeBytes { grammar in
      try names.withUnsafeBytes { names in
        guard let file = ModelFile(names, log: log),
          let language = ModelFile(grammar).flatMap({ LanguageModel($0, names: file) })
        else { throw TrainingError("the files have no models of this version") }
        let pipeline = Pipeline(language)
        for article in articles { _ = pipeline.annotate(article) }
        return try models.map { model in
          guard let linear = file.linear(model), let templates = log.templates(of: model) else {
            throw TrainingError("the file has no model \(model) that is asked")
          }
          return (model, PrefixTraining(linear, templates, log.questions(to: model)).prefix())
        }
      }
    }
  }
}
