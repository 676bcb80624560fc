// What verbs and nouns that report do to the certainty, polarity and kind of what they report, and
// how far an article commits itself when it uses them.

import NewsModel

/// How a source stands to a content: asserting it, doubting it, wanting it …
enum Attitude: String, Hashable, Sendable, CaseIterable {
  /// Says that it is so; the article commits itself to nothing: `say`, `claim`.
  case assert
  /// Says or knows that it is so, and the article agrees: `confirm`, `know`, `reveal`.
  case know
  /// Takes it to be so: `believe`, `think`.
  case believe
  /// Takes it to be possible: `suspect`, `suggest`.
  case suspect
  /// Expects it to happen: `predict`, `expect`.
  case expect
  /// Wants it to happen: `want`, `hope`, `plan`.
  case want
  /// Fears it: `fear`, `worry`.
  case fear
  /// Undertakes to do it: `promise`, `vow`.
  case promise
  /// Asks others to do it: `urge`, `demand`, `call for`.
  case urge
  /// Will not or did not do it: `refuse`, `decline`.
  case refuse
  /// Says that it is not so: `deny`.
  case deny
  /// Takes it to be hardly so: `doubt`.
  case doubt
  /// Wants to know whether it is so: `ask`, `wonder`.
  case ask
  /// Is for it: `support`, `praise`.
  case approve
  /// Is against it: `oppose`, `criticize`.
  case disapprove
  /// Speaks of it: `discuss`, `mention`.
  case discuss
}

extension Attitude {
  /// How sure the holder is, before anything in the content weakens it.
  var certainty: Certainty {
    switch self {
    case .assert, .know, .deny, .refuse, .promise, .approve, .disapprove, .discuss, .urge: .certain
    case .believe, .expect: .probable
    case .suspect, .want, .fear, .doubt: .possible
    case .ask: .unknown
    }
  }

  /// Whether the content is what the holder says is not so.
  var isNegative: Bool {
    switch self {
    case .refuse, .deny, .doubt: true
    default: false
    }
  }

  /// What the content is, where the attitude decides it.
  var kind: ClaimKind? {
    switch self {
    case .expect, .want, .promise, .fear: .prediction
    case .urge: .recommendation
    case .ask: .question
    default: nil
    }
  }

  /// The share of the content's own factuality that the article takes on.
  var commitment: Double {
    switch self {
    case .know: 1
    case .assert, .discuss, .approve, .disapprove, .deny, .refuse: 0.7
    case .believe, .suspect, .expect, .doubt, .fear: 0.45
    case .want, .promise, .urge: 0.25
    case .ask: 0
    }
  }
}
