// The manual page, from the signatures of the commands.

import NewsSession
import ShellEngine
import ShellLanguage

/// Writes the manual page (man-pages(7)).
enum Manual {
  /// The page in roff.
  static func page() -> String {
    var lines = [
      ".TH NSH 1 \"\" \"nsh \(Generator.version)\" \"User Commands\"",
      ".SH NAME", "nsh \\- the news shell",
      ".SH SYNOPSIS",
    ]
    lines += synopsis
    lines += [
      ".SH DESCRIPTION",
      "Loads news articles and finds out what each says, who is in it, who claims what and how",
      "surely, and where accounts agree or part. Without a file it is a prompt; without a terminal,",
      "and for the file \\-, it runs the script on standard input. 'nsh fmt' rewrites scripts in their",
      "canonical layout, with their comments; from standard input, \\-, it writes to standard output.",
      "With 'nsh replay' a journal, or what made an export, runs again in memory, and what differs is told.",
      ".SH OPTIONS",
    ]
    for (name, summary) in options { lines += [".TP", ".B \(escaped(name))", escaped(summary)] }
    for group in CommandGroup.allCases {
      lines.append(".SH \(group.rawValue.uppercased())")
      for signature in CommandRegistry.standard.signatures where signature.group == group {
        lines += [".TP", ".B \(escaped(HelpText.usage(signature)))"]
        lines.append(escaped(signature.summary + "."))
        if !signature.details.isEmpty { lines.append(escaped(signature.details)) }
      }
    }
    lines += ManualSections.all.flatMap { section in
      [".SH \(section.title)"]
        + section.entries.flatMap { entry in
          [".TP", ".B \(escaped(entry.name))", escaped(entry.text)]
        }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The ways to call the program, a line each.
  private static var synopsis: [String] {
    let forms = CommandLineVerb.all.flatMap { verb in
      verb.forms.map { [".B \(verb.command)", emphasized($0.words)] }
    }
    return Array(forms.joined(separator: [".br"]))
  }

  /// A form of a call, in which what is to be filled in is written in capitals, and set in italics.
  private static func emphasized(_ form: String) -> String {
    var (set, isName) = ("", false)
    for character in form {
      if character.isUppercase != isName { set += isName ? "\\fR" : "\\fI" }
      isName = character.isUppercase
      set += escaped("\(character)")
    }
    return set + (isName ? "\\fR" : "")
  }

  /// The options of all verbs, each with the verb in front if it has one of its own.
  private static var options: [(name: String, summary: String)] {
    let shared = CommandLineVerb.script.options
    return CommandLineVerb.all.flatMap { verb in
      verb.options.filter { option in
        verb.name.isEmpty
          || !shared.contains { $0.name == option.name && $0.summary == option.summary }
      }.map { option in
        let verb = verb.name.isEmpty ? "" : "\(verb.name) "
        return ("\(verb)\(option.name)\(option.value.placeholder)", option.summary)
      }
    }
  }

  /// Text in which roff sees no command.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "…": escaped += "..."
      default: escaped.append(character)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
