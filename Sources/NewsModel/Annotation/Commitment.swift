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
}
