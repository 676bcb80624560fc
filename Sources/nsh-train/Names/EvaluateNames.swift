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

  @Option(help: "The file of the models of names.")
  var model: String
  @Option(help: "The model file whose word classes are used, or a list of `nsh-train words`.")
  var words: String
  @Flag(help: "Print each name that is missed (-), or found and not marked so (+).")
  var differences = false
  @Argument(help: "Folders of corpora of names.")
  var corpora: [String]

  func run() throws {
    let slots = try WordList.slots(path: words)
    let bytes = Array(try Data(contentsOf: URL(filePath: model)))
    try bytes.withUnsafeBytes { bytes in
      guard let names = ModelFile(bytes).flatMap(NameModel.init) else {
        throw TrainingError("\(model) has no models of names of this version")
      }
      try slots.withUnsafeBufferPointer { slots in
        for corpus in corpora { try measure(corpus, names, WordClasses(slots: slots)) }
      }
    }
  }

  private func measure(_ corpus: String, _ model: NameModel, _ classes: WordClasses) throws {
    let texts = try GoldText<NamesDocument>.read(corpus)
    let prepared = texts.map { PreparedText($0.text, classes, by: .wordsAndModel) }
    var found: [[EntityMention]] = []
    let time = ContinuousClock().measure {
      found = prepared.map { model.names(in: $0.tokens, $0.sentences, $0.forms) }
    }
    var figures = NameFigures()
    for (text, names) in zip(texts, found) {
      figures.count(text, names)
      if differences { NameDifferences(text, names).lines.forEach { print($0) } }
    }
    let words = prepared.reduce(0) { $0 + $1.tokens.count }
    print("\(corpus): \(words) words, \(time / max(words, 1)) a word\n  \(figures.line)")
  }
}
