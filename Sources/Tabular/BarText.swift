// Numbers as block characters: bars from left to right, and sparklines, a character for each number.

/// Draws with block elements (Unicode, U+2581 … U+258F).
package enum BarText {
  private static let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  private static let levels = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A bar of so many eighths of a cell.
  package static func bar(_ eighths: Int) -> String {
    String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }

  /// The eighths of a bar; 0 for what is none.
  static func eighths(of bar: String) -> Int {
    var eighths = 0
    for character in bar {
      if character == "█" {
        eighths += 8
      } else if let part = parts.firstIndex(of: String(character)) {
        eighths += part
      } else {
        return 0
      }
    }
    return eighths
  }

  /// A character for each number, as high as the number is between 0, or the least where one is
  /// negative, and the greatest. What is no finite number is a blank.
  package static func sparkline(_ numbers: [Double?]) -> String {
    let known = numbers.compactMap { $0 }.filter(\.isFinite)
    guard let greatest = known.max(), let least = known.min().map({ min(0, $0) }) else {
      return String(repeating: " ", count: numbers.count)
    }
    // Halves, so that the widest range of two finite numbers is finite too.
    let range = greatest / 2 - least / 2
    return numbers.map { number in
      guard let number, number.isFinite else { return " " }
      guard range > 0 else { return levels[0] }
      let share = (number / 2 - least / 2) / range
      return levels[min(7, Int(share * 8))]
    }.joined()
  }
}
