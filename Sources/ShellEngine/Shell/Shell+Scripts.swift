// Scripts that run on a session: `run`, and the check of those that a program names.

import Files
import NewsModel
import NewsSession
import ShellLanguage
import ShellSyntax
import Tabular

/// A script after its check: one program, or those of a journal's statements.
private struct CheckedScript {
  let programs: [CheckedProgram]
  let names: TopLevel
  let diagnostics: [Diagnostic]
}

extension Shell {
  /// More scripts within one another than this are one that runs itself.
  private static let deepestScript = 20

  /// What is wrong with the scripts that a program names, as far as they are there before it runs.
  func checkScripts(of program: CheckedProgram) -> [Diagnostic] {
    ScriptReferences.scripts(in: program).flatMap { path, step -> [Diagnostic] in
      let range = step.path.range
      let argument = ArgumentValue(value: .string(path), isWord: false, range: range)
      guard let source = try? script(at: argument) else { return [] }
      let checked = check(source, from: scriptNames().names)
      if let script = checked.programs.first { return faults(of: step, calling: script, path) }
      let error = rejection(checked.diagnostics, source, at: range)
      return [Diagnostic(.script, error.message, at: range, help: error.help)]
    }
  }

  /// The names that a script starts with, and the slots of `$args` and `$dir`.
  func scriptNames() -> (names: TopLevel, arguments: Int, folder: Int) {
    var names = TopLevel()
    let arguments = names.defineBuiltIn("args", type: .list(.any))
    let folder = names.defineBuiltIn("dir", type: .scalar(.string))
    return (names, arguments, folder)
  }

  /// Checks a script whole. What was typed at a prompt may define a name twice, so that the statements of a journal
  /// are checked one after another where they are no script.
  private func check(_ source: Source, from names: TopLevel) -> CheckedScript {
    let parsed = parse(source)
    let whole = Checker.check(parsed, registry: registry, topLevel: names)
    let asWhole = CheckedScript(
      programs: [whole.program].compactMap { $0 },
      names: whole.topLevel,
      diagnostics: whole.diagnostics
    )
    guard whole.program == nil, JournalHeader.stands(in: source.bytes) else { return asWhole }
    var (programs, names): ([CheckedProgram], TopLevel) = ([], names)
    for statement in parsed.statementsAlone {
      let outcome = Checker.check(parse(statement), registry: registry, topLevel: names)
      guard let program = outcome.program else { return asWhole }
      programs.append(program)
      names = outcome.topLevel
    }
    return CheckedScript(programs: programs, names: names, diagnostics: [])
  }

  /// The parameters of the script that `statement` runs, which may lack its end; none where there is no such script.
  func parameters(ofScriptIn statement: String) -> [ScriptParameter] {
    let program = Checker.check(
      parse(Source(name: "", text: statement)),
      registry: registry,
      topLevel: topLevel
    ).program
    guard let path = program.map(ScriptReferences.scripts)?.last?.path else { return [] }
    let argument = ArgumentValue(value: .string(path), isWord: true, range: SourceRange(0, 0))
    guard let source = try? script(at: argument) else { return [] }
    return check(source, from: scriptNames().names).programs.first?.parameters ?? []
  }

  /// Runs another script on the same session, with names of its own, while `depth` calls are open.
  ///
  /// - Parameter isStatement: whether it is a statement of the top level, and not a part of another.
  func runScript(
    _ path: ArgumentValue,
    arguments: [ScriptArgument],
    depth: Int,
    isStatement: Bool
  ) throws {
    guard scriptDepth < Self.deepestScript else {
      throw CommandError("scripts run one another too deeply", at: path.range)
    }
    let source = try script(at: path)
    try refuseKeptJournal(source, at: path.range)
    let start = scriptNames()
    let checked = check(source, from: start.names)
    guard let first = checked.programs.first else {
      throw rejection(checked.diagnostics, source, at: path.range)
    }
    guard let binding = try binding(of: arguments, to: first, at: path.range) else { return }
    let variables = Globals()
    variables.reserve(checked.names.slotCount)
    variables[start.arguments] = .list(binding.rest)
    variables[start.folder] = .string(FileAccess.folder(of: source.name))
    scriptDepth += 1
    defer { scriptDepth -= 1 }
    let isTakenOver =
      isStatement && arguments.isEmpty && first.parameters.isEmpty
      && canTakeOver(source, checked.names)
    session.runs(source, isTakenOver: isTakenOver)
    for program in checked.programs {
      try Interpreter(
        program,
        environment: SessionEnvironment(self, of: program, isNested: !isTakenOver),
        globals: variables,
        parameters: binding.values,
        depth: depth
      ).run()
    }
  }

  /// Whether a script's statements can stand in the session's journal in the place of the one that runs it: it is
  /// a journal, so that its paths start where the session's do, and has no name that the session has.
  private func canTakeOver(_ source: Source, _ names: TopLevel) -> Bool {
    let isTaken = { (name: String) in
      self.topLevel.variables[name]?.definition != nil || self.topLevel.functions[name] != nil
    }
    return !session.isReplay && JournalHeader.stands(in: source.bytes) && !source.mentionsItsCall
      && !names.variables.keys.contains(where: isTaken)
      && !names.functions.keys.contains(where: isTaken)
  }

  private func refuseKeptJournal(_ source: Source, at range: SourceRange) throws(CommandError) {
    guard session.protected.role(of: source.name, in: session.files) == .keptJournal else { return }
    throw CommandError(
      "'\(source.name)' is the journal that this session is kept in, and would run itself",
      help: "'journal FILE' writes it to another file",
      at: range
    )
  }

  private func script(at path: ArgumentValue) throws -> Source {
    let path = path.atHome(session.files)
    let bytes = try session.files.read(path)
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandError("'\(path.value.text)' is not a text file", at: path.range)
    }
    return Source(name: path.value.text, text: text)
  }

  private func rejection(
    _ diagnostics: [Diagnostic],
    _ source: Source,
    at range: SourceRange
  )
    -> CommandError
  {
    let errors = diagnostics.filter { $0.severity == .error }
    guard let first = errors.first else { return CommandError("the script has errors", at: range) }
    let place = source.place(of: first.range.start)
    let more = errors.count > 1 ? " (and \(errors.count - 1) more)" : ""
    return CommandError(
      "'\(source.name)' was not run: line \(place.line): \(first.message)\(more)",
      help: "nsh --check \(source.name) shows what is wrong",
      at: range
    )
  }
}

extension ParsedSource {
  /// Each statement as a source of its own, in the line where it stands in this one; the parameters as one, as the
  /// arguments of a call are for all of them.
  var statementsAlone: [Source] {
    let statements = program.statements
    let declarations = statements.prefix { $0.isDeclaration }
    var ranges = statements.dropFirst(declarations.count).map(\.range)
    if let first = declarations.first, let last = declarations.last {
      ranges.insert(first.range.union(last.range), at: 0)
    }
    let ends = ranges.dropFirst().map(\.start) + [source.bytes.count]
    return zip(ranges, ends).map { range, end in
      let line = source.place(of: range.start).line
      // With the comments below it, which may tell what it judged.
      return Source(
        name: source.name,
        text: String(repeating: "\n", count: line - 1)
          + source[SourceRange(range.start, max(range.end, end))]
      )
    }
  }
}

extension Source {
  /// Whether its text may ask how it was called: such a script means something else elsewhere.
  fileprivate var mentionsItsCall: Bool {
    let has = { (words: String) in ByteSearch.first(Array(words.utf8), in: self.bytes) != nil }
    return has("$args") || has("$dir") || (has("${") && (has("args") || has("dir")))
  }
}
