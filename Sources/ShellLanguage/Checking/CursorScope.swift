// What is known where the cursor stands: the names of the top level, and those that the text before it defines. The
// check itself finds it: a mark takes the place of the statement that is being typed.

import ShellSyntax
import Tabular

/// The names at the cursor.
package struct CursorScope {
  private let registry: CommandRegistry
  /// The text itself, as what is asked of the scope comes from there.
  private let source: Source
  private let names: ProgramNames
  private let context: Checker.Context
  private let calls: CallChecks

  /// The scope at the place `site` of `text`, with what a check starts from.
  package init(
    _ text: String,
    _ site: CompletionSite,
    registry: CommandRegistry,
    topLevel: TopLevel,
    last: StaticType
  ) {
    let bytes = text.utf8
    func before(_ end: Int) -> String { String(decoding: bytes.prefix(end), as: UTF8.self) }
    let parsed = UnfinishedText(before(site.statement) + CursorMark.word).parsed()
    let mark = CursorMark()
    var checker = Checker(parsed, registry: registry, topLevel: topLevel, last: last)
    checker.cursor = mark
    checker.check(parsed.program)
    self.registry = registry
    source = Source(name: "", text: before(site.range.end))
    names = checker.names
    context = mark.context ?? Checker.Context(topLevel: topLevel, last: last)
    calls = mark.calls
  }

  /// The variables, with what is known of each.
  package var variables: [(name: String, type: StaticType)] {
    let checker = checker()
    return Set(checker.variableNames).sorted().map { ($0, checker.staticType(of: $0) ?? .any) }
  }

  /// The functions that the program defines, with their parameters.
  package var functions: [(name: String, parameters: [String])] {
    context.topLevel.functions.values.map { ($0.name.text, $0.parameters) }.sorted { $0.0 < $1.0 }
  }

  /// The columns of the table that a pipe gives, as far as the check knows them.
  package func columns(of pipe: Pipe?) -> [Column] {
    guard let pipe else { return [] }
    var checker = checker()
    return checker.check(pipe).type.columns ?? []
  }

  /// The fields of a value, or the columns of a table; `pipe` gives the rows that it may be a part of.
  package func fields(of base: Expression, in pipe: Pipe?) -> [Column] {
    var checker = checker()
    if let pipe {
      checker.context.row = Checker.RowScope(columns: checker.check(pipe).type.columns)
    }
    return checker.check(base).type.columns ?? []
  }

  /// A check that goes on at the cursor.
  private func checker() -> Checker {
    Checker(source, registry: registry, names: names, context: context, calls: calls)
  }
}
