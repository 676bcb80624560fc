// The flags by which details of articles are said.

import NewsLoading
import NewsModel
import NewsSession
import ShellLanguage
import Tabular

/// A flag for each of some details.
struct DetailFlags: Sendable {
  private let flags: [(detail: ArticleDetail, flag: CommandArgument<ArgumentValue?>)]

  /// Flags with these summaries.
  init(_ summaries: KeyValuePairs<ArticleDetail, String>) {
    flags = summaries.map { ($0, .flag($0.rawValue, .text, $1)) }
  }

  /// What a signature lists.
  var arguments: [any DeclaredArgument] { flags.map(\.flag) }

  /// The details that a call gives. Throws where a date is none.
  func details(of call: Invocation) throws(CommandError) -> GivenDetails {
    var given = GivenDetails()
    for (detail, flag) in flags {
      guard let argument = call[flag] else { continue }
      guard given.give(detail, argument.value.text) else {
        throw CommandError(
          "'\(SafeText.forTerminal(argument.value.text))' is not a date",
          help: "write it as 2026-03-01",
          at: argument.range
        )
      }
    }
    return given
  }
}
