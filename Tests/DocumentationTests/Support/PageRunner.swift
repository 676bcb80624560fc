// Runs the examples of a page, from its top to its end, in one copy of the project.
//
// - A block of `nsh` with `nsh> ` in its first line is a session: what is typed and what appears. It
//   goes on in the session of the blocks above it, unless a new one is asked for.
// - Any other block of `nsh` is a script; a block of `text` right below it is what it shows.
// - A block of `console` holds commands after `$ `, given to the system's shell, and what they show.
// - A block of `python` is run where there is a Python; a block of `text` below it is what it shows.

import PseudoTerminal
import ShellSyntax

/// Runs a page.
struct PageRunner {
  /// A block that does not show what it should.
  struct Difference: CustomStringConvertible {
    let line: Int
    let expected: [String]
    let found: [String]

    var description: String {
      "line \(line):\n" + expected.map { "- \($0)\n" }.joined()
        + found.map { "+ \($0)\n" }.joined()
    }
  }

  private static let prompt = "nsh> "
  private let checkout: Checkout
  private var session: ExampleSession
  /// What the script right above showed.
  private var output: [String]?

  /// A runner in a copy of the project.
  init(_ checkout: Checkout) {
    self.checkout = checkout
    session = ExampleSession(in: checkout)
  }

  /// The page as it should be, and what is not so.
  mutating func run(_ page: Page) throws -> (text: String, differences: [Difference]) {
    var parts: [String] = []
    var differences: [Difference] = []
    for part in page.parts {
      switch part {
      case .prose(let lines):
        if lines.contains(Page.restart) { session = ExampleSession(in: checkout) }
        if lines.contains(where: { !$0.isEmpty }) { output = nil }
        parts.append(part.text)
      case .block(let language, let line, let lines):
        let found = try run(language, lines)
        if found != lines { differences.append(.init(line: line, expected: lines, found: found)) }
        parts.append(Page.Part.block(language: language, line: line, found).text)
      }
    }
    return (parts.joined(separator: "\n"), differences)
  }

  /// The lines that a block should have.
  private mutating func run(_ language: String, _ lines: [String]) throws -> [String] {
    let above = output
    output = nil
    switch language {
    case "nsh" where lines.first?.hasPrefix(Self.prompt) == true: return type(lines)
    case "nsh":
      let script = lines.map { $0 + "\n" }.joined()
      output =
        ExampleSession.run(
          script: script,
          name: "example.nsh",
          arguments: [],
          in: checkout
        ).lines
      return lines
    case "console": return try SystemShell(checkout).answers(to: lines)
    case "python":
      output = try SystemShell(checkout).python(lines)
      return lines
    case "text": return above ?? lines
    default: return lines
    }
  }

  /// Types the inputs of a block again.
  private func type(_ lines: [String]) -> [String] {
    var shown: [String] = []
    var rest = lines[...]
    while let first = rest.popFirst() {
      guard first.hasPrefix(Self.prompt) else { continue }
      var input = [String(first.dropFirst(Self.prompt.count))]
      while isIncomplete(input), let next = rest.popFirst() { input.append(next) }
      shown.append(first)
      shown += input.dropFirst()
      shown += session.type(input.joined(separator: "\n"))
    }
    return shown
  }

  private func isIncomplete(_ input: [String]) -> Bool {
    parse(Source(name: "<prompt>", text: input.joined(separator: "\n"))).isIncomplete
  }
}
