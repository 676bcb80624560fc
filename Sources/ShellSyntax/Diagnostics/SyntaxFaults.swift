// All that can be wrong with the form of a source, in words. The parser says what and where; how it is
// told stands here and nowhere else.

extension Diagnostic {
  private static func syntax(
    _ code: DiagnosticCode,
    _ message: String,
    at range: SourceRange,
    label: String? = nil,
    help: String? = nil
  ) -> Diagnostic {
    Diagnostic(code, message, at: range, label: label, help: help)
  }

  static func expected(
    _ what: String,
    after: String?,
    at range: SourceRange,
    found: String
  )
    -> Diagnostic
  {
    let place = after.map { " after `\($0)`" } ?? ""
    return syntax(.expected, "expected \(what)\(place)", at: range, label: found)
  }

  static let foundEndOfText = "the text ends here"
  static let foundEndOfLine = "the line ends here"

  static func found(_ words: String) -> String { "found `\(words)`" }

  static func unclosed(_ opener: String, at range: SourceRange) -> Diagnostic {
    var fault = syntax(.unclosed, "`\(opener)` is not closed", at: range, label: "opened here")
    fault.isIncomplete = true
    return fault
  }

  static let openedHere = "opened here"

  static func unclosedName(at range: SourceRange) -> Diagnostic {
    syntax(
      .unclosed,
      "the backquote is not closed",
      at: range,
      help: "a name in backquotes ends on the same line"
    )
  }

  static func emptyName(at range: SourceRange) -> Diagnostic {
    syntax(.emptyName, "there is no name between the backquotes", at: range)
  }

  static func missingSpace(
    after first: String,
    before second: String,
    at range: SourceRange
  )
    -> Diagnostic
  {
    syntax(
      .missingSpace,
      "white space is missing before `\(second)`",
      at: range,
      label: "this would be an argument of its own",
      help: missingSpaceHelp(first, second)
    )
  }

  private static func missingSpaceHelp(_ first: String, _ second: String) -> String {
    if second.hasPrefix("(") {
      return "a call among arguments goes in parentheses: (\(first)(…))"
    }
    if first.hasPrefix("$") {
      return "to put a value and text together, write \"${\(first.dropFirst())}\(second)\""
    }
    if second.hasPrefix(",") { return "words are separated by blanks, without commas" }
    if first.hasSuffix("nsh"), second.hasPrefix(">") {
      return "`nsh>` is the prompt: leave it out"
    }
    if second.hasPrefix("=") { return "`let \(first) = …` makes a variable" }
    if second.hasPrefix(".") { return "a variable starts with `$`: $\(first)\(second)" }
    return "put a space between them, or one pair of quotes around both"
  }

  static func unexpected(_ words: String, at range: SourceRange) -> Diagnostic {
    syntax(
      .unexpected,
      "unexpected `\(words)`",
      at: range,
      help: syntaxHints[words]
    )
  }

  static func questionMark(at range: SourceRange) -> Diagnostic {
    syntax(
      .unexpected,
      "unexpected `?`",
      at: range,
      help: "`help` lists the commands, `help NAME` explains one"
    )
  }

  static func strayCloser(_ closer: String, at range: SourceRange) -> Diagnostic {
    syntax(.unexpected, "`\(closer)` closes nothing", at: range)
  }

  static func elseOnOwnLine(at range: SourceRange) -> Diagnostic {
    syntax(.else, "`else` must stand on the line of the `}`", at: range, help: "write `} else {`")
  }

  static func tryWithoutElse(at range: SourceRange, after last: SourceRange) -> Diagnostic {
    var fault = syntax(
      .expected,
      "expected `else` after the block of `try`",
      at: SourceRange(last.end, last.end),
      help: "what to do after a fault goes there: `try { … } else { … }`"
    )
    fault.related = [Related(range: range, label: "this `try`")]
    return fault
  }

  static func keywordAsName(_ keyword: String, at range: SourceRange) -> Diagnostic {
    syntax(
      .keyword,
      "`\(keyword)` is a keyword, not a name",
      at: range,
      help: "choose another name"
    )
  }

  static func keywordAsValue(_ keyword: Keyword, at range: SourceRange) -> Diagnostic {
    syntax(
      .keyword,
      "expected a value, found the keyword `\(keyword.rawValue)`",
      at: range,
      help: keyword == .not
        ? "put `not …` in parentheses"
        : "a column of that name goes in backquotes: `\(keyword.rawValue)`"
    )
  }

  static func statementAsValue(_ keyword: Keyword, at range: SourceRange) -> Diagnostic {
    syntax(
      .keyword,
      "`\(keyword.rawValue)` starts a statement and has no value",
      at: range,
      help: "put it on a line of its own"
    )
  }

