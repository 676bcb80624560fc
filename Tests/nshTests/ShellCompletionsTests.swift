// The completions of other shells: that they name what the parser knows, and, where the shell is
// installed, that it completes.

import Glibc
import PseudoTerminal
import Testing

@Suite struct ShellCompletionsTests {
  static let shells = ["bash", "zsh", "fish"]

  private static func path(of shell: String) -> String? {
    ["/usr/bin/\(shell)", "/bin/\(shell)"].first { access($0, X_OK) == 0 }
  }

  /// The options that `--help` lists.
  private func options(_ words: [String]) throws -> Set<String> {
    let text = try Nsh().start(words + ["--help"]).outcome().text
    let starts = text.split(separator: "\n").compactMap { line -> Substring? in
      line.hasPrefix("  -") ? line.dropFirst(2) : nil
    }
    let names = starts.flatMap { line in
      line.prefix { $0 != "<" && $0 != "[" }.split(separator: " ").prefix { $0.hasPrefix("-") }
    }
    return Set(names.map { $0.last == "," ? String($0.dropLast()) : String($0) })
  }

  @Test(arguments: [([], ["-c", "--journal"]), (["replay"], ["--root"]), (["fmt"], ["--check"])])
  func `completions name the options that the parser knows`(
    _ verb: [String],
    _ own: [String]
  ) throws {
    let known = try options(verb).subtracting(["-h"])
    #expect(known.isSuperset(of: own))
    // bash has all options of a verb in one line.
    let script = try Nsh()("--print-completions", "bash").text
    let start = "    '\(verb.first ?? "")')"
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.hasSuffix(start.drop { $0 == " " }) })
    let words = lines[line + 1].split(separator: "'")[1].split(separator: " ").map(String.init)
    #expect(Set(words) == known)
  }

  @Test(arguments: shells) func `the shell reads its completions`(_ shell: String) throws {
    guard let path = Self.path(of: shell) else { return }
    let nsh = try Nsh()
    let script = try nsh("--print-completions", shell).text
    try nsh.folder.write(script, to: "script")
    let outcome = try Child(
      path,
      ["-n", nsh.folder.path + "/script"],
      environment: ["HOME": nsh.folder.path, "PATH": "/usr/bin:/bin"],
      streams: [:],
      folder: nsh.folder
    ).outcome()
    #expect(outcome.status == 0, "\(outcome.messages)")
  }

  /// What a shell offers behind the words, one candidate a line.
  private func offers(_ shell: String, _ words: [String]) throws -> Set<String>? {
    guard let path = Self.path(of: shell) else { return nil }
    let nsh = try Nsh()
    for name in ["one.nsh", "two.txt", "three.json"] { try nsh.folder.write("", to: name) }
    try nsh.folder.write(try nsh("--print-completions", shell).text, to: ".script")
    let program =
      shell == "fish"
      ? "source .script; complete -C '\(words.joined(separator: " "))' | string split -f 1 \\t; true"
      : """
      source ./.script
      COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " ")))
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _nsh
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let outcome = try Child(
      "/usr/bin/env",
      ["-C", nsh.folder.path, path, "-c", program],
      environment: ["HOME": nsh.folder.path, "PATH": "/usr/bin:/bin"],
      streams: [:],
      folder: nsh.folder
    ).outcome()
    #expect(outcome.status == 0, "\(outcome.messages)")
    return Set(outcome.text.split(separator: "\n").map(String.init))
  }

  static let lines: [(words: [String], offered: [String], absent: [String])] = [
    (["nsh", "--c"], ["--color", "--check"], ["--root"]),
    (["nsh", "--color", ""], ["auto", "always", "never"], ["one.nsh", "replay"]),
    (["nsh", "--errors", "j"], ["json"], ["text"]),
    (["nsh", ""], ["replay", "fmt", "one.nsh"], []),
    (["nsh", "--json", "re"], ["replay"], ["fmt"]),
    (["nsh", "replay", "--ro"], ["--root"], ["--journal"]),
    (["nsh", "--color", "never", "fmt", "--"], ["--check"], ["--journal", "--root"]),
    (["nsh", "--journal", "o"], ["one.nsh"], ["two.txt"]),
    (["nsh", "replay", "th"], ["three.json"], []),
  ]

  /// zsh completes at its prompt only, so it is used there. Tab lists.
  @Test(.enabled(if: path(of: "zsh") != nil, "zsh is not installed"), arguments: lines)
  func `words are completed at the prompt of zsh`(
    _ line: (words: [String], offered: [String], absent: [String])
  ) throws {
    let path = try #require(Self.path(of: "zsh"))
    let nsh = try Nsh()
    for name in ["one.nsh", "two.txt", "three.json"] { try nsh.folder.write("", to: name) }
    try nsh.folder.write(try nsh("--print-completions", "zsh").text, to: ".functions_nsh")
    let zsh = try PseudoTerminal(
      running: path,
      ["-f", "-i"],
      environment: ["HOME": nsh.folder.path, "PS1": "ready> "],
      directory: nsh.folder.path,
      columns: 120
    )
    try zsh.wait(for: "ready> ")
    let setup = "autoload -U compinit; compinit -u -d .dump; bindkey '^I' list-choices"
    try zsh.send("\(setup); source ./.functions_nsh; compdef _nsh nsh; echo se''t\r")
    try zsh.wait(for: "\nset\n")
    try zsh.wait(for: "ready> ")
    try zsh.send(line.words.joined(separator: " ") + "\t")
    try zsh.waitForScreen("\(line.offered)") { screen in
      let shown = Self.words(listedIn: screen, behind: line.words)
      return shown.isSuperset(of: line.offered)
    }
    zsh.settle()
    #expect(Self.words(listedIn: zsh.screen, behind: line.words).isDisjoint(with: line.absent))
  }

  /// The words below the line that was typed.
  private static func words(listedIn screen: Screen, behind words: [String]) -> Set<String> {
    let line = "ready> " + words.joined(separator: " ")
    let rows = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    let typed = rows.lastIndex { ($0 + " ").hasPrefix(line) } ?? rows.endIndex - 1
    return Set(rows[(typed + 1)...].joined(separator: " ").split(separator: " ").map(String.init))
  }

  @Test(arguments: ["bash", "fish"], lines)
  func `words are completed`(
    _ shell: String,
    _ line: (words: [String], offered: [String], absent: [String])
  ) throws {
    guard let offers = try offers(shell, line.words) else { return }
    #expect(offers.isSuperset(of: line.offered), "\(offers)")
    #expect(offers.isDisjoint(with: line.absent), "\(offers)")
  }
}
