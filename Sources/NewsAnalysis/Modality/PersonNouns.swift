// Nouns for people and bodies of people, who can hold a thing to be so.

import NewsModel

/// Nouns by which somebody is named without a name.
enum PersonNouns {
  /// Whether a noun, by its lemma, stands for people or a body of them: by a list, or by its ending.
  static func contains(_ lemma: String) -> Bool {
    bodies.contains(lemma) || !things.contains(lemma) && endings.contains { lemma.hasSuffix($0) }
  }

  /// Whether a noun stands for one person, not for a body of them.
  static func isOne(_ lemma: String) -> Bool { contains(lemma) && !collectives.contains(lemma) }

  private static let collectives: WordSet = [
    "campaign", "government", "administration", "party", "committee", "group", "company", "team",
    "staff", "agency", "department", "ministry", "police", "side", "camp", "public", "council",
    "board", "union", "association", "court", "office", "nation", "family", "crew", "firm", "bank",
    "church", "army", "navy", "force", "bureau", "commission", "parliament", "senate", "congress",
    "crowd", "majority", "minority", "plurality", "percent", "authority", "leadership", "coalition",
    "opposition", "regime",
    "watchdog", "charity", "people", "other", "most", "many", "some", "few",
  ]

  private static let endings = [
    "ist", "yst", "man", "men", "woman", "women", "ian", "ician", "person", "people", "ologist",
    "cian", "ster", "eer", "ant", "crat", "er", "or",
  ]

  private static let things: WordSet = [
    "number", "letter", "paper", "matter", "order", "power", "water", "winter", "summer", "offer",
    "river", "computer", "error", "factor", "door", "floor", "labor", "labour", "color", "harbor",
    "harbour", "border", "corner", "center", "danger", "rumor", "vapor", "motor", "sector",
    "behavior", "behaviour", "newspaper", "weather", "answer", "disaster", "shutter", "chapter",
    "october", "november", "december", "september", "other", "murder", "tower", "order", "trailer",
    "plant", "restaurant", "want", "grant", "giant", "covenant", "error",
    "mirror", "terror", "horror", "favor", "honor", "humor", "timber", "poster", "filter", "meter",
  ]

  private static let bodies: WordSet = [
    "official", "critic", "ally", "aide", "campaign", "government", "administration", "party",
    "committee", "group", "company", "team", "staff", "agency", "department", "ministry", "police",
    "side", "camp", "candidate", "expert", "president", "chief", "head", "judge", "witness",
    "republican", "democrat", "friend", "public", "council", "board", "union", "association",
    "court", "office", "attorney", "member", "scientist", "nation", "nurse", "diplomat", "source",
    "family", "mother", "father", "son", "daughter", "wife", "husband", "brother", "sister",
    "resident", "student", "patient", "parent", "child", "king", "queen", "prince", "princess",
    "pope", "bishop", "priest", "coach", "captain", "guard", "pilot", "crew", "firm", "bank",
    "church", "army", "navy", "force", "bureau", "commission", "parliament", "senate", "congress",
    "secretary", "deputy", "spokesperson", "envoy", "mayor", "neighbor", "neighbour", "poet",
    "crowd", "majority", "minority", "plurality", "percent", "many", "some", "few", "most", "other",
    "one", "authority",
    "delegate", "colleague", "rival", "opponent", "veteran", "survivor", "fan", "client", "boss",
    "leadership", "coalition", "opposition", "regime", "watchdog", "charity", "firefighter",
  ]
}
