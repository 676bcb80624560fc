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
      characters); TEXTS the folder of ID.txt. Prints the figures of pairs by crossing topics, and the \
      weights for PairWeights.swift.
      """
  )

  @Option(help: "In how many parts the topics are crossed.")
  var parts = 4
  @Argument(help: "The marked events.")
  var gold: String
  @Argument(help: "The folder of the texts.")
  var texts: String

  func run() throws {
    guard let vectors = LanguageModel.english?.similarity?.vectors else {
      throw TrainingError("this build has no vectors of words")
    }
    let topics = try EventTopic.read(gold: gold, texts: texts)
    var samples: [[PointSample]] = []
    for topic in topics {
      samples.append(try topic.samples(vectors))
      print("\(topic.name): \(samples[samples.count - 1].count) pairs")
    }
    for threshold: Float in [0.3, 0.4, 0.5, 0.6] { cross(samples, threshold) }
    let weights = PointTraining.weights(samples)
    for (name, weight) in zip(PairMeasures.names, weights) { print("    \(weight),  // \(name)") }
  }

  /// The share of pairs that are right, and that are found, where the topics of a part are left out.
  private func cross(_ samples: [[PointSample]], _ threshold: Float) {
    var (hits, found, gold) = (0, 0, 0)
    for part in 0..<parts {
      let rest = samples.indices.filter { $0 % parts != part }.map { samples[$0] }
      let weights = PointTraining.weights(rest)
      for index in samples.indices where index % parts == part {
        for sample in samples[index] {
          let isFound = PointTraining.probability(sample.measures, weights) >= threshold
          hits += isFound && sample.isSame ? 1 : 0
          found += isFound ? 1 : 0
          gold += sample.isSame ? 1 : 0
        }
      }
    }
    let (precision, recall) = (Double(hits) / Double(found), Double(hits) / Double(gold))
    print("at \(threshold): precision \(precision), recall \(recall)")
  }
}
