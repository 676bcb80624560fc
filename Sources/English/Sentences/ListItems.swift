// Lists whose items stand on one line, as in text that lost its line breaks: each marker that goes on with
// the count of the one before it begins an item, and no sentence ends inside of a marker.

import NewsModel

/// The items of a list.
struct ListItems {
  /// The tokens of each item with its marker.
  private(set) var items: [Range<Int>] = []
  /// How many tokens the marker of each item has.
  private(set) var markers: [Int] = []

  /// A block as one item without a marker.
  init(whole block: Range<Int>) { (items, markers) = ([block], [0]) }

  /// Looks for a list in a block of tokens that begins with a marker; without one, the block is one item
  /// and has no marker. Complexity O(tokens).
  init(_ tokens: [Token], _ block: Range<Int>) {
    var starts: [(index: Int, width: Int)] = []
    if let first = ListMarker(tokens, block.lowerBound, block.upperBound) {
      starts.append((block.lowerBound, first.width))
      var last = first
      var index = block.lowerBound + first.width
      while index < block.upperBound {
        if let marker = ListMarker(tokens, index, block.upperBound), marker.follows(last) {
          starts.append((index, marker.width))
          last = marker
          index += marker.width
        } else {
          index += 1
        }
      }
    }
    guard starts.count > 1 else {
      (items, markers) = ([block], [0])
      return
    }
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1].index : block.upperBound
      items.append(start.index..<end)
      markers.append(start.width)
    }
  }
}

/// A marker of an item: `1.`, `1)`, `(1)`, `1.)`, `a)`, `ii.`, `•`.
private struct ListMarker {
  private enum Style: Hashable {
    case bullet, stop, bracket, brackets, stopAndBracket
  }
  private enum Count: Hashable {
    case none, number, letter, capital, roman
  }

  private let style: Style
  private let count: Count
  private let place: Int
  /// How many tokens it has.
  let width: Int

  /// The marker at token `index` of a block that ends before `end`: it stands apart from the word after
  /// it, which has a capital where a stop alone makes it a marker. An inner marker may touch the
  /// bullet before it.
  init?(_ tokens: [Token], _ index: Int, _ end: Int, isInner: Bool = false) {
    guard let first = tokens[index].lower.utf8.first else { return nil }
    if first >= 0x80 {
      guard Self.bullets.contains(tokens[index].lower) else { return nil }
      let inner = index + 1 < end ? ListMarker(tokens, index + 1, end, isInner: true) : nil
      let number = inner.flatMap { $0.style == .bullet ? nil : $0 }
      (style, count, place, width) = (.bullet, .none, 0, 1 + (number?.width ?? 0))
      return
    }
    let isOpen = first == 0x28
    var next = isOpen ? index + 1 : index
    guard next < end, let (count, place) = Self.count(tokens[next]),
      isInner || index == 0 || tokens[index - 1].range.end < tokens[index].range.start
    else { return nil }
    next += 1
    func takes(_ mark: String) -> Bool {
      guard next < end, tokens[next].lower == mark,
        tokens[next - 1].range.end == tokens[next].range.start
      else { return false }
      next += 1
      return true
    }
    let hasStop = tokens[next - 1].lower.hasSuffix(".") || takes(".")
    let hasBracket = takes(")")
    guard next < end, tokens[next - 1].range.end < tokens[next].range.start else { return nil }
    switch (isOpen, hasStop, hasBracket) {
    case (true, false, true): style = .brackets
    case (false, true, true): style = .stopAndBracket
    case (false, false, true): style = .bracket
    case (false, true, false):
      // `A. Smith met B. Jones`
      guard count != .capital, tokens[next].shape != .lower else { return nil }
      style = .stop
    default: return nil
    }
    (self.count, self.place, width) = (count, place, next - index)
  }

  /// Whether this marker goes on with the count of another.
  func follows(_ other: ListMarker) -> Bool {
    guard style == other.style else { return false }
    if style == .bullet { return true }
    if count == other.count { return place == other.place + 1 }
    // `i` is a letter and a number.
    return count == .roman && other.place == Self.letterI && place == 2
  }

  private static let letterI = 9

  private static func count(_ token: Token) -> (Count, Int)? {
    let word = token.lower.hasSuffix(".") ? token.lower.dropLast() : token.lower[...]
    guard (1...4).contains(word.utf8.count) else { return nil }
    if let number = Int(word), word.utf8.count < 4 { return (.number, number) }
    if let place = romans.firstIndex(of: String(word)) { return (.roman, place + 2) }
    guard word.utf8.count == 1, let byte = word.utf8.first, (0x61...0x7A).contains(byte) else {
      return nil
    }
    return (token.shape == .lower ? .letter : .capital, Int(byte) - 0x60)
  }

  private static let romans = ["ii", "iii", "iv", "vi", "vii", "viii", "ix"]
  private static let bullets = words("• ⁃ ‣ ◦ ▪ ● ∙ ■ ►")
}
