// Which lone lines of a plain text are headings. A heading is short, has no final stop, is written as
// a title or as the start of a sentence, and has a longer block after it. What else is short (lists,
// bylines, dates, captions, the turns of an interview) is told by its words and by its neighbours.

import NewsModel

/// Finds the headings among the blocks of a text.
struct HeadingRules {
  private let blocks: [TextBlock]
  private let shapes: [LineShape]
  /// The number of short lines that ask something.
  private let questions: Int

  /// The limits of a heading, and the wider ones of a title, in bytes and words: the longest of the
  /// headings that newspapers and encyclopedias set stay below them.
  private static let (bytes, words) = (100, 14)
  private static let (titleBytes, titleWords) = (200, 25)
  /// Numbered headings run longer, as those of laws and reports do.
  private static let numberedWords = 20
  /// A line with more commas than this lists things.
  private static let commas = 2
  /// A question of at most so many words is a heading where at most so many are asked on lines of
  /// their own, and where an answer of so many bytes follows.
  private static let (questionWords, questions, answerBytes) = (10, 2, 120)
  /// More short lines in a row than this are a list or a table, not headings.
  private static let run = 3
  /// A line of so many words right below the title is its deck, not a heading.
  private static let deckWords = 8
  /// A line of so many words below a heading describes a picture.
  private static let descriptionWords = 6
  /// A block of so many bytes is a paragraph, whatever its end.
  private static let paragraphBytes = 120
  /// A sentence of fewer words may be a caption.
  private static let sentence = 5
  /// So many lines may stand between the title and the first paragraph.
  private static let headLines = 16

  /// The rules for these blocks with their shapes.
  init(_ blocks: [TextBlock], shapes: [LineShape]) {
    self.blocks = blocks
    self.shapes = shapes
    questions = shapes.count { $0.end == .question && $0.length <= Self.bytes }
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
    if run.count > Self.run || isInHead(run, title: title) {
      return run.filter { isMarked($0) || $0 == last }
    }
    if isAnnounced(run, title: title) { return run.filter(isMarked) }
    if let title, run == (title + 1)..<(title + 2), shapes[title + 1].words.count >= Self.deckWords,
      !isMarked(title + 1)
    {
      return []
    }
    return run.filter { $0 == run.lowerBound || isMarked($0) || !isDescription($0) }
  }

  /// Whether a colon right above a run announces it as a list. A long paragraph that ends with a
  /// colon may as well announce the sections below.
  private func isAnnounced(_ run: Range<Int>, title: Int?) -> Bool {
    let above = run.lowerBound - 1
    guard above >= 0, above != title, shapes[above].end == .colon else { return false }
    return run.count > 1 || shapes[above].length < Self.paragraphBytes
  }

  /// Whether a line below a heading describes a picture rather than heads a part: it runs on after
  /// a comma, or is long, and is not set as a title.
  private func isDescription(_ index: Int) -> Bool {
    let shape = shapes[index]
    return shape.depth == 0 && !shape.isUpperCase
      && (shape.commas > 0 || shape.words.count >= Self.descriptionWords && !shape.isTitleCase)
  }

  /// Whether a run stands among the bylines, dates and addresses below the title: then only its last
  /// line can be a heading.
  private func isInHead(_ run: Range<Int>, title: Int?) -> Bool {
    guard let title, run.lowerBound > title + 1 else { return false }
    let above = shapes[(title + 1)..<run.lowerBound]
    return above.allSatisfy { $0.length < Self.paragraphBytes && $0.end != .sentence }
      && above.contains { $0.role != .other }
  }

  /// Whether a line says by its number or its underline that it is a heading.
  private func isMarked(_ index: Int) -> Bool {
    blocks[index].underline != nil || shapes[index].depth > 1
  }

  /// Whether the first block is the title of what follows.
  private func isTitle() -> Bool {
    guard let first = shapes.first, blocks.count > 1, first.length <= Self.titleBytes,
      first.words.count <= Self.titleWords, first.role == .other, first.beginsWell, !first.isTurn
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
    let limit = shape.depth > 0 ? Self.numberedWords : Self.words
    guard shape.length <= Self.bytes, (1...limit).contains(shape.words.count),
      shape.role == .other, shape.beginsWell, !shape.isTurn, shape.commas <= Self.commas,
      blocks[index].lines <= 2, shape.words != shapes[0].words,
      !LayoutWords.salutations.contains(shape.words[0]), !isAmongQuantities(index)
    else { return false }
    switch shape.end {
    case .plain: return true
    case .sentence: return shape.depth > 0 && (shape.isTitleCase || shape.isUpperCase)
    case .exclamation: return shape.isTitleCase && shape.words.count > 2
    case .question: return shape.isTitleCase && shape.words.count > 2 || isLoneQuestion(index)
    case .colon:
      // A line that leads into a quotation: "And from Mayor Holt:"
      if index + 1 < shapes.count, shapes[index + 1].opensQuotation { return false }
      return shape.depth > 0 || shape.isTitleCase && shape.words.count > 1
    case .open: return false
    }
  }

  /// Whether a question that is written as a sentence is a heading: before a long paragraph, and
  /// where the text does not go on in questions, as an interview does.
  private func isLoneQuestion(_ index: Int) -> Bool {
    index + 1 < shapes.count && shapes[index + 1].length >= Self.answerBytes
      && shapes[index].words.count <= Self.questionWords && questions <= Self.questions
  }

  /// Whether the block after a heading is one that headings head. Dates and the like, and captions
  /// that are shorter than the heading, are passed over.
  private func hasBody(after index: Int) -> Bool {
    let length = shapes[index].length
    for next in shapes.indices.dropFirst(index + 1).prefix(6) {
      switch shapes[next].role {
      case .item: return true
      case .caption: if shapes[next].length > length { return true }
      case .date, .field, .furniture: continue
      case .contact, .other:
        if isParagraph(next, than: length) { return true }
        let isSentence = shapes[next].end == .sentence && shapes[next].words.count < Self.sentence
        if !isSentence { return isQuantity(next) && isQuantity(next + 1) }
      }
    }
    return false
  }

  /// Whether a block and one next to it begin with a number.
  private func isAmongQuantities(_ index: Int) -> Bool {
    isQuantity(index) && (isQuantity(index + 1) || index > 0 && isQuantity(index - 1))
  }

  /// Whether a block begins with a number, as the items of a list of things do.
  private func isQuantity(_ index: Int) -> Bool {
    guard index < shapes.count, shapes[index].isShort, shapes[index].depth == 0 else {
      return false
    }
    return shapes[index].words.first?.allSatisfy(\.isNumber) == true
  }

  /// Whether a block is a paragraph, next to a heading of `length` bytes.
  private func isParagraph(_ index: Int, than length: Int) -> Bool {
    let shape = shapes[index]
    if shape.length >= max(Self.paragraphBytes, length) { return true }
    guard shape.words.count >= Self.sentence else { return false }
    switch shape.end {
    case .sentence, .question, .exclamation, .colon: return shape.length > length
    case .open, .plain: return false
    }
  }
}
