// Claims as numbers: what the alignment compares, looked up once for each claim.

import Glibc
import NewsModel

/// What one claim is about, as sorted numbers of a ``ClaimVocabulary``.
struct ClaimFeatures {
  /// Content lemmas, each once, ascending.
  var lemmas: [Int] = []
  /// For each of `lemmas`, whether it is part of a name wherever it stands in the claim.
  var isName: [Bool] = []
  /// Actors mentioned in it, each once, ascending.
  var actors: [Int] = []
  /// Values of the numbers in it, each once, ascending.
  var numbers: [Int] = []
  /// Lemmas of its verbs, ascending; among `lemmas` too.
  var verbs: [Int] = []
  /// The lemma of its first verb.
  var predicate: Int?
  /// Its words in dictionary form, without auxiliaries and negation, one number for the same words; nil for
  /// a very short claim, whose words may well mean another thing elsewhere ("it was not").
  var wording: Int?
  /// The Euclidean length of its weighted lemmas.
  var length = 0.0
  /// The summed weights of its actors.
  var actorWeight = 0.0
}

/// The claims of a comparison as features, with the weight of each feature.
///
/// A feature's weight is its inverse document frequency, ln(1 + claims / claims that have it):
/// positive even for what every claim has, as comparisons of two claims need. Features are numbered
/// in the order of their names, so that sums do not depend on the order of the accounts.
struct ClaimVocabulary {
  private(set) var features: [ClaimFeatures] = []
  /// The weight of each lemma.
  private(set) var lemmaWeights: [Double] = []
  /// The weight of each actor.
  private(set) var actorWeights: [Double] = []
  /// The number of different values.
  private(set) var numberCount = 0
  /// The number of different wordings.
  private(set) var wordingCount = 0
  /// The least number of such words of a claim that is told by its wording alone.
  private static let leastWording = 3

  init(_ claims: [AccountClaim], _ watch: AnalysisWatch) throws {
    let pass = watch.pass(.claims, over: claims.map(\.article))
    let content = try claims.enumerated().map { index, claim in
      try pass.begin(index)
      return claim.tokens.filter(FunctionWords.carriesContent)
    }
    try pass.end()
    let wordings = claims.map(Self.wording)
    let lemmas = Numbering(content.joined().map(\.lemma))
    let actors = Numbering(claims.flatMap(\.about))
    let numbers = Numbering(claims.flatMap { $0.claim.quantities.map(\.value) })
    let wordingNumbers = Numbering(wordings.compactMap { $0 })
    numberCount = numbers.count
    wordingCount = wordingNumbers.count
    features = try claims.indices.map { index in
      try watch.check()
      let tokens = content[index]
      let verbs = tokens.filter { $0.tag == .verb }
      var features = ClaimFeatures()
      features.lemmas = lemmas.numbers(of: tokens.map(\.lemma))
      let common = lemmas.numbers(of: tokens.filter { $0.tag != .properNoun }.map(\.lemma))
      features.isName = features.lemmas.map { !common.contains($0) }
      features.actors = actors.numbers(of: claims[index].about)
      features.numbers = numbers.numbers(of: claims[index].claim.quantities.map(\.value))
      features.verbs = lemmas.numbers(of: verbs.map(\.lemma))
      features.predicate = verbs.first.flatMap { lemmas.number(of: $0.lemma) }
      features.wording = wordings[index].flatMap { wordingNumbers.number(of: $0) }
      return features
    }
    lemmaWeights = Self.weights(features.map(\.lemmas), count: lemmas.count)
    actorWeights = Self.weights(features.map(\.actors), count: actors.count)
    for index in features.indices { weigh(&features[index]) }
  }

  private func weigh(_ features: inout ClaimFeatures) {
    let squares = features.lemmas.reduce(0) { $0 + lemmaWeights[$1] * lemmaWeights[$1] }
    features.length = squares.squareRoot()
    features.actorWeight = features.actors.reduce(0) { $0 + actorWeights[$1] }
  }

  private static func wording(of claim: AccountClaim) -> String? {
    let words = claim.tokens.filter { $0.isWord && !isStance($0) }.map(\.lemma)
    return words.count >= leastWording ? words.joined(separator: " ") : nil
  }

  /// Words that say whether a thing is so and how surely, not what it is.
  private static func isStance(_ token: Token) -> Bool {
    token.tag == .auxiliary || ["not", "n't", "never", "that"].contains(token.lower)
  }

  private static func weights(_ lists: [[Int]], count: Int) -> [Double] {
    var frequencies = [Int](repeating: 0, count: count)
    for list in lists { for feature in list { frequencies[feature] += 1 } }
    return frequencies.map { log(1 + Double(lists.count) / Double(max($0, 1))) }
  }
}

/// Numbers for names, ascending as the names do.
private struct Numbering<Name: Hashable & Comparable> {
  private let numbers: [Name: Int]

  init(_ names: [Name]) {
    let sorted = Set(names).sorted()
    numbers = Dictionary(uniqueKeysWithValues: zip(sorted, sorted.indices))
  }

  var count: Int { numbers.count }

  func number(of name: Name) -> Int? { numbers[name] }

  /// The numbers of `names`, each once, ascending.
  func numbers(of names: [Name]) -> [Int] {
    var found = names.compactMap { numbers[$0] }.sorted()
    var kept = 0
    for number in found where kept == 0 || found[kept - 1] != number {
      found[kept] = number
      kept += 1
    }
    found.removeSubrange(kept...)
    return found
  }
}
