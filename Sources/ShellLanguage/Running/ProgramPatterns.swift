// The regular expressions of a program: compiled once, searched for as long as the user waits.

import NewsModel
import Tabular
import TextPatterns

/// The regular expressions that a program has used, by what writes them.
package final class ProgramPatterns {
  private var patterns: [String: TextPattern] = [:]
  private let stop: StopSign

  /// A row is matched against the same few; a program that makes patterns without an end keeps no more.
  private static let mostKept = 128

  /// Patterns whose searches end when `stop` is up.
  init(until stop: StopSign) { self.stop = stop }

  /// Whether the regular expression matches anywhere in `text`.
  func isFound(_ pattern: String, in text: String) throws -> Bool {
    try searching { try compiled(pattern).isFound(in: text, until: stop) }
  }

  /// All places of `text` that the regular expression matches.
  func matches(of pattern: String, in text: String) throws -> [TextMatch] {
    try searching { try compiled(pattern).matches(in: text, until: stop) }
  }

  private func compiled(_ source: String) throws -> TextPattern {
    if let known = patterns[source] { return known }
    do {
      let pattern = try TextPattern(source)
      if patterns.count >= Self.mostKept { patterns = [:] }
      patterns[source] = pattern
      return pattern
    } catch {
      throw CommandError(
        "\"\(source)\" is not a regular expression",
        help: error.described(in: source)
      )
    }
  }

  private func searching<Result>(_ search: () throws -> Result) throws -> Result {
    do {
      return try search()
    } catch is Stopped {
      throw Stopped()
    } catch let overrun as TextPatternOverrun {
      throw CommandError(overrun.message(on: "this text"), help: overrun.help)
    }
  }
}
