// What is known of the values that stand under one another in a table, or in a field of a record.

/// A column of a table.
package struct Column: Hashable, Sendable {
  /// Its name, as `where` and `select` know it.
  package var name: String
  /// The kind of its values; any of them may be null.
  package var kind: ValueKind
  /// The values that a column of text can have, where they are few and known; else empty.
  package var values: [String]
  /// What is known of the values inside its own: of records their fields, of tables their columns, of
  /// lists one column for their elements; nil where nothing is.
  package private(set) var inner: [Column]?
  /// Whether a table shown as text leaves the column out until it is selected by name.
  package var isDetail: Bool
  /// Whether a screen tells what it says in another way than as a column, until it is selected by name.
  package var isFolded: Bool
  /// Whether a table shown as text leaves the column out where it says nothing in any row that is shown, until it is
  /// selected by name.
  package var isSparse: Bool
  /// How its text is laid out.
  package var layout: ColumnLayout

  /// A column called `name`.
  package init(
    _ name: String,
    _ kind: ValueKind,
    values: [String] = [],
    inner: [Column]? = nil,
    isDetail: Bool = false,
    isFolded: Bool = false,
    isSparse: Bool = false,
    layout: ColumnLayout = .text
  ) {
    self.name = name
    self.kind = kind
    self.values = values
    self.inner = inner.flatMap { Self.size(of: $0) > Self.largest ? nil : $0 }
    self.isDetail = isDetail
    self.isFolded = isFolded
    self.isSparse = isSparse
    self.layout = layout
  }

  /// More columns within a column are not kept: a script may put the same record into itself again and
  /// again, and what is known of it would grow without an end.
  private static let largest = 500

  private static func size(of columns: [Column]) -> Int {
    columns.reduce(columns.count) { $0 + ($1.inner.map(size) ?? 0) }
  }

  /// Whether a cell of a sparse column says nothing: it is empty, or the word for nothing.
  package static func saysNothing(_ cell: Value) -> Bool {
    switch cell {
    case .null: true
    case .list(let elements): elements.isEmpty
    case .string(let text): text.isEmpty || text == nothing
    default: false
    }
  }

  /// What a column of few values calls the absence of all others.
  package static let nothing = "none"

  /// Columns for values whose kinds are known only now: a column's kind is that of its values
  /// where all that are not null agree.
  package static func inferred(names: [String], rows: [Row]) -> [Column] {
    names.enumerated().map { index, name in
      Column(name, Cells(rows.lazy.map { $0.cells[index] }).kind)
    }
  }
}

/// How the text of a column is laid out where a table is shown.
package enum ColumnLayout: Hashable, Sendable {
  /// From its start; what finds no room goes on below, and is cut at its end.
  case text
  /// The same for what the other columns are about: it gets half of the line at least.
  case main
  /// The same for what a row is called, where all other columns are what it is about: it gets less of the line.
  case label
  /// The same for a word or two, which are the first to go on below.
  case words
  /// Up to its end, where the next column goes on: what finds no room is cut at its start.
  case before
  /// On one line, going on from the column before it.
  case after
  /// On one line, and marked where there are colours.
  case match
  /// A bar of block characters, drawn to scale where it finds no room.
  case bar
}
