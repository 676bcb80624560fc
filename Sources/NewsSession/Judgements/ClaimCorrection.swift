// What the correction of a field does to a claim.

import NewsAnalysis
import NewsModel

extension ArticleJudging {
  /// Gives a field of a claim the value of a judgement; false where that value cannot be had here.
  func correct(_ claim: inout Claim, by judgement: Judgement) -> Bool {
    switch judgement.field {
    case .certainty: return set(&claim, \.certainty, judgement)
    case .polarity: return set(&claim, \.polarity, judgement)
    case .kind: return set(&claim, \.kind, judgement)
    case .span: return setSpan(of: &claim, judgement)
    case .hedge: return dropHedge(of: &claim, judgement)
    case .source: return setSource(of: &claim, judgement)
    case .actor, .name, .review, nil: return false
    }
  }

  /// Sets an enumerated field, and with it how far the text commits itself.
  private func set<Field: RawRepresentable<String>>(
    _ claim: inout Claim,
    _ path: WritableKeyPath<Claim, Field>,
    _ judgement: Judgement
  ) -> Bool {
    guard let value = judgement.to.string.flatMap(Field.init(rawValue:)) else { return false }
    let before = scale(claim)
    claim[keyPath: path] = value
    // A text that stood behind half of a claim stands behind half of it still.
    let share = before == 0 ? 1 : min(1, max(0, claim.factuality / before))
    claim.factuality = scale(claim) * (share == 0 ? 1 : share)
    return true
  }

  /// The factuality of a claim by its fields alone.
  private func scale(_ claim: Claim) -> Double {
    Factuality.value(certainty: claim.certainty, polarity: claim.polarity, kind: claim.kind)
  }

  // MARK: Where it begins and ends

  private func setSpan(of claim: inout Claim, _ judgement: Judgement) -> Bool {
    guard let ends = judgement.to.array?.compactMap(\.int), ends.count == 2, ends[0] < ends[1],
      let span = judgement.span
    else { return false }
    // In another edition of the document all stands as much further as the claim does.
    let shift = article.offsets.codePoints(before: claim.range.start) - span.lowerBound
    let moved = judgement.document == article.key ? 0 : shift
    let (start, end) = (ends[0] + moved, ends[1] + moved)
    guard start >= 0, end <= article.offsets.total else { return false }
    let range = article.range(ofCodePoints: start..<end)
    let old = claim.range
    claim.range = range
    claim.parts = claim.parts.compactMap { $0.overlaps(range) ? $0.intersection(range) : nil }
    if claim.parts.count == 1 { claim.parts = [] }
    if let predicate = claim.predicate, !range.contains(predicate.range) { claim.predicate = nil }
    claim.arguments.removeAll { !range.contains($0.range) }
    // A cue may bring words that weaken or deny; only what stood inside moves out.
    claim.hedges.removeAll { old.contains($0) && !range.contains($0) }
    claim.negations.removeAll { old.contains($0) && !range.contains($0) }
    claim.about = about(claim.parts.isEmpty ? [range] : claim.parts)
    let stated = StatedNumbers.stated(in: range, of: article.indexed.findings)
    claim.quantities = StatedNumbers.joined(claim.quantities, stated.quantities, in: range)
    claim.times = stated.times
    return true
  }

  private func dropHedge(of claim: inout Claim, _ judgement: Judgement) -> Bool {
    guard let words = judgement.from["text"]?.string else { return false }
    let same = claim.hedges.indices.filter {
      article.text(claim.hedges[$0]).utf8.elementsEqual(words.utf8)
    }
    let start = judgement.from["start"]?.int.map(article.offsets.byte)
    guard let index = same.first(where: { claim.hedges[$0].start == start }) ?? same.first else {
      return false
    }
    claim.hedges.remove(at: index)
    return true
  }

  // MARK: Who holds it

