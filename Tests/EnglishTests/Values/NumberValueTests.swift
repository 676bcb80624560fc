// Numbers, sums of money, shares and quantities.

import NewsModel
import Testing

@Suite struct NumberValueTests {
  @Test(
    "Numbers of hundreds of figures are numbers, and no century, quarter or day",
    arguments: [
      "th century", "th quarter of 2016", " years ago", " weeks later", " pm", " o'clock",
    ]
  )
  func hugeNumbers(ending: String) {
    let figures = String(repeating: "9", count: 400)
    for number in [figures, "0." + figures, String(figures.prefix(30)), "12." + figures] {
      for value in annotate("It was the \(number)\(ending), they said.").values {
        guard case .amount(let amount) = value.value else { continue }
        #expect(!amount.low.isNaN)
      }
    }
  }

  @Test(arguments: [
    ("They saw three boats.", ["cardinal three = 3"]),
    ("They saw twenty-one boats.", ["cardinal twenty-one = 21"]),
    ("They saw two dozen boats.", ["cardinal two dozen = 24"]),
    ("They saw a couple of hundred boats.", ["cardinal a couple of hundred = 200"]),
    ("They saw a hundred and twenty boats.", ["cardinal a hundred and twenty = 120"]),
    ("They saw two thousand five hundred boats.", ["cardinal two thousand five hundred = 2500"]),
    ("They saw 1.2 million boats.", ["cardinal 1.2 million = 1200000"]),
    ("They saw 50,000 boats.", ["cardinal 50,000 = 50000"]),
    ("They saw half a million boats.", ["cardinal half a million = 500000"]),
    ("They saw two and a half million boats.", ["cardinal two and a half million = 2500000"]),
    ("They saw hundreds of thousands of boats.", ["cardinal hundreds of thousands = ?"]),
    ("They saw 5-7 boats.", ["cardinal 5-7 = 5...7"]),
    ("They saw 2000 boats.", ["cardinal 2000 = 2000"]),
    ("Two-thirds of them left.", ["cardinal Two-thirds = 0.6667"]),
    ("Only 3/4 of them left.", ["cardinal 3/4 = 0.75"]),
    ("They saw 5m boats and 3.5m in all.", ["cardinal 5m = 5000000", "cardinal 3.5m = 3500000"]),
    ("They have one boat.", ["cardinal one = 1"]),
    ("No one left.", []),
    ("They flew an F-16 and a B52.", []),
    ("It ran version 1.2.3 of it.", []),
  ])
  func numbers(text: String, expected: [String]) {
    #expect(values(text) == expected)
  }

  @Test(arguments: [
    ("She came first.", ["ordinal first = 1"]),
    ("It was the 14th boat.", ["ordinal 14th = 14"]),
    ("It was the twenty-first boat.", ["ordinal twenty-first = 21"]),
  ])
  func orders(text: String, expected: [String]) {
    #expect(values(text) == expected)
  }

  @Test(arguments: [
    ("It cost $1.2bn.", ["money $1.2bn = 1200000000 USD"]),
    ("It cost €5 million.", ["money €5 million = 5000000 EUR"]),
    ("It cost £40m.", ["money £40m = 40000000 GBP"]),
    ("It cost 50,000 rubles.", ["money 50,000 rubles = 50000 RUB"]),
    ("It cost five million US dollars.", ["money five million US dollars = 5000000 USD"]),
    ("It cost 20 Australian dollars.", ["money 20 Australian dollars = 20 AUD"]),
    ("It cost 20 Hong Kong dollars.", ["money 20 Hong Kong dollars = 20 HKD"]),
    ("It cost A$20.", ["money A$20 = 20 AUD"]),
    ("It cost US$20.", ["money US$20 = 20 USD"]),
    ("It cost EUR 20 million.", ["money EUR 20 million = 20000000 EUR"]),
    ("It cost 50 cents.", ["money 50 cents = 0.5 USD"]),
    ("It cost $5-7 million.", ["money $5-7 million = 5000000...7000000 USD"]),
    (
      "It cost $5 million to $7 million.",
      ["money $5 million to $7 million = 5000000...7000000 USD"]
    ),
    ("It cost millions of dollars.", ["money millions of dollars = ?"]),
  ])
  func money(text: String, expected: [String]) {
    #expect(values(text) == expected)
  }

  @Test(arguments: [
    ("It rose 5 percent.", ["percentage 5 percent = 5 percent"]),
    ("It rose 5%.", ["percentage 5% = 5 percent"]),
    ("It rose by 5.5 per cent.", ["percentage 5.5 per cent = 5.5 percent"]),
    ("It rose five percentage points.", ["percentage five percentage points = 5 percentage point"]),
    ("It rose 5 to 7 percent.", ["percentage 5 to 7 percent = 5...7 percent"]),
    ("It rose half a percent.", ["percentage half a percent = 0.5 percent"]),
  ])
  func shares(text: String, expected: [String]) {
    #expect(values(text) == expected)
  }

  @Test(arguments: [
    ("They walked 40 miles.", ["quantity 40 miles = 40 mile"]),
    ("They walked 40km.", ["quantity 40km = 40 kilometre"]),
    ("They walked for three weeks.", ["quantity three weeks = 3 week"]),
    ("It covers 12 square miles.", ["quantity 12 square miles = 12 square mile"]),
    ("A 25-year-old man left.", ["quantity 25-year-old = 25 year"]),
    ("It was 30°C.", ["quantity 30° = 30 degree"]),
    ("They sold 5,000 barrels.", ["quantity 5,000 barrels = 5000 barrel"]),
  ])
  func quantities(text: String, expected: [String]) {
    #expect(values(text) == expected)
  }

  @Test(arguments: [
    "", "$", "€", "5 to", "$ million", "the", "1,", "1.", "99999999999999999999999",
    "½", "the 18", "'90", "a hundred and", "half past", "-", "5-", "3 to the", "١٢٣", "per cent",
  ])
  func `any text is read`(text: String) {
    let found = values(text)
    #expect(found.count <= 2)
  }

  @Test func `values come in order and lie in their tokens`() {
    let text = "On 3 May, $5 million went to two of the 12 boats, 40 percent more than in 2016."
    let article = annotate(text)
    var end = 0
    for value in article.values {
      #expect(value.range.start >= end && !value.tokens.isEmpty)
      #expect(article.range(of: value.tokens).contains(value.range))
      end = value.range.end
    }
    #expect(
      article.values.map(\.kind) == [.date, .money, .cardinal, .cardinal, .percentage, .date]
    )
  }

  @Test func `a sentence of numbers is read in linear time`() {
    let text = String(repeating: "two hundred and 5 to 7 of the last ", count: 4000)
    #expect(annotate(text).values.count > 4000)
  }
}
