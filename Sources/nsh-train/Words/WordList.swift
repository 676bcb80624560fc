// Classes of words as a text, between `nsh-train words` and `nsh-train fit`.

import English
import FoundationEssentials

/// Words with their classes.
struct WordList {
  private var words: [(hash: UInt32, classes: WordClasses.Classes)] = []

  /// Reads a list: a word, its class and its tag class on each line, with tabs between.
  init(path: String) throws {
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count >= 3, let neighbours = UInt16(fields[1]), let tags = UInt16(fields[2])
      else { throw TrainingError("\(path): a line is not a word with two classes: \(line)") }
      var word = String(fields[0])
      words.append((word.withUTF8 { WordForm($0).lower }, (neighbours, tags)))
    }
  }

  /// The slots of the words' table.
  var slots: [UInt64] { WordClasses.slots(for: words) }

  /// The slots of a list, or those of a model file: models that share their words learn from these.
  static func slots(path: String) throws -> [UInt64] {
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    let inModel = bytes.withUnsafeBytes { bytes in
      ModelFile(bytes)?.numbers("words.slots", as: UInt64.self).map { Array($0) }
    }
    return try inModel ?? WordList(path: path).slots
  }
}
