// `nsh-train words`: from much text to classes of words.

import ArgumentParser
import FoundationEssentials

/// Clusters words.
struct Words: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sort the words of much tagged text into classes."
  )

  @Option(help: "How many classes.")
  var classes = 600
  @Option(help: "How often a word must occur.")
  var minimum = 4
  @Option(help: "How often each word is offered all classes.")
  var passes = 12
  @Option(help: "Where the list of words goes.")
  var output: String
  @Argument(help: "Files with a word on each line: word, what follows it, tag, name.")
  var files: [String]

  func run() throws {
    var counts = WordCounts()
    for file in files { try counts.read(file) }
    let kept = counts.frequent(minimum: minimum)
    var clustering = ExchangeClustering(
      words: kept.count + 2,
      classes: classes,
      bigrams: counts.bigrams(of: kept)
    )
    for _ in 0..<passes { _ = clustering.improve() }
    var numbers: [String: Int] = [:]
    let lines = kept.enumerated().map { rank, word in
      let tags = counts.tagClass(word)
      let number = numbers[tags] ?? numbers.count + 1
      numbers[tags] = number
      return "\(counts.words[word])\t\(clustering.classes[rank] + 1)\t\(number)"
    }
    try (lines.joined(separator: "\n") + "\n").write(
      to: URL(filePath: output),
      atomically: true,
      encoding: .utf8
    )
    print("\(output): \(lines.count) words, \(numbers.count) classes of tags")
  }
}
