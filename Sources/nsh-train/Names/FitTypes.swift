// `nsh-train fit-types`: fits the model that tells types of names apart and puts it into a file that has
// the models of names; the blocks that were there stay as they are.

import ArgumentParser
import English
import FoundationEssentials
import NewsModel

/// Fits the model of types.
struct FitTypes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit-types",
    abstract: "Fit the model of the types of names and add it to a file of models of names."
  )

  @Option(help: "The model file whose word classes are used, or a list of `nsh-train words`.")
  var words: String
  @Option(help: "The file of the models of names.")
  var names: String
  @Option(help: "A corpus of names with the source's own labels; may be given again.")
  var gold: [String] = []
  @Option(help: "Text whose names a machine has labelled; may be given again.")
  var labelled: [String]
  @Option(help: "Of how many labelled articles one is kept for measuring.")
  var part = 10
  @Option(help: "How often the model sees each name.")
  var epochs = 8
  @Option(help: "How many bits of a hash tell the bucket of a feature.")
  var bits = 11
  @Option(help: "Where the models go.")
  var output: String

  func run() throws {
    let classes = try WordList.slots(path: words)
    let kept = try ModelBlock.blocks(ofFile: names).filter { !$0.name.hasPrefix("types.") }
    let fitted = try kept.encoded.withUnsafeBytes { bytes in
      guard let file = ModelFile(bytes), let lists = file.numbers("names.lists", as: UInt64.self)
      else { throw TrainingError("\(names) has no models of names of this version") }
      return try classes.withUnsafeBufferPointer { classes in
        let reader = NameTypeReader(WordClasses(slots: classes), NameLists(slots: lists))
        return kept + (try blocks(reader))
      }
    }
    let encoded = fitted.encoded
    try Data(encoded).write(to: URL(filePath: output))
    print("\(output): \(encoded.count) bytes")
  }

  private func blocks(_ reader: NameTypeReader) throws -> [ModelBlock] {
    var (seen, unseen): ([NameTypeExample], [NameTypeSample]) = ([], [])
    for folder in gold {
      seen += try GoldText<NamesDocument>.read(folder).flatMap {
        reader.samples($0.example).map(\.example)
      }
    }
    for path in labelled {
      for (number, text) in try SilverNames.read(path, SilverNames.allTypes).enumerated() {
        let samples = reader.samples(text)
        if number % part == part - 1 { unseen += samples } else { seen += samples.map(\.example) }
      }
    }
    var training = try NameTypeTraining()
    training.learn(seen, epochs: epochs)
    let blocks =
      training.blocks(buckets: 1 << bits)
      + [ModelBlock(name: "types.telling", numbers: reader.telling.slots)]
    print("\(seen.count) names learnt from; of \(unseen.count) others:")
    try NameTypeFigures(blocks, unseen).lines.forEach { print($0) }
    return blocks
  }
}
