// What a claim is made of: the word that states it, what that word is said of, and how surely the text
// says that the claim's source holds it.

/// The word that a claim states something with.
package struct ClaimPredicate: Hashable, Sendable {
  /// Where it stands, without the auxiliaries around it.
  package let range: TextRange
  /// Its dictionary form: `withdraw`.
  package let lemma: String

  /// A predicate at `range`.
  package init(range: TextRange, lemma: String) {
    self.range = range
    self.lemma = lemma
  }
}

/// What an argument is to its predicate; the raw values are the names in tables and exports.
package enum ArgumentRole: String, Hashable, Sendable, CaseIterable {
  /// Who or what the predicate is said of.
  case subject
  /// What is done, given or said.
  case object
  /// To whom it is given or said.
  case recipient
  /// Who does it, where the subject is what it is done to: "by the pilots".
  case agent
  /// What else belongs to it, behind a preposition.
  case oblique
  case time
  case place
  case quantity
}

/// A phrase that belongs to a predicate.
package struct ClaimArgument: Hashable, Sendable {
  /// What it is to the predicate.
  package let role: ArgumentRole
  /// The phrase, from its first to its last word.
  package let range: TextRange
  /// The actor that its head names, as an index into the article's actors; nil where none is known.
  package let actor: Int?

  /// An argument at `range`.
  package init(role: ArgumentRole, range: TextRange, actor: Int?) {
    self.role = role
    self.range = range
    self.actor = actor
  }
}

/// With what the text says that a source holds a claim: where it is possible that Lee said so, the claim
/// may be certain, and that Lee holds it is possible.
package struct ReportedCommitment: Hashable, Sendable {
  /// How sure the text is that the source holds it.
  package var certainty: Certainty
  /// Whether the text says that the source holds it, or that it does not.
  package var polarity: Polarity

  /// What the text says of a source.
  package init(certainty: Certainty, polarity: Polarity) {
    self.certainty = certainty
    self.polarity = polarity
  }
}

/// What a claim says of one of the predicates in it.
package struct StatedPredicate: Hashable, Sendable {
  /// Its dictionary form.
  package let lemma: String
  /// Whether it is said to be so.
  package let polarity: Polarity
  /// How surely.
  package let certainty: Certainty

  /// A predicate with these.
  package init(lemma: String, polarity: Polarity, certainty: Certainty) {
    (self.lemma, self.polarity, self.certainty) = (lemma, polarity, certainty)
  }
}
