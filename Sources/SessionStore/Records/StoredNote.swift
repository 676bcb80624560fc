// What an analyst adds to a session, and the statements that made it.

/// A note on a finding.
package struct StoredNote: Hashable, Sendable {
  /// `2` of `n2`.
  package var number: Int
  /// The id of what is noted, in this session: `c12`.
  package var finding: String
  /// The durable key of what is noted.
  package var target: String
  /// The note.
  package var text: String
  /// Its tags, in order.
  package var tags: [String]

  /// A note.
  package init(number: Int, finding: String, target: String, text: String, tags: [String]) {
    (self.number, self.finding, self.target) = (number, finding, target)
    (self.text, self.tags) = (text, tags)
  }
}

/// A judgement; the fields are those of the findings document.
package struct StoredJudgement: Hashable, Sendable {
  /// `1` of `j1`.
  package var number: Int
  /// The command's name: `correct`, `merge`, `reject` …
  package var action: String
  /// The durable key of the finding.
  package var target: String
  /// The words of the finding.
  package var quote: String?
  /// What was changed.
  package var field: String?
  /// The value before, as JSON.
  package var from: String?
  /// The value after, as JSON.
  package var to: String?
  /// Why.
  package var because: String?
  /// Who.
  package var analyst: String?
  /// When, in ISO 8601.
  package var at: String?
  /// `applied`, `obsolete` or `undone`.
  package var status: String
  /// The id of the finding, in this session: `c12`.
  package var finding: String
  /// The number of the call that made it.
  package var call: Int
  /// The number of the actor that the value after is.
  package var other: Int?

  /// A judgement of which nothing more is known; the other fields are set afterwards.
  package init(
    number: Int,
    action: String,
    target: String,
    status: String,
    finding: String,
    call: Int
  ) {
    (self.number, self.action, self.target, self.status) = (number, action, target, status)
    (self.finding, self.call) = (finding, call)
  }
}

/// A statement of the journal.
package struct StoredStatement: Hashable, Sendable {
  /// Its number, from 0, in the order in which they were given.
  package var number: Int
  /// The statement, as it was typed.
  package var text: String
  /// Whether it belongs into the script.
  package var isKept: Bool
  /// Whether it failed.
  package var hasFailed: Bool
  /// What it gave, as the journal writes it.
  package var result: String?
  /// The number of the statement that showed the table which this one goes on with.
  package var basis: Int?
  /// When it was given, in ISO 8601.
  package var at: String?
  /// The inputs that it loaded or read, as the journal's comments name them.
  package var inputs: [String]
  /// The scripts that it ran, as the journal's comments name them.
  package var scripts: [String]

  /// A statement.
  package init(
    number: Int,
    text: String,
    isKept: Bool = false,
    hasFailed: Bool = false,
    result: String? = nil,
    basis: Int? = nil,
    at: String? = nil,
    inputs: [String] = [],
    scripts: [String] = []
  ) {
    (self.number, self.text, self.isKept, self.hasFailed) = (number, text, isKept, hasFailed)
    (self.result, self.basis, self.at) = (result, basis, at)
    (self.inputs, self.scripts) = (inputs, scripts)
  }
}

/// An input that could not be read.
package struct StoredSkip: Hashable, Sendable {
  /// The input, as it was named.
  package var path: String
  /// The line of the file.
  package var line: Int?
  /// Why.
  package var reason: String

  /// An input that was passed over.
  package init(path: String, line: Int?, reason: String) {
    (self.path, self.line, self.reason) = (path, line, reason)
  }
}

/// A comparison that was kept under a name.
package struct StoredComparison: Hashable, Sendable {
  /// A point of it.
  package struct Point: Hashable, Sendable {
    /// The words of the first account's claim.
    package var text: String
    /// What the accounts make of it.
    package var status: String
    /// How alike the claims are, from 0 to 1.
    package var similarity: Double
    /// The labels of the accounts that say it, as text.
    package var accounts: String
    /// The ids of the claims, as text.
    package var claims: String

    /// A point.
    package init(
      text: String,
      status: String,
      similarity: Double,
      accounts: String,
      claims: String
    ) {
      (self.text, self.status, self.similarity) = (text, status, similarity)
      (self.accounts, self.claims) = (accounts, claims)
    }
  }

  /// `1` of `k1`.
  package var number: Int
  /// Its name.
  package var name: String
  /// Its points, in order.
  package var points: [Point]

  /// A comparison with its points.
  package init(number: Int, name: String, points: [Point]) {
    (self.number, self.name, self.points) = (number, name, points)
  }
}
