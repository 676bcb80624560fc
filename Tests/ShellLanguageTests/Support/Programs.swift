// Programs that run with no shell around them.

import NewsModel
import ShellLanguage
import ShellSyntax

/// How a program ended.
enum Ending: Equatable {
  case done, stopped
  case rejected([String])
  case failed(String)
}

/// Checks and runs a program.
func run(_ text: String, in environment: PlainEnvironment) -> Ending {
  let parsed = parse(Source(name: "test", text: text))
  let outcome = Checker.check(
    parsed,
    registry: PlainEnvironment.registry,
    topLevel: TopLevel()
  )
  guard let program = outcome.program else {
    return .rejected(outcome.diagnostics.map(\.message))
  }
  let globals = Globals()
  globals.reserve(outcome.topLevel.slotCount)
  do {
    try Interpreter(program, environment: environment, globals: globals).run()
    return .done
  } catch let failure as RunError {
    return .failed(failure.diagnostic.message)
  } catch {
    return .stopped
  }
}

/// The value of an expression as text; for a failure, its message.
func value(of text: String) -> String {
  let environment = PlainEnvironment()
  switch run("let result = \(text)\n$result", in: environment) {
  case .done: return environment.shown.joined(separator: "\n")
  case .failed(let message): return "failed: " + message
  case .rejected(let messages): return "rejected: " + messages.joined(separator: "; ")
  case .stopped: return "stopped"
  }
}
