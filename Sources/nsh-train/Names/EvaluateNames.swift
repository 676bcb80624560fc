// `nsh-train evaluate-names`: how well names are found in corpora that the models have not seen.

import ArgumentParser
import English
import FoundationEssentials
import NewsModel

/// Measures the models of names.
struct EvaluateNames: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-names",
    abstract: "Measure a model on corpora of names: F1 of spans and kinds, and time a word."
  )

  @Option(help: "The model file.")
  var model: String
  @Argument(help: "Folders of corpora of names.")
  var corpora: [String]

  func run() throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: model)))
    try bytes.withUnsafeBytes { bytes in
      guard let file = ModelFile(bytes), let names = NameModel(file),
        let slots = file.numbers("words.slots", as: UInt64.self)
      else { throw TrainingError("\(model) has no models of names of this version") }
      for corpus in corpora { try measure(corpus, names, WordClasses(slots: slots)) }
    }
  }

  private func measure(_ corpus: String, _ model: NameModel, _ classes: WordClasses) throws {
    let texts = try GoldText.read(corpus)
    let prepared = texts.map { PreparedText($0.text, classes) }
    var found: [[EntityMention]] = []
    let time = ContinuousClock().measure {
      found = prepared.map { model.names(in: $0.tokens, $0.sentences, $0.forms) }
    }
    var figures = NameFigures()
    for (text, names) in zip(texts, found) { figures.count(text, names) }
    let words = prepared.reduce(0) { $0 + $1.tokens.count }
    print("\(corpus): \(words) words, \(time / max(words, 1)) a word\n  \(figures.line)")
  }
}
