// `nsh-train fit-references`: fits the weights by which pronouns and descriptions find their actors.

import ArgumentParser
import English
import FoundationEssentials
import NewsAnalysis

/// Fits the weights of references.
struct FitReferences: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit-references",
    abstract: "Fit the weights of references and write them as a table in source."
  )

  @Option(help: "A corpus of mentions to learn from.")
  var gold: String
  @Option(help: "A corpus in which some mentions are marked, to learn from as well.")
  var marked: String?
  @Option(help: "How often each decision is seen.")
  var epochs = 8
  @Option(help: "In how many parts the articles are crossed.")
  var folds = 5
  @Option(help: "Where the table goes.")
  var output: String

  func run() throws {
    guard let models = LanguageModel.english else {
      throw TrainingError("this build has no models of English")
    }
    var examples = try ReferenceExample.read(gold, models)
    let whole = examples.count
    if let marked { examples += try ReferenceExample.readMarked(marked, models) }
    let tasks = examples.map { example in
      ReferenceTraining.run(example.annotated) { ReferenceOracle(example, $0) }.tasks
    }
    print(examples.count, "articles,", tasks.reduce(0) { $0 + $1.count }, "decisions")
    if whole < examples.count { _ = crossed(tasks, whole..<examples.count) }
    let limits = crossed(tasks, tasks.indices)
    var learner = ReferenceLearner()
    learner.learn(tasks.flatMap(\.self), epochs: epochs)
    let weights = ReferenceWeights(table: learner.table, limits: limits)
    let lines = weights.text.split(separator: "\n").map { "    " + $0 + "\n" }.joined()
    let source = """
      // The weights of references as `nsh-train fit-references` wrote them.

      /// A line for each section of features and each class: hundredths.
      enum ReferenceTable {
        static let text = \"\"\"
      \(lines)    \"\"\"
      }

      """
    try source.write(to: URL(filePath: output), atomically: true, encoding: .utf8)
  }

  /// How likely a name must be, for each class, so that F1 of those decisions is best where the weights were
  /// learned from other articles.
  private func crossed(_ tasks: [[ReferenceTask]], _ judged: Range<Int>) -> [Float] {
    var figures = ReferenceFigures()
    for fold in 0..<folds {
      var learner = ReferenceLearner()
      learner.learn(
        tasks.indices.filter { $0 % folds != fold }.flatMap { tasks[$0] },
        epochs: epochs
      )
      let weights = ReferenceWeights(
        table: learner.table,
        limits: Array(repeating: 0, count: ReferenceTraining.classes)
      )
      for index in judged where index % folds == fold {
        for task in tasks[index] { figures.take(task, weights) }
      }
    }
    return figures.limits()
  }
}

/// Counts decisions by class, and how likely they were.
struct ReferenceFigures {
  private var found: [[(odds: Float, isRight: Bool)]] = Array(
    repeating: [],
    count: ReferenceTraining.classes
  )
  private var gold: [Int] = Array(repeating: 0, count: ReferenceTraining.classes)

  /// Judges a task by weights.
  mutating func take(_ task: ReferenceTask, _ weights: ReferenceWeights) {
    let sums = task.options.map { weights.sum(task.rule, $0[...]) }
    if task.named[task.truth] { gold[task.rule] += 1 }
    let named = sums.indices.filter { task.named[$0] }
    guard let best = named.max(by: { sums[$0] < sums[$1] }) else { return }
    found[task.rule].append((ReferenceOdds.share(of: best, sums), best == task.truth))
  }

  /// Prints the figures of each class, and returns the limits with the best F1.
  func limits() -> [Float] {
    found.indices.map { rule in
      var (best, limit, chosen): (Double, Float, (all: Int, right: Int)) = (0, 0, (0, 0))
      // In steps, the one in the middle first: what a few decisions say of a limit is chance.
      // What two may be meant by stays open, for nouns a little less, which say more themselves.
      for step in rule < 3 ? [10, 9, 11] : [10, 9, 8, 11] {
        let least = Float(step) / 20
        let sure = found[rule].filter { $0.odds >= least }
        let right = sure.count(where: \.isRight)
        let score = 2 * Double(right) / Double(max(1, sure.count + gold[rule]))
        if score > best + 0.002 { (best, limit, chosen) = (score, least, (sure.count, right)) }
      }
      print(
        "class \(rule): \(gold[rule]) of names, \(chosen.all) found, \(chosen.right) right,",
        "F1 \(best) at \(limit)"
      )
      return limit
    }
  }
}
