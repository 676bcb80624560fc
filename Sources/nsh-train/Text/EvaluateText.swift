// `nsh-train evaluate-text`: how well texts are cut into tokens and sentences.

import ArgumentParser
import English
import FoundationEssentials
import NewsModel

/// Measures the cutting of text on treebanks.
struct EvaluateText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-text",
    abstract: "Measure tokens and sentences on the text of treebanks, by genre."
  )

  @Flag(help: "Show the places where tokens differ.")
  var tokenErrors = false
  @Flag(help: "Show the places where sentences differ.")
  var sentenceErrors = false
  @Option(help: "A model file with a model of sentences; without it the rules decide.")
  var model: String?
  @Argument(help: "Treebanks in CoNLL-U.")
  var treebanks: [String]

  func run() throws {
    guard let model else { return try run(nil) }
    let bytes = try Array(Data(contentsOf: URL(filePath: model)))
    try bytes.withUnsafeBytes { bytes in
      guard let file = ModelFile(bytes), let sentences = SentenceModel(file),
        let slots = file.numbers("words.slots", as: UInt64.self)
      else { throw TrainingError("\(model) has no model of sentences of this version") }
      try run((sentences, WordClasses(slots: slots)))
    }
  }

  /// A model of sentences with the classes of words that it knows.
  private typealias Model = (sentences: SentenceModel, words: WordClasses)

  private func run(_ model: Model?) throws {
    for path in treebanks {
      let documents = TreebankText.documents(try Treebank.read(path))
      var genres: [String: (tokens: SpanFigures, sentences: SpanFigures)] = [:]
      for document in documents {
        let figures = measure(document, model)
        var sum = genres[document.genre] ?? (SpanFigures(), SpanFigures())
        sum.tokens += figures.tokens
        sum.sentences += figures.sentences
        genres[document.genre] = sum
      }
      var all = (tokens: SpanFigures(), sentences: SpanFigures())
      for (genre, figures) in genres.sorted(by: { $0.key < $1.key }) {
        print("\(genre): tokens \(figures.tokens.line); sentences \(figures.sentences.line)")
        all.tokens += figures.tokens
        all.sentences += figures.sentences
      }
      print("\(path): tokens \(all.tokens.line); sentences \(all.sentences.line)")
    }
  }

  private func measure(
    _ text: TreebankText,
    _ model: Model?
  ) -> (tokens: SpanFigures, sentences: SpanFigures) {
    var figures = (tokens: SpanFigures(), sentences: SpanFigures())
    let article = text.article
    let tokens = Tokenizer.tokens(of: article.text)
    func shown(_ spans: ArraySlice<TextRange>) -> String {
      spans.map(text.text).joined(separator: " | ")
    }
    figures.tokens.count(gold: text.tokens, found: tokens.map(\.range)) { gold, found in
      if tokenErrors { print("TOKENS \(shown(gold))   NOT   \(shown(found))") }
    }
    let sentences = SentenceSplitter.sentences(
      of: article,
      tokens: tokens,
      forms: WordForm.all(tokens, article.text, model?.words ?? .none),
      model: model?.sentences
    ).map(\.range)
    figures.sentences.count(gold: text.sentences, found: sentences) { gold, found in
      if sentenceErrors { print("SENTENCES \(shown(gold))\n      NOT \(shown(found))") }
    }
    return figures
  }
}
