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
    /// What it is, in a few words.
    package let description: String
  }

  let shell: Shell

  /// A completer for a shell.
  package init(_ shell: Shell) { self.shell = shell }

  /// The candidates at the byte `offset` of `text`, and the bytes that they replace.
  package func candidates(
    in text: String,
    at offset: Int
  ) -> (
    range: SourceRange, candidates: [Candidate]
  ) {
    let site = CompletionSite.at(offset, in: text)
    let all = candidates(for: site) + (Self.isInParentheses(site, text) ? functions : [])
    let prefix = Array(site.prefix.utf8)
    let fitting = all.filter { $0.match.utf8.starts(with: prefix) }
    let folded = site.prefix.lowercased()
    let chosen = fitting.isEmpty ? all.filter { $0.match.lowercased().hasPrefix(folded) } : fitting
    return (
      site.range,
      chosen.map { Candidate(text: $0.insert, description: $0.description) }
    )
  }

  /// Whether a value is typed right after `(`, which may be that of a command or of a function.
  private static func isInParentheses(_ site: CompletionSite, _ text: String) -> Bool {
    guard case .command = site.kind else { return false }
    return text.utf8.prefix(site.range.start).last { $0 != 0x20 } == UInt8(ascii: "(")
  }

  /// A candidate before it is filtered.
  struct Proposal {
    /// What the prefix is compared with.
    let match: String
    /// What is inserted.
    let insert: String
    let description: String

    init(_ text: String, _ description: String, insert: String? = nil) {
      match = text
      self.insert = insert ?? text
      self.description = description
    }
  }

  private func candidates(for site: CompletionSite) -> [Proposal] {
    switch site.kind {
    case .command:
      let keywords = ["let", "set", "if", "for", "def", "assert", "run"]
      return signatures { if case .required = $0.input { false } else { true } }
        + keywords.map { Proposal($0, "keyword") }
    case .stage: return signatures { !$0.input.kinds.isEmpty }
    case .flag(let command):
      return (shell.registry.signature(named: command)?.flags ?? []).map {
        Proposal("--\($0.name)", $0.summary)
      }
    case .argument(let argument): return values(for: argument, site)
    case .variable:
      return shell.topLevel.variableNames.map { Proposal($0, "variable") }
    case .column:
      return columns(of: site.pipe).map { Proposal($0.name, $0.kind.rawValue) } + functions
    case .text(let column):
      let values = columns(of: site.pipe).first { $0.name == column }?.values ?? []
      return values.map { Proposal($0, column ?? "", insert: "\"\($0)\"") }
    case .function: return functions
    case .nothing: return []
    }
  }

  private func signatures(_ fits: (Signature) -> Bool) -> [Proposal] {
    shell.registry.signatures.filter(fits).map { Proposal($0.name, $0.summary) }
  }

  private var functions: [Proposal] {
    Builtin.all.map { Proposal($0.name, $0.summary, insert: "\($0.name)(") }
      + shell.topLevel.functionNames.map { Proposal($0, "function", insert: "\($0)(") }
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
    case .finding: documents + sections
    case .text where site.pipe == nil: commandNames(site)
    case .text, .int, .newName, .value: []
    }
  }

  /// `help` is the one command whose text is a command's name.
  private func commandNames(_ site: CompletionSite) -> [Proposal] {
    guard case .argument(let argument) = site.kind, argument.command == "help" else { return [] }
    return signatures { _ in true }
  }
}
