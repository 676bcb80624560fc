// `nsh-train fit-names`: fits the models of names alone, to a file without the other models.

import ArgumentParser
import English
import FoundationEssentials

/// Fits the models of names.
struct FitNames: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit-names",
    abstract: "Fit the models of names and write them, with the word classes, to a file."
  )

  @Option(help: "Word classes, as `nsh-train words` writes them.")
  var words: String
  @Option(help: "Where the model goes.")
  var output: String
  @OptionGroup var sources: NameSources

  func run() throws {
    let slots = try WordList(path: words).slots
    let blocks = try slots.withUnsafeBufferPointer { try sources.blocks(WordClasses(slots: $0)) }
    let all = blocks + [ModelBlock(name: "words.slots", numbers: slots)]
    let bytes = ModelFile.encoded(all.map { ($0.name, $0.bytes) })
    try Data(bytes).write(to: URL(filePath: output))
    for block in all where block.bytes.count > 10_000 { print(block.name, block.bytes.count) }
    print("\(output): \(bytes.count) bytes")
  }
}
