// What could stand at the cursor: commands, flags, values, files, ids, variables and columns, from the
// parse tree, the signatures and the session.

import NewsLoading
import NewsModel
import ShellSyntax
import Tabular

/// Completes what is typed at the prompt.
package struct Completer {
  /// Something that could be inserted.
  package struct Candidate: Hashable, Sendable {
    /// What is inserted.
    package let text: String
    /// What it is called in a list.
    package let label: String
    /// What it is, in a few words.
    package let description: String
    /// Whether it goes on without a blank: a folder, a function, a record with its fields.
    package let isOpen: Bool
  }

  /// What could stand in some bytes of a text.
  package struct Result: Sendable {
    /// The bytes that a candidate replaces.
    package let range: SourceRange
    /// The candidates, the best first.
    package let candidates: [Candidate]
    /// Whether they are only like what is typed, since nothing starts with it.
    package let isFuzzy: Bool
  }

  let shell: Shell

  /// A completer for a shell.
  package init(_ shell: Shell) { self.shell = shell }

  /// The candidates at the byte `offset` of `text`: those that start with what is typed or, where none
  /// does, those that are like it.
  package func candidates(in text: String, at offset: Int) -> Result {
    let site = CompletionSite.at(offset, in: text)
    let all =
      comparedTexts(site, text) + candidates(for: site)
      + (Self.isInParentheses(site, text) ? functions : [])
    let prefix = Array(site.prefix.utf8)
    let fitting = all.filter { $0.match.utf8.starts(with: prefix) }
    let chosen = fitting.isEmpty ? like(site.prefix, all) : fitting
    return Result(
      range: site.range,
      candidates: chosen.enumerated().map { index, proposal in
        let description = index < Self.mostDescribed ? proposal.description() : ""
        return Candidate(
          text: proposal.insert,
          label: proposal.match,
          description: description,
          isOpen: proposal.isOpen
        )
      },
      isFuzzy: fitting.isEmpty
    )
  }

  /// A corpus has tens of thousands of claims and actors. Nobody leafs so far through a list, and to
  /// describe them all would take longer than a key may.
  private static let mostDescribed = 1_000

  private func like(_ word: String, _ proposals: [Proposal]) -> [Proposal] {
    let names = proposals.map { [$0.match] + $0.otherNames() }
    return FuzzyMatch(word).indices(in: names).map { proposals[$0] }
  }

  /// The texts that a column is compared with, where the quote before them is not typed yet.
  private func comparedTexts(_ site: CompletionSite, _ text: String) -> [Proposal] {
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
    return texts(comparedWith: column, columns(of: site.pipe))
  }

  /// Whether a value is typed right after `(`, which may be that of a command or of a function.
  private static func isInParentheses(_ site: CompletionSite, _ text: String) -> Bool {
    guard case .command = site.kind else { return false }
    return text.utf8.prefix(site.range.start).last { $0 != 0x20 } == UInt8(ascii: "(")
  }

  /// A candidate before it is filtered.
  struct Proposal {
    /// What the prefix is compared with, and what is listed.
    let match: String
    /// What is inserted.
    let insert: String
    let description: () -> String
    /// Whether it goes on without a blank.
    let isOpen: Bool
    /// Other words for it, which are looked through where nothing starts with what is typed.
    let otherNames: () -> [String]

    init(
      _ text: String,
      _ description: @escaping @autoclosure () -> String,
      insert: String? = nil,
      isOpen: Bool = false,
      otherNames: @escaping () -> [String] = { [] }
    ) {
      match = text
      self.insert = insert ?? text
      self.description = description
      self.isOpen = isOpen
      self.otherNames = otherNames
    }
  }

  private func candidates(for site: CompletionSite) -> [Proposal] {
    switch site.kind {
    case .command:
      return signatures { if case .required = $0.input { false } else { true } }
        + Keyword.allCases.filter(\.startsStatement).map { Proposal($0.rawValue, "keyword") }
        + [Proposal("it", "the table shown last")]
    case .stage: return signatures { !$0.input.kinds.isEmpty }
    case .flag(let command):
      return (shell.registry.signature(named: command)?.flags ?? []).map {
        Proposal("--\($0.name)", $0.summary)
      } + (site.mayEndStatement ? [jsonMark] : [])
    case .argument(let argument): return values(for: argument, site)
    case .variable: return variables(site)
    case .column:
      return columns(of: site.pipe).map { Proposal($0.name, $0.kind.rawValue) } + words(site)
    case .text(let column): return texts(comparedWith: column, columns(of: site.pipe))
    case .function: return words(site)
    case .nothing: return []
    }
  }

  /// Nothing follows it.
  private var jsonMark: Proposal {
    Proposal(Lexer.jsonMark, "show the value as JSON", isOpen: true)
  }

  /// Functions and, once something is typed, the words of the language that stand among values.
  private func words(_ site: CompletionSite) -> [Proposal] {
    let keywords: [Keyword] = site.prefix.isEmpty ? [] : [.true, .false, .null, .not, .it]
    return functions + keywords.map { Proposal($0.rawValue, "keyword") }
  }

  private func signatures(_ fits: (Signature) -> Bool) -> [Proposal] {
    shell.registry.signatures.filter(fits).map { Proposal($0.name, $0.summary) }
  }

  private var functions: [Proposal] {
    Builtin.all.map { Proposal($0.name, $0.summary, insert: "\($0.name)(", isOpen: true) }
      + shell.topLevel.functionNames.map { name in
        let parameters = shell.topLevel.functions[name]?.parameters ?? []
        return Proposal(
          name,
          "\(name)(\(parameters.joined(separator: ", ")))",
          insert: name + "(",
          isOpen: true
        )
      }
  }

  /// The variables. A blank may follow where it ends the word: not inside of `${…}`, and not where a
  /// field or an element may be meant.
  private func variables(_ site: CompletionSite) -> [Proposal] {
    shell.topLevel.variableNames.map { name in
      let kind = shell.topLevel.variables[name]?.shape.kind
      let hasParts = kind == .record || kind == .list
      return Proposal(
        name,
        kind?.rawValue ?? "variable",
        isOpen: site.isInText || hasParts
      )
    }
  }

  /// The columns of the table that a pipe gives, as far as the check knows them.
  private func columns(of pipe: Pipe?) -> [Column] {
    guard let pipe else { return [] }
    return Checker.shape(
      of: pipe,
      registry: shell.registry,
      topLevel: shell.topLevel,
      last: shell.session.last.map { Shape(.table($0)) } ?? .any
    ).columns ?? []
  }

  private func values(
    for argument: CompletionSite.Argument,
    _ site: CompletionSite
  )
    -> [Proposal]
  {
    if argument.command == "run" { return paths(site.prefix) }
    guard let signature = shell.registry.signature(named: argument.command) else { return [] }
    if let flag = argument.flag.flatMap(signature.flag), let kind = flag.kind {
      return values(of: kind, site)
    }
    guard let last = signature.parameters.last else { return [] }
    let parameter =
      argument.position < signature.parameters.count
      ? signature.parameters[argument.position] : last
    return values(of: parameter.kind, site)
  }

  private func values(of kind: ParameterKind, _ site: CompletionSite) -> [Proposal] {
    switch kind {
    case .path: paths(site.prefix)
    case .choice(let words): words.map { Proposal($0, "") }
    case .column: columns(of: site.pipe).map { Proposal($0.name, $0.kind.rawValue) }
    case .document: documents
    case .actor: actors
    case .selection: documents + sections + actors
    case .finding: documents + sections + claims(site.prefix) + actorIDs
    case .text: texts(site)
    case .int, .newName, .value: []
    }
  }

  /// The commands whose text is a name of something.
  private func texts(_ site: CompletionSite) -> [Proposal] {
    guard case .argument(let argument) = site.kind else { return [] }
    switch argument.command {
    case "help":
      return signatures { _ in true }
        + Builtin.all.map { Proposal($0.name, "function") }
        + ["functions", "columns", "language"].map { Proposal($0, "topic") }
    case "option" where argument.position == 0:
      return shell.session.options.entries.map { Proposal($0.name, $0.summary) }
    case "actors" where argument.flag == nil: return actors
    default: return []
    }
  }
}
