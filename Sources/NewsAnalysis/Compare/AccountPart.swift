// Builds accounts from the findings of articles, so that a whole article, some of its sections and a
// table of claims are all compared in the same way.

import NewsModel

/// What an account takes from one article.
package struct AccountPart: Sendable {
  /// A mention with the index of its actor in the article.
  package typealias ActorMention = (actor: Int, mention: Mention)

  /// The article.
  package var article: ArticleID
  /// What was found in it.
  package var findings: ArticleFindings
  /// The session's id of each claim of the article.
  package var claimIDs: [ClaimID]
  /// The article's mentions in the order of its text, each with its actor's index.
  package var mentions: [ActorMention]
  /// The session's id of each actor of the article.
  package var actorIDs: [ActorID]
  /// The session's name of each actor of the article.
  package var actorNames: [String]
  /// The claims to take, as indexes, in order.
  package var claims: [Int]
  /// The stretches of text to take; empty for a table of claims, whose text is that of its claims.
  package var ranges: [TextRange]

  /// A whole article. Its mentions may be given in the order of its text, if they are at hand.
  package init(
    article: ArticleID,
    findings: ArticleFindings,
    mentions: [ActorMention]? = nil,
    claimIDs: [ClaimID],
    actorIDs: [ActorID],
    actorNames: [String]
  ) {
    self.article = article
    self.findings = findings
    self.mentions = mentions ?? findings.mentionsInOrder
    self.claimIDs = claimIDs
    self.actorIDs = actorIDs
    self.actorNames = actorNames
    claims = Array(findings.claims.indices)
    ranges = [findings.article.text.range]
  }

  /// The same article with only these stretches of text and the claims that start in them. Complexity:
  /// that of the stretches and their claims, not of the article.
  package func limited(to ranges: [TextRange]) -> AccountPart {
    var part = self
    part.ranges = ranges
    // The claims of an article stand in order of their starts.
    part.claims = ranges.flatMap { range in
      let first = findings.claims.partitioningIndex { $0.range.start >= range.start }
      return first..<max(first, findings.claims.partitioningIndex { $0.range.start >= range.end })
    }
    if ranges.count > 1 { part.claims = Set(part.claims).sorted() }
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

extension ArticleFindings {
  /// The mentions of all actors in the order of the text, each with its actor's index.
  package var mentionsInOrder: [AccountPart.ActorMention] {
    var all: [AccountPart.ActorMention] = []
    for (actor, found) in actors.enumerated() {
      for mention in found.mentions { all.append((actor, mention)) }
    }
    return all.sorted { a, b in
      a.mention.range != b.mention.range ? a.mention.range < b.mention.range : a.actor < b.actor
    }
  }
}

extension Account {
  /// An account of parts of articles, in order, with what `needs` names and nothing else.
  package init(
    label: String,
    parts: [AccountPart],
    needs: Set<ComparisonPart> = Set(ComparisonPart.allCases)
  ) {
    let actors = needs.contains(.actors) ? parts.flatMap(\.actors) : []
    let hasText = !needs.isDisjoint(with: [.reuse, .copies, .keywords])
    let hasClaims = !needs.isDisjoint(with: [.claims, .copies])
    self.init(
      label: label,
      claims: hasClaims ? parts.flatMap(\.accountClaims) : [],
      actors: actors.uniqued(),
      passages: hasText ? parts.flatMap(\.passages) : []
    )
  }
}

extension AccountPart {
  /// The mentions that lie wholly inside `range`, in the order of the text; complexity
  /// O(log mentions + those in the range).
  func mentions(in range: TextRange) -> [ActorMention] {
    let first = mentions.partitioningIndex { $0.mention.range.start >= range.start }
    return mentions[first...].prefix { $0.mention.range.start < range.end }
      .filter { range.contains($0.mention.range) }
  }

  /// The claims that are taken; a claim of which a reported claim is taken too only reports it, unless it says that
  /// nobody did: "they did not agree to reopen it".
  fileprivate var accountClaims: [AccountClaim] {
    let reporting = Set(claims.compactMap(findings.report(of:))).filter {
      findings.claims[$0].polarity == .affirmed
    }
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
    return stretches.map { AccountPassage($0, of: self) }
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
      : Set(ranges.flatMap { mentions(in: $0).map(\.actor) }).sorted()
    return indexes.uniqued().map { actorIDs[$0] }
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

extension ArticleFindings {
  /// The claim that does nothing but report claim `index`: its predicate is what attributes that one.
  fileprivate func report(of index: Int) -> Int? {
    let claim = claims[index]
    guard let parent = claim.parent, let cue = claim.cue else { return nil }
    // "Discussed the plan": the verb is what is stated, and the reported words are only what it is about.
    if claim.predicate == nil, claim.quotation == .indirect { return nil }
    guard let predicate = claims[parent].predicate else { return parent }
    return cue.contains(predicate.range) ? parent : nil
  }
}
