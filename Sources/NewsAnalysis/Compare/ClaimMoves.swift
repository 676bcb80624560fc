// Groups of claims whose members go where they fit best (after correlation clustering: Bansal, Blum & Chawla
// 2004): a pair of claims that is likelier than the threshold speaks for standing in one group, any other
// against it. Two claims of one article say nothing of each other, so that a group gathers what an article
// says of one thing in several places. A claim with two things to say is at home in the group that it fits
// best, and a guest of any other that it is as likely as not to speak of.

import NewsModel

/// Two claims of different articles with how alike they are.
struct ClaimLink {
  let first: Int
  let second: Int
  let score: Double
  /// Whether the two state the same.
  let isBound: Bool
}

/// Groups of claims while their members move.
struct ClaimMoves {
  private let articles: [ArticleID]
  /// For each claim, those that are like it, with how strongly they draw it.
  private var links: [[(claim: Int, score: Double, pull: Double)]]
  private var groupOf: [Int]
  private var members: [Set<Int>]
  /// How many claims of each article stand in each group.
  private var counts: [[ArticleID: Int]]

  /// What states the same is bound by so much more: it is to stand together, whatever else speaks of the event.
  private static let statement = 1.5
  /// The least mean likelihood that a guest speaks of the same as the members of a group.
  private static let leastOfGuests = 0.5
  /// In so many rounds nearly all come to rest.
  private static let mostRounds = 10

  /// Claims in these groups and by themselves.
  init(_ groups: [[Int]], articles: [ArticleID], _ links: [ClaimLink]) {
    self.articles = articles
    self.links = Array(repeating: [], count: articles.count)
    groupOf = Array(articles.indices)
    for group in groups { for claim in group { groupOf[claim] = group[0] } }
    members = articles.map { _ in [] }
    counts = articles.map { _ in [:] }
    for claim in articles.indices {
      members[groupOf[claim]].insert(claim)
      counts[groupOf[claim]][articles[claim], default: 0] += 1
    }
    for link in links {
      let pull = link.isBound ? link.score + Self.statement : link.score
      self.links[link.first].append((link.second, link.score, pull))
      self.links[link.second].append((link.first, link.score, pull))
    }
  }

  /// The groups of two claims or more, each in order with its guests.
  var groups: [(members: [Int], guests: Set<Int>)] {
    var guests = members.map { _ in Set<Int>() }
    for claim in articles.indices {
      for group in visited(by: claim) { guests[group].insert(claim) }
    }
    return members.indices.filter { members[$0].count > 1 }
      .map { (members[$0].sorted(), guests[$0]) }
  }

  /// The groups of which a claim is a guest.
  private func visited(by claim: Int) -> [Int] {
    var sums: [Int: Double] = [:]
    for (other, score, _) in links[claim] { sums[groupOf[other], default: 0] += score }
    return sums.compactMap { group, sum in
      let isGuest =
        group != groupOf[claim] && members[group].count > 1
        && sum >= Self.leastOfGuests * Double(strangers(group, claim))
      return isGuest ? group : nil
    }
  }

  /// How many claims of a group stand in other articles than a claim.
  private func strangers(_ group: Int, _ claim: Int) -> Int {
    members[group].count - (counts[group][articles[claim]] ?? 0)
  }

  /// Moves claims, those with the surest link first, until none fits better elsewhere; ties are decided by
  /// `order`, in which the claims are ranked.
  mutating func settle(threshold: Double, order: [Int], _ watch: AnalysisWatch) throws {
    let best = links.map { $0.reduce(0) { max($0, $1.pull) } }
    let turns = articles.indices.filter { !links[$0].isEmpty }
      .sorted { best[$0] != best[$1] ? best[$0] > best[$1] : order[$0] < order[$1] }
    // Of each group, the rank of the claim that it began with.
    var ranks = order
    for _ in 0..<Self.mostRounds {
      var hasMoved = false
      for claim in turns {
        try watch.check()
        guard let target = target(of: claim, threshold, ranks) else { continue }
        move(claim, to: target, &ranks, order)
        hasMoved = true
      }
      if !hasMoved { return }
    }
  }

  /// The group that a claim fits better than its own; an unused number where it fits none.
  private func target(of claim: Int, _ threshold: Double, _ ranks: [Int]) -> Int? {
    var sums: [Int: Double] = [:]
    for (other, _, pull) in links[claim] { sums[groupOf[other], default: 0] += pull }
    let own = groupOf[claim]
    func fit(_ group: Int) -> Double {
      (sums[group] ?? 0) - threshold * Double(strangers(group, claim))
    }
    var best = (fit: max(0, fit(own)), group: own)
    let isAlone = fit(own) < 0
    for group in sums.keys.sorted(by: { ranks[$0] < ranks[$1] }) where group != own {
      let fit = fit(group)
      if fit > best.fit + 1e-9 { best = (fit, group) }
    }
    if best.group != own { return best.group }
    return isAlone ? members.count : nil
  }

  private mutating func move(_ claim: Int, to group: Int, _ ranks: inout [Int], _ order: [Int]) {
    let old = groupOf[claim]
    members[old].remove(claim)
    counts[old][articles[claim], default: 1] -= 1
    if group == members.count {
      members.append([])
      counts.append([:])
      ranks.append(order[claim])
    }
    members[group].insert(claim)
    counts[group][articles[claim], default: 0] += 1
    groupOf[claim] = group
  }
}
