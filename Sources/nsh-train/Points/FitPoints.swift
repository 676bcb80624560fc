// `nsh-train points`: fits how much each measure of two claims counts for their speaking of one thing.

import ArgumentParser
import English
import FoundationEssentials
import NewsAnalysis

/// Fits the weights of pairs of claims on articles whose events are marked across documents.
struct FitPoints: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "points",
    abstract: "Fit how much the measures of two claims count, on events marked across documents.",
    discussion: """
      GOLD is a file of JSON lines with id, topic and mentions (start, end, cluster, kind, selected, in \
      characters); TEXTS the folder of ID.txt. Prints the figures of points by crossing topics, and writes \
      OUTPUT, the source of the model (PointWeights.swift).
      """
  )

  @Option(help: "In how many parts the topics are crossed.")
  var parts = 4
  @Argument(help: "The marked events.")
  var gold: String
  @Argument(help: "The folder of the texts.")
  var texts: String
  @Argument(help: "The file of the model to write.")
  var output: String

  func run() throws {
    guard let vectors = LanguageModel.english?.similarity?.vectors else {
      throw TrainingError("this build has no vectors of words")
    }
    let topics = try EventTopic.read(gold: gold, texts: texts).map { $0.claims() }
    if parts > 1 { try cross(topics, vectors) }
    let model = try PointTraining.model(topics, vectors)
    let text = """
      // The model of points as `nsh-train points` wrote it.

      /// A line of weights of words, one of weights of articles, and the trees; see ``PointModel``.
      enum PointWeights {
        static let text = ""\"
      \(model.text.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
          ""\"
      }

      """
    try Data(text.utf8).write(to: URL(filePath: output))
  }

  /// The figures of groups where the topics of a part are left out of the training.
  private func cross(_ topics: [EventClaims], _ vectors: WordVectors) throws {
    let thresholds = [0.3, 0.35, ClaimAligner.threshold, 0.45, 0.5]
    var figures = thresholds.map { _ in PointFigures() }
    for part in 0..<parts {
      let rest = topics.indices.filter { $0 % parts != part }.map { topics[$0] }
      let model = try PointTraining.model(rest, vectors)
      for index in topics.indices where index % parts == part {
        let similarity = try topics[index].similarity(model, vectors)
        for (place, threshold) in thresholds.enumerated() {
          figures[place] =
            figures[place] + (try topics[index].figures(similarity, threshold: threshold))
        }
      }
    }
    for (threshold, figures) in zip(thresholds, figures) {
      print("at \(threshold): \(figures.line)")
    }
  }
}
