// Claims: what an article says is so, who says it and how surely.

/// The number of a claim in a session, shown as `c1`, `c2` …
package struct ClaimID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Counted from 1 by first appearance; never reused.
  package let number: Int

  /// The id with this number.
  package init(_ number: Int) { self.number = number }

  /// By number.
  package static func < (a: ClaimID, b: ClaimID) -> Bool { a.number < b.number }

  /// `c` and the number.
  package var description: String { "c\(number)" }
}

/// Who speaks; the raw values of this and the following enums are their names in tables and exports.
package enum Voice: String, Hashable, Sendable, CaseIterable {
  /// The article's author, in the article's own voice.
  case author
  /// Someone the article names.
  case named
  /// Someone it does not name: "officials", "a source".
  case unnamed
  /// Nobody in particular: "word on the street is", "reportedly".
  case vague
}

/// How the words of a claim are given.
package enum Quotation: String, Hashable, Sendable, CaseIterable {
  case direct
  case mixed
  case indirect
  case none
}

/// What a claim does.
package enum ClaimKind: String, Hashable, Sendable, CaseIterable {
  case statement
  case prediction
  case recommendation
  case question
  case condition
}

/// Whether its holder says that it is so or that it is not.
package enum Polarity: String, Hashable, Sendable, CaseIterable {
  case affirmed
  case negated
}

/// How sure its holder is.
package enum Certainty: String, Hashable, Sendable, CaseIterable {
  case certain
  case probable
  case possible
  case unknown
}

/// Who is said to hold a claim.
package struct ClaimSource: Hashable, Sendable {
  /// The actor, as an index into the article's actors; nil where none is known.
  package var actor: Int?
  /// The words that name the source.
  package var range: TextRange

  /// The source named at `range`.
  package init(actor: Int?, range: TextRange) {
    self.actor = actor
    self.range = range
  }
}

/// A number in a claim, with what it counts.
package struct Quantity: Hashable, Sendable {
  /// Where the number stands.
  package let range: TextRange
  /// Its value.
  package let value: Double
  /// What is counted, as the noun's lemma; nil where nothing is.
  package let unit: String?

  /// A quantity at `range`.
  package init(range: TextRange, value: Double, unit: String?) {
    self.range = range
    self.value = value
    self.unit = unit
  }
}

/// A date in a claim.
package struct TimeExpression: Hashable, Sendable {
  /// Where the words stand.
  package let range: TextRange
  /// The day, week, month, season, year or span meant, in ISO 8601; nil where it cannot be told.
  package let value: String?

  /// A date at `range`.
  package init(range: TextRange, value: String?) {
    self.range = range
    self.value = value
  }
}

/// What speaks for a field of a finding.
package struct Evidence: Hashable, Sendable {
  /// The field, by its name in the export: `source`, `certainty` …
  package let field: String
  /// The rule that decided.
  package let rule: String
  /// The words it rests on.
  package let range: TextRange
  /// How much it counts, from 0 to 1.
  package let strength: Double

  /// Evidence for a field.
  package init(field: String, rule: String, range: TextRange, strength: Double) {
    self.field = field
    self.rule = rule
    self.range = range
    self.strength = strength
  }
}

/// Something that an article says is so, might be so, or is not so.
package struct Claim: Hashable, Sendable {
  /// The whole claim, from its first to its last word.
  package var range: TextRange
  /// The claim's words where others interrupt them; empty where nothing does.
  package var parts: [TextRange] = []
  /// The word that it states something with; nil where it has none.
  package var predicate: ClaimPredicate?
  /// What belongs to the predicate, in order of the text.
  package var arguments: [ClaimArgument] = []
  /// What it says of the other predicates in it; claims are compared by them, exports leave them out.
  package var inner: [StatedPredicate] = []
  /// Who speaks.
  package var voice: Voice = .author
  /// Who is said to hold it; nil for the author's own claims, and where no words name a source.
  package var source: ClaimSource?
  /// Further holders: "he and she said".
  package var otherSources: [ClaimSource] = []
  /// The words that attribute it: `said`, `according to`; nil for the author's own claims.
  package var cue: TextRange?
  /// With what the text says that the source holds it; nil for the author's own claims.
  package var reported: ReportedCommitment?
  /// The claim that reports this one, as an index into the article's claims.
  package var parent: Int?
  /// The condition that it is claimed under, as an index into the article's claims.
  package var under: Int?
  /// How its words are given.
  package var quotation: Quotation = .none
  /// What it does.
  package var kind: ClaimKind = .statement
  /// Whether its holder affirms or denies it.
  package var polarity: Polarity = .affirmed
  /// How sure its holder is.
  package var certainty: Certainty = .certain
  /// From -3 (did not happen) to 3 (happened), as the text commits itself.
  package var factuality: Double = 3
  /// The words that make it less than certain.
  package var hedges: [TextRange] = []
  /// The words that negate it.
  package var negations: [TextRange] = []
  /// The numbers in it.
  package var quantities: [Quantity] = []
  /// The dates in it.
  package var times: [TimeExpression] = []
  /// The actors mentioned in it, as indexes into the article's actors, in order of first mention.
  package var about: [Int] = []
  /// What speaks for its fields.
  package var evidence: [Evidence] = []

  /// The author's flat statement at `range`.
  package init(range: TextRange) { self.range = range }
}
