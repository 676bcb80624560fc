// What a fault tells people to do, where they write what other languages know.

import ShellEngine
import ShellSyntax
import Testing

@Suite struct HintTests {
  @Test(arguments: [
    // Commands and functions.
    ("print(1)", "'print' is a command: its arguments follow it without parentheses"),
    ("print (length([1]))", "that is 'len' here"),
    (
      "print (now())",
      "there is no clock and no randomness: a script gives the same result every time"
    ),
    ("print (lenn([1]))", "did you mean 'len'?"),
    ("x = 3", "'let x = …' makes a variable"),
    ("docs | distinct outlet", "that is 'uniq' here"),
    ("floor 3", "a function is called with parentheses: floor(…)"),
    ("docs | bind_rows (docs)", "that is 'append' here"),
    ("print (list([1]))", "among the rows of a group it collects values; a list is written [1, 2]"),
    // Variables.
    ("let d = docs\n$d | where $words > 3", "a column stands without the '$': words"),
    ("$docs | first 2", "the command is 'docs', without the '$'"),
    ("let doc = 1\nprint $dok", "did you mean '$doc'?"),
    ("print $sums", "'let sums = …' defines it"),
    // Columns.
    ("docs | select id, title", "columns are separated by blanks, not by commas"),
    ("docs | sort-by -words", "to sort the other way round: sort-by words --desc"),
    ("docs | sort-by words desc", "to sort the other way round, write --desc"),
    ("docs | select *", "without the stage all columns stay"),
    ("docs | where title contains harbour", "text goes in quotation marks: \"harbour\""),
    ("let least = 5\ndocs | where words > least", "the variable is '$least'"),
    ("docs | where titel == \"a\"", "did you mean 'title'?"),
    (
      "docs | where date > 2025-03-01",
      "a day is written in quotes, or by date(…): date(\"2025-03-18\")"
    ),
    // Findings.
    ("c12", "'read c12' shows it, 'why c12' what it rests on"),
    ("SELECT words", "did you mean 'select'?"),
    ("docs | first --all", "'help first' shows how it is called"),
    // Stages and files.
    ("docs where words > 3", "a stage follows a '|': docs | where words > 3"),
    ("docs first 3", "a stage follows a '|': docs | first 3"),
    ("docs > docs.csv", "'docs | export FILE' writes it into a file"),
    ("docs 3", "'help docs' shows how it is called"),
    ("docs order by date", "a stage follows a '|': docs | sort-by date"),
    ("claims limit 5", "a stage follows a '|': claims | first 5"),
    // Words in the order of English.
    ("claims by Varn", "write claims --by Varn"),
    ("claims about Kell", "write claims --about Kell"),
    ("claims from 'Ilsa Varn' on Kell in d1", "write claims --by 'Ilsa Varn' --about Kell --in d1"),
    ("claims d1 by Varn", "write claims --in d1 --by Varn"),
    ("claims by Varn --in d1", "write claims --by Varn --in d1"),
    ("claims — by Varn", "write claims --by Varn"),
    ("claims Kell", "write claims --by Kell or --about Kell"),
    ("claims Doran Kell", "write claims --by 'Doran Kell' or --about 'Doran Kell'"),
    ("compare d2 and d4", "write compare d2 d4"),
    ("compare d2, d4, d5", "write compare d2 d4 d5"),
    ("compare Varn with Kell", "write compare Varn Kell"),
    ("d2 vs d4", "to compare them, write compare d2 d4"),
    ("d2 d4", "to compare them, write compare d2 d4"),
    ("d2, d4", "words are separated by blanks, without commas"),
    ("find harbour in d1", "to look in d1, write --in d1"),
    ("actors Kell in d1", "to look in d1, write --in d1"),
    ("docs | select title,outlet", "columns are separated by blanks: title outlet"),
    ("who is Varn", "write actors Varn"),
    ("show claims --by Varn", "write claims --by Varn"),
    ("Varn", "'find Varn' looks for it; 'claims --by Varn' is what somebody of that name says"),
    // What others have.
    ("?", "`help` lists the commands, `help NAME` explains one"),
    ("ls", "'docs' lists the articles; Tab behind 'load ' lists files"),
    ("cd ..", "paths start at the folder that nsh was started in"),
    ("merge d1 d2", "to compare them, write compare d1 d2"),
    ("docs | reject title", "to leave it out, write drop title"),
    ("docs | inner-join title", "that is 'join' here"),
    ("join d1 d2", "to compare them, write compare d1 d2"),
    ("drop d1", "to take it out, write unload d1"),
    ("describe d1", "'read d1' shows it, 'sections d1' its parts, 'docs' its size"),
    ("trunc 3", "that is 'round' here, a function: round(…)"),
    // Signs of word processors, and of this prompt.
    ("claims --by “Ilsa Varn”", "type straight ones: \"Ilsa Varn\""),
    ("print ‘a \"b\"’", "type straight ones: 'a \"b\"'"),
    ("claims –by Varn", "type --by; text that starts like this goes in quotes"),
    ("print −5", "type -5; text that starts like this goes in quotes"),
    (
      "claims --by\u{A0}Varn",
      "type a plain space; where it belongs to a text, put the text in quotes"
    ),
    ("docs | where words ≥ 3", "write `>=`"),
    ("nsh> docs", "`nsh>` is the prompt: leave it out"),
    // Syntax.
    (
      "docs | where title like \"a\"",
      "for a piece of text write `contains`, for a pattern `matches`"
    ),
    ("docs | where words > 3 AND words < 9", "write `and`"),
    ("docs | where outlet is null", "to compare, write `==`, with null, too"),
    ("if true then", "statements go in braces: `if … { … }`"),
    ("for i in [1] do { }", "statements go in braces: `for … { … }`"),
  ])
  func `a fault says what to write`(_ text: String, _ help: String) {
    let diagnostics = TestShell().shell.check(Source(name: "test", text: text))
    #expect(diagnostics.first?.help == help)
  }

  // 'and' was taken for Andrej Lorn, and three accounts were compared without a word.
  @Test(arguments: [
    "compare d1 d2", "find 'in d1'", "find and", "compare 'and' d2", "actors in", "find in the bay",
    "print d1 and d2", "find don’t", "find ’tis", "print 5”", "print a–b", "print –",
  ])
  func `what means something stays as it is`(_ text: String) {
    #expect(TestShell().shell.check(Source(name: "test", text: text)).isEmpty)
  }

  @Test(arguments: ["docs where words > 3", "docs > docs.csv", "docs 1 2 3", "sum a b c"])
  func `arguments that are too many are one fault`(_ text: String) {
    let codes = TestShell().shell.check(Source(name: "test", text: text)).map(\.code)
    #expect(codes.count { $0 == .extraArgument } == 1)
  }

  @Test func `a path that leads to nothing is corrected`() throws {
    let place = try Place()
    try place.write("print 1", to: "steps.nsh")
    let test = TestShell(place)
    #expect(test.output("load harbor").contains("did you mean 'harbour'?"))
    #expect(test.output("load harbour/coastal-wir.txt").contains("'harbour/coastal-wire.txt'?"))
    #expect(test.output("run step.nsh").contains("did you mean 'steps.nsh'?"))
    #expect(test.output("load elsewhere").contains("check the spelling"))
  }

  @Test func `a command asked for its help shows it`() {
    let test = TestShell()
    #expect(test.output("claims --help") == test.output("help claims"))
    #expect(test.output("docs | first --help").contains("'help first' shows how it is called"))
  }
}
