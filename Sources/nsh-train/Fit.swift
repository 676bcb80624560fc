// `nsh-train fit`: from annotated data to a model file.

import ArgumentParser
import English
import FoundationEssentials

/// Fits all models.
struct Fit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fit the models of a language and write them to one file."
  )

  @Option(help: "A treebank in CoNLL-U to learn tags and trees from; may be given again.")
  var treebank: [String]
  @Option(help: "Text whose tags and trees a machine has labelled, in CoNLL-U; may be given again.")
  var labelledTrees: [String] = []
  @Option(help: "Word classes, as `nsh-train words` writes them, or a model file that has them.")
  var words: String
  @Option(help: "Word vectors, as Scripts/training/distill writes them; none: no similarity.")
  var vectors: String?
  @Option(help: "Scored pairs of sentences to learn similarity from.")
  var pairs: String?
  @Option(help: "Where the model goes.")
  var output: String
  @Option(help: "In how many orders the examples are learnt from; the models are added up.")
  var orders = 1

  func run() throws {
    let slots = try WordList.slots(path: words)
    let blocks = try slots.withUnsafeBufferPointer { slots in
      try LanguageTraining(
        treebank.flatMap(Treebank.read),
        labelled: labelledTrees.flatMap(Treebank.read),
        WordClasses(slots: slots),
        .init(orders: orders)
      ).blocks()
    }
    let all =
      blocks + [ModelBlock(name: "words.slots", numbers: slots)]
      + (try SimilarityTraining.blocks(vectors: vectors, pairs: pairs))
    let bytes = all.encoded
    try Data(bytes).write(to: URL(filePath: output))
    for block in all where block.bytes.count > 100_000 { print(block.name, block.bytes.count) }
    print("\(output): \(bytes.count) bytes")
  }
}
