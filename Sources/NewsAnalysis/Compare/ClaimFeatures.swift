// Claims as numbers: what two claims are measured by, looked up once for each claim.

import Glibc
import NewsModel

/// What one claim says, as numbers of words of a ``WordTable``.
final class ClaimFeatures {
  /// The words of the whole claim.
  let all: WeightedWords
  /// Those that are no numbers.
  let unnumbered: WeightedWords
  /// Those that are no part of a name wherever they stand in it, ascending.
  let common: [Int]
  /// Those that stand in no claim inside it.
  let own: WeightedWords
  /// Whether these are all of its words.
  let isWhole: Bool
  /// The words of its sentence.
  let sentence: WeightedWords
  /// The mean directions of these.
  let allDirection: [Float]
  let ownDirection: [Float]
  let sentenceDirection: [Float]
  /// The words that may tell of what happens, of those that stand in no claim inside it.
  let events: EventfulWords
  /// Its predicate.
  let predicate: Int?
  /// The dictionary form of its predicate, also where it carries no content.
  let predicateLemma: String?
  /// Who acts, on whom, and what else belongs to it.
  let subject: WeightedWords
  let object: WeightedWords
  let oblique: WeightedWords
  /// Its numbers, ascending.
  let values: [Double]
  /// The actors mentioned in it, ascending.
  let actors: [ActorID]
  /// How many sentences stand before it.
  let place: Int
  /// How near the start of the article its sentence stands, from 1 down to 0.
  let prominence: Double
  /// Its words in dictionary form, without auxiliaries and negation; nil for a very short claim, whose
  /// words may well mean another thing elsewhere ("it was not").
  let wording: String?

  /// The same with numbers left open: "the call lasted 50 minutes" and "the call lasted 90 minutes" are one.
  let frame: String?

  /// Whether it is a few words that state nothing by themselves and tell of nothing that happens: "their
  /// pilots", as what somebody spoke of.
  let isFragment: Bool

  /// A longer claim without a verb says something nevertheless.
  private static let mostFragment = 8
  /// The least likelihood of a word that tells of an event.
  private static let leastEvent = 0.35
  /// The least number of such words of a claim that is told by its wording alone.
  private static let leastWording = 3

  init(_ claim: AccountClaim, _ table: WordTable, _ events: EventWords) {
    all = WeightedWords(claim.tokens, table)
    unnumbered = WeightedWords(claim.tokens.filter { $0.shape != .number }, table)
    common = Set(claim.tokens.filter { $0.tag != .properNoun }.compactMap(table.number)).sorted()
    own = WeightedWords(claim.ownTokens, table)
    isWhole = own.words == all.words
    sentence = WeightedWords(claim.sentence.isEmpty ? claim.tokens : claim.sentence, table)
    self.events = EventfulWords(claim.ownTokens, table, events)
    allDirection = all.direction(table)
    ownDirection = own.direction(table)
    sentenceDirection = sentence.direction(table)
    predicateLemma = claim.predicateToken?.lemma
    predicate = claim.predicateToken.flatMap(table.number)
    func words(_ roles: Set<ArgumentRole>) -> WeightedWords {
      WeightedWords(claim.arguments.filter { roles.contains($0.role) }.flatMap(\.tokens), table)
    }
    subject = words([.subject, .agent])
    object = words([.object, .recipient])
    oblique = words([.oblique, .place, .time])
    values = Set(claim.claim.quantities.map(\.value)).sorted()
    actors = Set(claim.about).sorted()
    place = min(claim.sentenceNumber, 20)
    prominence = exp(-Double(claim.sentenceNumber) / 3)
    let told = claim.tokens.filter { $0.isWord && !Self.isStance($0) }
    let words = told.map(\.lemma)
    frame =
      words.count >= Self.leastWording
      ? told.map { $0.shape == .number ? "#" : $0.lemma }.joined(separator: " ") : nil
    isFragment =
      claim.claim.predicate == nil
      && !claim.tokens.contains { $0.tag == .verb || $0.tag == .auxiliary }
      && !self.events.likelihoods.contains { $0 >= Self.leastEvent }
      && words.count < Self.mostFragment
    wording = words.count >= Self.leastWording ? words.joined(separator: " ") : nil
  }

  /// Words that say whether a thing is so and how surely, not what it is.
  private static func isStance(_ token: Token) -> Bool {
    token.tag == .auxiliary || ["not", "n't", "never", "that"].contains(token.lower)
  }
}
