// How far a text as a whole commits itself to what one of its predicates says.

/// A predicate with the degree to which the text holds it for a fact, after Saurí and Pustejovsky
/// ("FactBank", 2009).
package struct Commitment: Hashable, Sendable {
  /// The predicate's word, as an index into the article's tokens.
  package let token: Int
  /// From -3, it is certainly not so, to 3, it certainly is; 0 says nothing either way.
  package let value: Double

  /// The commitment to the predicate at `token`.
  package init(token: Int, value: Double) { (self.token, self.value) = (token, value) }

  /// Whether the text says that it is not so: the reading is below `-0.5`, where most of what people read so
  /// is denied.
  package var isDenied: Bool { value < -0.5 }

  /// How sure the text is of it, or of its contrary: certain from 1.75 on, probable from 1, possible from 0.4,
  /// and below that it leaves it open, as questions, conditions and wishes do.
  package var certainty: Certainty {
    switch abs(value) {
    case 1.75...: .certain
    case 1...: .probable
    case 0.4...: .possible
    default: .unknown
    }
  }
}
