// The dates, times, sums and numbers that a text states, with what they amount to.

/// What kind of value words state; the raw value is the kind's name in tables and exports.
package enum StatedKind: String, Hashable, Sendable, CaseIterable {
  /// A day, week, month, season, year, decade or century: "last week", "18 March 2025".
  case date
  /// A time of day: "3.30 pm".
  case time
  /// A sum of money: "$1.2bn".
  case money
  /// A share in hundredths, or a difference between such shares: "5 percentage points".
  case percentage
  /// A number with a unit of measure: "40 miles", "three weeks".
  case quantity
  /// A place in an order: "third".
  case ordinal
  /// Any other number: "two dozen".
  case cardinal
}

/// A number, or two where a span is stated: "5 to 7 percent".
package struct Amount: Hashable, Sendable {
  /// The number, or the lower one.
  package let low: Double
  /// The upper one of two.
  package let high: Double?
  /// An ISO 4217 code for money, `percent` or `percentage point` for shares, the unit of measure in
  /// the singular for quantities; else nil.
  package let unit: String?

  /// An amount of one number or two.
  package init(_ low: Double, to high: Double? = nil, unit: String? = nil) {
    (self.low, self.high, self.unit) = (low, high, unit)
  }
}

/// What words amount to.
package enum StatedValue: Hashable, Sendable {
  /// A date or time of day in ISO 8601, to the precision of the words: `2025-03-18`, `2025-W11`,
  /// `2025-03`, `2025`, `15:30`, two dates with `/` between for a span, and seasons as part 2 of the
  /// standard has them (`2025-21` for spring to `2025-24` for winter).
  case calendar(String)
  /// A number.
  case amount(Amount)
  /// What cannot be told: "Tuesday" in an article without a date, "hundreds".
  case unknown
}

/// A value that the text states.
package struct ValueMention: Hashable, Sendable {
  /// Where the words stand, signs of currency and units among them.
  package let range: TextRange
  /// The tokens that the words lie in, as indexes into the article's tokens.
  package let tokens: Range<Int>
  /// What kind of value it is.
  package let kind: StatedKind
  /// What it amounts to.
  package let value: StatedValue

  /// A value stated at `range`.
  package init(range: TextRange, tokens: Range<Int>, kind: StatedKind, value: StatedValue) {
    (self.range, self.tokens, self.kind, self.value) = (range, tokens, kind, value)
  }
}
