// `nsh-train evaluate`: how well a model does on annotated data that it has not seen.

import ArgumentParser
import English
import FoundationEssentials

/// Measures a model.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure a model on treebanks: tags, and trees with the model's own tags."
  )

  @Option(help: "The model file; without it the one compiled in.")
  var model: String?
  @Argument(help: "Treebanks in CoNLL-U.")
  var treebanks: [String]

  func run() throws {
    guard let model else { return }
    let bytes = try Data(contentsOf: URL(filePath: model))
    try Array(bytes).withUnsafeBytes { bytes in
      guard let file = ModelFile(bytes), let tagger = TagModel(file),
        let parser = DependencyParser(file),
        let slots = file.numbers("words.slots", as: UInt64.self)
      else { throw TrainingError("\(model) is no model of this version") }
      for path in treebanks {
        var figures = SyntaxFigures()
        let clock = ContinuousClock()
        let sentences = try Treebank.read(path)
        let forms = sentences.map { $0.forms(WordClasses(slots: slots)) }
        var tags: [[UInt8]] = []
        let tagging = clock.measure { tags = forms.map(tagger.tag) }
        var trees: [[(head: Int, relation: Int)]] = []
        let parsing = clock.measure { trees = zip(forms, tags).map { parser.parse($0, tags: $1) } }
        for (index, sentence) in sentences.enumerated() {
          figures.count(
            sentence,
            tags[index].map { tagger.tags[Int($0)] },
            trees[index],
            parser.relations
          )
        }
        print(path, figures.line, tagging / figures.words, parsing / figures.words)
      }
    }
  }
}

/// Counts of right decisions.
struct SyntaxFigures {
  private(set) var words = 0
  private var tags = 0
  private var heads = 0
  private var arcs = 0

  /// Counts a sentence.
  mutating func count(
    _ gold: TreebankSentence,
    _ guessed: [String],
    _ tree: [(head: Int, relation: Int)],
    _ relations: [String]
  ) {
    for (index, word) in gold.words.enumerated() {
      words += 1
      if guessed[index] == word.xpos { tags += 1 }
      let head = tree[index].head == gold.words.count ? 0 : tree[index].head + 1
      guard head == word.head else { continue }
      heads += 1
      if relations[tree[index].relation] == word.relation { arcs += 1 }
    }
  }

  /// The shares, in four digits.
  var line: String {
    func share(_ count: Int) -> String {
      "0." + String(10_000 + count * 10_000 / max(words, 1)).dropFirst()
    }
    return "\(words) words  xpos \(share(tags))  UAS \(share(heads))  LAS \(share(arcs))"
  }
}
