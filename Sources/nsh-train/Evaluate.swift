// `nsh-train evaluate`: how well a model does on annotated data that it has not seen.

import ArgumentParser
import English
import FoundationEssentials
import NewsModel

/// Measures a model.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Measure a model on treebanks: tags, lemmas, trees and features with the model's own tags."
  )

  @Option(help: "The model file.")
  var model: String
  @Argument(help: "Treebanks in CoNLL-U.")
  var treebanks: [String]

  func run() throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: model)))
    try bytes.withUnsafeBytes { bytes in
      guard let models = ModelFile(bytes).flatMap({ LanguageModel($0) }) else {
        throw TrainingError("\(model) is not a model of this version")
      }
      for path in treebanks {
        var byGenre: [String: SyntaxFigures] = [:]
        let sentences = try Treebank.read(path)
        let genres = Genres(sentences.map(\.document))
        for sentence in sentences {
          byGenre[genres.genre(of: sentence.document), default: SyntaxFigures()]
            .count(sentence, models)
        }
        var figures = SyntaxFigures()
        for part in byGenre.values { figures.add(part) }
        print(path, figures.line)
        print("  features: " + figures.features.line)
        for (genre, figures) in byGenre.sorted(by: { $0.key < $1.key }) {
          print("  \(genre): " + figures.line)
        }
        print("  " + speed(sentences.map { $0.forms(models.words) }, models))
      }
    }
  }
}

extension Evaluate {
  /// How long tags and trees take; the best of some runs, since other programs run beside.
  private func speed(_ sentences: [SentenceForms], _ models: LanguageModel) -> String {
    let clock = ContinuousClock()
    let words = max(sentences.reduce(0) { $0 + $1.count }, 1)
    var (tags, tagging, parsing): ([[UInt8]], Duration, Duration) = (
      [], .seconds(3600), .seconds(3600)
    )
    for _ in 0..<5 {
      tagging = min(tagging, clock.measure { tags = sentences.map(models.tagger.tag) })
      let time = clock.measure {
        for (sentence, tags) in zip(sentences, tags) {
          _ = models.parser.parse(sentence, tags: tags)
        }
      }
      parsing = min(parsing, time)
    }
    return "\(tagging / words) a word for tags, \(parsing / words) for trees"
  }
}

/// Counts of right decisions.
struct SyntaxFigures {
  private(set) var words = 0
  private var tags = 0
  private var parts = 0
  private var lemmas = 0
  private var heads = 0
  private var arcs = 0
  /// The features of words.
  private(set) var features = MorphologyFigures()

  /// Tags and parses a sentence of a treebank and counts what is right.
  mutating func count(_ gold: TreebankSentence, _ models: LanguageModel) {
    let forms = gold.forms(models.words)
    let tags = models.tagger.tag(forms)
    let tree = models.parser.parse(forms, tags: tags)
    countFeatures(gold, forms, tags, tree, models)
    for (index, word) in gold.words.enumerated() {
      count(word, tags[index], tree[index].relation, models)
      let head = tree[index].head == gold.words.count ? 0 : tree[index].head + 1
      guard head == word.head else { continue }
      heads += 1
      if models.parser.relations[tree[index].relation] == word.relation { arcs += 1 }
    }
  }

  /// Adds the counts of other sentences.
  mutating func add(_ other: SyntaxFigures) {
    words += other.words
    tags += other.tags
    parts += other.parts
    lemmas += other.lemmas
    heads += other.heads
    arcs += other.arcs
    features.add(other.features)
  }

  private mutating func countFeatures(
    _ gold: TreebankSentence,
    _ forms: SentenceForms,
    _ tags: [UInt8],
    _ tree: [(head: Int, relation: Int)],
    _ models: LanguageModel
  ) {
    var words = zip(tags, tree).map { tag, node in
      let head = node.head == gold.words.count ? -1 : node.head
      return Syntax.Word(tag: tag, relation: UInt8(node.relation), head: head)
    }
    models.morphology.read(&words, words.indices, forms)
    for (word, truth) in zip(words, gold.words) { features.count(word.morphology, truth.features) }
  }

  private mutating func count(
    _ word: TreebankSentence.Word,
    _ tag: UInt8,
    _ relation: Int,
    _ models: LanguageModel
  ) {
    words += 1
    if models.tagger.tags[Int(tag)] == word.xpos { tags += 1 }
    let lower = word.form.lowercased()
    let part = models.universal.part(of: lower, tag: tag, relation: relation)
    if part == PartOfSpeech(universal: word.upos) { parts += 1 }
    let lemma = models.lemmas.lemma(of: lower, tag: tag, known: models.words)
    if lemma == word.lemma.lowercased() { lemmas += 1 }
  }

  /// The shares, in four digits.
  var line: String {
    func share(_ count: Int) -> String {
      count == words ? "1" : "." + String(10_000 + count * 10_000 / words).dropFirst()
    }
    return "\(words) words: xpos \(share(tags)), upos \(share(parts)), lemmas \(share(lemmas)), "
      + "UAS \(share(heads)), LAS \(share(arcs))"
  }
}
