// Which examples each epoch sees, and in which order.

/// A schedule of annotated examples, which every epoch sees, and of examples that a machine labelled, which
/// come after them in the list and of which each epoch sees another part.
struct Schedule {
  /// How many examples are annotated, and how many labelled.
  let gold: Int
  let labelled: Int
  /// In how many epochs all labelled examples have been seen once.
  var parts = 3

  /// The indexes of the examples of an epoch, shuffled.
  func order(_ epoch: Int, _ random: inout RandomSource) -> [Int] {
    var order = Array(0..<gold)
    order += (0..<labelled).filter { $0 % parts == epoch % parts }.map { gold + $0 }
    order.shuffle(using: &random)
    return order
  }
}
