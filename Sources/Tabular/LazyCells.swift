// The cells of a column that are made when they are first asked for: who counts a table, or looks at one
// column of it, does not wait for the others.

import Synchronization

/// The cells of a column, made when they are first asked for.
final class LazyCells: Sendable {
  private enum State {
    case made(Cells)
    /// Rows of some source, and how the cell of such a row is made.
    case unmade(rows: [Int], cell: @Sendable (Int) -> Value)
  }

  private let state: Mutex<State>

  private init(_ state: State) { self.state = Mutex(state) }

  /// Cells that are there already.
  convenience init(_ cells: Cells) { self.init(.made(cells)) }

  /// A cell for each of these rows of a source; `cell` always gives the same for the same row.
  convenience init(rows: [Int], cell: @escaping @Sendable (Int) -> Value) {
    self.init(.unmade(rows: rows, cell: cell))
  }

  /// The cells.
  var cells: Cells {
    state.withLock { state in
      switch state {
      case .made(let cells): return cells
      case .unmade(let rows, let cell):
        let cells = Cells(rows.lazy.map(cell))
        state = .made(cells)
        return cells
      }
    }
  }

  /// The cells at these places, in their order; those that are not made yet stay so.
  func choosing(_ places: [Int]) -> LazyCells {
    state.withLock { state in
      switch state {
      case .made(let cells): LazyCells(cells.choosing(places))
      case .unmade(let rows, let cell): LazyCells(rows: places.map { rows[$0] }, cell: cell)
      }
    }
  }
}
