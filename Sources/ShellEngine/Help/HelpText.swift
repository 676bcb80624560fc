// Signatures as text: for `help`, the manual and the reference of commands.

import ShellLanguage
import Tabular

/// Words signatures for people.
package enum HelpText {
  /// The cells of a line. Help is the same on every screen, so it is made for a narrow one.
  private static let width = 80

  /// Every command in its group, a line each.
  package static func overview(_ registry: CommandRegistry) -> String {
    let width = registry.signatures.map(\.name.utf8.count).max() ?? 0
    // What is read by who sees the first screen only.
    var lines = [
      "'help questions' has a line for what you want; 'help NAME' explains a command.", "",
    ]
    for group in CommandGroup.allCases {
      let members = registry.signatures.filter { $0.group == group }
      guard !members.isEmpty else { continue }
      lines += ["\(group.rawValue)"]
      for signature in members {
        lines.append(entry(signature.name, signature.summary, column: width))
      }
      lines.append("")
    }
    let pages = topics.map { "'help \($0)'" }.joined(separator: ", ")
    lines.append(TextWrapping.wrap("help NAME says more, and so do \(pages).", width: Self.width))
    return lines.joined(separator: "\n")
  }

  /// A name with what it means beside it, which goes on below itself; names wider than `column` push
  /// it to the right.
  static func entry(_ name: String, _ summary: String, column: Int) -> String {
    let padding = String(repeating: " ", count: max(0, column - name.utf8.count))
    let start = "  \(name)\(padding)  "
    let indent = 4 + column
    // A name that is too long pushes the first line only.
    let first = String(repeating: " ", count: max(0, start.utf8.count - indent))
    let wrapped = TextWrapping.wrap(first + summary, width: width - indent)
    let lines = wrapped.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      index == 0
        ? start + line.dropFirst(first.utf8.count)
        : String(repeating: " ", count: indent) + line.drop { $0 == " " }
    }.joined(separator: "\n")
  }

  /// The words behind `help` that are no commands.
  package static let topics = ["questions", "functions", "columns", "language", "keys"]

  /// The page of a topic; nil for other words.
  package static func page(of topic: String, _ registry: CommandRegistry) -> String? {
    switch topic {
    case "questions", "how": QuestionPage.help
    case "functions": functions(registry)
    case "columns": columns(registry)
    case "language": language
    case "keys": keys
    default: nil
    }
  }

  /// The functions of the language, a line each.
  package static func functions(_ registry: CommandRegistry) -> String {
    registry.functions.map(\.summary).joined(separator: "\n")
  }

  /// The columns of every command that gives a table, a paragraph each.
  package static func columns(_ registry: CommandRegistry) -> String {
    let paragraphs = registry.signatures.compactMap { signature -> String? in
      guard let columns = signature.output.columns, !columns.isEmpty else { return nil }
      return "\(signature.name)\n  \(columns.map(column).joined(separator: ", "))"
    }
    let note =
      "A table shows the first of them; select shows any. meta.NAME is a field that the article "
      + "itself carried."
    return TextWrapping.wrap(
      (paragraphs + ["", note]).joined(separator: "\n"),
      width: width
    )
  }

  /// The language on a page, by examples.
  package static let language = """
    docs                                 a command gives a value, mostly a table
    docs | where words > 9 | first 5     a pipe hands it on; after where, add and
                                         group-by a bare name is a column
    … | where n > mean(column(n))        column(n) is a list of the whole column
    let late = docs | where words > 99   names a value: from then on it is $late
    print (1 + 1) "${count($late)} late" a word is text, a value in parentheses
    if count($late) > 0 { … } else { … } also set NAME = …, for NAME in … { … },
                                         break and continue
    def half(n) { return $n / 2 }        a function: half(4) calls it
    [1, "two", null] {name: 3}           lists and records: $x.name, $list[0]
    + - * / % == != < <= > >= in         the operators; ?? is for what is null
    matches contains and or not ??
    assert count($late) > 0, "too few"   stops a script that lost its ground
    try { load $x } else { print $error } goes on after a fault
    param limit = 10, "how many rows"    at the top of a script: its flag --limit
    $list[-1] $list[1:3] "${name[:2]}"   from the end; ranges as in Python
    docs | first 5 --json                at the end of a statement: as JSON
    # a comment                          up to the end of the line

    A script is checked as a whole before it runs. The reference is Language.md,
    in Docs, or in share/doc/nsh where nsh is installed.
    """

  /// The keys of the prompt on a page.
  package static let keys = """
    Enter             runs the input, or opens a new line where it is not
                      finished; Alt-Enter always opens one
    Tab               completes, or lists what fits; again: goes through the
                      list, Shift-Tab back; Enter takes one, Esc takes none
    Right, End        at the end of the line, take what is suggested;
                      Ctrl-Right takes a word of it
    Up, Down          move in a block; else earlier input that begins with
                      what is typed
    Ctrl-R            searches earlier input; again: older
    Ctrl-Left, Alt-B  a word back; Ctrl-Right, Alt-F: a word on
    Home, Ctrl-A      to the start of the line; End, Ctrl-E: to its end
    Ctrl-W            cuts a word; Ctrl-U the line, Ctrl-K the rest of it;
                      Ctrl-Y puts back what was cut
    Ctrl-_, Ctrl-/    take the last change back
    Ctrl-X Ctrl-E     opens the line in your editor; 'edit' the last input
    Ctrl-L            clears the screen
    Ctrl-C            drops the line; stops a command that runs
    Ctrl-Z, Ctrl-D    stop nsh until fg; leave it

    These are the keys of emacs; 'bind -v' in ~/.editrc gives those of vi.
    """

  /// How a command is called: `claims [--by ACTOR] …`.
  package static func usage(_ signature: Signature) -> String {
    var words: [String] = []
    if case .required = signature.input { words.append("… |") }
    words.append(signature.name)
    for parameter in signature.parameters {
      let name = parameter.name.uppercased()
      switch parameter.arity {
      case .one: words.append(name)
      case .optional: words.append("[\(name)]")
      case .any: words.append("[\(name) …]")
      case .some: words.append("\(name) …")
      }
    }
    for flag in signature.flags {
      words.append("[--\(flag.name)\(flag.kind.map { " \($0.placeholder)" } ?? "")]")
    }
    return words.joined(separator: " ")
  }

  /// All there is to say of a command.
  package static func page(_ signature: Signature) -> String {
    var lines = [usage(signature), "  \(signature.summary)"]
    if !signature.aliases.isEmpty {
      lines.append("  also called \(signature.aliases.joined(separator: ", "))")
    }
    if !signature.details.isEmpty { lines += ["", signature.details] }
    lines += arguments(signature)
    if let columns = signature.output.columns, !columns.isEmpty {
      lines += ["", "columns: \(columns.map(column).joined(separator: ", "))"]
    }
    let examples = ["", "examples:"] + signature.examples.map { "  \($0)" }
    // An example is to be typed as it stands.
    return ([TextWrapping.wrap(lines.joined(separator: "\n"), width: width)] + examples)
      .joined(separator: "\n")
  }

  private static func arguments(_ signature: Signature) -> [String] {
    let parameters = signature.parameters.map { ($0.name.uppercased(), $0.summary) }
    let flags = signature.flags.map { flag in
      ("--\(flag.name)\(flag.kind.map { " \($0.placeholder)" } ?? "")", flag.summary)
    }
    let all = parameters + flags
    guard !all.isEmpty else { return [] }
    // A flag with many values would push every summary far to the right.
    let width = min(24, all.map(\.0.utf8.count).max() ?? 0)
    return [""]
      + all.map { name, summary in entry(name, summary, column: width) }
  }

  private static func column(_ column: Column) -> String {
    let values = column.inner?.first?.values ?? column.values
    return values.isEmpty ? column.name : "\(column.name) (\(values.joined(separator: ", ")))"
  }
}
