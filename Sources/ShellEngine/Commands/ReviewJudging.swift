// What `accept` and `reject` do: they say of findings that they are right or wrong.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

/// Judges findings as a whole.
enum ReviewJudging {
  /// What both take.
  static let ids = CommandArgument.list(
    "id",
    .finding,
    "claims, mentions or actors; of a pipe's rows, leave it out"
  )

  /// Judges what a call names.
  static func run(
    _ action: JudgementAction,
    _ call: Invocation,
    _ context: CommandContext
  ) throws -> CommandResult {
    let session = context.session
    var seen: Set<FindingID> = []
    var drafts: [JudgementDraft] = []
    let findings = try JudgementArguments.findings(call, ids, in: session, for: action)
    for (row, found) in findings.enumerated()
    where seen.insert(session.finding(of: found.id)).inserted {
      try context.checkInterruption(at: row)
      do throws(SessionError) {
        if let draft = try session.draft(action, of: found.id) { drafts.append(draft) }
      } catch {
        throw CommandError(error, at: found.argument?.range)
      }
    }
    let made = try session.judge(drafts, context.occasion(call))
    context.tell(made, action, count: made.count)
    return .null
  }
}
