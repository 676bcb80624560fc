// The numbers and dates in claims, from the values that the text states.

import NewsModel

/// The values of an article, to be cut out for each claim.
struct ClaimValues: Sendable {
  private let quantities: [(token: Int, quantity: Quantity)]
  private let times: [(token: Int, time: TimeExpression)]

  /// Sorts the values of an article; complexity O(values).
  init(words: Words, trees: DependencyTrees) {
    var quantities: [(token: Int, quantity: Quantity)] = []
    var times: [(token: Int, time: TimeExpression)] = []
    for value in words.annotated.values {
      switch (value.kind, value.value) {
      case (.date, .calendar(let date)):
        times.append((value.tokens.lowerBound, TimeExpression(range: value.range, value: date)))
      case (.date, _):
        times.append((value.tokens.lowerBound, TimeExpression(range: value.range, value: nil)))
      case (.ordinal, _), (.time, _): break
      case (_, .amount(let amount)):
        let unit = amount.unit.map(Self.noun) ?? Self.counted(value.tokens, words, trees)
        let quantity = Quantity(range: value.range, value: amount.low, unit: unit)
        quantities.append((value.tokens.lowerBound, quantity))
        // Both ends of a span stand at its words.
        guard let high = amount.high else { break }
        let upper = Quantity(range: value.range, value: high, unit: unit)
        quantities.append((value.tokens.lowerBound, upper))
      default: break
      }
    }
    (self.quantities, self.times) = (quantities, times)
  }

  /// The quantities that begin among some tokens.
  func quantities(in tokens: Range<Int>) -> [Quantity] {
    slice(quantities, tokens) { $0.token }.map(\.quantity)
  }

  /// The dates that begin among some tokens.
  func times(in tokens: Range<Int>) -> [TimeExpression] {
    slice(times, tokens) { $0.token }.map(\.time)
  }

  private func slice<Element>(
    _ all: [Element],
    _ tokens: Range<Int>,
    by token: (Element) -> Int
  ) -> ArraySlice<Element> {
    let first = all.firstIndex(from: tokens.lowerBound, by: token)
    return all[first..<max(first, all.firstIndex(from: tokens.upperBound, by: token))]
  }

  /// What a number counts: the noun that it hangs on, as a lemma.
  private static func counted(
    _ tokens: Range<Int>,
    _ words: Words,
    _ trees: DependencyTrees
  ) -> String? {
    for token in tokens.reversed() {
      guard let head = trees.head(of: token), !tokens.contains(head) else { continue }
      switch words.tag(head) {
      case .noun, .properNoun:
        return trees.relation(of: token) == .numeral
          || trees.relation(of: token) == .nominal || head > token ? words.lemma(head) : nil
      default: return nil
      }
    }
    return nil
  }

  /// The noun for a currency's code; other units as they are.
  private static func noun(_ unit: String) -> String { currencies[unit] ?? unit }

  private static let currencies = [
    "USD": "dollar", "EUR": "euro", "GBP": "pound", "JPY": "yen", "CNY": "yuan", "RUB": "rouble",
    "UAH": "hryvnia", "INR": "rupee", "CHF": "franc", "PLN": "zloty", "SEK": "krona",
    "NOK": "krone", "DKK": "krone", "TRY": "lira", "MXN": "peso", "ILS": "shekel", "ZAR": "rand",
  ]
}
