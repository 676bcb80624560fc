// Who can be meant by a short form: a surname, the nickname of a team.

/// The few groups of names that share a short form. Of many none is remembered, so that learning of one more costs
/// the same however many there are.
struct ShortFormOwners: Sendable {
  /// The groups, in order of appearance; none where there are too many.
  private(set) var owners: [Int] = []
  private var isCrowded = false

  /// More people of one surname than these are told apart by nothing.
  static let most = 8

  /// Learns of a group; returns whether that changes anything.
  mutating func add(_ owner: Int) -> Bool {
    if isCrowded || owners.contains(owner) { return false }
    owners.append(owner)
    if owners.count > Self.most { (owners, isCrowded) = ([], true) }
    return true
  }
}
