// The reference of commands as a page of documentation, from the signatures. `Docs/Commands.md` is what
// this writes; a test compares the two.

import ShellLanguage
import Tabular

/// Writes `Docs/Commands.md`.
package enum CommandReference {
  /// The page in Markdown.
  package static func markdown(_ registry: CommandRegistry) -> String {
    let signatures = registry.signatures
    var lines = [
      "# Commands", "",
      "Every command and stage, from the signatures that the check, the completion and `help` go by too.",
      "This page is generated. `Language.md` says how commands are put together.", "",
      "| command | |", "| --- | --- |",
    ]
    for group in CommandGroup.allCases {
      for signature in signatures where signature.group == group {
        lines.append("| [`\(signature.name)`](#\(signature.name)) | \(inCell(signature.summary)) |")
      }
    }
    for group in CommandGroup.allCases {
      let members = signatures.filter { $0.group == group }
      guard !members.isEmpty else { continue }
      lines += ["", "## \(capitalized(group.rawValue))"]
      for signature in members { lines += entry(signature) }
    }
    lines += ["", "## Functions", "", "They have no effects, and stand in expressions.", ""]
    lines += ["| function | gives |", "| --- | --- |"] + registry.functions.map(row)
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: A command

  private static func entry(_ signature: Signature) -> [String] {
    var lines = ["", "### \(signature.name)", "", "```text", HelpText.usage(signature), "```", ""]
    lines.append(sentence(signature.summary))
    if !signature.aliases.isEmpty {
      let names = signature.aliases.map { "`\($0)`" }.joined(separator: ", ")
      lines.append("Also called \(names).")
    }
    if !signature.details.isEmpty { lines += ["", signature.details] }
    lines += arguments(signature)
    if let pipe = pipe(signature) { lines += ["", pipe] }
    lines += columns(signature.output)
    lines += ["", "```nsh"] + signature.examples + ["```"]
    return lines
  }

  private static func arguments(_ signature: Signature) -> [String] {
    let parameters = signature.parameters.map { ($0.name.uppercased(), $0.summary) }
    let flags = signature.flags.map { flag in
      ("--\(flag.name)\(flag.kind.map { " \($0.placeholder)" } ?? "")", flag.summary)
    }
    let all = parameters + flags
    guard !all.isEmpty else { return [] }
    return ["", "| argument | |", "| --- | --- |"]
      + all.map { "| `\(inCell($0))` | \(inCell($1)) |" }
  }

  /// What it takes from the pipe.
  private static func pipe(_ signature: Signature) -> String? {
    switch signature.input {
    case .none: nil
    case .optional(let kinds): "It may take \(list(kinds)) from the pipe."
    case .required(let kinds): "It takes \(list(kinds)) from the pipe."
    }
  }

  private static func columns(_ output: StaticType) -> [String] {
    guard let columns = output.columns, !columns.isEmpty else { return [] }
    let isRecord = if case .record = output { true } else { false }
    return ["", "| \(isRecord ? "field" : "column") | kind | values |", "| --- | --- | --- |"]
      + columns.map { column in
        let values = column.values.map { "`\($0)`" }.joined(separator: " ")
        let note =
          column.isDetail ? ", not shown" : column.isSparse ? ", shown where it says something" : ""
        return "| `\(column.name)` | \(column.kind.rawValue)\(note) | \(values) |"
      }
  }

  // MARK: A function

  /// `count(x): the number …` as a row.
  private static func row(_ builtin: Builtin) -> String {
    let parts = builtin.summary.split(separator: ": ", maxSplits: 1)
    guard parts.count == 2 else { return "| `\(builtin.name)` | \(inCell(builtin.summary)) |" }
    return "| `\(inCell(String(parts[0])))` | \(inCell(String(parts[1]))) |"
  }

  // MARK: Words

  private static func list(_ kinds: [ValueKind]) -> String {
    if kinds.count > 4 { return "any value" }
    let words = kinds.map(\.described)
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  private static func sentence(_ words: String) -> String { capitalized(words) + "." }

  private static func capitalized(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  /// A bar would end the cell of a table.
  private static func inCell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
