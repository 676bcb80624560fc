// Quotations that stand as blocks of their own: those that the markup sets off, and lines that begin with `>`
// where there is no markup; with the source that they name at their end.

import NewsModel

/// Finds block quotations.
enum BlockQuotations {
  /// The blocks of an article, without the words that name their source. A block in which speakers
  /// take turns is none itself. Complexity O(bytes).
  static func blocks(
    in article: Article,
    _ tokens: [Token],
    _ paragraphs: [Paragraph],
    _ turns: [SpeakerTurns.Turn?]
  ) -> [QuotationDrafts.Draft] {
    let given = article.setOff.filter { $0.kind == .quotation }
    let blocks = given.isEmpty ? plain(in: article.text, paragraphs) : given
    var number = 0
    return blocks.compactMap { block in
      while number < paragraphs.count, paragraphs[number].range.end <= block.range.start {
        number += 1
      }
      var end = number
      while end < paragraphs.count, paragraphs[end].range.start < block.range.end { end += 1 }
      let labelled = turns[number..<end].count { $0?.label != nil }
      guard labelled < 2 else { return nil }
      let next = end < paragraphs.count ? paragraphs[end] : nil
      return draft(of: block, article.text, last: end > number ? paragraphs[end - 1] : nil, next)
    }
  }

  private static func draft(
    of block: SetOffBlock,
    _ text: ArticleText,
    last: Paragraph?,
    _ next: Paragraph?
  ) -> QuotationDrafts.Draft? {
    var range = block.range
    var speaker = block.cite
    if let cite = block.cite, cite.start > range.start, cite.start < range.end {
      range = text.trimmed(TextRange(range.start, withoutDash(before: cite.start, text)))
    } else if block.cite == nil, let last,
      let source = SourceLine.source(
        endingAt: range.end,
        from: max(range.start, last.range.start),
        text
      )
    {
      speaker = source.words
      range = text.trimmed(TextRange(range.start, source.start))
    } else if block.cite == nil, let next,
      let source = SourceLine.source(endingAt: next.range.end, from: next.range.start, text),
      source.start == next.range.start
    {
      speaker = source.words
    }
    guard !range.isEmpty else { return nil }
    return QuotationDrafts.Draft(range: range, inner: range, style: .block, speaker: speaker)
  }

  /// Where the words before `end` end, a dash that leads to the source left out.
  private static func withoutDash(before end: Int, _ text: ArticleText) -> Int {
    let before = text.trimmed(TextRange(max(0, end - 8), end))
    for dash in SourceLine.dashes
    where before.length >= dash.count
      && text.bytes[(before.end - dash.count)..<before.end].elementsEqual(dash)
    {
      return before.end - dash.count
    }
    return end
  }

  /// Blocks of a text without markup.
  private static func plain(in text: ArticleText, _ paragraphs: [Paragraph]) -> [SetOffBlock] {
    let (arrows, posts) = (arrows(in: text, paragraphs), posts(in: text, paragraphs))
    guard !arrows.isEmpty, !posts.isEmpty else { return arrows + posts }
    return (arrows + posts).sorted { $0.range < $1.range }
  }

  /// Posts of networks whose line below them names their author by an account: `— Ina Holt (@inaholt) May 1`.
  private static func posts(in text: ArticleText, _ paragraphs: [Paragraph]) -> [SetOffBlock] {
    paragraphs.indices.compactMap { number in
      let range = paragraphs[number].range
      guard let source = SourceLine.source(endingAt: range.end, from: range.start, text),
        text.bytes[source.words.start..<source.words.end].contains(UInt8(ascii: "@"))
      else { return nil }
      if source.start > range.start { return SetOffBlock(.quotation, range: range) }
      guard number > 0, !paragraphs[number - 1].isHeading else { return nil }
      return SetOffBlock(.quotation, range: paragraphs[number - 1].range.union(range))
    }
  }

  /// The runs of paragraphs that begin with `>`, as answers to mail quote it.
  private static func arrows(in text: ArticleText, _ paragraphs: [Paragraph]) -> [SetOffBlock] {
    var blocks: [SetOffBlock] = []
    var run: TextRange?
    for paragraph in paragraphs {
      let range = paragraph.range
      if text.bytes[range.start] == UInt8(ascii: ">"), range.length > 1 {
        let words = text.trimmed(TextRange(range.start + 1, range.end))
        run = run.map { $0.union(words) } ?? words
      } else if let ended = run {
        blocks.append(SetOffBlock(.quotation, range: ended))
        run = nil
      }
    }
    if let run { blocks.append(SetOffBlock(.quotation, range: run)) }
    return blocks.filter { !$0.range.isEmpty }
  }
}
