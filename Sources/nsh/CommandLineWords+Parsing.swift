// The words of the command line as the parser of arguments takes them, and what it shows for `--help`.

import ArgumentParser

extension OptionWord {
  /// The name that the parser knows the option by.
  var specification: NameSpecification {
    if name.hasPrefix("--") { return .customLong(bareName) }
    return bareName.first.map { .customShort($0) } ?? .long
  }

  /// What `--help` says of the option: a sentence.
  var sentence: ArgumentHelp {
    let text = summary.prefix(1).uppercased() + summary.dropFirst() + "."
    let name = value.name.lowercased()
    return ArgumentHelp("\(text)", valueName: name.isEmpty ? nil : name)
  }
}

extension CommandLineVerb {
  /// The calls of these verbs, a line each, with what they do.
  static func usage(of verbs: [CommandLineVerb]) -> String {
    let forms = verbs.flatMap { verb in
      verb.forms.map { (call: "\(verb.command) \($0.words)", summary: $0.summary) }
    }
    guard forms.count > 1 else { return forms.first?.call ?? "" }
    let width = forms.map(\.call.count).max() ?? 0
    return forms.map { form in
      form.call + String(repeating: " ", count: width - form.call.count + 1) + form.summary
    }.joined(separator: "\n")
  }
}
