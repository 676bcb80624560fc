// How a script is called, from what it says of itself: the comment at its top, and its parameters.

import ShellLanguage
import ShellSyntax

extension HelpText {
  /// All there is to say of a script.
  static func page(of program: CheckedProgram, calledAs caller: String) -> String {
    var words = [caller]
    for parameter in program.parameters { words.append(usage(parameter)) }
    if program.usesArguments { words.append("[ARGUMENT …]") }
    let lead = leadingComment(program.source).map { $0.isEmpty ? "" : "  \($0)" }
    let flags = program.parameters.map { (flag($0), summary($0)) }
    let width = min(24, flags.map(\.0.utf8.count).max() ?? 0)
    let entries = flags.map { entry($0, $1, column: width) }
    return ([words.joined(separator: " ")] + lead + [""] + entries).joined(separator: "\n")
  }

  private static func usage(_ parameter: ScriptParameter) -> String {
    let flag = flag(parameter)
    if parameter.isRequired { return flag }
    if case .list = parameter.kind { return "[\(flag)] …" }
    return "[\(flag)]"
  }

  private static func flag(_ parameter: ScriptParameter) -> String {
    "--\(parameter.name)" + (parameter.kind == .bool ? "" : " \(parameter.kind.placeholder)")
  }

  private static func summary(_ parameter: ScriptParameter) -> String {
    var parts = parameter.help.isEmpty ? [] : [parameter.help]
    if case .list = parameter.kind { parts.append("may come again") }
    if let fallback = parameter.fallback, !["false", "null", "[]", "\"\""].contains(fallback) {
      parts.append("\(fallback) if not given")
    }
    return parts.joined(separator: "; ")
  }

  /// The lines of the comment that a script begins with, without `#` and without a `#!`.
  private static func leadingComment(_ source: Source) -> [String] {
    var lines: [String] = []
    for line in source.text.split(separator: "\n", omittingEmptySubsequences: false) {
      if lines.isEmpty, line.hasPrefix("#!") { continue }
      guard line.hasPrefix("#") else { break }
      let words = line.dropFirst().drop { $0 == " " }
      let indent = line.dropFirst(2).prefix { $0 == " " }
      lines.append(words.isEmpty ? "" : indent + String(words))
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
