// The command lines of every day: `nsh`, `nsh FILE …` and `nsh -c CODE …`, without options. They are
// read here, because the parser of arguments takes longer to start than all the rest of the program does.

/// A command line without options, which needs no parser.
struct PlainCommandLine: Equatable {
  /// What stands behind `-c`.
  let code: String?
  /// The script with its arguments; behind `-c` the arguments alone.
  let arguments: [String]

  /// Reads the words; nil where any of them may be an option or a verb, or be missing.
  init?(_ words: [String]) {
    if words.first == "-c" {
      guard words.count > 1, !Self.isOption(words[1]) else { return nil }
      code = words[1]
      arguments = Array(words.dropFirst(2))
    } else {
      code = nil
      arguments = words
      if let first = words.first, [ReplayVerb.name, FormatVerb.name].contains(first) { return nil }
    }
    // Behind a script's name all words are the script's.
    if let first = arguments.first, Self.isOption(first) { return nil }
  }

  // A lone `-` is standard input, but the parser may as well say so.
  private static func isOption(_ word: String) -> Bool { word.utf8.first == UInt8(ascii: "-") }
}
