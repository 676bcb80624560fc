// The names of months and days.

/// Months and weekdays by name.
enum TimeWords {
  /// From 1 for January.
  static let months: [String: Int] = numbered(
    "january february march april may june july august september october november december",
    "jan feb mar apr - jun jul aug sep oct nov dec",
    from: 1
  )

  /// From 0 for Monday.
  static let weekdays: [String: Int] = numbered(
    "monday tuesday wednesday thursday friday saturday sunday",
    "mon tue wed thu fri sat sun",
    from: 0
  )

  private static func numbered(_ names: String, _ short: String, from first: Int) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for list in [names, short] {
      for (number, name) in list.split(separator: " ").enumerated() where name != "-" {
        numbers[String(name)] = number + first
        numbers[String(name) + "."] = number + first
      }
    }
    return numbers
  }
}
