// How far found spans agree with right ones.

import NewsModel

/// Counts of spans: right ones, found ones and those that are both.
struct SpanFigures {
  private var gold = 0
  private var found = 0
  private var both = 0

  /// Counts a document; both lists are in order and without overlap. Calls `differ` with each stretch
  /// of text that is cut in two ways.
  mutating func count(
    gold: [TextRange],
    found: [TextRange],
    differ: (ArraySlice<TextRange>, ArraySlice<TextRange>) -> Void = { _, _ in }
  ) {
    self.gold += gold.count
    self.found += found.count
    var (left, right) = (0, 0)
    while left < gold.count && right < found.count {
      if gold[left] == found[right] {
        both += 1
        (left, right) = (left + 1, right + 1)
        continue
      }
      let (firstLeft, firstRight) = (left, right)
      var end = max(gold[left].end, found[right].end)
      repeat {
        while left < gold.count, gold[left].start < end {
          end = max(end, gold[left].end)
          left += 1
        }
        while right < found.count, found[right].start < end {
          end = max(end, found[right].end)
          right += 1
        }
      } while left < gold.count && gold[left].start < end
      differ(gold[firstLeft..<left], found[firstRight..<right])
    }
  }

  /// Adds the counts of other documents.
  static func += (total: inout SpanFigures, other: SpanFigures) {
    total.gold += other.gold
    total.found += other.found
    total.both += other.both
  }

  /// Precision, recall and F1, in four digits.
  var line: String {
    func share(_ part: Int, of whole: Int) -> String {
      let scaled = part * 10_000 / max(whole, 1)
      return "\(scaled / 10_000)." + String(10_000 + scaled % 10_000).dropFirst()
    }
    return "P \(share(both, of: found))  R \(share(both, of: gold))  "
      + "F1 \(share(2 * both, of: gold + found))"
  }
}
