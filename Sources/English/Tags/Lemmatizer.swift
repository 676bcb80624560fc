// The dictionary form of a token, by its tag: the lexicon where it knows the word, the regular
// endings where it does not.

import NewsModel

/// Finds lemmas.
enum Lemmatizer {
  /// The lemma of a token that has its tag; `next` is the token after it.
  static func lemma(
    of token: Token,
    _ next: Token?,
    _ reading: Reading,
    _ lexicon: Lexicon
  ) -> String {
    let word = token.lower
    switch token.tag {
    case .noun:
      if reading.entry >= 0 { return lexicon[reading.entry].nounLemma ?? word }
      return singular(word, lexicon)
    case .verb: return verb(word, reading, lexicon)
    case .auxiliary: return auxiliaries[word] ?? clitic(word, next)
    case .adjective, .adverb: return comparisons[word] ?? word
    case .determiner, .pronoun, .particle: return others[word] ?? word
    default: return word
    }
  }

  private static func verb(_ word: String, _ reading: Reading, _ lexicon: Lexicon) -> String {
    if reading.entry >= 0, !lexicon[reading.entry].forms.isEmpty {
      return lexicon[reading.entry].verbLemma ?? word
    }
    if let known = auxiliaries[word] { return known }
    for (ending, replacements) in verbEndings
    where word.utf8.count > ending.utf8.count + 2 && word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.utf8.count))
      return replacements.lazy.map { stem + $0 }.first { isBase($0, lexicon) }
        ?? restored(stem, ending)
    }
    return word
  }

  private static func isBase(_ word: String, _ lexicon: Lexicon) -> Bool {
    lexicon.number(of: word).map { lexicon[$0].forms.contains(.base) } ?? false
  }

  private static let verbEndings: [(String, [String])] = [
    ("ies", ["y"]), ("ied", ["y"]), ("ing", ["", "e"]), ("ed", ["", "e"]), ("es", ["", "e"]),
    ("s", [""]),
  ]

  /// The base of an unknown verb from its stem, by the spelling alone.
  private static func restored(_ stem: String, _ ending: String) -> String {
    if ending.hasPrefix("ie") { return stem + "y" }
    if ending == "s" { return stem }
    let bytes = Array(stem.utf8.suffix(2))
    guard bytes.count == 2 else { return stem }
    if ending == "es" {
      return ["s", "x", "z", "ch", "sh"].contains(where: stem.hasSuffix) ? stem : stem + "e"
    }
    let isDouble = bytes[0] == bytes[1] && ![0x6C, 0x73, 0x7A, 0x66].contains(bytes[1])
    if isDouble { return String(stem.dropLast()) }
    if isShortAndPlain(stem) { return stem + "e" }
    let needsE = ["at", "iz", "is", "v", "c", "g", "u", "bl", "ur", "as"].contains(
      where: stem.hasSuffix
    )
    return needsE && !["ng", "eat", "oat"].contains(where: stem.hasSuffix) ? stem + "e" : stem
  }

  /// Whether a stem has one syllable with one vowel letter before its last consonant: such a verb
  /// doubles the consonant, unless it ends in `e`.
  private static func isShortAndPlain(_ stem: String) -> Bool {
    let bytes = Array(stem.utf8)
    let isVowel = bytes.map { [0x61, 0x65, 0x69, 0x6F, 0x75].contains($0) }
    guard bytes.count > 2, isVowel.count(where: { $0 }) == 1, let last = bytes.last else {
      return false
    }
    return isVowel[bytes.count - 2] && ![0x77, 0x78, 0x79].contains(last)
  }

  private static func singular(_ word: String, _ lexicon: Lexicon) -> String {
    guard word.utf8.count > 3, word.hasSuffix("s"),
      !["ss", "us", "is"].contains(where: word.hasSuffix)
    else {
      return word
    }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    let takesEs = ["sses", "xes", "ches", "shes", "zzes"].contains(where: word.hasSuffix)
    return String(word.dropLast(takesEs ? 2 : 1))
  }

  private static func clitic(_ word: String, _ next: Token?) -> String {
    switch word {
    case "'s": next.map { $0.lower == "been" || $0.lower == "got" } == true ? "have" : "be"
    case "'d": next.map { $0.lower == "better" || $0.lower == "been" } == true ? "have" : "would"
    default: word
    }
  }

  private static let auxiliaries = table(
    """
    am be;is be;are be;was be;were be;been be;being be;'m be;'re be;ai be;has have;had have;having have;'ve have
    does do;did do;done do;doing do;ca can;wo will;'ll will;sha shall;gets get;got get;getting get
    """
  )

  private static let comparisons = table(
    """
    better good;best good;worse bad;worst bad;bigger big;biggest big;larger large;largest large;smaller small
    smallest small;higher high;highest high;lower low;lowest low;greater great;greatest great;older old;oldest old
    younger young;youngest young;longer long;longest long;shorter short;stronger strong;strongest strong
    weaker weak;newer new;newest new;latest late;earlier early;earliest early;closer close;closest close
    wider wide;deeper deep;broader broad;easier easy;harder hard;faster fast;fastest fast;richer rich;poorer poor
    poorest poor;richest rich;nearest near;nearer near;safer safe;cheaper cheap;clearer clear;tougher tough;sooner soon
    """
  )

  private static let others = table(
    """
    n't not;an a;these this;those that;me i;him he;us we;them they;'em they;na to
    """
  )

  private static func table(_ text: String) -> [String: String] {
    var result: [String: String] = [:]
    for pair in text.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let words = pair.split(separator: " ").map(String.init)
      if words.count == 2 { result[words[0]] = words[1] }
    }
    return result
  }
}
