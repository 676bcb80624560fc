// Verbs by which things speak: "the delay suggests that …". Where the subject is no person, no body
// and no document, the claim is the author's own inference, and the verb is its hedge.

import NewsModel

extension Words {
  /// Whether a subject is something from which the author infers, rather than someone who speaks.
  func isEvidence(_ subject: Range<Int>, for verb: VerbGroup) -> Bool {
    guard Self.evidential.contains(lemma(verb.head)) else { return false }
    let phrase = headPhrase(of: subject)
    guard let head = phrase.last(where: isNominal) else { return true }
    if tag(head) == .properNoun || tag(head) == .number { return false }
    if tag(head) == .pronoun || tag(head) == .determiner {
      return ["it", "this", "that", "which", "these", "those", "what", "all"].contains(lower(head))
    }
    return !Self.documents.contains(lemma(head)) && !isAgentNoun(lemma(head))
  }

  /// The subject up to its first preposition, comma or relative pronoun, where its head noun ends.
  private func headPhrase(of subject: Range<Int>) -> Range<Int> {
    let end = subject.dropFirst().first {
      tag($0) == .adposition || has($0, [.mark, .relative]) || verbOf[$0] >= 0
    }
    return subject.lowerBound..<(end ?? subject.upperBound)
  }

  /// Nouns for people by their endings: `senator`, `analyst`, `spokeswoman`.
  private func isAgentNoun(_ lemma: String) -> Bool {
    ["er", "or", "ist", "yst", "man", "men", "woman", "women", "ian", "people", "person", "ant"]
      .contains { lemma.hasSuffix($0) } || Self.people.contains(lemma)
  }

  private static let evidential: Set<String> = [
    "suggest", "indicate", "imply", "show", "signal", "hint", "underscore", "underline",
    "highlight", "illustrate", "demonstrate", "prove", "reveal", "confirm", "mean", "emphasize",
    "reflect", "establish", "point", "speak", "testify", "attest", "allude",
  ]

  private static let documents: Set<String> = [
    "poll", "survey", "report", "study", "data", "letter", "document", "statement", "email",
    "article", "analysis", "figure", "number", "record", "research", "result", "estimate", "memo",
    "transcript", "filing", "complaint", "indictment", "book", "story", "post", "tweet", "video",
    "ad", "rating", "finding", "statistic", "projection", "review", "audit", "investigation",
    "testimony", "map", "chart", "average", "forecast", "census", "source", "return", "tape",
    "recording", "photo", "image", "footage", "bill", "law", "court", "ruling", "list", "website",
  ]

  private static let people: Set<String> = [
    "official", "critic", "ally", "aide", "campaign", "government", "administration", "party",
    "committee", "group", "company", "team", "staff", "agency", "department", "ministry", "police",
    "side", "camp", "candidate", "expert", "president", "chief", "head", "judge", "witness",
    "republican", "democrat", "friend", "he", "she", "they", "who", "public", "council", "board",
    "union", "association", "court", "office", "attorney", "member", "scientist", "nation",
  ]
}
