// How a statement is spread over lines: all on one if it fits; else a stage a line; and where that is
// still too long, an element of a list a line, or a break behind an operator.

extension Layout {
  /// Lays out what follows the piece at `first`, which is written, up to a block's brace or the next
  /// statement; returns the index of what comes then.
  mutating func statement(from first: Int, indent: Int) -> Int {
    var end = first + 1
    while end < pieces.count - 1, !pieces[end].startsStatement, !pieces[end].kind.isBlockOpen,
      !pieces[end].kind.isBlockClose
    {
      end += 1
    }
    // The brace of a block stands on the same line.
    let reserve = pieces[end].kind.isBlockOpen ? 2 : 0
    pipe(first..<end, indent: indent, reserve: reserve)
    return end
  }

  /// Lays out a pipe or an expression whose first piece is written.
  private mutating func pipe(_ range: Range<Int>, indent: Int, reserve: Int) {
    let bars = bars(in: range)
    guard !bars.isEmpty, !isFlat(range, reserve: reserve) else {
      return segment(range, indent: indent, reserve: reserve)
    }
    let ends = bars + [range.upperBound]
    segment(range.lowerBound..<ends[0], indent: indent, reserve: 0)
    for (bar, end) in zip(bars, ends.dropFirst()) {
      breakLine(before: bar, indent: indent + Self.step, keepsBlankLines: false)
      put(bar, isFirst: true)
      segment(bar..<end, indent: indent + Self.step, reserve: end == ends.last ? reserve : 0)
    }
  }

  /// The bars outside of brackets, without one that starts the range.
  private func bars(in range: Range<Int>) -> [Int] {
    var bars: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if pieces[index].kind.isBar, index > range.lowerBound { bars.append(index) }
      index = (partners[index] ?? index) + 1
    }
    return bars
  }

  /// Lays out what holds no bar outside of brackets; its first piece is written.
  private mutating func segment(_ range: Range<Int>, indent: Int, reserve: Int) {
    let staysFlat = isFlat(range, reserve: reserve)
    var lineIndent = indent
    var index = range.lowerBound
    while index < range.upperBound {
      if index > range.lowerBound {
        if !pieces[index].gap.comments.isEmpty || (!staysFlat && isBreak(index, range, reserve)) {
          lineIndent = indent + Self.step
          breakLine(before: index, indent: lineIndent, keepsBlankLines: false)
          put(index, isFirst: true)
        } else {
          put(index)
        }
      }
      if let close = partners[index], !staysFlat, !isFlat(index..<(close + 1), reserve: 0) {
        group(index, close, indent: lineIndent)
        index = close + 1
      } else {
        index += 1
      }
    }
  }

  /// Whether the line is broken before `index`: behind an operator or a comma, if what follows up to
  /// the next of them does not fit.
  private func isBreak(_ index: Int, _ range: Range<Int>, _ reserve: Int) -> Bool {
    guard pieces[index - 1].kind.mayBreakAfter else { return false }
    var end = index
    while end < range.upperBound, !pieces[end].kind.mayBreakAfter {
      end = (partners[end] ?? end) + 1
    }
    let isLast = end == range.upperBound
    return !fits(
      index..<(isLast ? end : end + 1),
      from: column,
      reserve: isLast ? reserve : 0
    )
  }

  /// Lays out a bracket whose opening one is written, one element a line.
  private mutating func group(_ open: Int, _ close: Int, indent: Int) {
    let hasElements = hasElements(open)
    var index = open + 1
    while index < close {
      breakLine(before: index, indent: indent + Self.step)
      put(index, isFirst: true)
      var end = index
      while end < close, !hasElements || !pieces[end].kind.isComma {
        end = (partners[end] ?? end) + 1
      }
      pipe(index..<end, indent: indent + Self.step, reserve: end < close ? 1 : 0)
      if end < close { put(end) }
      index = end + 1
    }
    breakLine(before: close, indent: indent)
    put(close, isFirst: true)
  }
}

extension Layout {
  /// Whether the commas in a bracket separate what it holds: in a mere parenthesis they are a stage's.
  private func hasElements(_ open: Int) -> Bool {
    guard pieces[open].text == [.ascii("(")] else { return true }
    return open > 0 && !isSpaced[open] && pieces[open - 1].kind.isOperand
  }

  /// Whether the pieces of a range, of which the first is written, can stay on the line.
  private func isFlat(_ range: Range<Int>, reserve: Int) -> Bool {
    guard let last = range.last, forcedBreaks[last] == forcedBreaks[range.lowerBound] else {
      return range.isEmpty
    }
    return fits(range.dropFirst(), from: column, reserve: reserve)
  }

  /// Whether pieces fit on the line from a column on.
  private func fits(_ range: Range<Int>, from start: Int, reserve: Int) -> Bool {
    var column = start
    for index in range {
      column += widths[index].first + (isSpaced[index] ? 1 : 0)
      if column > Self.maximumWidth { return false }
      column = widths[index].last ?? column
    }
    return column + reserve <= Self.maximumWidth
  }
}
