// `nsh fmt`: scripts in their canonical layout.

import ArgumentParser

/// `nsh fmt`
struct FormatVerb: ParsableCommand {
  /// The word that stands where a script would; a script of this name is run as `./fmt`.
  static let name = "fmt"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Rewrite scripts in their canonical layout.",
    usage: CommandLineVerb.usage(of: [.format]),
    discussion: """
      Comments are kept. A script with errors is not touched. The exit code is 2 where there are \
      errors, and 1 where --check names a script or one could not be written.
      """
  )

  @OptionGroup var common: CommonOptions

  @Flag(name: OptionWord.onlyNames.specification, help: OptionWord.onlyNames.sentence)
  var check = false

  @Argument(help: "The scripts; - is standard input, laid out to standard output.")
  var scripts: [String]

  mutating func run() throws {
    var formatter = ScriptFormatter(common.settings, onlyNames: check)
    throw ExitCode(formatter.run(scripts))
  }
}