  static func stageAtHead(_ keyword: Keyword, at range: SourceRange) -> Diagnostic {
    syntax(
      .stage,
      "`\(keyword.rawValue)` is a stage: it stands after `|`",
      at: range,
      help: "name a table first: … | \(keyword.rawValue) …"
    )
  }

  static func noStage(_ words: String, at range: SourceRange) -> Diagnostic {
    syntax(
      .stage,
      "a stage starts with a command's name, found `\(words)`",
      at: range,
      help: words == "|" ? "to join two conditions, write `or`" : nil
    )
  }

  static func callAsStage(_ name: String, at range: SourceRange) -> Diagnostic {
    syntax(
      .stage,
      "`\(name)(` is a call; a stage is a command",
      at: range,
      help: "write its arguments after a space, without parentheses: | \(name) …"
    )
  }

  static func barWithoutTable(at range: SourceRange) -> Diagnostic {
    syntax(
      .stage,
      "there is nothing before this `|`",
      at: range,
      help: "only at the very start of the input does `|` go on with the last table"
    )
  }

  static func pipeAmongValues(at range: SourceRange) -> Diagnostic {
    syntax(.unexpected, "unexpected `|`", at: range, help: "a pipe among values needs parentheses")
  }

  static func chainedComparison(at range: SourceRange, first: SourceRange) -> Diagnostic {
    var fault = syntax(
      .chainedComparison,
      "comparisons do not chain",
      at: range,
      help: "join two comparisons with `and`, or put one in parentheses"
    )
    fault.related = [Related(range: first, label: "the first comparison")]
    return fault
  }

  static func quotedField(at range: SourceRange) -> Diagnostic {
    syntax(
      .expected,
      "expected a field's name",
      at: range,
      help: "a field's name stands without quotes, or in backquotes: {a: 1, `odd name`: 2}"
    )
  }

  static func secondColumn(at range: SourceRange) -> Diagnostic {
    syntax(
      .unexpected,
      "`add` makes one column at a time",
      at: range,
      help: "write a second stage: | add …"
    )
  }

  static func commaBetweenColumns(at range: SourceRange) -> Diagnostic {
    syntax(
      .unexpected,
      "the columns of `group-by` stand without commas",
      at: range,
      help: "write `group-by a b n = count(), m = …`"
    )
  }

  static func dollar(at range: SourceRange) -> Diagnostic {
    syntax(.variable, "a name must follow `$`", at: range, help: "for a plain `$`, quote it: '$'")
  }

  static func dashes(at range: SourceRange) -> Diagnostic {
    syntax(.flag, "a flag's name must follow `--`", at: range, help: "for plain text, quote it")
  }

  static func flagName(at range: SourceRange) -> Diagnostic {
    syntax(
      .flag,
      "a flag's name holds letters, digits, `_` and `-`",
      at: range,
      help: "its value follows after a space or `=`; for plain text, quote it"
    )
  }

  static func flagValue(at range: SourceRange) -> Diagnostic {
    syntax(.flag, "a value must stand right after the `=`", at: range)
  }

  static func runWithoutFile(at range: SourceRange) -> Diagnostic {
    syntax(.expected, "`run` needs a script's name on the same line", at: range)
  }

  static func fieldName(at range: SourceRange) -> Diagnostic {
    syntax(.expected, "a field's name must follow the `.` at once", at: range)
  }

  static func malformedNumber(at range: SourceRange) -> Diagnostic {
    syntax(
      .number,
      "the number runs into letters",
      at: range,
      help: "a number is written like 12, 1.5 or 1e3"
    )
  }

  static func numberTooLarge(at range: SourceRange) -> Diagnostic {
    syntax(.number, "the number is too large", at: range, help: "for plain text, quote it")
  }

  static func unknownEscape(_ words: String, at range: SourceRange) -> Diagnostic {
    syntax(
      .escape,
      "unknown escape `\(words)`",
      at: range,
      help: "known are \\n \\t \\\" \\\\ \\$ \\u{…}; in '…' everything stands as it is"
    )
  }

  static func malformedScalar(at range: SourceRange) -> Diagnostic {
    syntax(
      .escape,
      "this is not a character",
      at: range,
      help: "write its number in hexadecimal: \\u{e9}"
    )
  }

  static func nul(at range: SourceRange) -> Diagnostic {
    syntax(.nul, "the text holds a NUL byte: it is not a script", at: range)
  }

  static func nestedTooDeeply(at range: SourceRange) -> Diagnostic {
    syntax(
      .nestedTooDeeply,
      "nested too deeply",
      at: range,
      help: "at most \(Parser.maximumNesting) brackets may stand within one another"
    )
  }

  static func tooLong(at range: SourceRange) -> Diagnostic {
    syntax(
      .nestedTooDeeply,
      "nested too deeply: the chain is too long",
      at: range,
      help: "at most \(Parser.maximumHeight) steps: put a part of it in a variable or a list"
    )
  }
}
