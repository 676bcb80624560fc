// What could stand at the cursor: commands, flags, values, files, ids, variables, columns and fields, from the
// parse tree, the signatures, the names at the cursor and the session.

import ShellLanguage
import ShellSyntax
import Tabular

/// All that could stand at a place, whether it fits what is typed there or not.
struct Proposals {
  let shell: Shell
  let site: CompletionSite
  private let text: String
  private let scope: CursorScope

  /// What could stand at the place `site` of `text`.
  init(_ text: String, _ site: CompletionSite, _ shell: Shell) {
    self.text = text
    self.site = site
    self.shell = shell
    scope = CursorScope(
      text,
      site,
      registry: shell.registry,
      topLevel: shell.topLevel,
      last: shell.typeOfLast
    )
  }

  /// All of it, the most likely first.
  var all: ProposalList {
    ProposalList(comparedTexts) + named + (isInParentheses ? functions : [])
  }

  /// The texts that a column is compared with, where the quote before them is not typed yet.
  private var comparedTexts: [Proposal] {
    guard case .column = site.kind else { return [] }
    var before = Array(text.utf8.prefix(site.range.start))[...]
    func dropBlanks() { while before.last == 0x20 { before.removeLast() } }
    dropBlanks()
    guard ["==", "!="].contains(where: { before.suffix(2).elementsEqual($0.utf8) }) else {
      return []
    }
    before.removeLast(2)
    dropBlanks()
    // Names of columns that are longer, such as those in backquotes, have no known texts.
    let name = before.reversed().prefix { $0 == 0x5F || (0x61...0x7A).contains($0) }
    let column = String(decoding: name.reversed(), as: UTF8.self)
    return texts(comparedWith: column, scope.columns(of: site.pipe))
  }

  /// Whether a value is typed right after `(`, which may be that of a command or of a function.
  private var isInParentheses: Bool {
    guard case .command = site.kind else { return false }
    return text.utf8.prefix(site.range.start).last { $0 != 0x20 } == UInt8(ascii: "(")
  }

  private var named: ProposalList {
    guard case .argument(let argument) = site.kind else {
      return ProposalList(words(of: site.kind))
    }
    return values(for: argument) + flags(beside: argument)
  }

  /// Those that are no argument.
  private func words(of kind: CompletionSite.Kind) -> [Proposal] {
    switch kind {
    case .command:
      return signatures { if case .required = $0.input { false } else { true } }
        + Keyword.allCases.filter(\.startsStatement).map { Proposal($0.rawValue, "keyword") }
        + [Proposal("it", "the table shown last")]
    case .stage: return signatures { !$0.input.kinds.isEmpty }
    case .flag(let command): return flags(of: command) + (site.mayEndStatement ? [jsonMark] : [])
    case .variable: return variables
    case .column:
      return scope.columns(of: site.pipe).map {
        Proposal($0.name, $0.kind.rawValue, isOpen: site.isInText)
      } + words
    case .field(let base):
      return scope.fields(of: base, in: site.pipe).map {
        let goesOn = site.isInText || $0.kind == .record || $0.kind == .list
        return Proposal($0.name, $0.kind.rawValue, isOpen: goesOn)
      }
    case .text(let column): return texts(comparedWith: column, scope.columns(of: site.pipe))
    case .function: return words
    case .kind: return ScriptParameter.Kind.words.map { Proposal($0, "kind") }
    case .argument, .nothing: return []
    }
  }

  private func flags(of command: String) -> [Proposal] {
    if command == "run" { return flagsOfScript }
    return (shell.registry.signature(named: command)?.flags ?? []).map {
      Proposal("--\($0.name)", $0.summary)
    }
  }

  /// The parameters of the script that the statement at the cursor runs, without those it has already.
  private var flagsOfScript: [Proposal] {
    let bytes = text.utf8.prefix(site.range.start).dropFirst(site.statement)
    let statement = String(decoding: bytes, as: UTF8.self)
    let words = statement.split(separator: " ")
    return shell.parameters(ofScriptIn: statement).filter { parameter in
      if case .list = parameter.kind { return true }
      let flag = "--\(parameter.name)"
      return !words.contains { $0 == flag || $0.hasPrefix(flag + "=") }
    }.map { Proposal("--\($0.name)", $0.help.isEmpty ? $0.kind.described : $0.help) }
  }

