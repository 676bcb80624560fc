// The short ids that a session gives to what it finds.

/// The id of a finding, as people type it.
package enum FindingID: Hashable, Sendable, CustomStringConvertible {
  /// `d1`
  case document(ArticleID)
  /// `d1.s2`; sections are counted from 1.
  case section(ArticleID, Int)
  /// `a3`
  case actor(ActorID)
  /// `m7`
  case mention(Int)
  /// `c12`
  case claim(ClaimID)
  /// `k1`
  case comparison(Int)
  /// `k1.3`
  case alignedClaim(Int, Int)
  /// `n2`, a note, which stands for what it is on
  case note(Int)
  /// `j2`, a judgement, which stands for what it is on
  case judgement(Int)

  /// The id that `text` writes; nil for any other text.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2, let kind = first.utf8.first,
      let number = Self.number(first.dropFirst())
    else { return nil }
    if parts.count == 2 {
      switch kind {
      case UInt8(ascii: "d"):
        guard parts[1].utf8.first == UInt8(ascii: "s"),
          let section = Self.number(parts[1].dropFirst())
        else { return nil }
        self = .section(ArticleID(number), section)
      case UInt8(ascii: "k"):
        guard let claim = Self.number(parts[1]) else { return nil }
        self = .alignedClaim(number, claim)
      default: return nil
      }
      return
    }
    switch kind {
    case UInt8(ascii: "d"): self = .document(ArticleID(number))
    case UInt8(ascii: "a"): self = .actor(ActorID(number))
    case UInt8(ascii: "m"): self = .mention(number)
    case UInt8(ascii: "c"): self = .claim(ClaimID(number))
    case UInt8(ascii: "k"): self = .comparison(number)
    case UInt8(ascii: "n"): self = .note(number)
    case UInt8(ascii: "j"): self = .judgement(number)
    default: return nil
    }
  }

  /// The id as people type it.
  package var description: String {
    switch self {
    case .document(let id): id.description
    case .section(let id, let number): "\(id).s\(number)"
    case .actor(let id): id.description
    case .mention(let number): "m\(number)"
    case .claim(let id): id.description
    case .comparison(let number): "k\(number)"
    case .alignedClaim(let number, let claim): "k\(number).\(claim)"
    case .note(let number): "n\(number)"
    case .judgement(let number): "j\(number)"
    }
  }

  private static func number(_ digits: some StringProtocol) -> Int? {
    guard (1...12).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits.utf8.first != 0x30
    else { return nil }
    return Int(digits)
  }
}
