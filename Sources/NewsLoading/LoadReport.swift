// What came of loading: the articles, what was left out and why, and what was odd about the rest.

import NewsModel

/// What `ArticleReader` found under the paths it was given.
package struct LoadReport: Hashable, Sendable {
  /// The articles, in the order of the paths; those of a folder by the bytes of their paths.
  package var articles: [Article] = []
  /// What was not read, in the same order.
  package var skipped: [SkippedInput] = []
  /// What was read although something about it was odd, in the same order.
  package var warnings: [LoadWarning] = []
  /// Whether loading was cancelled: the report then covers the paths up to that point.
  package var isCancelled = false

  /// A report of nothing.
  package init() {}

  /// Adds what came of a further input.
  mutating func append(_ other: LoadReport) {
    articles += other.articles
    skipped += other.skipped
    warnings += other.warnings
  }
}

/// An input, or a line of one, that was left out.
package struct SkippedInput: Hashable, Sendable {
  /// The path, as the user named it; `-` for standard input.
  package let path: String
  /// The line, counted from 1, where only a line was left out.
  package let line: Int?
  /// Why.
  package let problem: LoadFault

  /// An input left out because of `problem`.
  package init(path: String, line: Int?, problem: LoadFault) {
    self.path = path
    self.line = line
    self.problem = problem
  }

  /// Why it was left out, in words.
  package var reason: String { LoadWording.reason(problem) }
  /// What the user can do about it, in words; nil where there is nothing to do.
  package var remedy: String? { LoadWording.remedy(problem) }
}

/// Something odd about an input that was read all the same.
package struct LoadWarning: Hashable, Sendable {
  /// The path, as the user named it; `-` for standard input.
  package let path: String
  /// The line, counted from 1, where it is known.
  package let line: Int?
  /// What is odd.
  package let oddity: LoadOddity

  /// What is odd, in words.
  package var reason: String { LoadWording.reason(oddity) }
}

/// How far loading has come.
package struct LoadProgress: Hashable, Sendable {
  /// The number of inputs read or skipped so far.
  package let done: Int
  /// The number of inputs there are.
  package let total: Int
  /// The input that comes next; empty when all is done.
  package let path: String

  /// `done` of `total`, with `path` the next one.
  package init(done: Int, total: Int, path: String) {
    self.done = done
    self.total = total
    self.path = path
  }
}
