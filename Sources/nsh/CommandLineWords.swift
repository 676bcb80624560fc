// The words of the command line, for the manual and for the completions of other shells. The parser of
// arguments has them too; a test holds the two together.

/// An option of the command line.
struct OptionWord {
  /// What stands behind an option.
  enum Value {
    /// Nothing: it is a switch.
    case none
    /// Any text, under this name.
    case text(String)
    /// One of these words.
    case words([String])
    /// A file, under this name; with this ending first of all.
    case file(String, ending: String)
    /// A folder.
    case folder

    /// What the manual calls it; empty for a switch.
    var placeholder: String {
      switch self {
      case .none: ""
      case .text(let name), .file(let name, _): " \(name)"
      case .words(let words): " \(words.joined(separator: "|"))"
      case .folder: " FOLDER"
      }
    }
  }

  /// The option with its dashes.
  let name: String
  let value: Value
  let summary: String

  /// A switch.
  init(_ name: String, _ summary: String) { self.init(name, .none, summary) }

  init(_ name: String, _ value: Value, _ summary: String) {
    self.name = name
    self.value = value
    self.summary = summary
  }
}

/// A way to call the program.
struct CommandLineVerb {
  /// The word; empty for the prompt and scripts.
  let name: String
  let summary: String
  let options: [OptionWord]
  /// The endings of the files that it takes.
  let endings: [String]

  /// The prompt and scripts first, then the verbs.
  static let all = [
    CommandLineVerb(
      name: "",
      summary: "the prompt, or a script",
      options: [
        OptionWord("-c", .text("CODE"), "run this code; what follows it is its arguments"),
        OptionWord("-i", "stay at the prompt after a script or the code of -c"),
        OptionWord("--check", "check scripts, or the code of -c, without running them"),
        OptionWord(
          "--journal",
          .file("FILE", ending: ".nsh"),
          "keep the session in this new file as it goes, as a script"
        ),
        OptionWord(
          "--session",
          .file("FILE", ending: ".nsh-session"),
          "go on with the session in this file, or make it"
        ),
        OptionWord("--resume", "go on with the last session that has no name"),
      ] + common + [version, help],
      endings: [".nsh", ".nsh-session"]
    ),
    CommandLineVerb(
      name: "replay",
      summary: "run a journal, or what made an export, again",
      options: [
        OptionWord("--root", .folder, "where the recorded paths of a replay start from")
      ] + common + [help],
      endings: [".json", ".nsh"]
    ),
    CommandLineVerb(
      name: "fmt",
      summary: "lay scripts out",
      options: [
        OptionWord("--check", "name the scripts that would change, and write nothing")
      ] + common + [help],
      endings: [".nsh"]
    ),
  ]

  private static let common = [
    OptionWord("--json", "show results as JSON"),
    OptionWord("--quiet", "show no messages but errors"),
    OptionWord("--color", .words(ColorChoice.allCases.map(\.rawValue)), "use terminal colours"),
    OptionWord(
      "--errors",
      .words(ErrorFormat.allCases.map(\.rawValue)),
      "how errors are written to standard error"
    ),
    OptionWord("--sandbox", .folder, "read and write below this folder only"),
  ]

  private static let version = OptionWord("--version", "show the version")
  private static let help = OptionWord("--help", "show how nsh is called")
}
