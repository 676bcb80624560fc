// A running shell: a session, the names of its top level, and the way from text to effects. The
// program `nsh` makes one; `replay` makes another inside it.

import NewsLoading
import NewsModel
import ShellSyntax
import Tabular

/// What the run of an input came to.
package enum RunResult {
  /// It ran to its end.
  case done
  /// It asked to quit with an exit code.
  case quit(Int32)
  /// It was not run, because of what the check found.
  case rejected([Diagnostic], Source)
  /// It failed while running.
  case failed(Failure)
  /// The user stopped it.
  case interrupted
}

/// Runs programs on a session.
package final class Shell {
  /// The session.
  package let session: Session
  /// The program around it.
  package let host: any Host
  /// The commands there are.
  package let registry: CommandRegistry
  /// The names of the top level.
  package private(set) var topLevel = TopLevel()
  /// The file that the journal is kept in as the session goes; nil where none is.
  package var journalFile: JournalFile?
  private let globals = Globals()
  /// How many scripts run inside one another.
  private var scriptDepth = 0
  /// More than this is a script that runs itself.
  private static let deepestScript = 20

  /// A shell on a session.
  ///
  /// - Parameter folder: what `$dir` is: the script's folder, or the current one.
  package init(
    session: Session,
    host: any Host,
    folder: String,
    registry: CommandRegistry = .standard
  ) {
    self.session = session
    self.host = host
    self.registry = registry
    define("args", .list(session.script.arguments.map(Value.string)), .list(.scalar(.string)))
    define("dir", .string(folder), .scalar(.string))
  }

  private func define(_ name: String, _ value: Value, _ shape: Shape) {
    let slot = topLevel.defineBuiltIn(name, shape: shape)
    globals.reserve(topLevel.slotCount)
    globals[slot] = value
  }

  /// Checks a source without running it.
  package func check(_ source: Source) -> [Diagnostic] {
    let outcome = Checker.check(parse(source), registry: registry, topLevel: topLevel)
    return outcome.diagnostics + (outcome.program.map(checkScripts) ?? [])
  }

  /// What is wrong with the scripts that a program names, as far as they are there before it runs.
  private func checkScripts(of program: CheckedProgram) -> [Diagnostic] {
    ScriptReferences.paths(in: program).compactMap { path, range in
      let argument = ArgumentValue(value: .string(path), isWord: false, range: range)
      guard let source = try? script(at: argument) else { return nil }
      let outcome = Checker.check(parse(source), registry: registry, topLevel: scriptNames().names)
      guard outcome.program == nil else { return nil }
      let error = rejection(outcome.diagnostics, source, at: range)
      return Diagnostic("script", error.message, at: range, help: error.help)
    }
  }

  /// The names that a script starts with, and the slots of `$args` and `$dir`.
  private func scriptNames() -> (names: TopLevel, arguments: Int, folder: Int) {
    var names = TopLevel()
    let arguments = names.defineBuiltIn("args", shape: .list(.any))
    let folder = names.defineBuiltIn("dir", shape: .scalar(.string))
    return (names, arguments, folder)
  }

  /// Checks a source whole and, where nothing is wrong with it, runs it.
  package func run(_ source: Source) -> RunResult {
    let outcome = Checker.check(
      parse(source),
      registry: registry,
      topLevel: topLevel,
      last: session.last.map { Shape(.table($0)) } ?? .any
    )
    let nested = outcome.program.map(checkScripts) ?? []
    guard let program = outcome.program, nested.isEmpty else {
      session.journal.reject(source.text)
      do { try keepJournal() } catch { host.report("\(error.message)") }
      return .rejected(outcome.diagnostics + nested, source)
    }
    topLevel = outcome.topLevel
    globals.reserve(topLevel.slotCount)
    do {
      try Interpreter(program, shell: self, globals: globals).run()
      return .done
    } catch {
      topLevel.refine { globals[$0] }
      return Self.result(error, source)
    }
  }

  private static func result(_ error: any Error, _ source: Source) -> RunResult {
    do {
      throw error
    } catch let quit as QuitRequest {
      return .quit(quit.code)
    } catch is Interrupted {
      return .interrupted
    } catch let failure as Failure {
      return .failed(failure)
    } catch {
      let diagnostic = Diagnostic("runtime", "\(error)", at: SourceRange(0, 0))
      return .failed(Failure(diagnostic: diagnostic, source: source))
    }
  }

  /// Writes down what has run since the last time, where a journal is kept in a file.
  func keepJournal() throws(CommandError) {
    guard let journalFile else { return }
    try journalFile.update(&session.journal)
  }

  /// Runs another script on the same session, with names of its own, while `depth` calls are open.
  func runScript(_ path: ArgumentValue, arguments: [Value], depth: Int) throws {
    guard scriptDepth < Self.deepestScript else {
      throw CommandError("scripts run one another too deeply", at: path.range)
    }
    let source = try script(at: path)
    let start = scriptNames()
    let outcome = Checker.check(parse(source), registry: registry, topLevel: start.names)
    guard let program = outcome.program else {
      throw rejection(outcome.diagnostics, source, at: path.range)
    }
    let variables = Globals()
    variables.reserve(outcome.topLevel.slotCount)
    variables[start.arguments] = .list(arguments)
    variables[start.folder] = .string(FileAccess.folder(of: path.value.text))
    scriptDepth += 1
    defer { scriptDepth -= 1 }
    try Interpreter(program, shell: self, globals: variables, depth: depth).runNested()
  }

  private func script(at path: ArgumentValue) throws -> Source {
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
