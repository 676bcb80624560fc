// Pairs the quotation marks of a paragraph: first those that are nothing else, as a stack; then single marks, each
// with one that stands in the same quotation as itself, since most single marks are apostrophes.

import NewsModel

/// What stands between two marks of a paragraph, or between one and the paragraph's end.
struct MarkPair: Hashable, Sendable {
  /// The mark that opens it; nil where it goes on from the paragraph before without one.
  var opening: QuoteMark?
  /// The words with their marks, in bytes.
  var range: TextRange
  /// The words without their marks, in bytes.
  var inner: TextRange
  /// What the marks look like.
  var style: QuotationMention.Style
  /// Whether a mark ends it.
  var isClosed: Bool
}

/// Pairs the marks of one paragraph.
struct MarkPairing {
  private let text: ArticleText
  private let paragraph: TextRange
  private let marks: [QuoteMark]
  /// The mark that the next paragraph opens with, so that this one may leave one open.
  private let reopens: QuoteMark.Shape?

  /// What was found, in no order.
  private(set) var pairs: [MarkPair] = []
  /// The mark that closes what no mark in this paragraph opens, before any other of its family.
  private(set) var stray: QuoteMark?

  /// Quotations deeper in one another than this are no quotations: a bound on work.
  private static let deepest = 6

  /// For each mark, the innermost quotation in double or angled marks that it stands in, by number; 0
  /// for none.
  private var levels: [Int]

  /// Pairs the marks of a paragraph; complexity O(marks).
  init(
    _ marks: [QuoteMark],
    in paragraph: TextRange,
    of text: ArticleText,
    reopens: QuoteMark.Shape?
  ) {
    (self.marks, self.paragraph, self.text, self.reopens) = (marks, paragraph, text, reopens)
    levels = Array(repeating: 0, count: marks.count)
    guard !marks.isEmpty else { return }
    pairDoubles()
    if marks.contains(where: { $0.shape == .single }) { pairSingles() }
  }

  private func pair(_ opening: QuoteMark, _ closing: QuoteMark) -> MarkPair {
    MarkPair(
      opening: opening,
      range: TextRange(opening.range.start, closing.range.end),
      inner: TextRange(opening.range.end, closing.range.start),
      style: opening.style,
      isClosed: true
    )
  }

  /// What `opening` begins and no mark ends before `end`.
  private func unclosed(_ opening: QuoteMark, until end: Int) -> MarkPair {
    let range = text.trimmed(TextRange(opening.range.start, end))
    return MarkPair(
      opening: opening,
      range: range,
      inner: TextRange(opening.range.end, max(opening.range.end, range.end)),
      style: opening.style,
      isClosed: false
    )
  }
}

// MARK: - Double and angled marks

extension MarkPairing {
  private mutating func pairDoubles() {
    var open: [(mark: QuoteMark, level: Int)] = []
    var missing = missingClosers()
    var (level, seen) = (0, Set<QuoteMark.Family>())
    for (number, mark) in marks.enumerated() {
      levels[number] = open.last?.level ?? 0
      guard mark.shape != .single else { continue }
      let family = mark.family
      let place = open.lastIndex { $0.mark.family == family }
      let closes = mark.side == .closes || mark.side == .either && place != nil
      if closes {
        if let place {
          pairs.append(pair(open[place].mark, mark))
          open.removeSubrange(place...)
        } else if !seen.contains(family), stray == nil {
          stray = mark
        }
      } else {
        if let last = open.last, last.mark.shape == mark.shape, missing[mark.shape, default: 0] > 0
        {
          pairs.append(unclosed(last.mark, until: mark.range.start))
          missing[mark.shape, default: 0] -= 1
          open.removeLast()
        }
        level += 1
        if open.count < Self.deepest { open.append((mark, level)) }
      }
      seen.insert(family)
    }
    if let first = open.first { pairs.append(unclosed(first.mark, until: paragraph.end)) }
  }

  /// For each shape, how many marks that close are missing in the paragraph. One is not where the next
  /// paragraph goes on with what this one leaves open.
  private func missingClosers() -> [QuoteMark.Shape: Int] {
    var missing: [QuoteMark.Shape: Int] = [:]
    var isFirst = true
    for mark in marks where mark.shape != .single {
      switch mark.side {
      case .opens: missing[mark.shape, default: 0] += isFirst && reopens == mark.shape ? 0 : 1
      case .closes: missing[mark.shape, default: 0] -= 1
      case .either: break
      }
      isFirst = false
    }
    return missing
  }
}

// MARK: - Single marks

extension MarkPairing {
  /// Of the single marks of each level, what comes next after a place: a sure end, or a beginning.
  private enum Next { case nothing, end, beginning }

  private mutating func pairSingles() {
    let next = nextSures()
    var open: [Int: QuoteMark] = [:]
    for (number, mark) in marks.enumerated() where mark.shape == .single {
      let level = levels[number]
      if mark.side == .opens {
        open[level] = mark
      } else if let opening = open[level] {
        // A possessive, if the quotation ends later anyway, or goes on in the next paragraph.
        let goesOn = reopens == .single && opening.range.start == paragraph.start
        if mark.isDoubtful, next[number] == .end || goesOn { continue }
        pairs.append(pair(opening, mark))
        open[level] = nil
      }
    }
    if let last = open[0], isSure(last) { pairs.append(unclosed(last, until: paragraph.end)) }
    if stray == nil, let first = marks.firstIndex(where: { $0.shape == .single }),
      levels[first] == 0, marks[first].side == .closes, !marks[first].isDoubtful
    {
      stray = marks[first]
    }
  }

  private func nextSures() -> [Next] {
    var next = [Next](repeating: .nothing, count: marks.count)
    var last: [Int: Next] = [:]
    for number in marks.indices.reversed() where marks[number].shape == .single {
      next[number] = last[levels[number]] ?? .nothing
      if marks[number].side == .opens {
        last[levels[number]] = .beginning
      } else if !marks[number].isDoubtful {
        last[levels[number]] = .end
      }
    }
    return next
  }

  /// Whether a single mark that nothing closes is a quotation mark for sure: where the next paragraph goes
  /// on with it, or where it stands as quotations do that begin with a whole sentence.
  private func isSure(_ mark: QuoteMark) -> Bool {
    let bytes = text.bytes
    if mark.range.start == paragraph.start, reopens == .single { return true }
    let isCapital = mark.range.end < paragraph.end && (0x41...0x5A).contains(bytes[mark.range.end])
    guard isCapital else { return false }
    if mark.range.start == paragraph.start { return true }
    let before = text.trimmed(TextRange(paragraph.start, mark.range.start))
    return !before.isEmpty && ",:.!?".utf8.contains(bytes[before.end - 1])
  }
}
