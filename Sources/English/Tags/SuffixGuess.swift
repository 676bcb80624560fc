// What an unknown word may be, by its ending.

import NewsModel

/// A guess at an unknown word.
struct SuffixGuess {
  let tag: PartOfSpeech
  var forms: VerbForms = []
  /// Whether the ending tells a common word from a name.
  var isSure = true

  /// A guess at `word`, in lower case, or nil.
  init?(_ word: String, _ lexicon: Lexicon) {
    let length = word.utf8.count
    guard length > 3, length < 40 else { return nil }
    if let hyphen = word.utf8.lastIndex(of: 0x2D) {
      self.init(compound: String(word[word.index(after: hyphen)...]), lexicon)
      return
    }
    if let known = Self.withoutPrefix(word, lexicon) {
      self.init(tag: lexicon[known].best, forms: lexicon[known].forms)
      return
    }
    guard
      let match = Self.endings.first(where: {
        length > $0.ending.utf8.count + 2 && word.hasSuffix($0.ending)
      })
    else { return nil }
    self.init(tag: match.tag, forms: match.forms, isSure: match.isSure)
  }

  private init(compound last: String, _ lexicon: Lexicon) {
    guard let number = lexicon.number(of: last) else {
      let isParticiple = last.hasSuffix("ed") || last.hasSuffix("ing")
      self.init(tag: isParticiple ? .adjective : .noun)
      return
    }
    let entry = lexicon[number]
    let isParticiple = !entry.forms.isDisjoint(with: [.participle, .gerund])
    self.init(tag: isParticiple || entry.best == .adjective ? .adjective : .noun)
  }

  private init(tag: PartOfSpeech, forms: VerbForms = [], isSure: Bool = true) {
    (self.tag, self.forms, self.isSure) = (tag, forms, isSure)
  }

  private static func withoutPrefix(_ word: String, _ lexicon: Lexicon) -> Int? {
    for prefix in prefixes where word.hasPrefix(prefix) {
      let rest = String(word.dropFirst(prefix.utf8.count))
      if rest.utf8.count > 3, let number = lexicon.number(of: rest) { return number }
    }
    return nil
  }

  private static let prefixes = [
    "un", "re", "over", "under", "non", "anti", "pre", "mis", "out", "counter", "inter", "super",
  ]

  private struct Ending: Sendable {
    let ending: String
    let tag: PartOfSpeech
    var forms: VerbForms = []
    var isSure = true
  }

  /// Longer endings before those that they end in.
  private static let endings: [Ending] =
    [
      Ending(ending: "ly", tag: .adverb),
      Ending(ending: "ing", tag: .verb, forms: .gerund),
      Ending(ending: "ed", tag: .verb, forms: [.past, .participle]),
      Ending(ending: "ies", tag: .noun),
      Ending(ending: "izes", tag: .verb, forms: .third),
      Ending(ending: "ize", tag: .verb, forms: .base),
      Ending(ending: "ify", tag: .verb, forms: .base),
      Ending(ending: "ifies", tag: .verb, forms: .third),
    ]
    + noun("tion tions sion sions ment ments ness ity ities ance ence ship ships hood ism dom logy")
    + adjective("ous ful less able ible ical ual ial ional ive ary ic ish esque")
    + noun("ists ers ors ages", isSure: false) + noun("ist er or age", isSure: false)
    + adjective("al est ier", isSure: false)

  private static func noun(_ list: String, isSure: Bool = true) -> [Ending] {
    list.split(separator: " ").map { Ending(ending: String($0), tag: .noun, isSure: isSure) }
  }

  private static func adjective(_ list: String, isSure: Bool = true) -> [Ending] {
    list.split(separator: " ").map { Ending(ending: String($0), tag: .adjective, isSure: isSure) }
  }
}
