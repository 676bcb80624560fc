// Reading a table around its unreadable pages.

/// A table of a damaged file.
struct DamagedTable {
  /// Its name.
  let name: String
  /// Its columns.
  let columns: [String]

  /// What adds a row of it to a sound file.
  var insertion: String {
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT OR REPLACE INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(places))"
  }

  /// The column by whose numbers the rows are found, one after the other; nil for a table of names.
  private var key: String? {
    ["number", "document"].first { columns.first == $0 }
  }

  /// Passes each row that can be read on to `take`; how many stretches could not be read.
  func read(
    _ source: SQLiteConnection,
    _ take: ([SQLiteValue]) throws -> Void
  ) throws -> Int {
    let list = columns.joined(separator: ", ")
    guard let key else {
      let rows = Rows(source, "SELECT \(list) FROM \(name)", columns.count)
      return try rows.read([], take) == nil ? 0 : 1
    }
    let rows = Rows(
      source,
      "SELECT \(list) FROM \(name) WHERE \(key) >= ? ORDER BY \(key)",
      columns.count
    )
    var (gaps, next) = (0, Int.min)
    while true {
      var last: Int?
      let fault = try rows.read([.int(next)]) { values in
        if case .int(let number)? = values.first { last = number }
        try take(values)
      }
      guard fault != nil else { return gaps }
      gaps += 1
      // The row behind the last one cannot be read; nor can one at which nothing could be read at
      // all.
      let start = last.map { $0 + 1 } ?? (next == .min ? 0 : next + 1)
      guard let found = sought(from: max(start, 0), key, source) else { return gaps }
      next = found
    }
  }

  /// The first number from `start` on at which something can be read again; nil where nothing can.
  private func sought(from start: Int, _ key: String, _ source: SQLiteConnection) -> Int? {
    // What lies behind a page that cannot be read may be many numbers away.
    var (low, step) = (start, 1)
    while answer(at: low, key, source) == .fault {
      guard step < 1 << 50 else { return nil }
      low = start + step
      step *= 2
    }
    // Somewhere between the last fault and there it begins.
    var fault = low == start ? start - 1 : start + step / 4
    while low - fault > 1 {
      let middle = fault + (low - fault) / 2
      if answer(at: middle, key, source) == .fault { fault = middle } else { low = middle }
    }
    return answer(at: low, key, source) == .row ? low : nil
  }

  /// What is found from a number on.
  private enum Answer { case row, end, fault }

  private func answer(at number: Int, _ key: String, _ source: SQLiteConnection) -> Answer {
    let found = try? source.rows(
      "SELECT \(key) FROM \(name) WHERE \(key) >= ? ORDER BY \(key) LIMIT 1",
      .int(number)
    ) { row throws(SQLiteFault) in row.int(0) }
    return found.map { $0.isEmpty ? .end : .row } ?? .fault
  }
}

/// The rows of a query that may end at any of them.
private struct Rows {
  private let source: SQLiteConnection
  private let sql: String
  private let width: Int

  init(_ source: SQLiteConnection, _ sql: String, _ width: Int) {
    (self.source, self.sql, self.width) = (source, sql, width)
  }

  /// Passes rows on until one cannot be read: the fault then, or nil at the end.
  func read(
    _ values: [SQLiteValue],
    _ take: ([SQLiteValue]) throws -> Void
  ) throws -> SQLiteFault? {
    var thrown: (any Error)?
    do throws(SQLiteFault) {
      try source.each(sql, values) { row throws(SQLiteFault) in
        let values = (0..<Int32(width)).map { row.value($0) }
        do { try take(values) } catch { thrown = error }
        return thrown == nil
      }
    } catch {
      return error
    }
    if let thrown { throw thrown }
    return nil
  }
}
