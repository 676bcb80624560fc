// A shell that the examples of a page are typed into.

import Files
import NewsModel
import NewsSession
import ShellEngine
import ShellSyntax
import Tabular

/// A session at the prompt, or the run of a script.
struct ExampleSession {
  /// Kept, because the folder goes with its owner.
  private let checkout: Checkout
  private let host: PageHost
  private let shell: Shell

  /// A prompt in a copy of the project.
  init(in checkout: Checkout) {
    self.init(
      checkout,
      ScriptRecord(name: nil, arguments: [], text: nil),
      folder: ".",
      PageHost(.terminal)
    )
    let session = shell.session
    host.rowLimit = { session.options["rows"]?.int }
  }

  private init(_ checkout: Checkout, _ record: ScriptRecord, folder: String, _ host: PageHost) {
    self.checkout = checkout
    self.host = host
    let home = SessionHome(process: 1, host: "desk", shelf: nil, name: "today", start: 0) {
      "2026-03-01T14:05:09Z"
    }
    let session = Session(files: checkout.files, script: record, home: home)
    shell = Shell(session: session, host: host, folder: folder)
  }

  /// Runs a script; returns what it shows and the exit code.
  static func run(
    script: String,
    name: String,
    arguments: [String],
    in checkout: Checkout
  )
    -> (lines: [String], status: Int32)
  {
    let record = ScriptRecord(name: name, arguments: arguments, text: script)
    let session = ExampleSession(
      checkout,
      record,
      folder: FileAccess.folder(of: name),
      PageHost(.file)
    )
    let status = session.run(script, name: name)
    return (session.host.take(), status)
  }

  /// Types an input at the prompt; returns the lines that appear below it.
  func type(_ text: String) -> [String] {
    host.history.append(text)
    run(text, name: "<prompt>")
    return host.take()
  }

  /// Runs an input; returns the exit code it would end with.
  func status(of text: String) -> Int32 { run(text, name: "<prompt>") }

  @discardableResult
  private func run(_ text: String, name: String) -> Int32 {
    switch shell.run(Source(name: name, text: text)) {
    case .done: return 0
    case .quit(let code): return code
    case .interrupted: return 130
    case .rejected(let diagnostics, let source):
      host.reportError(DiagnosticRenderer(source: source).render(diagnostics))
      return 2
    case .failed(let failure):
      host.reportError(DiagnosticRenderer(source: failure.source).render(failure.diagnostic))
      for call in failure.calls {
        let place = call.source.place(of: call.range.start)
        host.reportError(
          "  in '\(call.name)' called from \(call.source.name):\(place.line):\(place.column)\n"
        )
      }
      return 1
    }
  }
}
