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
  @Flag(help: "Show results as JSON.")
  var json = false

  @Flag(help: "Show no messages but errors.")
  var quiet = false

  @Option(help: ArgumentHelp("Use terminal colours.", valueName: "when"))
  var color = ColorChoice.auto

  @Option(help: ArgumentHelp("How errors are written to standard error.", valueName: "format"))
  var errors = ErrorFormat.text

  @Option(help: ArgumentHelp("Read and write below this folder only.", valueName: "folder"))
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
  @Option(name: .customShort("c"), help: ArgumentHelp("Run this code.", valueName: "code"))
  var code: String?

  @Flag(name: .customShort("i"), help: "Stay at the prompt after a script or code.")
  var staysAtPrompt = false

  @Flag(help: "Check scripts without running them.")
  var check = false

  @Option(
    help: ArgumentHelp("Keep the session in this new file, as a script.", valueName: "file"),
    completion: .file(extensions: ["nsh"])
  )
  var journal: String?

  @Option(
    help: ArgumentHelp("Go on with the session in this file, or make it.", valueName: "file"),
    completion: .file(extensions: ["nsh-session"])
  )
  var session: String?

  @Flag(help: "Go on with the last session that has no name.")
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
    usage: """
      nsh [OPTIONS]                      the prompt; without a terminal, a script on standard input
      nsh [OPTIONS] FILE [ARGUMENT …]    run a script
      nsh [OPTIONS] -c CODE [ARGUMENT …] run code
      nsh FILE.nsh-session [SCRIPT …]    go on with a session, or begin one
      nsh replay FILE                    run a journal, or what made an export, again
      nsh fmt FILE … [--check]           lay scripts out
      """,
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
    help: "A script with its arguments; - is standard input.",
    completion: .file(extensions: ["nsh"])
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
    commandName: "replay",
    abstract: "Run a journal, or what made an export, again, and tell whether it gives the same.",
    usage: "nsh replay [OPTIONS] FILE",
    discussion: "Nothing is written. The exit code is 3 where anything differs."
  )

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("The folder that recorded paths start from.", valueName: "folder"))
  var root: String?

  @Argument(
    help: "An export of findings, or a journal.",
    completion: .file(extensions: ["json", "nsh"])
  )
  var recording: String

  func validate() throws {
    if let root { try FolderOption.check(root, "root") }
  }

  mutating func run() throws {
    throw ExitCode(Launcher(common.settings).replay(recording, root: root))
  }
}
