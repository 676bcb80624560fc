// `nsh-train fit-attributions`: fits the models of attributions, which have a file of their own.

import ArgumentParser
import English
import FoundationEssentials
import NewsModel

/// Fits the models of attributions.
struct FitAttributions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit-attributions",
    abstract: "Fit the models of attributions and write them to a file."
  )

  @Option(help: "A corpus of attributions to learn from.")
  var gold: String
  @Option(help: "How often the models see each example.")
  var epochs = 4
  @Option(help: "Where the model goes.")
  var output: String
  @Option(help: "A corpus to find attributions in.")
  var dev: String?
  @Option(help: "Where those go, as a document of findings.")
  var findings: String?

  func run() throws {
    guard let models = LanguageModel.english else {
      throw TrainingError("this build has no models of English")
    }
    let examples = try AttributionExample.read(gold, models)
    print(examples.count, "articles read")
    let bytes = try AttributionTraining(examples: examples, epochs: epochs).file()
    try Data(bytes).write(to: URL(filePath: output))
    print("\(output): \(bytes.count) bytes")
    guard let dev, let findings else { return }
    let others = try AttributionExample.read(dev, models)
    try AttributionTraining.with(bytes) { model in
      var found: [(AttributionExample, [AttributionMention])] = []
      let time = try ContinuousClock().measure {
        found = try others.map { ($0, try model.attributions($0.text)) }
      }
      let pipeline = Pipeline(models)
      let whole = ContinuousClock().measure {
        for other in others { _ = pipeline.annotate(other.annotated.article) }
      }
      print("\(time / whole) of the pipeline's time")
      print("\(time / others.reduce(0) { $0 + $1.annotated.tokens.count }) a token")
      try AttributionFindings.write(found, to: findings)
    }
  }
}

/// Writes attributions as scorers read them.
enum AttributionFindings {
  private struct Document: Encodable { let id: String, name: String, path: String }
  private struct Span: Encodable { let start: Int, end: Int }
  private struct Claim: Encodable {
    let document: String, start: Int, end: Int
    let cue: Span?, source: Span?
  }
  private struct Findings: Encodable {
    let schema = "nsh.findings/1"
    var documents: [Document] = []
    var claims: [Claim] = []
  }

  static func write(
    _ found: [(AttributionExample, [AttributionMention])],
    to path: String
  ) throws {
    var findings = Findings()
    for (example, mentions) in found {
      let id = example.id
      findings.documents.append(Document(id: id, name: id, path: id))
      func span(_ tokens: Range<Int>) -> Span {
        let range = example.annotated.range(of: tokens)
        return Span(
          start: example.characters[range.start],
          end: example.characters[range.end - 1] + 1
        )
      }
      for mention in mentions {
        for content in mention.contents {
          let place = span(content.tokens)
          findings.claims.append(
            Claim(
              document: id,
              start: place.start,
              end: place.end,
              cue: span(mention.cue.tokens),
              source: mention.source.map { span($0.tokens) }
            )
          )
        }
      }
    }
    try JSONEncoder().encode(findings).write(to: URL(filePath: path))
  }
}
