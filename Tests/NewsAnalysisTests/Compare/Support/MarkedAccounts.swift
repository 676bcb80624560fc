// Accounts made by hand of marked words.

import NewsAnalysis
import NewsModel

extension AccountClaim {
  /// Claim `c<number>` of article `d<article>`. Its numbers are read off its words, each with the noun
  /// after it as unit; `edit` sets what else the claim has.
  init(
    _ number: Int,
    article: Int = 1,
    _ marked: String,
    about: [Int] = [],
    edit: (inout Claim) -> Void = { _ in }
  ) {
    let words = MarkedWords(marked)
    var claim = Claim(range: TextRange(0, words.text.utf8.count))
    for (index, token) in words.tokens.enumerated() where token.tag == .number {
      guard let value = Double(token.lower) else { continue }
      let next = words.tokens.dropFirst(index + 1).first
      let unit = next?.tag == .noun ? next?.lemma : nil
      claim.quantities.append(Quantity(range: token.range, value: value, unit: unit))
    }
    edit(&claim)
    self.init(
      id: ClaimID(number),
      article: ArticleID(article),
      claim: claim,
      source: nil,
      sourceText: nil,
      about: about.map(ActorID.init),
      tokens: words.tokens,
      text: words.text
    )
  }

  /// The claim as made of places.
  func placed(_ places: [(Int, String)]) -> AccountClaim {
    var claim = self
    claim.places = places.map { ClaimPlace(actor: ActorID($0), text: $1) }
    return claim
  }
}

extension Account {
  /// An account of claims, whose words are its text.
  init(_ label: String, _ claims: [AccountClaim], actors: [Int] = []) {
    self.init(
      label: label,
      claims: claims,
      actors: actors.map(ActorID.init),
      passages: claims.map { AccountPassage(article: $0.article, tokens: $0.tokens, names: []) }
    )
  }
}

extension AccountPassage {
  /// A whole article of marked words.
  init(article: Int, _ marked: String, names: [PassageName] = []) {
    self.init(article: ArticleID(article), tokens: MarkedWords(marked).tokens, names: names)
  }
}

extension AlignedClaim {
  /// The ids and stance of each account, as `c1 asserted`; `absent` where it is silent.
  var sketch: [String] {
    (0..<accountCount).map { number in
      guard let account = speaking.first(where: { $0.account == number }) else { return "absent" }
      return (account.claims.map(\.description) + [account.stance.rawValue])
        .joined(separator: " ")
    }
  }
}

extension ClaimDifference {
  /// The difference in one line, as `number 40 14`.
  var sketch: String { ([kind.rawValue] + values).joined(separator: " ") }
}
