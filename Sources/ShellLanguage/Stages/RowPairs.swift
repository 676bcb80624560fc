// Which rows of two tables go together.

/// Pairs of rows with equal keys, in the order of the first table's rows and then of the other's. Rows
/// are looked up by their keys: complexity O(rows + pairs).
struct RowPairs<Key: Hashable> {
  /// What becomes of a row without a partner.
  enum Lonely {
    case dropped
    case kept
  }

  /// The rows of the first table, one for each pair.
  private(set) var first: [Int] = []
  /// For each of them its partner; nil where it has none and is kept.
  private(set) var second: [Int?] = []

  /// The pairs of rows with these keys. `check` is asked before each row of the first table, with the
  /// row and the number of pairs so far; what it throws ends the work.
  init(
    _ keys: [Key],
    _ otherKeys: [Key],
    lonely: Lonely,
    check: (_ row: Int, _ pairs: Int) throws -> Void = { _, _ in }
  ) rethrows {
    var partners: [Key: [Int]] = [:]
    for (row, key) in otherKeys.enumerated() { partners[key, default: []].append(row) }
    for (row, key) in keys.enumerated() {
      try check(row, first.count)
      let found: [Int?] = partners[key] ?? (lonely == .kept ? [nil] : [])
      first += repeatElement(row, count: found.count)
      second += found
    }
  }
}
