// The judge that learning follows: it knows what each mention stands for, and keeps what it was asked.

import NewsAnalysis

/// A decision with its right answer.
struct ReferenceTask {
  let rule: Int
  /// The features of each option; the first is that of no candidate.
  let options: [[Int16]]
  /// Whether each option has a name.
  let named: [Bool]
  /// The right option.
  let truth: Int
}

/// Decides as the annotators did.
struct ReferenceOracle: ReferenceJudge {
  private var clusters: [Int?]
  /// Whether each mention is marked, and so decisions about it can be learned from.
  private let isMarked: [Bool]
  private(set) var tasks: [ReferenceTask] = []

  /// A judge of an article's mentions.
  init(_ example: ReferenceExample, _ found: [ReferenceTraining.Found]) {
    clusters = found.map(example.cluster)
    isMarked = clusters.map { $0 != nil || !example.isPartial }
    if example.isPartial { fillNames(found) }
  }

  /// Gives names that nobody marked the cluster that most marked names of their actor have.
  private mutating func fillNames(_ found: [ReferenceTraining.Found]) {
    var votes: [Int: [Int: Int]] = [:]
    for (mention, cluster) in zip(found, clusters) {
      guard let actor = mention.cluster, let cluster else { continue }
      votes[actor, default: [:]][cluster, default: 0] += 1
    }
    for (index, mention) in found.enumerated() where clusters[index] == nil {
      guard let actor = mention.cluster else { continue }
      clusters[index] = votes[actor]?.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    }
  }

  mutating func choose(_ choice: ReferenceChoice) -> Int? {
    let cluster = clusters[choice.mention]
    let right = choice.candidates.indices.filter {
      choice.candidates[$0] >= 0 && clusters[choice.candidates[$0]] == cluster
    }
    let best = cluster == nil ? nil : right.max { choice.candidates[$0] < choice.candidates[$1] }
    guard isMarked[choice.mention] else { return best }
    tasks.append(
      ReferenceTask(
        rule: choice.rule,
        options: (0...choice.candidates.count).map { Array(choice.features($0)) },
        named: [false] + choice.named,
        truth: best.map { $0 + 1 } ?? 0
      )
    )
    return best
  }
}
