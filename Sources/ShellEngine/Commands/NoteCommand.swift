// note: a remark on a finding, kept with it.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct NoteCommand: SessionCommand {
  private static let id = CommandArgument.optional(
    "id",
    .finding,
    "what to note; of a pipe's rows, leave it out"
  )
  private static let text = CommandArgument.list("text", .text, "the note")
  private static let tags = CommandArgument.flags(
    "tag",
    .text,
    "a tag to find the note by; give it again, or commas, for several"
  )

  let signature = Signature(
    name: "note",
    group: .judgement,
    summary: "attach a note to a document, a section, an actor, a claim or a mention",
    details: "A tag alone will do. 'notes' lists the notes, 'why' and 'read' show them, and the "
      + "export has them under the finding's durable key.",
    arguments: [id, text, tags],
    input: .optional([.table]),
    examples: [
      "note d1 'check the number of ships' --tag check", "claims --by Varn | note --tag checked",
    ]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let named = call[Self.id]
    var words = ([named].compactMap(\.self) + call[Self.text]).map(\.value.text)
    let findings: [FindingID]
    if call.input != nil {
      findings = try RowIDs.findings(in: call.table())
    } else {
      guard let argument = named else {
        throw CommandError("'note' needs a finding", help: "note c12 'what to remember'")
      }
      guard let id = FindingID(words.removeFirst()) else { throw Self.unknown(argument) }
      findings = [id]
    }
    let targets = try findings.map { id -> (finding: FindingID, key: String) in
      let finding = session.finding(of: id)
      guard let key = session.key(of: finding) else { throw Self.unknown(named, id) }
      return (finding, key)
    }
    let text = words.joined(separator: " ")
    let tags = TagArguments.tags(call[Self.tags])
    guard !text.isEmpty || !tags.isEmpty else {
      throw CommandError("the note is empty", help: "note ID 'what to remember', or --tag WORD")
    }
    session.note(targets, text: text, tags: tags)
    return .null
  }

  private static func unknown(_ argument: ArgumentValue?, _ id: FindingID? = nil) -> CommandError {
    // Of a pipe's rows the finding is gone, or none that a note could be on.
    guard let argument, id.map({ FindingID(argument.value.text) == $0 }) ?? true else {
      return CommandError("a row of this table is not a finding that can have notes")
    }
    return CommandError(
      "there is no finding '\(argument.value.text)'",
      help: "an id is d1, d1.s2, a3, c12 or m7",
      at: argument.range
    )
  }
}
