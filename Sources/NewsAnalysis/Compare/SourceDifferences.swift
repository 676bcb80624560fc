// Whether two aligned claims are said by different holders, or by one account itself and in the other
// by someone it names.

import NewsModel

/// Compares the holders of two claims.
enum SourceDifferences {
  /// Words that name nobody by themselves.
  private static let pronouns: Set<String> = [
    "he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "us", "me", "who", "whom",
    "which", "that", "this", "one", "those", "these", "some", "others", "both", "another",
  ]
  /// Words before a name that do not tell it from another.
  private static let determiners: Set<String> = ["the", "a", "an", "its", "his", "her", "their"]

  /// The two holders, where they are known to differ. A pronoun that is not resolved and a quotation
  /// without a speaker are not known; a name and a longer form of it are the same.
  static func between(_ a: AccountClaim, _ b: AccountClaim) -> [ValuePair] {
    if let first = a.source, let second = b.source, first == second { return [] }
    // Who is named elsewhere is told by a reading that may err, once for every claim that follows.
    guard a.namesSource, b.namesSource, a.hasPredicate(of: b), let first = holder(of: a),
      let second = holder(of: b)
    else { return [] }
    // What an account says itself, where another denies it in somebody's name, is a dispute and no more.
    if a.sourceText == nil || b.sourceText == nil,
      !CommitmentDifferences.polarity(a, b).isEmpty
    {
      return []
    }
    let bothAreActors = a.source != nil && b.source != nil
    guard bothAreActors || !isSame(first, second) else { return [] }
    return [ValuePair(first: first, second: second)]
  }

  /// Who holds a claim, in words: its source, or the voice of the author or of nobody in particular.
  private static func holder(of claim: AccountClaim) -> String? {
    guard let text = claim.sourceText else {
      return claim.claim.voice == .author || claim.claim.voice == .vague
        ? claim.claim.voice.rawValue : nil
    }
    return claim.source == nil && pronouns.contains(text.lowercased()) ? nil : text
  }

  /// Whether one name holds all words of the other.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    let (a, b) = (words(first), words(second))
    return a.isSubset(of: b) || b.isSubset(of: a)
  }

  private static func words(_ name: String) -> Set<String> {
    let words = name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    return Set(words).subtracting(determiners)
  }
}

extension AccountClaim {
  /// Whether its source is named in its sentence, or it has none.
  fileprivate var namesSource: Bool {
    guard let source = claim.source, let first = sentence.first, let last = sentence.last else {
      return true
    }
    return TextRange(first.range.start, last.range.end).contains(source.range)
      && !sentence.contains { $0.range == source.range && $0.tag == .pronoun }
  }
}
