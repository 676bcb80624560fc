// The quotations of a text as lines that tests can state.

import English
import NewsModel

/// The quotations of a text: `STYLE WORDS`, after `> ` for each quotation that it lies in; `+` before the words where it
/// goes on from an earlier one, `…` after them where no mark ends it, and ` | ` with the speaker where one is named.
func quotations(_ text: String, setOff: [SetOffBlock] = [], headings: [String] = []) -> [String] {
  var article = Article(ArticleText(text))
  article.setOff = setOff
  article.sections += headings.map { heading in
    let range = place(heading, in: text)
    return Section(heading: range, level: 2, range: TextRange(range.start, text.utf8.count))
  }
  let annotated = Pipeline().annotate(article)
  return annotated.quotations.map { quotation in
    var depth = 0
    var parent = quotation.parent
    while let index = parent {
      depth += 1
      parent = annotated.quotations[index].parent
    }
    let words = article.text[quotation.inner].split(separator: "\n").joined(separator: " / ")
    let speaker = quotation.speaker.map { " | \(article.text[$0])" } ?? ""
    return String(repeating: "> ", count: depth) + "\(quotation.style) "
      + (quotation.continues == nil ? "" : "+") + words + (quotation.isClosed ? "" : "…") + speaker
  }
}

/// Where words stand in a text, in bytes.
func place(_ words: String, in text: String) -> TextRange {
  guard let range = text.range(of: words) else { return TextRange(0, 0) }
  let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
  return TextRange(start, start + words.utf8.count)
}

extension String {
  /// The first place of a text in this one.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
      start = index(after: start)
    }
    return nil
  }
}
