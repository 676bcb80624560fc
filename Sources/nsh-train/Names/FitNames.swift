// `nsh-train fit-names`: fits the models of names, which have a file of their own.

import ArgumentParser
import English
import FoundationEssentials

/// Fits the models of names.
struct FitNames: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit-names",
    abstract: "Fit the models of names and write them to a file."
  )

  @Option(help: "The model file whose word classes are used, or a list of `nsh-train words`.")
  var words: String
  @Option(help: "A folder of lists of names: cities, given names, titles and others.")
  var lists: String
  @Option(help: "FOLDER=WEIGHT: a corpus of names, and how often it is seen; may be given again.")
  var gold: [SourceWeight]
  @Option(help: "FILE=WEIGHT: text whose names a machine has labelled; may be given again.")
  var labelled: [SourceWeight] = []
  @Option(help: "How often a text of gold is seen without capitals, for each time it is with them.")
  var small = 0.0
  @Option(help: "How often a text is seen with names that nobody has, for each time with its own.")
  var crossed = 0.0
  @Option(help: "How often the models see texts of weight 1.")
  var epochs = 3
  @Option(help: "In how many orders the models learn from the texts.")
  var orders = 1
  @Option(help: "How many bits of a hash tell the bucket of a feature: the first reading's tables.")
  var firstBits = 13
  @Option(help: "The same for the second reading.")
  var secondBits = 15
  @Option(help: "Where the model goes.")
  var output: String

  func run() throws {
    var entries = NameListEntries()
    try entries.read(folder: lists)
    let (classes, slots) = (try WordList.slots(path: words), entries.slots)
    let fitted = try classes.withUnsafeBufferPointer { classes in
      try slots.withUnsafeBufferPointer { slots in
        try readings(WordClasses(slots: classes), NameLists(slots: slots))
      }
    }
    let blocks = fitted + [ModelBlock(name: "names.lists", numbers: slots)]
    let bytes = blocks.encoded
    try Data(bytes).write(to: URL(filePath: output))
    for block in blocks where block.bytes.count > 10_000 { print(block.name, block.bytes.count) }
    print("\(output): \(bytes.count) bytes")
  }

  private func readings(_ classes: WordClasses, _ lists: NameLists) throws -> [ModelBlock] {
    var training = NameTraining()
    func add(_ text: NameText, _ weight: Double, isGold: Bool) {
      training.add(NameExample(text, classes, lists), weight: weight, isGold: isGold)
    }
    let marked = try gold.map {
      (try GoldText<NamesDocument>.read($0.path).map(\.example), $0.weight)
    }
    let silver = try labelled.map { (try SilverNames.read($0.path), $0.weight) }
    let crossing = NameCrossing((marked + silver).flatMap(\.0))
    var random = RandomSource(seed: 1)
    for (texts, weight, isGold) in marked.map({ ($0, $1, true) }) + silver.map({ ($0, $1, false) })
    {
      for text in texts {
        add(text, weight, isGold: isGold)
        if small > 0, isGold { add(text.small, weight * small, isGold: isGold) }
        guard crossed > 0 else { continue }
        add(crossing.crossed(text, &random), weight * crossed, isGold: isGold)
      }
    }
    (training.epochs, training.orders) = (epochs, orders)
    return try training.blocks(firstBuckets: 1 << firstBits, secondBuckets: 1 << secondBits)
  }
}
