// What models were asked while they read text: from it, the trainer learns which of their templates say most.

import Synchronization

/// Keeps every so many-th question that each model of a file is asked.
package final class DecisionLog: Sendable {
  /// What a model was asked.
  package struct Question: Sendable {
    /// The values of the atoms.
    package let values: [UInt32]
    /// The classes that were possible.
    package let classes: ClassSet

    /// A question.
    package init(values: [UInt32], classes: ClassSet) {
      (self.values, self.classes) = (values, classes)
    }
  }

  /// A model's way to the log.
  package struct Channel: Sendable {
    let log: DecisionLog
    let model: String

    @inline(never)
    func note(
      _ values: UnsafeBufferPointer<UInt32>,
      _ classes: ClassSet,
      _ templates: FeatureTemplates
    ) {
      log.kept.withLock { kept in
        kept[model, default: Kept(templates: templates)].note(log.step, log.limit) {
          Question(values: Array(values), classes: classes)
        }
      }
    }
  }

  private struct Kept {
    let templates: FeatureTemplates
    var asked = 0
    var questions: [Question] = []

    mutating func note(_ step: Int, _ limit: Int, _ question: () -> Question) {
      asked += 1
      if asked % step == 0, questions.count < limit { questions.append(question()) }
    }
  }

  private let step: Int
  private let limit: Int
  private let kept = Mutex<[String: Kept]>([:])

  /// A log of every `step`-th question to each model, `limit` of them at most.
  package init(step: Int, limit: Int) { (self.step, self.limit) = (step, limit) }

  /// The templates of a model; nil where it was not asked.
  package func templates(of model: String) -> FeatureTemplates? {
    kept.withLock { $0[model]?.templates }
  }

  /// The questions to a model, in their order.
  package func questions(to model: String) -> [Question] {
    kept.withLock { $0[model]?.questions ?? [] }
  }
}
