// unload: takes articles out of the corpus.

import NewsSession
import ShellLanguage
import Tabular

struct UnloadCommand: SessionCommand {
  private static let documents = CommandArgument.list("document", .document, "an id or a name")

  let signature = Signature(
    name: "unload",
    group: .corpus,
    summary: "take documents out of the session",
    details: "Their ids are not used again, and those of the others stay.",
    arguments: [Self.documents],
    input: .optional([.table]),
    examples: ["unload d2", "docs | where words < 500 | unload"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let named = try call[Self.documents].map { try session.document($0).id }
    let piped = call.input == nil ? [] : try RowIDs.documents(in: call.table(), session: session)
    guard !named.isEmpty || call.input != nil else {
      throw CommandError("'unload' needs documents", help: "unload d2, or docs | … | unload")
    }
    let ids = Set(named + piped)
    session.remove(ids)
    context.host.report("unloaded \(ids.count) \(ids.count == 1 ? "article" : "articles")")
    context.tellOfObsolete()
    return .null
  }
}
