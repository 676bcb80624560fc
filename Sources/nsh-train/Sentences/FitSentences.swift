// `nsh-train fit-sentences`: the model of sentences alone, to try it out.

import ArgumentParser
import English
import FoundationEssentials

/// Fits the model of sentences.
struct FitSentences: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit-sentences",
    abstract: "Fit the model of sentences alone and write it to a file."
  )

  @Option(help: "A treebank in CoNLL-U to learn from; may be given again.")
  var treebank: [String]
  @Option(help: "Word classes, as `nsh-train words` writes them.")
  var words: String
  @Option(help: "Where the model goes.")
  var output: String
  @Option(help: "How often the model sees the treebanks.")
  var epochs = 8
  @Option(help: "In how many orders the model sees the treebanks.")
  var orders = 4
  @Option(help: "How many bits number the buckets of eight features that the model keeps.")
  var bits = 13

  func run() throws {
    let slots = try WordList.slots(path: words)
    let sentences = try treebank.flatMap(Treebank.read)
    let blocks = try slots.withUnsafeBufferPointer {
      try SentenceTraining.blocks(
        sentences,
        WordClasses(slots: $0),
        epochs: epochs,
        orders: orders,
        buckets: 1 << bits
      )
    }
    let all = blocks + [ModelBlock(name: "words.slots", numbers: slots)]
    try Data(all.encoded).write(
      to: URL(filePath: output)
    )
    for block in blocks { print(block.name, block.bytes.count) }
  }
}
