// Claims as numbers: what two claims are measured by, looked up once for each claim.

import Glibc
import NewsModel

/// What one claim says, as numbers of words of a ``WordTable``.
struct ClaimFeatures {
  /// The words of the whole claim.
  let all: WeightedWords
  /// Those that are no part of a name wherever they stand in it, ascending.
  let common: [Int]
  /// Those that stand in no claim inside it.
  let own: WeightedWords
  /// The words of its sentence.
  let sentence: WeightedWords
  /// The mean directions of these.
  let allDirection: [Float]
  let ownDirection: [Float]
  let sentenceDirection: [Float]
  /// Its predicate.
  let predicate: Int?
  /// Who acts, on whom, and what else belongs to it.
  let subject: WeightedWords
  let object: WeightedWords
  let oblique: WeightedWords
  /// Its numbers, ascending.
  let values: [Double]
  /// The actors mentioned in it, ascending.
  let actors: [ActorID]
  /// How near the start of the article its sentence stands, from 1 down to 0.
  let prominence: Double
  /// Its words in dictionary form, without auxiliaries and negation; nil for a very short claim, whose
  /// words may well mean another thing elsewhere ("it was not").
  let wording: String?

  /// The least number of such words of a claim that is told by its wording alone.
  private static let leastWording = 3

  init(_ claim: AccountClaim, _ table: WordTable) {
    all = WeightedWords(claim.tokens, table)
    common = Set(claim.tokens.filter { $0.tag != .properNoun }.compactMap(table.number)).sorted()
    own = WeightedWords(claim.ownTokens, table)
    sentence = WeightedWords(claim.sentence.isEmpty ? claim.tokens : claim.sentence, table)
    allDirection = all.direction(table)
    ownDirection = own.direction(table)
    sentenceDirection = sentence.direction(table)
    predicate = claim.predicateToken.flatMap(table.number)
    func words(_ roles: Set<ArgumentRole>) -> WeightedWords {
      WeightedWords(claim.arguments.filter { roles.contains($0.role) }.flatMap(\.tokens), table)
    }
    subject = words([.subject, .agent])
    object = words([.object, .recipient])
    oblique = words([.oblique, .place, .time])
    values = Set(claim.claim.quantities.map(\.value)).sorted()
    actors = Set(claim.about).sorted()
    prominence = exp(-Double(claim.sentenceNumber) / 3)
    let words = claim.tokens.filter { $0.isWord && !Self.isStance($0) }.map(\.lemma)
    wording = words.count >= Self.leastWording ? words.joined(separator: " ") : nil
  }

  /// Words that say whether a thing is so and how surely, not what it is.
  private static func isStance(_ token: Token) -> Bool {
    token.tag == .auxiliary || ["not", "n't", "never", "that"].contains(token.lower)
  }
}
