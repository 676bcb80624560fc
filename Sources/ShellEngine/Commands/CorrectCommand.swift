// correct: a field of claims is something else.

import NewsModel
import NewsSession
import ShellLanguage
import ShellSyntax
import Tabular

struct CorrectCommand: SessionCommand {
  private static let ids = CommandArgument.list(
    "id",
    .finding,
    "claims; of a pipe's rows, leave it out"
  )
  private static let start = CommandArgument.flag(count: "start", "its first character")
  private static let end = CommandArgument.flag(count: "end", "the character behind it")
  private static let droppedHedge = CommandArgument.flag(
    count: "drop-hedge",
    "which of its hedges to drop"
  )

  let signature = Signature(
    name: "correct",
    group: .judgement,
    summary: "correct who holds a claim, how surely, or where it begins and ends",
    details: "A source must be mentioned in the document; of several mentions the nearest to the "
      + "claim counts. --start and --end are as the columns of 'claims' have them; --drop-hedge "
      + "counts the words in its column 'hedges'. 'why' shows what was before.",
    arguments: [ids] + ClaimFields.flags
      + [start, end, droppedHedge, JudgementArguments.because],
    input: .optional([.table]),
    examples: [
      "correct c10 --source Varn", "correct c1 --source author --certainty certain",
      "claims --by Oster | correct --certainty probable --because 'he said so later'",
    ]
  )

  func fault(in call: StaticCall) -> CommandFault? {
    let fields = signature.flags.map(\.name).filter {
      $0 != JudgementArguments.because.declaration.name
    }
    guard !fields.contains(where: call.constants.keys.contains) else { return nil }
    return CommandFault(
      message: "'correct' needs what is to be corrected",
      help: fields.map { "--\($0)" }.joined(separator: ", ")
    )
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    var wanted = try ClaimFields.corrections(call)
    wanted.start = call[Self.start]
    wanted.end = call[Self.end]
    wanted.droppedHedge = call[Self.droppedHedge]
    var drafts: [JudgementDraft] = []
    var claims: Set<ClaimID> = []
    let found = try JudgementArguments.claims(call, Self.ids, in: session)
    for (row, one) in found.enumerated() where claims.insert(one.id).inserted {
      try context.checkInterruption(at: row)
      do throws(SessionError) {
        drafts += try session.drafts(correcting: one.id, wanted)
      } catch {
        let range = Self.checkedPlace(call) ?? one.argument?.range
        // Of several claims nobody else would say which one it is.
        let message = found.count > 1 ? "\(one.id): \(error.message)" : error.message
        throw CommandError(message, help: error.help, at: range)
      }
    }
    let made = try session.judge(drafts, context.occasion(call))
    context.tell(made, .correct, count: Set(made.map(\.finding)).count)
    return .null
  }

  /// The first of the flags of which the text decides whether they can be followed.
  private static func checkedPlace(_ call: Invocation) -> SourceRange? {
    call.range(of: ClaimFields.source) ?? call.range(of: start) ?? call.range(of: end)
      ?? call.range(of: droppedHedge)
  }
}

/// The flags that give a claim what it says, for `mark` too.
enum ClaimFields {
  /// Who holds it.
  static let source = CommandArgument<ArgumentValue?>.flag(
    "source",
    .holder,
    "who holds it: an actor, author, or words of the text"
  )
  private static let certainty = ChoiceFlag<Certainty>("certainty", "how sure its holder is")
  private static let polarity = ChoiceFlag<Polarity>("polarity", "whether its holder affirms it")
  private static let kind = ChoiceFlag<ClaimKind>("kind", "what it does")

  /// All of them.
  static let flags: [any DeclaredArgument] = [source, certainty, polarity, kind]

  /// What the flags of a call ask for.
  static func corrections(_ call: Invocation) throws -> ClaimCorrections {
    var wanted = ClaimCorrections()
    wanted.source = call[source]?.value.text
    wanted.certainty = try call[certainty]
    wanted.polarity = try call[polarity]
    wanted.kind = try call[kind]
    return wanted
  }
}
