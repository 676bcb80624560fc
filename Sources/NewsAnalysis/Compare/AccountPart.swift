// Builds accounts from the findings of articles, so that a whole article, some of its sections and a
// table of claims are all compared in the same way.

import NewsModel

/// What an account takes from one article.
package struct AccountPart: Sendable {
  /// The article.
  package var article: ArticleID
  /// What was found in it.
  package var findings: ArticleFindings
  /// The session's id of each claim of the article.
  package var claimIDs: [ClaimID]
  /// The session's id of each actor of the article.
  package var actorIDs: [ActorID]
  /// The session's name of each actor of the article.
  package var actorNames: [String]
  /// The claims to take, as indexes, in order.
  package var claims: [Int]
  /// The stretches of text to take; empty for a table of claims, whose text is that of its claims.
  package var ranges: [TextRange]

  /// A whole article.
  package init(
    article: ArticleID,
    findings: ArticleFindings,
    claimIDs: [ClaimID],
    actorIDs: [ActorID],
    actorNames: [String]
  ) {
    self.article = article
    self.findings = findings
    self.claimIDs = claimIDs
    self.actorIDs = actorIDs
    self.actorNames = actorNames
    claims = Array(findings.claims.indices)
    ranges = [findings.article.text.range]
  }

  /// The same article with only these stretches of text and the claims that start in them.
  package func limited(to ranges: [TextRange]) -> AccountPart {
    var part = self
    part.ranges = ranges
    part.claims = claims.filter { index in
      ranges.contains { $0.contains(findings.claims[index].range.start) }
    }
    return part
  }

  /// The same article with only these claims, given as indexes, and their words.
  package func limited(toClaims claims: [Int]) -> AccountPart {
    var part = self
    part.ranges = []
    part.claims = claims
    return part
  }
}

extension Account {
  /// An account of parts of articles, in order.
  package init(label: String, parts: [AccountPart]) {
    let actors = parts.flatMap(\.actors)
    var seen: Set<ActorID> = []
    self.init(
      label: label,
      claims: parts.flatMap(\.accountClaims),
      actors: actors.filter { seen.insert($0).inserted },
      passages: parts.flatMap(\.passages)
    )
  }
}

extension AccountPart {
  /// The claims that are taken; a claim of which a reported claim is taken too only reports it.
  fileprivate var accountClaims: [AccountClaim] {
    let reporting = Set(claims.compactMap { findings.claims[$0].parent })
    return claims.map { index in
      var claim = AccountClaim(
        index,
        of: findings,
        id: claimIDs[index],
        article: article,
        actors: actorIDs,
        actorNames: actorNames
      )
      claim.isReport = reporting.contains(index)
      return claim
    }
  }

  fileprivate var passages: [AccountPassage] {
    let stretches = ranges.isEmpty ? claims.map { findings.claims[$0].range }.merged : ranges
    return stretches.map {
      AccountPassage($0, of: findings, article: article, actorNames: actorNames)
    }
  }

  /// The actors mentioned in the text that is taken, or for claims also those who hold them, each
  /// once, in order of first mention.
  fileprivate var actors: [ActorID] {
    let indexes =
      ranges.isEmpty
      ? claims.flatMap { index -> [Int] in
        let claim = findings.claims[index]
        return [claim.source?.actor].compactMap { $0 } + claim.about
      }
      : findings.actors.indices.filter { index in
        findings.actors[index].mentions.contains { mention in
          ranges.contains { $0.contains(mention.range) }
        }
      }
    var seen: Set<Int> = []
    return indexes.filter { seen.insert($0).inserted }.map { actorIDs[$0] }
  }
}

extension [TextRange] {
  /// The ranges in order, those that overlap made one: a claim and the claim within it are one text.
  fileprivate var merged: [TextRange] {
    var merged: [TextRange] = []
    for range in sorted() {
      if let last = merged.last, last.overlaps(range) {
        merged[merged.count - 1] = last.union(range)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
