// mark: a claim that was not found.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct MarkCommand: SessionCommand {
  private static let document = RequiredArgument("document", .document, "an id or a name")
  private static let words = RequiredArgument("words", .text, "the words, exactly")
  private static let nth = CommandArgument.flag(
    count: "nth",
    "which place, where the words stand several times"
  )

  let signature = Signature(
    name: "mark",
    group: .judgement,
    summary: "mark words of a document as a claim that nsh has missed",
    details: "The words must stand in the document as they are given, line breaks aside. The claim "
      + "is the author's, certain and affirmed, unless the flags say otherwise, and gets the next "
      + "number.",
    arguments: [document, words] + ClaimFields.flags + [nth, JudgementArguments.because],
    examples: [
      "mark d1 'disputed Melisk harbour'",
      "mark d1 'disputed Melisk harbour' --source Varn --certainty possible",
    ]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let article = try session.document(try call[Self.document])
    let words = try call[Self.words]
    let wanted = try ClaimFields.corrections(call)
    let place = try words.located { () throws(SessionError) in
      try session.unclaimedPlace(of: words.value.text, call[Self.nth], in: article)
    }
    let made: [Judgement]
    do throws(SessionError) {
      made = try session.mark(place, in: article, wanted, context.occasion(call))
    } catch {
      throw CommandError(error, at: call.range(of: ClaimFields.source))
    }
    context.tell(made, .mark, count: 1)
    return .null
  }
}
