// Commands of the system's shell, with the nsh that was built for the tests.

import Files
import Glibc
import PseudoTerminal

/// Runs commands in a copy of the project.
struct SystemShell {
  private let checkout: Checkout

  init(_ checkout: Checkout) { self.checkout = checkout }

  /// A block of commands, each after `$ `, with what each shows below it.
  func answers(to lines: [String]) throws -> [String] {
    try lines.filter { $0.hasPrefix("$ ") }.flatMap { line in
      [line] + (try output(of: String(line.dropFirst(2))))
    }
  }

  /// What a program in Python shows; nil where there is no Python.
  func python(_ lines: [String]) throws -> [String]? {
    guard try output(of: "command -v python3").isEmpty == false else { return nil }
    try checkout.write(lines.map { $0 + "\n" }.joined(), to: "example.py")
    return try output(of: "python3 example.py")
  }

  /// What a command writes to its standard output and error, in order.
  private func output(of command: String) throws -> [String] {
    let programs = FileAccess.folder(of: BuiltProgram.path(of: "nsh"))
    let script = """
      cd '\(checkout.path)' && export PATH='\(programs)':/usr/local/bin:/usr/bin:/bin HOME=. LC_ALL=C.UTF-8
      exec </dev/null 2>&1
      \(command)
      """
    try checkout.write(script, to: ".example.sh")
    guard let stream = popen("env -i sh '\(checkout.path)/.example.sh'", "r") else { return [] }
    defer { pclose(stream) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&block, 1, block.count, stream), count > 0 {
      bytes += block[..<count]
    }
    // The copy lies elsewhere each time.
    let text = String(decoding: bytes, as: UTF8.self).replacing(
      checkout.path,
      with: "~/nsh"
    )
    var shown = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if shown.last == "" { shown.removeLast() }
    return shown
  }
}
