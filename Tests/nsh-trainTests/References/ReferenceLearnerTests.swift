import NewsAnalysis
import Testing

@testable import nsh_train

@Suite struct ReferenceLearnerTests {
  /// A decision between nothing and two candidates with these features.
  private func task(_ first: Int16, _ second: Int16, truth: Int) -> ReferenceTask {
    ReferenceTask(
      rule: 0,
      options: [[0], [first], [second]],
      named: [false, true, true],
      truth: truth
    )
  }

  @Test func `what speaks for the right candidate gets weight`() {
    let tasks = [task(50, 51, truth: 1), task(51, 50, truth: 2), task(51, 51, truth: 0)]
    var learner = ReferenceLearner()
    learner.learn(tasks, epochs: 20)
    let weights = ReferenceWeights(
      table: learner.table,
      limits: [Float](repeating: 0.5, count: ReferenceTraining.classes)
    )
    #expect(weights.sum(0, [50]) > weights.sum(0, [0]))
    #expect(weights.sum(0, [0]) > weights.sum(0, [51]))
    var again = ReferenceLearner()
    again.learn(tasks, epochs: 20)
    #expect(again.table == learner.table)
  }

  @Test func `weights are read as they are written`() {
    var table = [Float](repeating: 0, count: ReferenceSections.total * ReferenceTraining.classes)
    (table[3], table[ReferenceSections.total + 7]) = (0.25, -1.5)
    let limits: [Float] = [0.5, 0.45, 0.4, 0.35, 0.3, 0.55, 0.6]
    let read = ReferenceWeights(ReferenceWeights(table: table, limits: limits).text)
    #expect(read.limits == limits)
    #expect(read.sum(0, [3]) == 0.25 && read.sum(1, [7]) == -1.5 && read.sum(2, [7]) == 0)
  }

  @Test func `the weights of the shell are there for every class`() {
    #expect(ReferenceWeights.shared.limits.count == ReferenceTraining.classes)
    #expect(ReferenceWeights.shared.limits.allSatisfy { $0 > 0 && $0 < 1 })
  }
}
