// The words of the command line: the one table that the parser of arguments, `--help`, the manual page and the
// completions of other shells are made of.

/// An option of the command line.
struct OptionWord: Sendable {
  /// What stands behind an option.
  enum Value {
    /// Nothing: it is a switch.
    case none
    /// Any text, under this name.
    case text(String)
    /// One of these words, under this name.
    case words([String], name: String)
    /// A file, under this name; with this ending first of all.
    case file(String, ending: String)
    /// A folder.
    case folder

    /// What it is called where a word stands for it; empty for a switch.
    var name: String {
      switch self {
      case .none: ""
      case .text(let name), .words(_, let name), .file(let name, _): name
      case .folder: "FOLDER"
      }
    }

    /// What the manual shows behind the option; empty for a switch.
    var placeholder: String {
      switch self {
      case .none: ""
      case .words(let words, _): " \(words.joined(separator: "|"))"
      case .text, .file, .folder: " \(name)"
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

  /// The option without its dashes.
  var bareName: String { String(name.drop { $0 == "-" }) }
}

// MARK: The options

extension OptionWord {
  static let code = OptionWord(
    "-c",
    .text("CODE"),
    "run this code; what follows it is its arguments"
  )
  static let staysAtPrompt = OptionWord("-i", "stay at the prompt after a script or the code of -c")
  static let check = OptionWord(
    "--check",
    "check scripts, or the code of -c, without running them"
  )
  static let journal = OptionWord(
    "--journal",
    .file("FILE", ending: ".nsh"),
    "keep the session in this new file as it goes, as a script"
  )
  static let session = OptionWord(
    "--session",
    .file("FILE", ending: ".nsh-session"),
    "go on with the session in this file, or make it"
  )
  static let resume = OptionWord("--resume", "go on with the last session that has no name")

  static let root = OptionWord(
    "--root",
    .folder,
    "where the recorded paths of a replay start from"
  )
  static let onlyNames = OptionWord(
    "--check",
    "name the scripts that would change, and write nothing"
  )

  static let json = OptionWord("--json", "show results as JSON")
  static let quiet = OptionWord("--quiet", "show no messages but errors")
  static let color = OptionWord(
    "--color",
    .words(ColorChoice.allCases.map(\.rawValue), name: "WHEN"),
    "use terminal colours"
  )
  static let errors = OptionWord(
    "--errors",
    .words(ErrorFormat.allCases.map(\.rawValue), name: "FORMAT"),
    "how errors are written to standard error"
  )
  static let sandbox = OptionWord("--sandbox", .folder, "read and write below this folder only")

  static let version = OptionWord("--version", "show the version")
  static let help = OptionWord("--help", "show how nsh is called")

  /// The options of all ways to call the program.
  static let common = [json, quiet, color, errors, sandbox]
}

// MARK: The ways to call the program

/// A way to call the program.
struct CommandLineVerb: Sendable {
  /// The word; empty for the prompt and scripts.
  let name: String
  let summary: String
  /// What may stand behind the word: names of what is to be filled in are in capitals.
  let forms: [(words: String, summary: String)]
  let options: [OptionWord]
  /// The endings of the files that it takes.
  let endings: [String]

  /// The prompt and scripts first, then the verbs.
  static let all = [script, replay, format]

  static let script = CommandLineVerb(
    name: "",
    summary: "the prompt, or a script",
    forms: [
      ("[OPTIONS]", "the prompt; without a terminal, a script on standard input"),
      ("[OPTIONS] FILE [ARGUMENT …]", "run a script"),
      ("[OPTIONS] -c CODE [ARGUMENT …]", "run code"),
      ("FILE.nsh-session [SCRIPT …]", "go on with a session, or begin one"),
    ],
    options: [.code, .staysAtPrompt, .check, .journal, .session, .resume] + OptionWord.common
      + [.version, .help],
    endings: [".nsh", ".nsh-session"]
  )

  static let replay = CommandLineVerb(
    name: ReplayVerb.name,
    summary: "run a journal, or what made an export, again",
    forms: [("[OPTIONS] FILE", "run a journal, or what made an export, again")],
    options: [.root] + OptionWord.common + [.help],
    endings: [".json", ".nsh"]
  )

  static let format = CommandLineVerb(
    name: FormatVerb.name,
    summary: "lay scripts out",
    forms: [("[OPTIONS] FILE …", "lay scripts out")],
    options: [.onlyNames] + OptionWord.common + [.help],
    endings: [".nsh"]
  )

  /// The program's name with the word.
  var command: String { name.isEmpty ? "nsh" : "nsh \(name)" }
}
