// Runs the sessions of transcripts.

import NewsLoading
import NewsSession
import ShellEngine
import ShellSyntax

/// Runs a session in a folder of its own, which holds copies of the fixtures.
struct TranscriptRunner {
  private let place: Place
  private let prompt: TestShell

  init() throws {
    place = try Place(["footbridge", "harbour", "languages", "odd"])
    prompt = TestShell(place)
  }

  /// The session with the output that it has now.
  static func run(_ session: Transcript.Session) throws -> Transcript.Session {
    let runner = try TranscriptRunner()
    runner.prompt.host.width = session.width
    for file in session.files { try runner.place.write(file.text, to: file.name) }
    var result = session
    for index in result.steps.indices {
      result.steps[index].output = try runner.run(result.steps[index])
    }
    return result
  }

  private func run(_ step: Transcript.Step) throws -> [String] {
    let input = step.input.joined(separator: "\n")
    guard step.isTyped else { return try runProgram(input) }
    prompt.run(input)
    return prompt.host.take()
  }

  /// Runs `nsh FILE [ARG…]` or `nsh --check FILE`, and ends the output with an exit code other than 0.
  private func runProgram(_ line: String) throws -> [String] {
    var words = line.split(separator: " ").map(String.init)
    let onlyChecks = words.first == "--check"
    if onlyChecks { words.removeFirst() }
    let path = words.removeFirst()
    let text = try place.text(path)
    let program = TestShell(
      place.files,
      script: ScriptRecord(name: path, arguments: words, text: text)
    )
    let source = Source(name: path, text: text)
    var code: Int32 = 0
    if onlyChecks {
      let diagnostics = program.shell.check(source)
      program.host.report(DiagnosticRenderer(source: source).render(diagnostics))
      code = diagnostics.isEmpty ? 0 : 2
    } else {
      code = program.run(text, name: path)
    }
    let output = program.host.take()
    return code == 0 || output.last == "[exit \(code)]" ? output : output + ["[exit \(code)]"]
  }
}
