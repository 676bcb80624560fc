// What words mean to dates and numbers.

/// The meaning of a word.
enum ValueWord: Hashable, Sendable {
  /// `three`, `fourteen`.
  case unit(Double)
  /// `sixty`.
  case tens(Double)
  /// `hundred`, `million`, `dozen`.
  case scale(Double)
  /// `hundreds`, `dozens`.
  case scales(Double)
  /// `bn`, `k`, `m`: scales in short, which stand behind figures only.
  case shortScale(Double)
  /// `half`, `third`.
  case fraction(Double)
  /// `couple`, before `of` and a scale: `a couple of hundred`.
  case couple
  /// `first`, `fourteenth`.
  case ordinal(Double)
  /// The ending of an ordinal in figures.
  case ordinalEnding
  /// `March` by its number; short forms may be other words.
  case month(Int, isShort: Bool)
  /// `Monday` by its number, from 0.
  case weekday(Int, isShort: Bool)
  /// `spring` by its number in ISO 8601-2.
  case season(Int)
  /// `today` by its distance from the article's day.
  case day(Int)
  /// `week`, `years`.
  case period(Period)
  /// `next`, `last`, `this`: the step to take.
  case step(Int)
  /// `following`, `previous`: the step from the day told before.
  case stepInText(Int)
  /// `coming`, `past`: with a number, so many until or since the article's day.
  case span(Int)
  /// `early`, `late`, `mid`.
  case part
  /// `ago`, `earlier`, `later`.
  case distance(Int, fromToday: Bool)
  /// `morning`, `night`.
  case dayPart
  /// `noon` in minutes.
  case clock(Int)
  /// `am`, `pm`: the minutes to add.
  case halfDay(Int)
  case oclock
  /// `dollars`, the code and the share of its main unit.
  case currency(String, Double)
  /// A code that stands before or after figures: `USD`.
  case currencyCode(String)
  /// `Swiss`, by the country's code in ISO 3166, before a currency's name.
  case nation(String)
  case percent
  case percentage
  case point
  /// `kilometres`, by the unit in the singular.
  case measure(String)
  /// `square`, `cubic`.
  case power(String)
  /// Words that hold expressions together.
  case a, the, of, and, to, per, old, between
  /// `no`, `every`: what makes a pronoun of "one".
  case beforeOne
  /// `in`, `since`: what stands before a year.
  case datePreposition
  /// `will`, `plans`: what looks ahead.
  case future
  /// `said`, `was`: what looks back.
  case past

  /// Stretches of time.
  enum Period: String, Sendable {
    case second, minute, hour, day, week, weekend, month, quarter, year, decade, century
  }
}
