// Quotations between marks, over as many paragraphs as they run: each new paragraph opens with a mark again, or none
// does and a mark ends the last.

import NewsModel

/// Finds the quotations that marks set off.
struct MarkedQuotations {
  /// What was found.
  private(set) var found = QuotationDrafts()

  private let text: ArticleText
  private let paragraphs: [Paragraph]
  private let turns: [SpeakerTurns.Turn?]
  private let marks: [[QuoteMark]]
  /// What the last paragraphs left open.
  private var open: Open?

  /// A quotation that its paragraph left open.
  private struct Open {
    let number: Int
    let mark: QuoteMark
    /// The paragraphs since then, which have no mark of this family.
    var passed: [Int] = []
  }

  /// A quotation that is left open is looked for in no more paragraphs without marks than this.
  private static let mostPassed = 4

  /// Goes through the paragraphs of a text; complexity O(bytes).
  init(_ text: ArticleText, _ paragraphs: [Paragraph], _ turns: [SpeakerTurns.Turn?]) {
    (self.text, self.paragraphs, self.turns) = (text, paragraphs, turns)
    var scanner = MarkScanner(text)
    marks = paragraphs.map { scanner.marks(in: $0.range) }
    for number in paragraphs.indices { read(number) }
  }

  private mutating func read(_ number: Int) {
    let paragraph = paragraphs[number]
    let pairing = MarkPairing(
      marks[number],
      in: paragraph.range,
      of: text,
      reopens: next(after: number).flatMap { opener(of: $0)?.shape }
    )
    let goesOn = goOn(in: number, pairing)
    var pairs = pairing.pairs
    // A mark before the label of a speaker is one of the paragraph, not of what is said.
    if let turn = turns[number] { pairs.removeAll { $0.range.start < turn.speech.start } }
    pairs.sort { $0.range < $1.range }
    for (place, pair) in pairs.enumerated() {
      let isFirst = place == 0 && pair.range.start == paragraph.range.start
      add(pair, continues: isFirst ? goesOn : nil)
      if !pair.isClosed, let mark = pair.opening, pair.range.end == paragraph.range.end {
        open = open ?? Open(number: found.quotations.count - 1, mark: mark)
      }
    }
    addSources(pairs, in: number)
  }

  /// Notes the names that stand after a dash behind the quotations of a paragraph, which were added last, or
  /// behind that which ends the paragraph before.
  private mutating func addSources(_ pairs: [MarkPair], in number: Int) {
    let paragraph = paragraphs[number].range
    let first = found.quotations.count - pairs.count
    for (place, pair) in pairs.enumerated() {
      let next = place + 1 < pairs.count ? pairs[place + 1].range.start : paragraph.end
      guard pair.range.end < next else { continue }
      found.quotations[first + place].speaker = SourceLine.source(
        from: pair.range.end,
        to: next,
        text
      )
    }
    if number > 0, first > 0, pairs.isEmpty, found.quotations[first - 1].isClosed,
      found.quotations[first - 1].range.end == paragraphs[number - 1].range.end
    {
      found.quotations[first - 1].speaker =
        SourceLine.source(from: paragraph.start, to: paragraph.end, text)
    }
  }

  private mutating func add(_ pair: MarkPair, continues: Int? = nil) {
    found.quotations.append(
      QuotationDrafts.Draft(
        range: pair.range,
        inner: text.trimmed(pair.inner),
        style: pair.style,
        continues: continues,
        isClosed: pair.isClosed
      )
    )
  }

  /// Goes on with what the paragraphs before left open; the number of the quotation that the first one
  /// of this paragraph goes on from, if it does.
  private mutating func goOn(in number: Int, _ pairing: MarkPairing) -> Int? {
    guard var last = open else { return nil }
    open = nil
    // Who opens with a mark again opens with the same.
    if let mark = opener(of: number), mark.shape == last.mark.shape { return last.number }
    if let stray = pairing.stray, stray.family == last.mark.family {
      var earlier = last.number
      for passed in last.passed {
        addWhole(paragraphs[passed].range, until: nil, like: earlier)
        earlier = found.quotations.count - 1
      }
      addWhole(paragraphs[number].range, until: stray, like: earlier)
    } else if !marks[number].contains(where: { $0.family == last.mark.family }) {
      if isFurniture(number) {
        open = last
      } else if last.passed.count < Self.mostPassed, !paragraphs[number].isHeading {
        last.passed.append(number)
        open = last
      }
    }
    return nil
  }

  /// A paragraph, up to the mark that ends it, that goes on with a quotation without a mark of its own.
  private mutating func addWhole(_ range: TextRange, until mark: QuoteMark?, like earlier: Int) {
    let end = mark?.range ?? TextRange(range.end, range.end)
    add(
      MarkPair(
        opening: nil,
        range: TextRange(range.start, end.end),
        inner: TextRange(range.start, end.start),
        style: found.quotations[earlier].style,
        isClosed: mark != nil
      ),
      continues: earlier
    )
  }

  /// The mark that a paragraph opens with.
  private func opener(of number: Int) -> QuoteMark? {
    guard let first = marks[number].first, first.side != .closes,
      first.range.start == paragraphs[number].range.start
    else { return nil }
    return first
  }

  /// The next paragraph, captions and the like passed over.
  private func next(after number: Int) -> Int? {
    var next = number + 1
    while next < paragraphs.count, next - number < 3, isFurniture(next) { next += 1 }
    return next < paragraphs.count ? next : nil
  }

  /// Whether a paragraph is a caption, a notice or a heading that stands between others: short, without
  /// marks, and no sentence of the text.
  private func isFurniture(_ number: Int) -> Bool {
    let range = paragraphs[number].range
    guard marks[number].isEmpty, range.length <= 120 else { return false }
    let (first, last) = (text.bytes[range.start], text.bytes[range.end - 1])
    if first == 0x28 && last == 0x29 || first == 0x5B && last == 0x5D { return true }
    if !".!?:,;".utf8.contains(last) { return true }
    let bytes = text.bytes[range.start..<range.end]
    return Self.captions.contains { bytes.starts(with: $0.utf8) }
  }

  private static let captions = [
    "Photo", "PHOTO", "Image", "Picture", "Caption", "Credit", "Video",
  ]
}