  private func setSource(of claim: inout Claim, _ judgement: Judgement) -> Bool {
    switch judgement.to {
    case .null:
      claim.voice = .author
      (claim.source, claim.otherSources, claim.cue, claim.reported) = (nil, [], nil, nil)
      (claim.quotation, claim.parent) = (.none, nil)
      return true
    case .string:
      let wanted = locals(of: judgement)
      guard let mention = SourceWords.mention(of: wanted, for: claim, in: mentions) else {
        return false
      }
      hold(&claim, ClaimSource(actor: mention.actor, range: mention.mention.range), .named)
      return true
    default:
      guard let words = judgement.to["text"]?.string,
        let range = SourceWords.nearest(words, to: claim.range, in: article)
      else { return false }
      let actor = SourceWords.actor(at: range, in: mentions)
      hold(&claim, ClaimSource(actor: actor, range: range), actor == nil ? .unnamed : .named)
      return true
    }
  }

  private func hold(_ claim: inout Claim, _ source: ClaimSource, _ voice: Voice) {
    claim.source = source
    claim.voice = voice
    claim.otherSources.removeAll { $0.actor == source.actor && $0.actor != nil }
    if claim.reported == nil {
      claim.reported = ReportedCommitment(certainty: .certain, polarity: .affirmed)
    }
    if claim.quotation == .none { claim.quotation = .indirect }
  }
}

/// Which words of an article name the source of a claim.
enum SourceWords {
  /// The mention of an actor that stands nearest to a claim: outside of it, if there is one.
  static func mention(
    of actors: Set<Int>,
    for claim: Claim,
    in mentions: [AccountPart.ActorMention]
  ) -> AccountPart.ActorMention? {
    let all = mentions.filter { actors.contains($0.actor) }
    let outside = all.filter { !claim.range.contains($0.mention.range) }
    return (outside.isEmpty ? all : outside).min {
      distance($0.mention.range, claim.range) < distance($1.mention.range, claim.range)
    }
  }

  /// Where words stand nearest to a claim; nil where they do not.
  static func nearest(
    _ words: String,
    to range: TextRange,
    in article: LoadedArticle
  ) -> TextRange? {
    article.article.text.ranges(of: words).min { distance($0, range) < distance($1, range) }
  }

  /// The actor that some words mention: the one of the longest mention in them, or of one that holds them.
  static func actor(at range: TextRange, in mentions: [AccountPart.ActorMention]) -> Int? {
    mentions.filter { range.contains($0.mention.range) || $0.mention.range.contains(range) }
      .max { $0.mention.range.length < $1.mention.range.length }?.actor
  }

  /// How many bytes lie between two ranges; 0 where they touch.
  private static func distance(_ one: TextRange, _ other: TextRange) -> Int {
    max(0, one.start - other.end, other.start - one.end)
  }
}

/// The numbers and dates that the text states, for claims that the analyst marked or widened. What they count is
/// known only where the words say it themselves.
enum StatedNumbers {
  /// The quantities and dates in a stretch of text.
  static func stated(
    in range: TextRange,
    of findings: ArticleFindings
  ) -> (quantities: [Quantity], times: [TimeExpression]) {
    var quantities: [Quantity] = []
    var times: [TimeExpression] = []
    for value in findings.annotated.values where range.contains(value.range) {
      switch (value.kind, value.value) {
      case (.date, .calendar(let date)):
        times.append(TimeExpression(range: value.range, value: date))
      case (.date, _): times.append(TimeExpression(range: value.range, value: nil))
      case (.ordinal, _), (.time, _): break
      case (_, .amount(let amount)):
        let unit = amount.unit
        quantities.append(Quantity(range: value.range, value: amount.low, unit: unit))
        guard let high = amount.high else { break }
        quantities.append(Quantity(range: value.range, value: high, unit: unit))
      default: break
      }
    }
    return (quantities, times)
  }

  /// The quantities that were known already and lie in a range, and those of others that are new there.
  static func joined(_ known: [Quantity], _ others: [Quantity], in range: TextRange) -> [Quantity] {
    let kept = known.filter { range.contains($0.range) }
    let fresh = others.filter { other in !kept.contains { $0.range == other.range } }
    return (kept + fresh).stablySorted { $0.range.start }
  }
}

extension TextRange {
  /// What lies in both ranges, which overlap.
  fileprivate func intersection(_ other: TextRange) -> TextRange {
    TextRange(max(start, other.start), min(end, other.end))
  }
}
