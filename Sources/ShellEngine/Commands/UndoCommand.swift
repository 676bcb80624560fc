// undo: takes judgements back.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct UndoCommand: SessionCommand {
  private static let ids = CommandArgument.list(
    "id",
    .finding,
    "judgements: j3; none for the last command's"
  )

  let signature = Signature(
    name: "undo",
    group: .judgement,
    summary: "take judgements back: those of the last command, or those named",
    details: "What was found is then as it was without them; they stay in 'judgements', as undone. "
      + "Notes and tags are taken back by 'unnote' and 'untag'.",
    arguments: [Self.ids],
    input: .optional([.table]),
    examples: [
      "reject c4; undo", "accept c4; reject c5; undo j1",
      "judgements | where because == null | undo",
    ]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let numbers = try numbers(call, session)
    guard call.input != nil || !numbers.isEmpty else {
      throw CommandError("nothing was judged, or all of it is undone")
    }
    guard !numbers.isEmpty else {
      context.host.report("nothing to undo: none of these judgements stands")
      return .null
    }
    do throws(SessionError) {
      try session.undo(numbers)
    } catch {
      throw CommandError(error, at: call.range(of: Self.ids))
    }
    let ids = numbers.map { "j\($0)" }
    // More ids than this say no more than their number.
    let shown = ids.prefix(10).joined(separator: ", ")
    let more = ids.count > 10 ? ", and \(ids.count - 10) more" : ""
    let noun = ids.count == 1 ? "judgement" : "judgements"
    context.host.report("undid \(ids.count) \(noun): \(shown)\(more)")
    context.tellOfObsolete()
    return .null
  }

  private func numbers(_ call: Invocation, _ session: Session) throws -> [Int] {
    guard call.input != nil || call.has(Self.ids) else { return session.lastJudged }
    var seen: Set<Int> = []
    return try JudgementArguments.findings(call, Self.ids, in: session).map { found in
      guard case .judgement(let number) = found.id else {
        throw CommandError(
          "'\(found.id)' is not a judgement",
          help: "an id of a judgement is j3; 'judgements' lists them",
          at: found.argument?.range
        )
      }
      return number
    }
    .filter { number in
      // Of rows, those that are undone already are passed over.
      let isUndone = session.corpus.judgements.judgement(number)?.status == .undone
      return seen.insert(number).inserted && !(call.input != nil && isUndone)
    }
  }
}
