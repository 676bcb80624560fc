// `nsh-train predicates`: the words of texts, with which of them are predicates, for `Scripts/training/commit`.

import ArgumentParser
import English
import FoundationEssentials
import NewsModel

/// Writes the words and predicates of texts.
struct WritePredicates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "predicates",
    abstract: "Write the words of each text of a folder, and which of them are predicates."
  )

  @Option(help: "The model file of grammar.")
  var grammar: String
  @Argument(help: "A folder with text/ID.txt.")
  var corpus: String
  @Argument(help: "The folder where the files ID.tsv go; it is made where it is missing.")
  var output: String

  func run() throws {
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    try Array(try Data(contentsOf: URL(filePath: grammar))).withUnsafeBytes { bytes in
      guard let models = ModelFile(bytes).flatMap({ LanguageModel($0) }) else {
        throw TrainingError("\(grammar) is not a model of this version")
      }
      let texts = corpus + "/text"
      for name in try FileManager.default.contentsOfDirectory(atPath: texts).sorted()
      where name.hasSuffix(".txt") {
        let text = String(
          decoding: try Data(contentsOf: URL(filePath: "\(texts)/\(name)")),
          as: UTF8.self
        )
        let rows = Self.rows(ArticleText(text), models)
        try Data(rows.utf8).write(to: URL(filePath: "\(output)/\(name.dropLast(4)).tsv"))
      }
    }
  }

  /// A word on each line: where it starts and ends in Unicode scalar values, the word in lower case, 1 where it is
  /// a predicate, its tag, its relation, and which word of the sentence is its head, -1 for none; an empty line
  /// after each sentence.
  static func rows(_ text: ArticleText, _ models: LanguageModel) -> String {
    let article = Pipeline(models).annotate(Article(text))
    let forms = WordForm.all(article.tokens, text, models.words)
    // How many scalars begin before each byte.
    var scalars = [0]
    for byte in text.bytes {
      scalars.append(scalars[scalars.count - 1] + (byte & 0xC0 == 0x80 ? 0 : 1))
    }
    var rows = ""
    for sentence in article.sentences {
      let read = CommitmentSentence(
        article.tokens,
        sentence.tokens,
        article.syntax.words,
        SentenceForms(forms, sentence.tokens),
        models
      )
      let predicates = Set(read.predicates)
      for (index, token) in article.tokens[sentence.tokens].enumerated() {
        let (start, end) = (scalars[token.range.start], scalars[token.range.end])
        let word = sentence.tokens.lowerBound + index
        let head = article.syntax.head(of: word).map { $0 - sentence.tokens.lowerBound } ?? -1
        let (tag, relation) = (article.syntax.tag(of: word), article.syntax.relation(of: word))
        rows += "\(start)\t\(end)\t\(token.lower)\t\(predicates.contains(index) ? 1 : 0)"
        rows += "\t\(tag)\t\(relation)\t\(head)\n"
      }
      rows += "\n"
    }
    return rows
  }
}
