// Groups of claims whose members go where they fit best (after correlation clustering: Bansal, Blum & Chawla
// 2004): a pair of claims that is likelier than the threshold speaks for standing in one group, any other
// against it. Two claims of one article say nothing of each other, so that a group gathers what an article
// says of one thing in several places.

import NewsModel

/// Two claims of different articles with how alike they are.
struct ClaimLink {
  let first: Int
  let second: Int
  let score: Double
}

/// Groups of claims while their members move.
struct ClaimMoves {
  private let articles: [ArticleID]
  /// For each claim, those that are like it.
  private var links: [[(claim: Int, score: Double)]]
  private var groupOf: [Int]
  private var members: [Set<Int>]
  /// How many claims of each article stand in each group.
  private var counts: [[ArticleID: Int]]

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
      self.links[link.first].append((link.second, link.score))
      self.links[link.second].append((link.first, link.score))
    }
  }

  /// The groups of two claims or more, each in order.
  var groups: [[Int]] { members.filter { $0.count > 1 }.map { $0.sorted() } }

  /// Moves claims, those with the surest link first, until none fits better elsewhere; ties are decided by
  /// `order`, in which the claims are ranked.
  mutating func settle(threshold: Double, order: [Int], _ watch: AnalysisWatch) throws {
    let best = links.map { $0.reduce(0) { max($0, $1.score) } }
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
    for (other, score) in links[claim] { sums[groupOf[other], default: 0] += score }
    let own = groupOf[claim]
    func fit(_ group: Int) -> Double {
      let others = members[group].count - (counts[group][articles[claim]] ?? 0)
      return (sums[group] ?? 0) - threshold * Double(others)
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
