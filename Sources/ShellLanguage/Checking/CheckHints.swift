// What people who know other languages may have meant where the check finds a fault: the help of its
// diagnostics beyond the nearest name.

import ShellSyntax
import Tabular

enum CheckHints {
  /// What to write instead of a column that is not there; nil where nothing is to be said.
  static func column(_ name: String, among names: [String]) -> String? {
    let withoutComma = name.hasSuffix(",") ? String(name.dropLast()) : nil
    if let withoutComma, names.contains(withoutComma) {
      return "columns are separated by blanks, not by commas"
    }
    let parts = name.split(separator: ",").map(String.init)
    if parts.count > 1, parts.allSatisfy(names.contains) {
      return "columns are separated by blanks: \(parts.joined(separator: " "))"
    }
    if name.hasPrefix("-"), names.contains(String(name.dropFirst())) {
      return "to sort the other way round: sort-by \(name.dropFirst()) --desc"
    }
    switch name {
    case "*": return "without the stage all columns stay"
    case "desc", "DESC", "descending": return "to sort the other way round, write --desc"
    default: return nearest(to: name, in: names).map { "did you mean '\($0)'?" }
    }
  }

  /// What to write instead of a function that is not there.
  static func function(_ name: String, known: [String], _ registry: CommandRegistry) -> String? {
    if registry.signature(named: name) != nil {
      return "'\(name)' is a command: its arguments follow it without parentheses"
    }
    if let function = functionNames[name] { return "that is '\(function)' here" }
    return missing[name] ?? nearest(to: name, in: known).map { "did you mean '\($0)'?" }
  }

  /// What to write instead of a function's name from elsewhere at the head of a statement.
  static func functionSynonym(_ name: String, _ registry: CommandRegistry) -> String? {
    guard registry.advice.synonym(of: name) == nil, let function = functionNames[name] else {
      return nil
    }
    return "that is '\(function)' here, a function: \(function)(…)"
  }

  /// What to write instead of a variable that is not there.
  static func variable(
    _ name: String,
    known: [String],
    columns: [Column]?,
    _ registry: CommandRegistry
  ) -> String {
    if columns?.contains(where: { $0.name == name }) == true {
      return "a column stands without the '$': \(name)"
    }
    if let near = nearest(to: name, in: known) { return "did you mean '$\(near)'?" }
    if registry.command(named: name) != nil { return "the command is '\(name)', without the '$'" }
    return "'let \(name) = …' defines it"
  }

  /// What functions are called elsewhere, and their name here.
  private static let functionNames: [String: String] = {
    var names: [String: String] = [:]
    for (function, words) in [
      ("len", "length size strlen nchar"), ("string", "str text tostring to_string"),
      ("int", "integer parseint to_int"), ("float", "number double to_float"),
      ("lower", "lowercase tolower downcase"), ("upper", "uppercase toupper upcase"),
      ("trim", "strip"), ("mean", "avg average"), ("round", "trunc"),
      ("join", "concat"), ("has", "includes exists contains_key"), ("range", "seq"),
      ("starts-with", "startswith starts_with"), ("ends-with", "endswith ends_with"),
      ("substring", "substr mid"), ("find-all", "findall find_all extract scan"),
      ("pad", "ljust rjust lpad rpad padleft padright padstart padend"), ("ceil", "ceiling"),
      ("distinct", "nunique n_distinct count_distinct"), ("week", "isoweek"),
      ("weekday", "dayofweek day_of_week"),
    ] {
      for word in words.split(separator: " ") { names[String(word)] = function }
    }
    return names
  }()

  /// Functions that there are nowhere here, and what to do without them.
  private static let missing: [String: String] = {
    var hints = ["list": "among the rows of a group it collects values; a list is written [1, 2]"]
    for word in ["now", "today", "random", "rand"] {
      hints[word] = "there is no clock and no randomness: a script gives the same result every time"
    }
    return hints
  }()
}
