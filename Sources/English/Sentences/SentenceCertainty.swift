// Places where a few words tell whether a sentence ends and which treebanks have too few of to learn from:
// an initial that looks like a pronoun, the parties of a lawsuit, numbers after units, times before a title.

import NewsModel

/// What decides within a paragraph where sentences end.
package enum SentenceJudge: Sendable {
  /// Certain words and the markers of lists, and the model where they say nothing.
  case wordsAndModel
  /// The model alone: so the texts were cut on which the models of names were fitted.
  case model
}

/// What certain words say of the end of a sentence after a full stop.
enum SentenceCertainty: UInt8 {
  /// Nothing: the model decides.
  case open
  /// The sentence ends.
  case ends
  /// It ends unless it has but begun: `At 5 a.m. Mr. Lund left`, `We met at 5 a.m. Mr. Lund left`.
  case endsLate
  /// It goes on.
  case goesOn

  /// Judges the place after token `index`, which another token follows.
  init(_ tokens: [Token], _ index: Int) {
    guard tokens[index].lower.utf8.last == 0x2E, index > 0 else {
      self = .open
      return
    }
    let place = Place(tokens: tokens, index: index)
    if place.isTime {
      self = Self.titles.contains(place.next.lower) ? .endsLate : .open
    } else if place.isAfterReference {
      self = .ends
    } else if place.isStreet {
      self = Self.pronouns.contains(place.next.lower) ? .ends : .open
    } else {
      let goesOn = place.isInitial || place.isLawsuit || place.isBeforeNumber || place.isPause
      self = goesOn ? .goesOn : .open
    }
  }

  /// The tokens around a full stop.
  private struct Place {
    let tokens: [Token]
    let index: Int

    var next: Token { tokens[index + 1] }

    /// The token `count` before the stop, where there is one.
    func before(_ count: Int) -> Token? { index >= count ? tokens[index - count] : nil }

    /// Whether a time of day ends here: `5 p.m.`
    var isTime: Bool {
      ["a.m.", "p.m."].contains(tokens[index].lower) && before(1)?.shape == .number
    }

    /// Whether a street's name ends here: `Oak St.`
    var isStreet: Bool {
      SentenceCertainty.streets.contains(tokens[index].lower) && before(1)?.shape == .capitalized
    }

    /// Whether `I.` is an initial: a pronoun does not follow a name, and a number follows what is
    /// numbered (`World War I.`).
    var isInitial: Bool {
      tokens[index].lower == "." && before(1)?.lower == "i" && before(2)?.shape == .capitalized
        && next.shape == .capitalized
        && !SentenceCertainty.numbered.contains(before(2)?.lower ?? "")
        && !SentenceCertainty.pronouns.contains(next.lower)
    }

    /// Whether `v.` stands between the parties of a lawsuit.
    var isLawsuit: Bool {
      let isVersus = tokens[index].lower == "." && ["v", "vs"].contains(before(1)?.lower)
      return isVersus && before(2)?.shape == .capitalized && next.shape == .capitalized
    }

    /// Whether a number goes on with a measure (`5 ft. 4 in.`) or follows what it numbers (`chap. 4`).
    var isBeforeNumber: Bool {
      guard tokens[index].lower == ".", next.shape == .number, let word = before(1)?.lower else {
        return false
      }
      return SentenceCertainty.counted.contains(word)
        || SentenceCertainty.units.contains(word) && before(2)?.shape == .number
    }

    /// Whether what was numbered ends here, and no list's number: `N°. 1026. That`.
    var isAfterReference: Bool {
      guard tokens[index].lower == ".", index > 2, before(1)?.shape == .number,
        before(2)?.lower == ".", next.shape == .capitalized
      else { return false }
      return Place(tokens: tokens, index: index - 2).isBeforeNumber
    }

    /// Whether `. . .` stands before `I`, which is a capital wherever it stands.
    var isPause: Bool {
      tokens[index].lower == "." && next.lower == "i" && before(1)?.lower == "."
        && before(2)?.lower == "." && before(3)?.lower != "."
    }
  }

  private static let titles = words(
    "mr. mrs. ms. dr. prof. gen. col. sen. rep. gov. capt. lt. sgt."
  )
  private static let streets = words("st. ave. blvd. rd.")
  private static let pronouns = words("i he she it they we you the this that there a an but and")
  private static let numbered = words(
    """
    war part type phase class group division chapter act title level category section volume appendix
    article book stage grade tier schedule annex table figure
    """
  )
  private static let counted = words("chap chaps ch sect sects n° ° nº № vers lib")
  private static let units = words(
    "ft in lb lbs oz yd yds mi hr hrs min mins sec secs sq km cm mm kg"
  )
}
