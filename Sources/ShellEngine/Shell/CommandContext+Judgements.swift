// What the commands that judge have in common: whom they are told of, why, and what they tell.

import NewsModel
import NewsSession
import ShellLanguage
import ShellSyntax
import Tabular

/// What every command that judges takes.
enum JudgementArguments {
  /// Why.
  static let because = CommandArgument<ArgumentValue?>.flag(
    "because",
    .text,
    "why; kept with the judgement"
  )

  /// The findings that the arguments or the rows of a call are, each with the argument that it came by.
  ///
  /// - Parameter action: what is done to them; in a recorded statement the ids mean what they meant then.
  static func findings(
    _ call: Invocation,
    _ ids: CommandArgument<[ArgumentValue]>,
    in session: Session,
    for action: JudgementAction? = nil
  ) throws -> [(id: FindingID, argument: ArgumentValue?)] {
    let piped = call.input == nil ? [] : try RowIDs.findings(in: call.table())
    var named = try call[ids].flatMap { argument in
      try findings(argument.value, argument, session).map { ($0, Optional(argument)) }
    }
    if let action, piped.isEmpty {
      let ids = session.recalled(named.map(\.0), for: action)
      named = zip(ids, named).map { ($0, $1.1) }
    }
    guard call.input != nil || call.has(ids) else {
      throw CommandError("no findings are given", help: "name their ids, or pipe rows to it")
    }
    return piped.map { ($0, nil) } + named
  }

  private static func findings(
    _ value: Value,
    _ argument: ArgumentValue,
    _ session: Session
  ) throws -> [FindingID] {
    switch value {
    case .table(let table): return try RowIDs.findings(in: table)
    case .list(let elements):
      return try elements.flatMap { try findings($0, argument, session) }
    case .record(let record):
      guard let id = record.finding.flatMap({ FindingID($0) }) else { fallthrough }
      return [id]
    default:
      if let id = FindingID(value.text) { return [id] }
      let text = value.text
      return [
        .actor(try argument.located { () throws(SessionError) in try session.actor(text).id })
      ]
    }
  }

  /// The actors that arguments name, in order.
  static func actors(
    _ arguments: [ArgumentValue],
    in session: Session,
    for action: JudgementAction
  ) throws -> [SessionActor] {
    let named = try arguments.flatMap { argument in
      try findings(argument.value, argument, session).map { ($0, argument) }
    }
    let ids = session.recalled(named.map(\.0), for: action)
    return try zip(ids, named).map { id, named in
      guard case .actor(let actor) = session.finding(of: id),
        let found = session.corpus.actor(actor)
      else {
        throw CommandError(
          "'\(id)' is not an actor",
          help: "an actor is a3 or a name; 'actors' lists them",
          at: named.1.range
        )
      }
      return found
    }
  }

  /// The findings that one argument is: rows or ids.
  static func findings(
    of argument: ArgumentValue,
    in session: Session
  ) throws -> [FindingID] {
    try findings(argument.value, argument, session)
  }

  /// The claims that arguments or rows are.
  static func claims(
    _ call: Invocation,
    _ ids: CommandArgument<[ArgumentValue]>,
    in session: Session
  ) throws -> [(id: ClaimID, argument: ArgumentValue?)] {
    try findings(call, ids, in: session, for: .correct).map { id, argument in
      guard case .claim(let claim) = session.finding(of: id), session.corpus.claim(claim) != nil
      else {
        throw CommandError(
          "'\(id)' is not a claim",
          help: "an id of a claim is c12; 'claims' lists them",
          at: argument?.range
        )
      }
      return (claim, argument)
    }
  }

  /// A name that somebody gives to an actor: one line, not empty.
  static func name(_ argument: ArgumentValue?) throws -> String {
    let name = FindingTables.oneLine(argument?.value.text ?? "").text
    guard !name.isEmpty else { throw CommandError("the name is empty", at: argument?.range) }
    return name
  }
}

extension CommandContext {
  /// Who judges, when and why.
  func occasion(_ call: Invocation) -> JudgementOccasion {
    let because = call[JudgementArguments.because].flatMap {
      $0.value.text.isEmpty ? nil : $0.value.text
    }
    let analyst = session.options["analyst"].flatMap { $0.isNull ? nil : $0.text }
    return JudgementOccasion(because: because, analyst: analyst, at: host.time)
  }

  /// Tells what a command has judged, and what no longer applies because of it.
  func tell(_ made: [Judgement], _ action: JudgementAction, count: Int) {
    guard let first = made.first, let last = made.last else {
      host.report("nothing to change: that is so already")
      return tellOfObsolete()
    }
    let ids = made.count == 1 ? first.id : "\(first.id) to \(last.id)"
    let what =
      count == 1 ? first.finding.description : "\(count) \(Self.noun(made.map(\.finding), count))"
    host.report("\(action.participle) \(what) (\(ids))")
    tellOfObsolete()
  }

  private static func noun(_ findings: [FindingID], _ count: Int) -> String {
    func all(_ isMeant: (FindingID) -> Bool) -> Bool { findings.allSatisfy(isMeant) }
    if all({ if case .claim = $0 { true } else { false } }) { return "claims" }
    if all({ if case .mention = $0 { true } else { false } }) { return "mentions" }
    if all({ if case .actor = $0 { true } else { false } }) { return "actors" }
    return "findings"
  }

  /// Tells which judgements have come to fit nothing since this was asked last.
  func tellOfObsolete() {
    let obsolete = session.takeObsolete()
    guard !obsolete.isEmpty else { return }
    // More ids than this say no more than their number.
    let shown = obsolete.prefix(10).map { "\($0.id) (\($0.action.rawValue))" }
    let more = obsolete.count > shown.count ? ", and \(obsolete.count - shown.count) more" : ""
    host.warn(
      "\(obsolete.count) \(obsolete.count == 1 ? "judgement no longer applies" : "judgements no longer apply"): "
        + shown.joined(separator: ", ") + more
    )
  }
}
