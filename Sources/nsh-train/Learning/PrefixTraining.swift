// Chooses the templates that a model asks first, one after the other, each the one that settles most
// decisions together with those before it (after Strubell et al., "Learning dynamic feature selection for fast
// sequential prediction", 2015, who learn such prefixes together with the weights).

import English

/// Finds the prefix of a finished model's templates from what it was asked.
struct PrefixTraining {
  /// A prefix may differ from all templates in one decision of so many that it settles.
  private static let exceptions = 2000
  /// What stopping to look costs, in templates.
  private static let overhead = 6

  private let model: LinearModel
  private let count: Int
  /// For each template, its weights for each class in each decision.
  private let weights: [[Int16]]
  /// What all templates decide.
  private let decisions: [Int]
  private let possible: [ClassSet]

  /// Reads what a model was asked.
  init(_ model: LinearModel, _ templates: FeatureTemplates, _ asked: [DecisionLog.Question]) {
    self.model = model
    count = templates.count
    let lanes = model.lanes
    var weights = Array(
      repeating: [Int16](repeating: 0, count: asked.count * lanes),
      count: templates.count
    )
    var features = [UInt32](repeating: 0, count: templates.count)
    var products = [UInt64](repeating: 0, count: templates.atomCount)
    var scores = [Int16](repeating: 0, count: lanes)
    var decisions: [Int] = []
    for (number, question) in asked.enumerated() {
      templates.fill(&features, from: question.values, &products)
      for template in 0..<templates.count {
        var feature = features[template]
        model.score(&feature, 1, model.allClasses, into: &scores)
        for lane in 0..<lanes { weights[template][number * lanes + lane] = scores[lane] }
      }
      model.score(&features, features.count, model.allClasses, into: &scores)
      decisions.append(model.best(scores, among: question.classes).index)
    }
    (self.weights, self.decisions) = (weights, decisions)
    possible = asked.map(\.classes)
  }

  /// The prefix that saves most; none where none saves a tenth.
  func prefix() -> TemplatePrefix {
    var best = (prefix: TemplatePrefix.none, cost: Double(count) * 0.9)
    var sums = [Int16](repeating: 0, count: decisions.count * model.lanes)
    var chosen: [Int] = []
    while chosen.count < count / 2 {
      let left = (0..<count).filter { !chosen.contains($0) }
      let answers = left.map { answer(adding(weights[$0], to: sums)) }
      guard let place = answers.indices.max(by: { answers[$0].worth < answers[$1].worth }) else {
        break
      }
      chosen.append(left[place])
      sums = adding(weights[left[place]], to: sums)
      let open = Double(decisions.count - answers[place].settled) / Double(decisions.count)
      let cost = Double(chosen.count + Self.overhead) + open * Double(count - chosen.count)
      if cost < best.cost {
        best = (TemplatePrefix(templates: chosen, margin: answers[place].margin), cost)
      }
    }
    return best.prefix
  }

  private func adding(_ weights: [Int16], to sums: [Int16]) -> [Int16] {
    var result = sums
    for index in result.indices { result[index] &+= weights[index] }
    return result
  }

  /// What some templates are worth that score the decisions so.
  private struct Answer {
    /// By how much the best class must lead,
    var margin = Int(Int16.max)
    /// so that so many decisions are settled.
    var settled = 0
    /// How many are right, be they settled or not.
    var right = 0
    /// Settled decisions count most, and of equals right ones.
    var worth: Int { 5 * settled + right }
  }

  private func answer(_ scores: [Int16]) -> Answer {
    /// How many decisions have each margin, and how many of them differ.
    var margins: [Int: (all: Int, wrong: Int)] = [:]
    var answer = Answer()
    scores.withUnsafeBufferPointer { scores in
      guard let base = scores.baseAddress else { return }
      for (number, decision) in decisions.enumerated() {
        let (index, margin) = model.best(base + number * model.lanes, among: possible[number])
        let isRight = index == decision
        if isRight { answer.right += 1 }
        margins[min(margin, 4096), default: (0, 0)].all += 1
        if !isRight { margins[min(margin, 4096), default: (0, 0)].wrong += 1 }
      }
    }
    var (all, wrong) = (0, 0)
    for (margin, counts) in margins.sorted(by: { $0.key > $1.key }) {
      all += counts.all
      wrong += counts.wrong
      if wrong * Self.exceptions <= all { (answer.margin, answer.settled) = (margin, all) }
    }
    return answer
  }
}
