// The word or two before a claim's words that keep them from being read as plainly asserted.

import NewsModel

/// What is said of a claim before its words.
struct ClaimMark {
  let kind: ClaimKind
  let certainty: Certainty
  let polarity: Polarity
  /// Whether its own words negate it: what is denied by others' words reads like an assertion.
  let saysSoItself: Bool
  /// The id of the condition that it depends on; empty where there is none.
  let condition: String
  let reported: ReportedCommitment?

  /// The mark; empty for what is asserted.
  var text: String {
    // How sure somebody is of what they did not say is no question; what they deny stays denied.
    if reported?.polarity == .negated, polarity == .affirmed { return "not said" }
    let isConditional = !condition.isEmpty
    return [report, isConditional ? "if \(condition)" : nil, opening, modality]
      .compactMap(\.self).joined(separator: " ")
  }

  /// Whether the text leaves open that its source holds it.
  private var report: String? {
    reported.map { $0.certainty == .certain } ?? true ? nil : "said?"
  }

  private var opening: String? {
    switch kind {
    case .condition: "if"
    case .question: "asks"
    case .statement, .prediction, .recommendation: nil
    }
  }

  private var modality: String? {
    let isDoubt = polarity == .negated && !saysSoItself && certainty != .certain
    if isDoubt, opening == nil { return "doubts" }
    let words = [degree, negation].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private var negation: String? {
    guard polarity == .negated else { return nil }
    return saysSoItself || opening != nil ? "not" : "denies"
  }

  private var degree: String? {
    switch certainty {
    case .possible: "may"
    case .probable: "likely"
    case .unknown: opening == nil ? "open" : nil
    case .certain:
      switch kind {
      case .prediction: "will"
      case .recommendation: "should"
      case .statement, .question, .condition: nil
      }
    }
  }
}
