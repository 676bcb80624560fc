// `nsh-train bench`: how fast each part of the pipeline reads plain text.

import ArgumentParser
import English
import FoundationEssentials
import NewsModel

/// Measures the parts of the pipeline one after the other.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure how many words a second each part of the pipeline reads, on one core."
  )

  @Argument(help: "Texts in UTF-8.")
  var texts: [String]

  func run() throws {
    guard let models = LanguageModel.english else {
      throw TrainingError("this build has no models of English")
    }
    let articles = try texts.map { path in
      Article(ArticleText(try String(contentsOf: URL(filePath: path), encoding: .utf8)))
    }
    let pipeline = Pipeline()
    let read = articles.map { pipeline.sentences(of: $0) }
    let sentences = read.map { read in
      read.sentences.map { SentenceForms(read.words, $0.tokens) }
    }
    let words = max(read.reduce(0) { $0 + $1.tokens.count }, 1)
    print("\(articles.count) texts, \(words) tokens, \(sentences.joined().count) sentences")
    func measure(_ part: String, _ work: () -> Void) {
      // The best of some runs, since other programs run beside.
      let time = (0..<3).map { _ in ContinuousClock().measure(work) }.min() ?? .zero
      let rate = Int(Double(words) / max(time / .seconds(1), 1e-9))
      let each = Int(time / words / .nanoseconds(1))
      print("\(part): \(rate) tokens a second, \(each) ns a token")
    }
    measure("tokens") { for article in articles { _ = Tokenizer.tokens(of: article.text) } }
    measure("tokens and sentences") {
      for article in articles { _ = pipeline.sentences(of: article) }
    }
    measure("tags") { for forms in sentences.joined() { _ = models.tagger.tag(forms) } }
    let tagged = sentences.joined().map { (forms: $0, tags: models.tagger.tag($0)) }
    measure("trees") { for (forms, tags) in tagged { _ = models.parser.parse(forms, tags: tags) } }
    var parsed = tagged.map { sentence in
      zip(sentence.tags, models.parser.parse(sentence.forms, tags: sentence.tags)).map {
        tag,
        node in
        let head = node.head == sentence.forms.count ? -1 : node.head
        return Syntax.Word(tag: tag, relation: UInt8(node.relation), head: head)
      }
    }
    measure("features") {
      for index in parsed.indices {
        models.morphology.read(&parsed[index], parsed[index].indices, tagged[index].forms)
      }
    }
    measure("names") {
      for (read, forms) in zip(read, sentences) {
        _ = models.names?.names(in: read.tokens, read.sentences, forms)
      }
    }
    measure("all") { for article in articles { _ = pipeline.annotate(article) } }
  }
}
