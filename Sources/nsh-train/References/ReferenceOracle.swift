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
  private let clusters: [Int?]
  private(set) var tasks: [ReferenceTask] = []

  /// A judge of an article's mentions.
  init(_ example: ReferenceExample, _ found: [ReferenceTraining.Found]) {
    clusters = found.map(example.cluster)
  }

  mutating func choose(_ choice: ReferenceChoice) -> Int? {
    let cluster = clusters[choice.mention]
    let right = choice.candidates.indices.filter {
      choice.candidates[$0] >= 0 && clusters[choice.candidates[$0]] == cluster
    }
    let best = cluster == nil ? nil : right.max { choice.candidates[$0] < choice.candidates[$1] }
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
