// What is known where the cursor stands: the names of the top level, and those that the text before it defines. The
// check itself finds it: a mark takes the place of the statement that is being typed.

import ShellSyntax
import Tabular

/// The names at the cursor.
package struct CursorScope {
  private let checker: Checker

  /// The scope at the place `site` of `text`, with what a check starts from.
  package init(
    _ text: String,
    _ site: CompletionSite,
    registry: CommandRegistry,
    topLevel: TopLevel,
    last: Shape
  ) {
    let bytes = text.utf8
    func before(_ end: Int) -> String { String(decoding: bytes.prefix(end), as: UTF8.self) }
    let parsed = UnfinishedText(before(site.statement) + CursorMark.word).parsed()
    let start = Checker(parsed, registry: registry, topLevel: topLevel, last: last)
    let mark = CursorMark()
    var run = start
    run.cursor = mark
    run.check(parsed.program)
    var checker = mark.checker ?? start
    // What is asked of it comes from the text itself.
    checker.source = Source(name: "", text: before(site.range.end))
    self.checker = checker
  }

  /// The variables, with what is known of each.
  package var variables: [(name: String, shape: Shape)] {
    Set(checker.variableNames).sorted().map { ($0, checker.shape(of: $0) ?? .any) }
  }

  /// The functions that the program defines, with their parameters.
  package var functions: [(name: String, parameters: [String])] {
    checker.topLevel.functions.values.map { ($0.name.text, $0.parameters) }.sorted { $0.0 < $1.0 }
  }

  /// The columns of the table that a pipe gives, as far as the check knows them.
  package func columns(of pipe: Pipe?) -> [Column] {
    guard let pipe else { return [] }
    var checker = checker
    return checker.check(pipe).shape.columns ?? []
  }

  /// The fields of a value, or the columns of a table; `pipe` gives the rows that it may be a part of.
  package func fields(of base: Expression, in pipe: Pipe?) -> [Column] {
    var checker = checker
    if let pipe { checker.row = Checker.RowScope(columns: checker.check(pipe).shape.columns) }
    return checker.check(base).shape.columns ?? []
  }
}
