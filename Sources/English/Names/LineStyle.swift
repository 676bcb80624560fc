// What the capitals of a line are worth.

import NewsModel

/// How a sentence or heading is written as a whole.
enum LineStyle: UInt8 {
  /// Capitals mark names and beginnings.
  case sentence
  /// Most words have a capital, as in a title: a capital proves little.
  case title
  /// Everything is in capitals.
  case capitals
  /// There is no capital: that a word has none proves little.
  case small

  /// Judges the words of a sentence.
  init(_ tokens: ArraySlice<Token>) {
    var (words, capitals, titles) = (0, 0, 0)
    var hasCapital = false
    for token in tokens {
      hasCapital = hasCapital || [.allCapitals, .capitalized, .mixed].contains(token.shape)
      // Short words stay small in titles.
      guard token.range.length > 3, token.shape != .punctuation, token.shape != .number else {
        continue
      }
      switch token.shape {
      case .allCapitals: capitals += 1
      case .capitalized: titles += 1
      default: break
      }
      words += 1
    }
    if !hasCapital {
      self = .small
    } else if capitals > 2 && capitals * 10 >= words * 7 {
      self = .capitals
    } else if words > 2 && tokens.last?.lower != "." && (capitals + titles) * 10 >= words * 8 {
      self = .title
    } else {
      self = .sentence
    }
  }
}
