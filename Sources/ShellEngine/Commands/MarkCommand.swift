// mark: a claim that was not found.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct MarkCommand: SessionCommand {
  let signature = Signature(
    name: "mark",
    group: .judgement,
    summary: "mark words of a document as a claim that nsh has missed",
    details: "The words must stand in the document as they are given, line breaks aside. The claim "
      + "is the author's, certain and affirmed, unless the flags say otherwise, and gets the next "
      + "number.",
    parameters: [
      Parameter("document", .document, .one, "an id or a name"),
      Parameter("words", .text, .one, "the words, exactly"),
    ],
    flags: CorrectCommand.fieldFlags + [
      CommandFlag("nth", .int, "which place, where the words stand several times"),
      JudgementArguments.because,
    ],
    examples: [
      "mark d1 'disputed Melisk harbour'",
      "mark d1 'disputed Melisk harbour' --source Varn --certainty possible",
    ]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    guard let document = call.first("document"), let words = call.first("words") else {
      return .null
    }
    let session = context.session
    let article = try session.document(document)
    let wanted = try CorrectCommand.corrections(call)
    let place = try words.located { () throws(SessionError) in
      try session.unclaimedPlace(of: words.value.text, call.int("nth"), in: article)
    }
    let made: [Judgement]
    do throws(SessionError) {
      made = try session.mark(place, in: article, wanted, context.occasion(call))
    } catch {
      throw CommandError(error, at: call.first("source")?.range)
    }
    context.tell(made, .mark, count: 1)
    return .null
  }
}
