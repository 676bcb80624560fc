// tag: a word to find findings by.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct TagCommand: SessionCommand {
  let signature = Signature(
    name: "tag",
    group: .judgement,
    summary: "give findings a tag, a word to find them by",
    details: "The column 'tags' of docs, sections, actors, mentions and claims has them, and "
      + "claims --tag looks for them. A tag that a finding has already is not given again. "
      + "'note … --tag' gives the same tags, with words beside them.",
    arguments: TagArguments.arguments,
    input: .optional([.table]),
    examples: ["tag c4 check", "claims --by Varn | tag check later"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let session = context.session
    let (findings, tags) = try TagArguments(call, session).parts
    let count = session.tag(findings, tags)
    context.host.report("tagged \(TagArguments.words(count, "finding"))")
    return .null
  }
}

/// Findings and tags, as arguments or of a pipe's rows.
struct TagArguments {
  private static let id = CommandArgument.optional(
    "id",
    .finding,
    "what is meant; of a pipe's rows, leave it out"
  )
  private static let tags = CommandArgument.list("tag", .text, "the tags")

  /// What `tag` and `untag` take.
  static let arguments: [any DeclaredArgument] = [id, tags]

  /// The findings, each once, and the tags.
  let parts: (findings: [FindingID], tags: [String])

  /// What a call names: ids, and words behind them. Throws where a finding is not there or no tag is given.
  init(_ call: Invocation, _ session: Session) throws {
    var words = [call[Self.id]].compactMap(\.self) + call[Self.tags]
    var findings: [(id: FindingID, argument: ArgumentValue?)] = []
    if call.input != nil {
      findings = try RowIDs.findings(in: call.table()).map { ($0, nil) }
    } else {
      while let first = words.first {
        let found = Self.findings(first.value)
        // The first argument is a finding, whatever it looks like.
        if found.isEmpty, !findings.isEmpty { break }
        guard !found.isEmpty else { throw Self.unknown(first) }
        findings += found.map { ($0, first) }
        words.removeFirst()
      }
    }
    let known = try findings.map { id, argument in
      let finding = session.finding(of: id)
      guard session.key(of: finding) != nil else { throw Self.unknown(argument) }
      return finding
    }
    .uniqued()
    let tags = Self.tags(words)
    guard !tags.isEmpty, call.input != nil || !known.isEmpty else {
      throw CommandError("a finding and a tag are needed", help: "tag c12 check")
    }
    parts = (known, tags)
  }

  private static func findings(_ value: Value) -> [FindingID] {
    switch value {
    case .list(let elements): elements.flatMap(findings)
    case .table(let table): (try? RowIDs.findings(in: table)) ?? []
    case .record(let record): record.finding.flatMap { FindingID($0) }.map { [$0] } ?? []
    default: FindingID(value.text).map { [$0] } ?? []
    }
  }

  private static func unknown(_ argument: ArgumentValue?) -> CommandError {
    guard let argument else {
      return CommandError("a row of this table is not a finding that can have tags")
    }
    return CommandError(
      "there is no finding '\(argument.value.text)'",
      help: "an id is d1, d1.s2, a3, c12 or m7",
      at: argument.range
    )
  }

  /// The tags that arguments are, each once; several may stand between commas.
  static func tags(_ arguments: [ArgumentValue]) -> [String] {
    arguments.flatMap { argument -> [String] in
      if case .list(let elements) = argument.value { return elements.map(\.text) }
      return argument.value.text.split(separator: ",").map(String.init)
    }
    .map(\.trimmedOfBlanks)
    .filter { !$0.isEmpty }.uniqued()
  }

  /// `1 finding`, `3 findings`
  static func words(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
