// correct: a field of claims is something else.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct CorrectCommand: SessionCommand {
  /// The flags that give a claim what it says, for `mark` too.
  static let fieldFlags = [
    CommandFlag("source", .holder, "who holds it: an actor, author, or words of the text"),
    CommandFlag("certainty", .choice(Certainty.names), "how sure its holder is"),
    CommandFlag("polarity", .choice(Polarity.names), "whether its holder affirms it"),
    CommandFlag("kind", .choice(ClaimKind.names), "what it does"),
  ]

  /// The flags of which the text decides whether they can be followed.
  private static let checkedFlags = ["source", "start", "end", "drop-hedge"]

  let signature = Signature(
    name: "correct",
    group: .judgement,
    summary: "correct who holds a claim, how surely, or where it begins and ends",
    details: "A source must be mentioned in the document; of several mentions the nearest to the "
      + "claim counts. --start and --end are as the columns of 'claims' have them; --drop-hedge "
      + "counts the words in its column 'hedges'. 'why' shows what was before.",
    parameters: [Parameter("id", .finding, .any, "claims; of a pipe's rows, leave it out")],
    flags: fieldFlags + [
      CommandFlag("start", .int, "its first character"),
      CommandFlag("end", .int, "the character behind it"),
      CommandFlag("drop-hedge", .int, "which of its hedges is none"),
      JudgementArguments.because,
    ],
    input: .optional([.table]),
    examples: [
      "correct c10 --source Varn", "correct c1 --source author --certainty certain",
      "claims --by Oster | correct --certainty probable --because 'he said so later'",
    ]
  )

  func fault(in call: StaticCall) -> CommandFault? {
    let fields = signature.flags.map(\.name).filter { $0 != "because" }
    guard !fields.contains(where: call.has) else { return nil }
    return CommandFault(
      message: "'correct' needs what is to be corrected",
      help: fields.map { "--\($0)" }.joined(separator: ", ")
    )
  }

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let wanted = try Self.corrections(call)
    var drafts: [JudgementDraft] = []
    var claims: Set<ClaimID> = []
    let found = try JudgementArguments.claims(call, in: session)
    for (row, one) in found.enumerated() where claims.insert(one.id).inserted {
      try context.checkInterruption(at: row)
      do throws(SessionError) {
        drafts += try session.drafts(correcting: one.id, wanted)
      } catch {
        let fields = Self.checkedFlags.compactMap { call.first($0)?.range }
        let range = fields.first ?? one.argument?.range
        // Of several claims nobody else would say which one it is.
        let message = found.count > 1 ? "\(one.id): \(error.message)" : error.message
        throw CommandError(message, help: error.help, at: range)
      }
    }
    let made = try session.judge(drafts, context.occasion(call))
    context.tell(made, .correct, count: Set(made.map(\.finding)).count)
    return .null
  }

  /// What the flags of a call ask for.
  static func corrections(_ call: Invocation) throws -> ClaimCorrections {
    var wanted = ClaimCorrections()
    wanted.source = call.text("source")
    wanted.certainty = try value(call, "certainty")
    wanted.polarity = try value(call, "polarity")
    wanted.kind = try value(call, "kind")
    wanted.start = call.int("start")
    wanted.end = call.int("end")
    wanted.droppedHedge = call.int("drop-hedge")
    return wanted
  }

  /// An enumerated value; one that was not known before the run may be none.
  static func value<Choice: RawRepresentable<String> & CaseIterable>(
    _ call: Invocation,
    _ flag: String
  ) throws -> Choice? {
    guard let argument = call.first(flag) else { return nil }
    guard let value = Choice(rawValue: argument.value.text) else {
      throw CommandError(
        "'\(argument.value.text)' is none of the values of --\(flag)",
        help: Choice.names.joined(separator: ", "),
        at: argument.range
      )
    }
    return value
  }
}
