// What became of the people that a number counts: the dead of one report are not compared with the injured of
// another.

import NewsModel

/// What happened to people.
enum PersonFate: Hashable, CaseIterable {
  case dead, injured, missing, rescued, arrested, moved

  /// The dictionary forms that tell it.
  private var lemmas: Set<String> {
    switch self {
    case .dead:
      ["kill", "die", "dead", "death", "fatality", "perish", "drown", "murder", "slay", "execute"]
    case .injured: ["injure", "injured", "injury", "wound", "wounded", "hurt", "burn", "maim"]
    case .missing: ["miss", "missing", "disappear", "vanish", "unaccounted"]
    case .rescued: ["rescue", "save", "survive", "survivor", "survival"]
    case .arrested: ["arrest", "detain", "jail", "imprison", "detention", "custody"]
    case .moved: ["evacuate", "displace", "flee", "evacuee", "refugee", "homeless"]
    }
  }

  private static let fates: [String: PersonFate] = {
    var fates: [String: PersonFate] = [:]
    for fate in allCases { for lemma in fate.lemmas { fates[lemma] = fate } }
    return fates
  }()

  /// What stands between two things that are counted.
  private static let joints: Set<String> = [",", ";", "and", "but", "while"]
  /// How many words on each side of a number may tell.
  private static let width = 6

  /// What the words next to a number tell: first those behind it, up to where another thing is counted or joined, then
  /// those before it. Nil where they tell nothing.
  static func next(to number: TextRange, in tokens: [Token]) -> PersonFate? {
    let after = tokens.lazy.filter { $0.range.start >= number.end }
    let before = tokens.reversed().lazy.filter { $0.range.end <= number.start }
    return first(in: after) ?? first(in: before)
  }

  private static func first(in tokens: some Sequence<Token>) -> PersonFate? {
    for token in tokens.prefix(width) {
      if let fate = fates[token.lemma] ?? fates[token.lower] { return fate }
      if token.tag == .number || joints.contains(token.lower) { return nil }
    }
    return nil
  }
}
