// Which lone lines of a plain text are headings. A heading is short, has no final stop, is written as
// a title or as the start of a sentence, and has a longer block after it. What else is short (lists,
// bylines, dates, captions, the turns of an interview) is told by its words and by its neighbours.

import NewsModel

/// Finds the headings among the blocks of a text.
struct HeadingRules {
  private let blocks: [TextBlock]
  private let shapes: [LineShape]

  /// The limits of a heading, and the wider ones of a title, in bytes and words: the longest of the
  /// headings that newspapers and encyclopedias set stay below them.
  private static let (bytes, words) = (100, 14)
  private static let (titleBytes, titleWords) = (200, 25)
  /// More short lines in a row than this are a list or a table, not headings.
  private static let run = 3
  /// A line of so many words right below the title is its deck, not a heading.
  private static let deckWords = 8
  /// A block of so many bytes is a paragraph, whatever its end.
  private static let paragraphBytes = 120
  /// So many lines may stand between the title and the first paragraph.
  private static let headLines = 16

  /// The rules for these blocks with their shapes.
  init(_ blocks: [TextBlock], shapes: [LineShape]) {
    self.blocks = blocks
    self.shapes = shapes
  }

  /// The indexes of the blocks that are headings, in order.
  func headings() -> [Int] {
    let title = isTitle() ? 0 : nil
    var found: [Int] = title.map { [$0] } ?? []
    var start = title.map { $0 + 1 } ?? 0
    while start < blocks.count {
      guard isCandidate(start) else {
        start += 1
        continue
      }
      var end = start
      while end < blocks.count, isCandidate(end) { end += 1 }
      found += headings(in: start..<end, title: title)
      start = end
    }
    return found
  }

  /// The headings in a run of candidates.
  private func headings(in run: Range<Int>, title: Int?) -> [Int] {
    let last = run.upperBound - 1
    guard hasBody(after: last) else { return run.filter(isMarked) }
    if run.count > Self.run { return run.filter { isMarked($0) || $0 == last } }
    if let title, run == (title + 1)..<(title + 2), shapes[title + 1].words.count >= Self.deckWords,
      !isMarked(title + 1)
    {
      return []
    }
    return Array(run)
  }

  /// Whether a line says by its number or its underline that it is a heading.
  private func isMarked(_ index: Int) -> Bool {
    blocks[index].underline != nil || shapes[index].depth > 1
  }

  /// Whether the first block is the title of what follows.
  private func isTitle() -> Bool {
    guard let first = shapes.first, blocks.count > 1, first.length <= Self.titleBytes,
      first.words.count <= Self.titleWords, first.role == .other, first.beginsWell
    else { return false }
    if blocks[0].underline != nil { return true }
    switch first.end {
    case .open, .colon: return false
    case .sentence: guard first.depth > 0 || first.isUpperCase else { return false }
    case .question, .exclamation, .plain: break
    }
    return shapes.indices.dropFirst().prefix(Self.headLines).contains {
      isParagraph($0, than: first.length)
    }
  }

  /// Whether a block could be a heading by what it looks like.
  private func isCandidate(_ index: Int) -> Bool {
    if blocks[index].underline != nil { return true }
    let shape = shapes[index]
    guard shape.length <= Self.bytes, (1...Self.words).contains(shape.words.count),
      shape.role == .other, shape.beginsWell, blocks[index].lines <= 2
    else { return false }
    switch shape.end {
    case .plain: return true
    case .sentence: return shape.depth > 0 && (shape.isTitleCase || shape.isUpperCase)
    case .exclamation, .question: return shape.isTitleCase && shape.words.count > 1
    case .colon: return shape.depth > 0 || shape.isTitleCase && shape.words.count > 1
    case .open: return false
    }
  }

  /// Whether the block after a heading, captions and the like aside, is one that headings head.
  private func hasBody(after index: Int) -> Bool {
    let next = shapes.indices.dropFirst(index + 1).prefix(6).first {
      switch shapes[$0].role {
      case .caption, .date, .field, .furniture: false
      case .contact, .item, .other: true
      }
    }
    guard let next else { return false }
    return shapes[next].role == .item || isParagraph(next, than: shapes[index].length)
  }

  /// Whether a block is a paragraph, next to a heading of `length` bytes.
  private func isParagraph(_ index: Int, than length: Int) -> Bool {
    let shape = shapes[index]
    if shape.length >= max(Self.paragraphBytes, length) { return true }
    guard shape.words.count >= 6 else { return false }
    switch shape.end {
    case .sentence, .question, .exclamation, .colon: return shape.length > length
    case .open, .plain: return false
    }
  }
}
