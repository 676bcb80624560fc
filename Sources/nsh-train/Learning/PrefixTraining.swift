// Chooses the templates that a model asks first, one after the other, each the one that settles most
// decisions together with those before it (after Strubell et al., "Learning dynamic feature selection for fast
// sequential prediction", 2015, who learn such prefixes together with the weights).

import English

/// Finds the prefixes of a finished model's templates from what it was asked.
struct PrefixTraining {
  /// What a prefix may settle.
  enum Goal {
    /// Any class.
    case classes
    /// The first of two: that the second is at most so much heavier.
    case hopeless(limit: Int)
  }

  /// What stopping to look costs, in templates.
  private static let overhead = 6
  /// Margins are counted up to this and, below zero, down to it.
  private static let widest = 2048

  private let model: any WeightedFeatures
  private let goal: Goal
  /// A prefix may differ from all templates in one decision of so many that it settles.
  private let exceptions: Int
  /// By how much margins are widened: in text that a model was fitted on it is surer than elsewhere.
  private let caution: Double
  private let count: Int
  /// For each template, its weights for each class in each decision.
  private let weights: [[Int16]]
  /// What all templates decide.
  private let decisions: [Int]
  private let possible: [ClassSet]
  /// Which of the kinds of text each decision is from.
  private let kinds: [Int]
  private let kindCount: Int

