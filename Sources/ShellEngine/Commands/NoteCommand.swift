// note: a remark on a finding, kept with it.

import Tabular

struct NoteCommand: Command {
  let signature = Signature(
    name: "note",
    group: .judgement,
    summary: "attach a note to a document, a section, an actor, a claim or a mention",
    details: "The note goes into the export under the finding's durable key.",
    parameters: [
      Parameter("id", .finding, .one, "what to note; of a pipe's rows, leave it out"),
      Parameter("text", .text, .any, "the note"),
    ],
    flags: [CommandFlag("tag", .text, "a tag to find the note by; several with commas between")],
    input: .optional([.table]),
    examples: ["note d1 'check the number of ships' --tag check"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> Value {
    let session = context.session
    var words = call.all("id").map(\.value.text) + call.all("text").map(\.value.text)
    var targets: [String] = []
    if call.input != nil {
      targets = try RowIDs.findings(in: call.table()).compactMap(session.key)
    } else {
      let id = words.removeFirst()
      guard let key = FindingID(id).flatMap(session.key) else {
        throw CommandError(
          "there is no finding '\(id)'",
          help: "an id is d1, d1.s2, a3, c12 or m7",
          at: call.first("id")?.range
        )
      }
      targets = [key]
    }
    let text = words.joined(separator: " ")
    guard !text.isEmpty else {
      throw CommandError("the note is empty", help: "note ID 'what to remember'")
    }
    let tags = (call.text("tag") ?? "").split(separator: ",")
      .map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    for target in targets { session.notes.append(Note(target: target, text: text, tags: tags)) }
    session.journal.recordEffect()
    return .null
  }
}
