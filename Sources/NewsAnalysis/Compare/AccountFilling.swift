// Makes the parts of an account from the findings of an article.

import NewsModel

extension AccountClaim {
  /// Claim number `index` of an article.
  ///
  /// `actors[i]` is the session's id of the article's actor `i`, and `actorNames[i]` its name in the
  /// session, which stands for the article's own words where the holder is a known actor.
  package init(
    _ index: Int,
    of findings: ArticleFindings,
    id: ClaimID,
    article: ArticleID,
    actors: [ActorID],
    actorNames: [String]
  ) {
    let claim = findings.claims[index]
    let text = findings.article.text
    self.init(
      id: id,
      article: article,
      claim: claim,
      source: claim.source?.actor.map { actors[$0] },
      sourceText: claim.source.map { source in
        source.actor.map { actorNames[$0] } ?? text[source.range]
      },
      about: claim.about.map { actors[$0] },
      tokens: findings.tokens(of: claim),
      text: text[claim.range]
    )
    date = findings.article.date
    ownTokens = findings.ownTokens(of: index, tokens)
    isDenial = claim.cue.map(findings.denies) ?? false
    arguments = claim.arguments.map { argument in
      let tokens = findings.annotated.tokens
      return AccountArgument(
        role: argument.role,
        tokens: Array(tokens[tokens.indexes(inside: argument.range)]),
        text: text[argument.range]
      )
    }
    if let number = findings.sentence(at: claim.range.start) {
      sentence = Array(findings.annotated.tokens[findings.annotated.sentences[number].tokens])
      sentenceNumber = number
    }
    places = findings.places(in: claim).map { place in
      ClaimPlace(
        actor: actors[place.actor],
        text: text[place.mention.range],
        isFacility: place.mention.type == .facility
      )
    }
  }
}

extension AccountPassage {
  /// The stretch at `range` of the article that `part` is of. A name counts under the session's name of
  /// its actor, so that it is one term however an article writes it. Complexity: linear in what stands
  /// in the stretch.
  package init(_ range: TextRange, of part: AccountPart) {
    let all = part.findings.annotated.tokens
    let tokens = all.indexes(inside: range)
    var names: [PassageName] = []
    for (actor, mention) in part.mentions(in: range) where mention.form == .name {
      let found = all.indexes(inside: mention.range)
      guard !found.isEmpty else { continue }
      let local = (found.lowerBound - tokens.lowerBound)..<(found.upperBound - tokens.lowerBound)
      names.append(PassageName(tokens: local, name: part.actorNames[actor]))
    }
    names.sort { a, b in
      a.tokens.lowerBound != b.tokens.lowerBound
        ? a.tokens.lowerBound < b.tokens.lowerBound : a.tokens.count > b.tokens.count
    }
    self.init(
      article: part.article,
      tokens: tokens.count == all.count ? all : Array(all[tokens]),
      names: names.withoutOverlap,
      date: part.findings.article.date
    )
  }
}

extension ArticleFindings {
  /// The tokens of a claim's parts, or of its whole range where nothing interrupts it.
  fileprivate func tokens(of claim: Claim) -> [Token] {
    let ranges = claim.parts.isEmpty ? [claim.range] : claim.parts
    return ranges.flatMap { annotated.tokens[annotated.tokens.indexes(inside: $0)] }
  }

  /// Whether a cue says that a claim is denied.
  fileprivate func denies(_ cue: TextRange) -> Bool {
    annotated.tokens[annotated.tokens.indexes(inside: cue)].contains {
      ["deny", "reject", "dispute", "refute", "dismiss", "denial", "rebut"].contains($0.lemma)
    }
  }

  /// The tokens of claim `index` that stand in no claim inside it. Claims stand in order of their starts.
  fileprivate func ownTokens(of index: Int, _ tokens: [Token]) -> [Token] {
    let range = claims[index].range
    let first = claims.partitioningIndex { $0.range.start >= range.start }
    let inner = claims[first...].prefix { $0.range.start < range.end }.map(\.range)
      .filter { $0 != range && range.contains($0) }
    return inner.isEmpty
      ? tokens : tokens.filter { token in !inner.contains { $0.contains(token.range) } }
  }

  /// The sentence that holds a place, as an index.
  fileprivate func sentence(at place: Int) -> Int? {
    let sentences = annotated.sentences
    let after = sentences.partitioningIndex { $0.range.start > place }
    return after > 0 ? after - 1 : nil
  }

  /// The mentions of places in a claim that follow a preposition: "in Riga", "off the coast of Oman".
  /// A place that acts, as in "Riga agreed", does not say where.
  fileprivate func places(in claim: Claim) -> [(actor: Int, mention: Mention)] {
    claim.about.flatMap { index -> [(actor: Int, mention: Mention)] in
      guard actors[index].kind == .place else { return [] }
      return actors[index].mentions.inside(claim.range).compactMap { mention in
        // "its border" names no place.
        mention.form == .name && followsPreposition(mention.range) ? (index, mention) : nil
      }
    }
  }

  private func followsPreposition(_ range: TextRange) -> Bool {
    let tokens = annotated.tokens
    var before = tokens.indexes(inside: range).lowerBound - 1
    // "in Oslo, Norway"
    if before > 0, tokens[before].lower == ",", tokens[before - 1].tag == .properNoun {
      before -= 1
      while before >= 0, tokens[before].tag == .properNoun { before -= 1 }
    }
    while before >= 0, [.determiner, .adjective].contains(tokens[before].tag) { before -= 1 }
    return before >= 0 && tokens[before].tag == .adposition
  }
}

extension [Mention] {
  /// The mentions that lie wholly inside `range`, of mentions in the order of the text; complexity
  /// O(log mentions + those in the range).
  fileprivate func inside(_ range: TextRange) -> [Mention] {
    let first = partitioningIndex { $0.range.start >= range.start }
    return self[first...].prefix { $0.range.start < range.end }
      .filter { range.contains($0.range) }
  }
}

extension [Token] {
  /// The tokens that lie wholly inside `range`; complexity O(log tokens).
  func indexes(inside range: TextRange) -> Range<Int> {
    let first = partitioningIndex { $0.range.start >= range.start }
    let last = partitioningIndex { $0.range.end > range.end }
    return first..<Swift.max(first, last)
  }
}

extension [PassageName] {
  /// The names without those that start inside the one before them.
  fileprivate var withoutOverlap: [PassageName] {
    var kept: [PassageName] = []
    for name in self where name.tokens.lowerBound >= kept.last?.tokens.upperBound ?? 0 {
      kept.append(name)
    }
    return kept
  }
}
