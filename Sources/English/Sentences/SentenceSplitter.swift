// Cuts an article's tokens into sentences. Layout comes first: headings, blank lines and, where each
// line is a paragraph, line breaks end a sentence whatever it says. Within such a block of text the
// model decides or, without one, the rules: full stops, question and exclamation marks end a
// sentence, unless what follows shows that it goes on.

import NewsModel

/// Cuts tokens into sentences.
package struct SentenceSplitter {
  private let text: ArticleText
  private let tokens: [Token]
  private let headings: [TextRange]
  private let layout: LineLayout
  private let judge: SentenceJudge

  /// The sentences of an article with these tokens, in order; a model decides by the words, one for each
  /// token, and without one the rules do. Where `stop` goes up, some are missing. Complexity O(bytes).
  package static func sentences(
    of article: Article,
    tokens: [Token],
    forms: [WordForm] = [],
    model: SentenceModel? = nil,
    by judge: SentenceJudge = .wordsAndModel,
    until stop: StopSign = .never
  ) -> [Sentence] {
    let splitter = SentenceSplitter(article, tokens, judge)
    var result: [Sentence] = []
    for block in splitter.blocks() where !stop.isUp {
      let list = judge == .model ? ListItems(whole: block) : ListItems(tokens, block)
      for (item, marker) in zip(list.items, list.markers) {
        var start = item.lowerBound
        splitter.findEnds(in: item, article, forms, model) { end in
          guard end >= item.lowerBound + marker else { return }
          result.append(splitter.sentence(start..<(end + 1)))
          start = end + 1
        }
        result.append(splitter.sentence(start..<item.upperBound))
      }
    }
    return result
  }

  /// The runs of tokens between which the layout ends a sentence; they cover all tokens.
  package static func blocks(of article: Article, tokens: [Token]) -> [Range<Int>] {
    SentenceSplitter(article, tokens, .model).blocks()
  }

  private init(_ article: Article, _ tokens: [Token], _ judge: SentenceJudge) {
    self.judge = judge
    text = article.text
    self.tokens = tokens
    headings = article.sections.compactMap(\.heading).sorted()
    layout = LineLayout(article.text)
  }

  private func blocks() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var (start, heading) = (0, 0)
    for index in tokens.indices {
      let isLast = index + 1 == tokens.count
      guard isLast || endsBlock(index, heading: &heading) else { continue }
      result.append(start..<(index + 1))
      start = index + 1
    }
    return result
  }

  /// Calls `end` with each token of a block, but for the last, after which a sentence ends.
  private func findEnds(
    in block: Range<Int>,
    _ article: Article,
    _ forms: [WordForm],
    _ model: SentenceModel?,
    _ end: (Int) -> Void
  ) {
    if let model {
      guard block.count > 1 else { return }
      model.findEnds(in: TextBlock(article, tokens, block, forms), by: judge, end)
    } else {
      for index in block.dropLast() where SentenceEnd(tokens, index).isEnd { end(index) }
    }
  }

  private func sentence(_ range: Range<Int>) -> Sentence {
    let place = TextRange(
      tokens[range.lowerBound].range.start,
      tokens[range.upperBound - 1].range.end
    )
    return Sentence(range: place, tokens: range, isHeading: isHeading(place))
  }

  private func isHeading(_ place: TextRange) -> Bool {
    let index = headings.firstIndex(from: place.end, by: \.end)
    return index < headings.count && headings[index].contains(place)
  }

  /// Whether the layout ends a sentence with token `index`, which is not the last; `heading` is the
  /// first heading that does not end before it.
  private func endsBlock(_ index: Int, heading: inout Int) -> Bool {
    let (end, next) = (tokens[index].range.end, tokens[index + 1].range.start)
    while heading < headings.count, headings[heading].end <= tokens[index].range.start {
      heading += 1
    }
    if heading < headings.count {
      let crossed = headings[heading]
      if end <= crossed.start && crossed.start <= next { return true }
      if end <= crossed.end && crossed.end <= next { return true }
    }
    switch breaks(end, next) {
    case 0: return false
    case 1: return layout == .lines || startsItem(index + 1)
    default: return true
    }
  }

  /// The number of line breaks between two tokens, counted up to 2.
  private func breaks(_ start: Int, _ end: Int) -> Int {
    var count = 0
    for byte in text.bytes[start..<end] where byte == 0x0A {
      count += 1
      if count == 2 { break }
    }
    return count
  }

  /// Whether a bullet starts here: a mark that stands apart from the word after it.
  private func startsItem(_ index: Int) -> Bool {
    guard ["-", "*", "\u{2022}", "\u{2013}", "\u{00B7}"].contains(tokens[index].lower) else {
      return false
    }
    return index + 1 < tokens.count && tokens[index + 1].range.start > tokens[index].range.end
  }
}
