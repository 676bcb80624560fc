// What belongs to a document or a comparison has one number, by which it is found without an index.

/// A number that is made of an owner's and of a place among what the owner has.
enum Places {
  /// The bits of the place. An article with a million sections is no article.
  static let bits = 20
  /// The largest place.
  static let mask = 1 << bits - 1

  /// The number of place `place` of an owner.
  static func number(_ place: Int, of owner: Int) -> Int { owner << bits | place & mask }

  /// The numbers of all places of an owner.
  static func numbers(of owner: Int) -> ClosedRange<Int> {
    (owner << bits)...(owner << bits | mask)
  }

  /// The owner of a number.
  static func owner(of number: Int) -> Int { number >> bits }
}
