// The claims of a report counted: who makes them, in which voice, how sure. Every number of the summary leads to the
// list that it counts, so both are made from the same tally.

import NewsModel

/// A claim's place in a report.
struct ClaimPlace: Hashable {
  /// The document, as an index.
  let document: Int
  /// The claim, as an index into the document's claims.
  let claim: Int
}

/// A group of claims with a name.
struct ClaimGroup {
  /// Where the page lists them.
  let anchor: Anchor
  let name: String
  var places: [ClaimPlace] = []

  var count: Int { places.count }
}

/// The claims of a report by what they have in common.
struct ClaimTally {
  /// All of them, in order.
  private(set) var all: [ClaimPlace] = []
  private(set) var voices: [ClaimGroup]
  private(set) var certainties: [ClaimGroup]
  private(set) var negated = ClaimGroup(anchor: Anchor("list-negated"), name: "negated")
  private(set) var numbers = ClaimGroup(anchor: Anchor("list-numbers"), name: "with a number")
  private(set) var dated = ClaimGroup(anchor: Anchor("list-dated"), name: "with a date")
  /// What the analyst made of them, without those that nobody judged.
  private(set) var reviews: [ClaimGroup]
  /// Their holders but for authors, those who hold most first, then by first appearance.
  private(set) var holders: [(holder: ReportHolder, group: ClaimGroup)] = []
  /// How sure the claims of each holder are, in the order of `holders`.
  private(set) var holderCertainties: [[Int]] = []

  /// Counts the claims of documents; complexity O(claims · log holders).
  init(_ documents: [ReportDocument]) {
    voices = Voice.allCases.map {
      ClaimGroup(anchor: Anchor("list-\($0.rawValue)"), name: "\($0.words)")
    }
    certainties = Certainty.allCases.map {
      ClaimGroup(anchor: Anchor("list-\($0.rawValue)"), name: $0.rawValue)
    }
    reviews = Review.allCases.dropFirst().map {
      ClaimGroup(anchor: Anchor("list-\($0.rawValue)"), name: $0.rawValue)
    }
    var known: [ReportHolder: Int] = [:]
    for (document, one) in documents.enumerated() {
      for (index, claim) in one.claims.enumerated() {
        let place = ClaimPlace(document: document, claim: index)
        count(claim, place)
        guard claim.claim.voice != .author else { continue }
        for holder in claim.holders { count(holder, claim, place, &known) }
      }
    }
    let order = holders.indices.map { $0 }.stablySorted { -holders[$0].group.count }
    holders = order.map { holders[$0] }
    holderCertainties = order.map { holderCertainties[$0] }
  }

  private mutating func count(_ claim: ReportClaim, _ place: ClaimPlace) {
    all.append(place)
    voices[claim.claim.voice.place].places.append(place)
    certainties[claim.claim.certainty.place].places.append(place)
    if claim.claim.polarity == .negated { negated.places.append(place) }
    if !claim.claim.quantities.isEmpty { numbers.places.append(place) }
    if !claim.claim.times.isEmpty { dated.places.append(place) }
    if let review = Review.allCases.dropFirst().firstIndex(of: claim.review) {
      reviews[review - 1].places.append(place)
    }
  }

  private mutating func count(
    _ holder: ReportHolder,
    _ claim: ReportClaim,
    _ place: ClaimPlace,
    _ known: inout [ReportHolder: Int]
  ) {
    let index = known[holder] ?? holders.count
    if index == holders.count {
      known[holder] = index
      let anchor = Anchor("by-\(holder.actor ?? "other-\(index + 1)")")
      holders.append((holder, ClaimGroup(anchor: anchor, name: holder.name)))
      holderCertainties.append(Array(repeating: 0, count: Certainty.allCases.count))
    }
    holders[index].group.places.append(place)
    holderCertainties[index][claim.claim.certainty.place] += 1
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// Its place among all cases.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
