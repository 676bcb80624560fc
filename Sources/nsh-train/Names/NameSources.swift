// What the models of names learn from, as options of the command line.

import ArgumentParser
import English
import NewsModel

/// The sources of the models of names; without a corpus there are no such models.
struct NameSources: ParsableArguments {
  @Option(help: "A folder of lists of names: cities, given names, titles and others.")
  var nameLists: String?
  @Option(help: "FOLDER=WEIGHT: a corpus of names, and how often it is seen; may be given again.")
  var names: [SourceWeight] = []
  @Option(help: "FILE=WEIGHT: text whose names a machine has labelled; may be given again.")
  var labelledText: [SourceWeight] = []
  @Option(help: "How often the models of names see texts of weight 1.")
  var nameEpochs = 5
  @Option(help: "In how many orders the models of names learn from the texts.")
  var nameOrders = 1
  @Option(help: "How many bits of a hash tell the bucket of a feature: the first reading's tables.")
  var firstReadingBits = 13
  @Option(help: "The same for the second reading.")
  var secondReadingBits = 14

  /// The blocks of the models of names; none where no corpus is given.
  func blocks(_ classes: WordClasses) throws -> [ModelBlock] {
    guard !names.isEmpty else { return [] }
    var entries = NameListEntries()
    if let nameLists { try entries.read(folder: nameLists) }
    let slots = entries.slots
    let fitted = try slots.withUnsafeBufferPointer { slots in
      try readings(classes, NameLists(slots: slots))
    }
    return fitted + [ModelBlock(name: "names.lists", numbers: slots)]
  }

  private func readings(_ classes: WordClasses, _ lists: NameLists) throws -> [ModelBlock] {
    var training = NameTraining()
    for source in names {
      for text in try GoldText.read(source.path) {
        training.add(NameExample(text.example, classes, lists), weight: source.weight)
      }
    }
    for source in labelledText {
      for text in try SilverNames.read(source.path) {
        training.add(NameExample(text, classes, lists), weight: source.weight)
      }
    }
    training.epochs = nameEpochs
    training.orders = nameOrders
    return try training.blocks(
      firstBuckets: 1 << firstReadingBits,
      secondBuckets: 1 << secondReadingBits
    )
  }
}

/// A source with its weight: how often a text of it is seen in each epoch.
struct SourceWeight: ExpressibleByArgument {
  let path: String
  var weight = 1.0

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard let path = parts.first else { return nil }
    self.path = String(path)
    guard parts.count == 2 else { return }
    guard let weight = Double(parts[1]), weight > 0 else { return nil }
    self.weight = weight
  }
}
