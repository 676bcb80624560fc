// Whether something is one actor's alone.

/// Who owns what can be told of one owner only: an office, a surname. Of several none is remembered, so
/// that learning of one more costs the same however many there are.
enum SoleOwner<Owner: Equatable>: Equatable {
  case one(Owner)
  case several

  /// The owner, where there is one.
  var owner: Owner? {
    if case .one(let owner) = self { owner } else { nil }
  }

  /// What is known once somebody owns it who may have done so before.
  static func joined(_ known: SoleOwner?, _ owner: Owner) -> SoleOwner {
    switch known {
    case .none: .one(owner)
    case .one(let other) where other == owner: .one(owner)
    case .one, .several: .several
    }
  }
}

extension SoleOwner: Sendable where Owner: Sendable {}
