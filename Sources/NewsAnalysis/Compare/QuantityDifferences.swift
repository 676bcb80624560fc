// Numbers that two aligned claims give for the same thing.

import NewsModel

/// Compares the numbers of two claims.
enum QuantityDifferences {
  /// How many words on each side of a number tell what it counts, where no unit does.
  private static let contextWidth = 4

  /// Numbers that count the same unit, or stand among the same words, and differ.
  ///
  /// Where one claim gives several numbers for a unit, they differ only if none is the same.
  static func between(_ a: AccountClaim, _ b: AccountClaim) -> [ValuePair] {
    let (first, second) = (a.countedQuantities, b.countedQuantities)
    var (found, compared): ([ValuePair], Set<String>) = ([], [])
    for quantity in first {
      let alike = second.filter { countTheSame(quantity, in: a, $0, in: b) }
      let peers = first.filter { $0.unitName == quantity.unitName }
      guard let other = alike.first, compared.insert(quantity.unitName).inserted,
        !peers.contains(where: { x in alike.contains { $0.hasValue(x.value) } })
      else { continue }
      found.append(ValuePair(first: a.writing(of: quantity), second: b.writing(of: other)))
    }
    return found
  }

  private static func countTheSame(
    _ first: Quantity,
    in a: AccountClaim,
    _ second: Quantity,
    in b: AccountClaim
  ) -> Bool {
    if first.unit != nil, second.unit != nil { return first.unitName == second.unitName }
    let (x, y) = (context(of: first, in: a), context(of: second, in: b))
    let shared = x.intersection(y).count
    return shared > 0 && 2 * shared >= min(x.count, y.count)
  }

  /// The content lemmas next to a number.
  private static func context(of quantity: Quantity, in claim: AccountClaim) -> Set<String> {
    let before = claim.tokens.filter { $0.range.end <= quantity.range.start }.suffix(contextWidth)
    let after = claim.tokens.filter { $0.range.start >= quantity.range.end }.prefix(contextWidth)
    return Set((before + after).filter(FunctionWords.carriesContent).map(\.lemma))
  }
}

extension AccountClaim {
  /// The quantities that are no part of a date.
  fileprivate var countedQuantities: [Quantity] {
    claim.quantities.filter { quantity in
      !claim.times.contains { $0.range.overlaps(quantity.range) }
    }
  }

  /// The number as the claim writes it.
  fileprivate func writing(of quantity: Quantity) -> String {
    words(at: quantity.range) ?? "\(quantity.value)"
  }
}

extension Quantity {
  /// The unit in lower case; empty where there is none.
  fileprivate var unitName: String { unit?.lowercased() ?? "" }

  /// Whether the value is `other`, but for the rounding of decimals.
  fileprivate func hasValue(_ other: Double) -> Bool {
    abs(value - other) <= 1e-9 * max(abs(value), abs(other))
  }
}
