// What a comparison reads: accounts of the same events, each a selection of claims and of the text
// they stand in. An account may be an article, some sections, or a table of claims.

import NewsModel

/// One account of events, to be compared with others.
package struct Account: Sendable {
  /// How the user named it.
  package var label: String
  /// Its claims, in order.
  package var claims: [AccountClaim]
  /// The actors that it mentions, each once, in order.
  package var actors: [ActorID]
  /// Its text. For a table of claims, the text of the claims.
  package var passages: [AccountPassage]

  /// An account of these claims, actors and passages.
  package init(
    label: String,
    claims: [AccountClaim],
    actors: [ActorID],
    passages: [AccountPassage]
  ) {
    self.label = label
    self.claims = claims
    self.actors = actors
    self.passages = passages
  }
}

/// A claim as a comparison sees it: with ids that hold across articles, and with its words.
package struct AccountClaim: Sendable {
  /// The claim's id in the session.
  package var id: ClaimID
  /// The article that makes it.
  package var article: ArticleID
  /// The day of the article; nil where that is not known.
  package var date: CalendarDate?
  /// The claim; its own indexes of actors and of the claim above it are not read.
  package var claim: Claim
  /// Who is said to hold it, where that is a known actor.
  package var source: ActorID?
  /// The name of its holder, or the words that name it; nil for the author's own claims.
  package var sourceText: String?
  /// The actors mentioned in it.
  package var about: [ActorID]
  /// The places where it says that something is.
  package var places: [ClaimPlace] = []
  /// The tokens inside it.
  package var tokens: [Token]
  /// Those of them that stand in no other claim inside it.
  package var ownTokens: [Token]
  /// The tokens of the sentence that it begins in; none where that is not told.
  package var sentence: [Token] = []
  /// How many sentences stand before that one in the article.
  package var sentenceNumber = 0
  /// What belongs to its predicate.
  package var arguments: [AccountArgument] = []
  /// The words in the claim's range, all of them.
  package var text: String
  /// Whether its holder is told to deny it: "denied", "rejected", "disputed".
  package var isDenial = false
  /// Whether it only reports another claim of the same account, which then stands for both.
  package var isReport = false

  /// A claim with its words.
  package init(
    id: ClaimID,
    article: ArticleID,
    claim: Claim,
    source: ActorID?,
    sourceText: String?,
    about: [ActorID],
    tokens: [Token],
    text: String
  ) {
    self.id = id
    self.article = article
    self.claim = claim
    self.source = source
    self.sourceText = sourceText
    self.about = about
    self.tokens = tokens
    ownTokens = tokens
    self.text = text
  }

  /// The token that it states something with.
  var predicateToken: Token? {
    claim.predicate.flatMap { predicate in tokens.first { predicate.range.contains($0.range) } }
  }

  /// The words at `range`, which counts bytes of the article; nil where it is not inside the claim.
  package func words(at range: TextRange) -> String? {
    guard claim.range.contains(range), range.end - claim.range.start <= text.utf8.count else {
      return nil
    }
    let bytes = text.utf8.dropFirst(range.start - claim.range.start).prefix(range.length)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A phrase that belongs to the predicate of a claim, with its words.
package struct AccountArgument: Sendable {
  /// What it is to the predicate.
  let role: ArgumentRole
  /// Its tokens.
  let tokens: [Token]
  /// Its words as they stand in the text.
  let text: String

  /// A phrase with these tokens and words.
  package init(role: ArgumentRole, tokens: [Token], text: String) {
    (self.role, self.tokens, self.text) = (role, tokens, text)
  }
}

/// A place where a claim says that something is.
package struct ClaimPlace: Hashable, Sendable {
  /// The place.
  package let actor: ActorID
  /// Its name, as the claim writes it.
  package let text: String
  /// Whether it is a street, a bridge or a hall, which is no other place than the town that it is in.
  package let isFacility: Bool

  /// The place that the claim calls `text`.
  package init(actor: ActorID, text: String, isFacility: Bool = false) {
    self.actor = actor
    self.text = text
    self.isFacility = isFacility
  }
}

/// A stretch of an article that belongs to an account.
package struct AccountPassage: Sendable {
  /// The article.
  package let article: ArticleID
  /// The tokens of the stretch, in order.
  package let tokens: [Token]
  /// The names in it, in order, without overlap.
  package let names: [PassageName]
  /// The day of the article; nil where that is not known.
  package let date: CalendarDate?

  /// A stretch of an article with its names.
  package init(
    article: ArticleID,
    tokens: [Token],
    names: [PassageName],
    date: CalendarDate? = nil
  ) {
    self.article = article
    self.tokens = tokens
    self.names = names
    self.date = date
  }
}

/// A name in a passage, counted as one term.
package struct PassageName: Hashable, Sendable {
  /// Its tokens, as indexes into the passage's tokens.
  package let tokens: Range<Int>
  /// The name to count it under; the same for all names of one actor.
  package let name: String

  /// A name made of these tokens.
  package init(tokens: Range<Int>, name: String) {
    self.tokens = tokens
    self.name = name
  }
}
