// The command line.

import ArgumentParser
import Files
import NewsSession

/// What `--errors` may be.
enum ErrorFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

/// What `--color` may be.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

/// What holds for every way of running.
struct RunSettings {
  /// Results are shown as JSON.
  var json = false
  /// No messages are shown but errors.
  var quiet = false
  var color = ColorChoice.auto
  var errors = ErrorFormat.text
  /// The folder below which all reading and writing stays.
  var sandbox: String?
}

/// The options that hold for every way of running.
struct CommonOptions: ParsableArguments {
  @Flag(name: OptionWord.json.specification, help: OptionWord.json.sentence)
  var json = false

  @Flag(name: OptionWord.quiet.specification, help: OptionWord.quiet.sentence)
  var quiet = false

  @Option(name: OptionWord.color.specification, help: OptionWord.color.sentence)
  var color = ColorChoice.auto

  @Option(name: OptionWord.errors.specification, help: OptionWord.errors.sentence)
  var errors = ErrorFormat.text

  @Option(name: OptionWord.sandbox.specification, help: OptionWord.sandbox.sentence)
  var sandbox: String?

  var settings: RunSettings {
    RunSettings(json: json, quiet: quiet, color: color, errors: errors, sandbox: sandbox)
  }

  func validate() throws {
    if let sandbox { try FolderOption.check(sandbox, "sandbox") }
  }
}

/// Folders that options name.
enum FolderOption {
  /// Throws `ValidationError` for a path that leads to no folder. An empty one is none: the name of a variable
  /// that was never set must not mean the current folder.
  static func check(_ path: String, _ name: String) throws {
    guard !path.isEmpty else { throw ValidationError("The \(name) is empty; name a folder.") }
    guard (try? FileAccess(directory: ".").kind(of: path)) == .folder else {
      throw ValidationError("The \(name) '\(path)' is not a folder.")
    }
  }
}

/// The options of the prompt and of scripts.
struct RunOptions: ParsableArguments {
  @Option(name: OptionWord.code.specification, help: OptionWord.code.sentence)
  var code: String?

  @Flag(name: OptionWord.staysAtPrompt.specification, help: OptionWord.staysAtPrompt.sentence)
  var staysAtPrompt = false

  @Flag(name: OptionWord.check.specification, help: OptionWord.check.sentence)
  var check = false

  @Option(name: OptionWord.journal.specification, help: OptionWord.journal.sentence)
  var journal: String?

  @Option(name: OptionWord.session.specification, help: OptionWord.session.sentence)
  var session: String?

  @Flag(name: OptionWord.resume.specification, help: OptionWord.resume.sentence)
  var resume = false

  /// The session that is asked for.
  var choice: SessionChoice { resume ? .last : session.map(SessionChoice.file) ?? .new }

  func validate() throws {
    if let session, session.isEmpty { throw ValidationError("The session is empty; name a file.") }
    if resume, session != nil {
      throw ValidationError("--resume and --session name two sessions; leave one of them out.")
    }
    if let journal, journal.isEmpty { throw ValidationError("The journal is empty; name a file.") }
  }
}

/// `nsh`: the prompt, or a script.
struct Nsh: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nsh",
    abstract: "Find out what news articles say, who claims it, and where accounts part.",
    usage: CommandLineVerb.usage(of: CommandLineVerb.all),
    discussion: "'help' at the prompt lists the commands.",
    version: "nsh \(Generator.version)"
  )

  @OptionGroup var common: CommonOptions

  @OptionGroup var running: RunOptions

  @Flag(help: .hidden)
  var printManual = false

  @Option(help: .hidden)
  var printCompletions: CompletionShellName?

  @Argument(
    parsing: .captureForPassthrough,
    help: "A script with its arguments; - is standard input."
  )
  var arguments: [String] = []

  mutating func run() throws {
    let code = running.code
    if printManual {
      print(Manual.page(), terminator: "")
    } else if let shell = printCompletions {
      print(shell.script, terminator: "")
    } else if code == nil, let first = arguments.first, let answer = Self.answer(to: first) {
      print(answer)
    } else if code == nil, arguments.first == ReplayVerb.name {
      throw ExitCode(CommandLineRun(wordsForVerb).status(of: ReplayVerb.self))
    } else if code == nil, arguments.first == FormatVerb.name {
      throw ExitCode(CommandLineRun(wordsForVerb).status(of: FormatVerb.self))
    } else {
      let launcher = Launcher(
        common.settings,
        journal: running.journal,
        staysAtPrompt: running.staysAtPrompt,
        session: running.choice
      )
      throw ExitCode(launcher.launch(code: code, arguments: arguments, onlyChecks: running.check))
    }
  }
}

extension Nsh {
  /// What `--help` and `--version` print: where all words are a script's, the parser leaves these to
  /// the script too.
  fileprivate static func answer(to option: String) -> String? {
    switch option {
    case "--help", "-h": helpMessage()
    case "--version": configuration.version
    default: nil
    }
  }
}

extension Nsh {
  /// The command line without the word that names the verb: options may stand before it and after it.
  private var wordsForVerb: [String] {
    CommandLine.arguments.dropFirst().dropLast(arguments.count) + arguments.dropFirst()
  }
}

/// `nsh replay`
struct ReplayVerb: ParsableCommand {
  /// The word that stands where a script would; a script of this name is run as `./replay`.
  static let name = "replay"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Run a journal, or what made an export, again, and tell whether it gives the same.",
    usage: CommandLineVerb.usage(of: [.replay]),
    discussion: "Nothing is written. The exit code is 3 where anything differs."
  )

  @OptionGroup var common: CommonOptions

  @Option(name: OptionWord.root.specification, help: OptionWord.root.sentence)
  var root: String?

  @Argument(help: "An export of findings, or a journal.")
  var recording: String

  func validate() throws {
    if let root { try FolderOption.check(root, "root") }
  }

  mutating func run() throws {
    throw ExitCode(Launcher(common.settings).replay(recording, root: root))
  }
}