  /// The flags that may stand in the place of an argument of which nothing is typed but dashes, without
  /// those that the command has already.
  private func flags(beside argument: CompletionSite.Argument) -> [Proposal] {
    let signature = shell.registry.signature(named: argument.command)
    // Only the flags of a script come behind it, and its own value may follow each.
    let awaitsValue =
      argument.command == "run"
      ? argument.position == 0 || argument.flag != nil
      : argument.flag.flatMap { signature?.flag($0)?.kind } != nil
    guard argument.quote == nil, !awaitsValue, site.prefix.utf8.allSatisfy({ $0 == 0x2D }) else {
      return []
    }
    let before = String(decoding: text.utf8.prefix(site.range.start), as: UTF8.self)
    let words = before.split(separator: "|").last?.split(separator: " ") ?? []
    return flags(of: argument.command).filter { flag in
      !words.contains { $0 == flag.match || $0.hasPrefix(flag.match + "=") }
    }
  }

  /// Nothing follows it.
  private var jsonMark: Proposal {
    Proposal(Lexer.jsonMark, "show the value as JSON", isOpen: true)
  }

  /// Functions and, once something is typed, the words of the language that stand among values.
  private var words: [Proposal] {
    let keywords: [Keyword] = site.prefix.isEmpty ? [] : [.true, .false, .null, .not, .it]
    return functions + keywords.map { Proposal($0.rawValue, "keyword") }
  }

  private func signatures(_ fits: (Signature) -> Bool) -> [Proposal] {
    shell.registry.signatures.filter(fits).map { Proposal($0.name, $0.summary) }
  }

  private var functions: [Proposal] {
    shell.registry.functions.map {
      Proposal($0.name, $0.summary, insert: "\($0.name)(", isOpen: true)
    }
      + scope.functions.map { name, parameters in
        Proposal(
          name,
          "\(name)(\(parameters.joined(separator: ", ")))",
          insert: name + "(",
          isOpen: true
        )
      }
  }

  /// The variables. A blank may follow where it ends the word: not inside of `${…}`, and not where a
  /// field or an element may be meant.
  private var variables: [Proposal] {
    scope.variables.map { name, type in
      let kind = type.kind
      let hasParts = kind == .record || kind == .list
      return Proposal(
        name,
        kind?.rawValue ?? "variable",
        isOpen: site.isInText || hasParts
      )
    }
  }

  private func values(for argument: CompletionSite.Argument) -> ProposalList {
    if argument.command == "run" { return ProposalList(paths(site.prefix)) }
    guard let signature = shell.registry.signature(named: argument.command) else {
      return ProposalList([])
    }
    if let flag = argument.flag.flatMap(signature.flag), let kind = flag.kind {
      return values(of: kind)
    }
    guard let last = signature.parameters.last else { return ProposalList([]) }
    let parameter =
      argument.position < signature.parameters.count
      ? signature.parameters[argument.position] : last
    return values(of: parameter.kind)
  }

  private func values(of kind: ParameterKind) -> ProposalList {
    switch kind {
    case .path where argumentsCommand == "open": ProposalList(paths(site.prefix)) + sessions
    case .path: ProposalList(paths(site.prefix))
    case .choice(let words): ProposalList(words.map { Proposal($0, "") })
    case .column where argumentsCommand == "rename" && scope.columns(of: site.pipe).isEmpty:
      actors
    case .column:
      ProposalList(scope.columns(of: site.pipe).map { Proposal($0.name, $0.kind.rawValue) })
    case .document: documents
    case .actor: actors
    case .holder: holders
    case .selection: documents + sections + actors
    case .finding where argumentsCommand == "undo": judgements
    case .finding: documents + sections + claims(site.prefix) + actorIDs
    case .text: texts
    case .int, .newName, .value: ProposalList([])
    }
  }

  /// The command whose argument is typed; nil where none is.
  private var argumentsCommand: String? {
    guard case .argument(let argument) = site.kind else { return nil }
    return argument.command
  }

  /// The commands whose text is a name of something.
  private var texts: ProposalList {
    guard case .argument(let argument) = site.kind else { return ProposalList([]) }
    switch argument.command {
    case "help":
      return ProposalList(
        signatures { _ in true }
          + shell.registry.functions.map { Proposal($0.name, "function") }
          + HelpText.topics.map { Proposal($0, "topic") }
      )
    case "option" where argument.position == 0:
      return ProposalList(
        shell.session.options.entries.map { Proposal($0.name, $0.summary) }
      )
    case "actors" where argument.flag == nil: return actors
    case _ where argument.flag == "tag", "untag": return tags
    default: return ProposalList([])
    }
  }
}
