// Reads the values of invented sentences for the tests.

import English
import NewsModel

/// The values of a text dated 19 March 2025, a Wednesday, each as `kind words = value`.
func values(_ text: String, date: String? = "2025-03-19") -> [String] {
  let text = ArticleText(text)
  var article = Article(text, name: "sample")
  article.date = date.flatMap { CalendarDate(iso: $0) }
  return Pipeline().annotate(article).values.map { mention in
    "\(mention.kind.rawValue) \(text[mention.range]) = \(words(mention.value))"
  }
}

/// A value in words: `5...7 percent`, `2025-03`, `?`.
private func words(_ value: StatedValue) -> String {
  switch value {
  case .unknown: return "?"
  case .calendar(let text): return text
  case .amount(let amount):
    let high = amount.high.map { "...\(number($0))" } ?? ""
    return number(amount.low) + high + (amount.unit.map { " " + $0 } ?? "")
  }
}

private func number(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e15
    ? String(Int(value)) : String((value * 10_000).rounded() / 10_000)
}
