// unnote: takes notes back.

import NewsSession
import ShellLanguage
import Tabular

struct UnnoteCommand: SessionCommand {
  private static let ids = CommandArgument.list("id", .finding, "a note, or a finding")

  let signature = Signature(
    name: "unnote",
    group: .judgement,
    summary: "remove notes: by their ids, or all notes on a finding",
    details: "'unnote n2' removes one. The numbers of notes that are gone are not used again.",
    arguments: [Self.ids],
    input: .optional([.table]),
    examples: [
      "unnote c4", "notes --tag check | unnote", "notes | where text contains 'old' | unnote",
    ]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    guard call.input != nil || call.has(Self.ids) else {
      throw CommandError("'unnote' needs notes", help: "unnote n1, or notes | … | unnote")
    }
    var numbers = Set(try session.notes(call[Self.ids]).map(\.number))
    if call.input != nil {
      for id in try RowIDs.findings(in: call.table()) {
        if case .note(let number) = id {
          numbers.insert(number)
        } else {
          numbers.formUnion(session.noteBook.notes(on: id).map(\.number))
        }
      }
    }
    let count = session.removeNotes(numbers)
    context.host.report("removed \(count) \(count == 1 ? "note" : "notes")")
    return .null
  }
}
