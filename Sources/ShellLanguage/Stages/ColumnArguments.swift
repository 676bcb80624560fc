// Columns named as arguments of stages.

import ShellSyntax
import Tabular

/// Finds the columns that arguments name.
package enum ColumnArguments {
  /// The indices of the named columns. Throws for a name that the table does not have.
  package static func indices(_ arguments: [ArgumentValue], in table: Table) throws -> [Int] {
    try arguments.flatMap { argument -> [Int] in
      if case .list(let names) = argument.value {
        return try names.map { try index($0.text, argument, in: table) }
      }
      return [try index(argument.value.text, argument, in: table)]
    }
  }

  /// The index of one named column.
  package static func index(
    _ name: String,
    _ argument: ArgumentValue,
    in table: Table
  ) throws -> Int {
    if let index = table.index(of: name) { return index }
    // An empty list that became a table has no columns to name.
    let fault = CheckWording.unknownColumn(name, columns: table.columns)
    throw CommandError(fault.message, help: fault.help, at: argument.range)
  }
}

/// Wording that checks before and during a run share.
enum CheckWording {
  /// What to say of a column that is not there.
  static func unknownColumn(_ name: String, columns: [Column]) -> (message: String, help: String?) {
    let diagnostic = Diagnostic.unknownColumn(name, columns: columns, at: SourceRange(0, 0))
    return (diagnostic.message, diagnostic.help ?? diagnostic.label)
  }
}
