// One table of the command line, and five things that are made of it: what `--help` lists, the manual page, and
// the completions of bash, zsh and fish.

import Files
import Testing

@testable import nsh

@Suite struct CommandLineWordsTests {
  /// Every option of every verb.
  static let options: [(verb: CommandLineVerb, option: OptionWord)] = CommandLineVerb.all.flatMap {
    verb in verb.options.map { (verb, $0) }
  }

  /// What `--help` writes of a verb.
  private static func help(_ verb: CommandLineVerb) throws -> String {
    let words = verb.name.isEmpty ? [] : [verb.name]
    return try Nsh().start(words + ["--help"]).outcome().text
  }

  /// The options at the start of a line of `--help`.
  private static func options(in line: Substring) -> [String] {
    guard line.hasPrefix("  -") else { return [] }
    let words = line.split(separator: " ").map { $0.last == "," ? $0.dropLast() : $0 }
    return words.prefix { $0.hasPrefix("-") }.map { String($0) }
  }

  @Test(arguments: CommandLineVerb.all) func `help lists the options of the table, and no others`(
    _ verb: CommandLineVerb
  ) throws {
    let help = try Self.help(verb)
    let listed = help.split(separator: "\n").flatMap(Self.options)
    #expect(Set(listed).subtracting(["-h"]) == Set(verb.options.map(\.name)))
    // Lines that were too long are put together again.
    let text = help.split { $0.isWhitespace }.joined(separator: " ")
    // `--help` and `--version` are the parser's own.
    for option in verb.options where !["--help", "--version"].contains(option.name) {
      let sentence = option.summary.prefix(1).uppercased() + option.summary.dropFirst() + "."
      #expect(text.contains(sentence), "\(option.name)")
    }
    for form in verb.forms { #expect(help.contains("\(verb.command) \(form.words)")) }
  }

  @Test(arguments: options) func `page and completions have every option of the table`(
    _ row: (verb: CommandLineVerb, option: OptionWord)
  ) {
    let (verb, option) = row
    let own = verb.name.isEmpty || OptionWord.common.contains { $0.name == option.name }
    let name = (own || option.name == "--help" ? "" : "\(verb.name) ") + option.name
    #expect(Manual.page().contains(".B " + name.replacing("-", with: "\\-")))
    let bash = "'\(verb.options.map(\.name).joined(separator: " "))'"
    #expect(CompletionShellName.bash.script.contains("compgen -W \(bash)"))
    let zsh = CompletionShellName.zsh.script
    #expect(["", "="].contains { zsh.contains("\(option.name)\($0)[\(option.summary)]") })
    let fish =
      "complete -c nsh -n '__nsh_is \"\(verb.name)\"' "
      + (option.name.hasPrefix("--") ? "-l " : "-s ") + option.bareName + " "
    let line = CompletionShellName.fish.script.split(separator: "\n").first { $0.hasPrefix(fish) }
    #expect(line?.hasSuffix("-d '\(option.summary)'") == true, "\(fish)")
  }

  @Test func `the page shows the calls that help shows`() {
    let page = Manual.page().replacing("\\fI", with: "").replacing("\\fR", with: "")
      .replacing("\\-", with: "-").replacing("\\&", with: "").replacing("...", with: "…")
    for verb in CommandLineVerb.all {
      for form in verb.forms { #expect(page.contains(".B \(verb.command)\n\(form.words)\n")) }
    }
  }

  /// `Scripts/install` installs what the program prints.
  @Test func `what is printed for the installation is made of the table`() throws {
    let nsh = try Nsh()
    #expect(try nsh("--print-manual").text == Manual.page())
    for shell in CompletionShellName.allCases {
      #expect(try nsh("--print-completions", shell.rawValue).text == shell.script)
    }
  }

  @Test func `the page of the language names every option`() throws {
    let docs = FileAccess(directory: Fixture.folder + "/../../Docs")
    let page = String(decoding: try docs.read("Language.md"), as: UTF8.self)
    for (_, option) in Self.options { #expect(page.contains(option.name), "\(option.name)") }
  }
}
