// What a transaction can do to a session.

import NewsModel

/// Writes into a session while a transaction lasts; its owner does not keep it longer.
package struct SessionWriter {
  let connection: SQLiteConnection

  init(_ connection: SQLiteConnection) { self.connection = connection }

  /// Sets a value that the session remembers by name; nil removes it.
  package func set(_ name: String, _ value: String?) throws {
    guard let value else {
      return try connection.run("DELETE FROM setting WHERE name = ?", .text(name))
    }
    try connection.run(
      "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = ?2",
      .text(name),
      .text(value)
    )
  }

  /// Sets a number that the session remembers by name, such as the next one of its claims.
  package func set(_ name: String, number: Int) throws {
    try connection.run(
      "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = ?2",
      .text(name),
      .int(number)
    )
  }

  /// Adds an input that could not be read.
  package func add(_ skip: StoredSkip) throws {
    try connection.run(
      "INSERT INTO skipped (path, line, reason) VALUES (?, ?, ?)",
      .text(skip.path),
      SQLiteValue(skip.line),
      .text(skip.reason)
    )
  }

  /// Removes from a table what belongs to an owner.
  func removePlaces(of owner: Int, from table: String) throws {
    let numbers = Places.numbers(of: owner)
    try remove(from: table, numbers.lowerBound, numbers.upperBound)
  }

  /// Removes from a table the rows with numbers from `first` to `last`.
  func remove(from table: String, _ first: Int, _ last: Int) throws {
    try connection.run(
      "DELETE FROM \(table) WHERE number BETWEEN ? AND ?",
      .int(first),
      .int(last)
    )
  }
}