  /// Reads what a model was asked, in each of some kinds of text: a prefix has to be as sure in each of them.
  init(
    _ model: any WeightedFeatures,
    _ templates: FeatureTemplates,
    _ asked: [[DecisionLog.Question]],
    goal: Goal = .classes,
    exceptions: Int = 2000,
    caution: Double = 1
  ) {
    (self.model, self.goal) = (model, goal)
    (self.exceptions, self.caution) = (exceptions, caution)
    count = templates.count
    kindCount = asked.count
    kinds = asked.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element.count) }
    let questions = asked.flatMap { $0 }
    possible = questions.map(\.classes)
    let lanes = model.lanes
    var weights = Array(
      repeating: [Int16](repeating: 0, count: questions.count * lanes),
      count: templates.count
    )
    var decisions: [Int] = []
    for (number, question) in questions.enumerated() {
      var all = [Int16](repeating: 0, count: lanes)
      let features = FeatureRows.features(question.values, templates)
      for (template, feature) in features.enumerated() {
        for (lane, weight) in model.weights(of: feature).enumerated() {
          weights[template][number * lanes + lane] = weight
          all[lane] &+= weight
        }
      }
      decisions.append(Self.decision(all[...], question.classes, goal).index)
    }
    (self.weights, self.decisions) = (weights, decisions)
  }

  /// The prefixes that save most, two at most; none where none saves a tenth.
  func prefixes() -> [TemplatePrefix] {
    var sums = [Int16](repeating: 0, count: decisions.count * model.lanes)
    var (chosen, answers): ([Int], [Answer]) = ([], [])
    while chosen.count < count / 2 {
      let left = (0..<count).filter { !chosen.contains($0) }
      let next = left.map { answer(adding(weights[$0], to: sums)) }
      guard let place = next.indices.max(by: { next[$0].worth < next[$1].worth }) else { break }
      chosen.append(left[place])
      answers.append(next[place])
      sums = adding(weights[left[place]], to: sums)
    }
    var best = (ends: [Int](), cost: Double(count) * 0.9)
    for end in answers.indices.map({ $0 + 1 }) {
      for ends in [[end]] + (1..<end).map({ [$0, end] }) {
        let cost = cost(ends, answers)
        if cost < best.cost { best = (ends, cost) }
      }
    }
    return zip([0] + best.ends, best.ends).map { start, end in
      let margin = (Double(answers[end - 1].margin) * caution).rounded()
      return TemplatePrefix(templates: Array(chosen[start..<end]), margin: Int(margin))
    }
  }

  /// How many templates a decision asks with prefixes that end there.
  private func cost(_ ends: [Int], _ answers: [Answer]) -> Double {
    var (cost, open, start) = (0.0, 1.0, 0)
    for end in ends {
      cost += open * Double(end - start + Self.overhead)
      open = 1 - Double(answers[end - 1].settled) / Double(decisions.count)
      start = end
    }
    return cost + open * Double(count - start)
  }

  private func adding(_ weights: [Int16], to sums: [Int16]) -> [Int16] {
    var result = sums
    for index in result.indices { result[index] &+= weights[index] }
    return result
  }

  /// What some templates are worth that score the decisions so.
  private struct Answer {
    /// By how much the best class must lead,
    var margin = PrefixTraining.widest
    /// so that so many decisions are settled.
    var settled = 0
    /// How many are right, be they settled or not.
    var right = 0
    /// Settled decisions count most, and of equals right ones.
    var worth: Int { 5 * settled + right }
  }

  private func answer(_ scores: [Int16]) -> Answer {
    /// How many decisions of each kind have each margin, and how many of them differ.
    let size = 2 * Self.widest + 1
    var all = Array(repeating: 0, count: size * kindCount)
    var wrong = all
    var answer = Answer()
    let lanes = model.lanes
    for (number, decision) in decisions.enumerated() {
      let own = scores[(number * lanes)..<((number + 1) * lanes)]
      let (choice, margin) = Self.decision(own, possible[number], goal)
      let place =
        kinds[number] * size + max(0, min(size - 1, margin + Self.widest))
      all[place] += 1
      if choice == decision { answer.right += 1 }
      if settles(choice) != decision { wrong[place] += 1 }
    }
    answer.margin =
      (0..<kindCount).map { kind in
        let range = (kind * size)..<((kind + 1) * size)
        return margin(Array(all[range]), Array(wrong[range]))
      }.max() ?? Self.widest
    for kind in 0..<kindCount {
      answer.settled += all[(kind * size + answer.margin + Self.widest)..<((kind + 1) * size)]
        .reduce(0, +)
    }
    return answer
  }

  /// What a prefix settles that chooses a class: of hope, only that there is none.
  private func settles(_ choice: Int) -> Int {
    if case .hopeless = goal { return 0 }
    return choice
  }

  /// The least margin that decisions of a kind have from which on few enough differ; the least of all where it has
  /// none.
  private func margin(_ all: [Int], _ wrong: [Int]) -> Int {
    guard all.contains(where: { $0 > 0 }) else { return -Self.widest }
    var (sum, wrongs, least) = (0, 0, all.count - 1)
    for place in all.indices.reversed() where all[place] > 0 {
      sum += all[place]
      wrongs += wrong[place]
      if wrongs * exceptions <= sum { least = place }
    }
    return least - Self.widest
  }

  /// The class that these scores choose, and by how much it leads or, of two, how much speaks against hope.
  private static func decision(
    _ scores: ArraySlice<Int16>,
    _ possible: ClassSet,
    _ goal: Goal
  ) -> (index: Int, margin: Int) {
    if case .hopeless(let limit) = goal {
      let sum = Int(scores[scores.startIndex + 1])
      return (sum > limit ? 1 : 0, -sum)
    }
    return scores.withUnsafeBufferPointer { scores in
      // A model has classes, and so their scores an address.
      LinearModel.best(scores.baseAddress.unsafelyUnwrapped, among: possible)
    }
  }
}

/// A model that has weights for features.
protocol WeightedFeatures {
  /// How many weights a feature has.
  var lanes: Int { get }
  /// The weights of a feature.
  func weights(of feature: UInt32) -> [Int16]
}

extension LinearModel: WeightedFeatures {
  func weights(of feature: UInt32) -> [Int16] {
    var scores = [Int16](repeating: 0, count: lanes)
    score([feature], allClasses, into: &scores)
    return scores
  }
}

/// The weights of a model whose features share a table, one for each class.
struct SharedWeights: WeightedFeatures {
  let model: HashedModel
  var lanes: Int { model.classes }
  func weights(of feature: UInt32) -> [Int16] { model.weights(of: feature) }
}
