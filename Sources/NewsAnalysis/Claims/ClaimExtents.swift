// Which words belong to which claim: each word to the nearest claim above it in the tree.

import NewsModel

/// The words of the claims of an article.
struct ClaimExtents {
  /// No claim lies more levels deep inside the words of others: a bound on work.
  private static let deepest = 8

  /// The ranges of tokens of each claim, in order; empty where none are left.
  let parts: [[Range<Int>]]
  /// The claims, with those for contents without a predicate.
  let drafts: [ClaimDraft]

  /// Divides the tokens of an article among its claims; complexity O(tokens).
  init(
    words: Words,
    propositions: Propositions,
    holders: ClaimHolders,
    selector: ClaimSelector
  ) {
    var divider = Divider(words: words, propositions: propositions, holders: holders)
    divider.drafts = selector.drafts
    divider.divide()
    drafts = divider.drafts
    let runs = divider.runs()
    parts = Self.withInner(runs, drafts).enumerated().map { index, runs in
      Self.joined(runs, words, isAuthors: divider.drafts[index].attribution == nil)
    }
  }

  /// Each claim's own words with those of the claims that are part of it.
  private static func withInner(
    _ runs: [[Range<Int>]],
    _ drafts: [ClaimDraft]
  ) -> [[Range<Int>]] {
    var (all, depths) = (runs, [Int](repeating: 0, count: drafts.count))
    for index in drafts.indices.reversed() {
      guard let outer = drafts[index].outer, !drafts[index].isCut, depths[index] < deepest
      else { continue }
      all[outer] += all[index]
      depths[outer] = max(depths[outer], depths[index] + 1)
    }
    return all.map { $0.sorted { $0.lowerBound < $1.lowerBound } }
  }

  /// The ranges without the marks and joining words at their edges, joined where only marks lie between.
  private static func joined(
    _ runs: [Range<Int>],
    _ words: Words,
    isAuthors: Bool
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    for run in runs {
      if let last = parts.last,
        run.lowerBound <= last.upperBound
          || (last.upperBound..<run.lowerBound).allSatisfy({ words.tag($0) == .punctuation })
      {
        parts[parts.count - 1] = last.lowerBound..<max(last.upperBound, run.upperBound)
      } else {
        parts.append(run)
      }
    }
    parts = parts.map(words.trimmed).filter { !$0.isEmpty }
    // What a source says is given whole.
    if isAuthors, let first = parts.first { parts[0] = words.withoutOpening(first) }
    return parts
  }
}

/// Gives every token to a claim.
private struct Divider {
  let words: Words
  let propositions: Propositions
  let holders: ClaimHolders
  var drafts: [ClaimDraft] = []
  /// For each token, the claim that it is of; -1 for none.
  private var claimOf: [Int32] = []

  init(words: Words, propositions: Propositions, holders: ClaimHolders) {
    (self.words, self.propositions, self.holders) = (words, propositions, holders)
  }

  mutating func divide() {
    claimOf = Array(repeating: -1, count: words.count)
    var headed = [Int32](repeating: -1, count: words.count)
    for (index, draft) in drafts.enumerated() { headed[draft.head] = Int32(index) }
    var firsts: [Int64: Int] = [:]
    for (index, draft) in drafts.enumerated() {
      guard let attribution = draft.attribution else { continue }
      let key = self.key(attribution, draft.head)
      if firsts[key] == nil { firsts[key] = index }
    }
    for token in propositions.trees.order.map(Int.init) {
      claimOf[token] = headed[token] >= 0 ? headed[token] : Int32(claim(of: token, &firsts) ?? -1)
    }
  }

  /// The claim of a token that is no claim's head.
  private mutating func claim(of token: Int, _ firsts: inout [Int64: Int]) -> Int? {
    let head = propositions.trees.head(of: token)
    if let head, holders.holder[head] == holders.holder[token] {
      return claimOf[head] < 0 || isReportOf(token) ? nil : Int(claimOf[head])
    }
    guard let attribution = holders.attribution(of: token) else {
      return isFrame(token, of: head) ? nil : claimAbove(token)
    }
    let key = self.key(attribution, token)
    if let first = firsts[key] { return first }
    guard words.tag(token) != .punctuation else { return nil }
    firsts[key] = drafts.count
    var draft = ClaimDraft(
      proposition: propositions.owner(of: token),
      head: token,
      attribution: attribution,
      outer: head.map { Int(claimOf[$0]) }.flatMap { $0 < 0 ? nil : $0 }
    )
    // "No evidence that it sank".
    draft.modality.negations = propositions.trees.children(of: token).filter {
      propositions.trees.relation(of: $0) == .determiner && words.isNegator($0)
    }
    draft.modality.isNegated = !draft.modality.negations.isEmpty
    drafts.append(draft)
    return drafts.count - 1
  }

  /// Whether a token is the cue or source of what it hangs on: "word on the street is" before the clause.
  private func isFrame(_ token: Int, of head: Int?) -> Bool {
    guard let head, holders.isFrame[token], let number = holders.attribution(of: head) else {
      return false
    }
    let attribution = holders.attributions[number]
    guard attribution.rule == "talk" else { return false }
    return attribution.source?.contains(token) ?? false
      || attribution.cue?.contains(token) ?? false
  }

  /// The claim of the nearest of the author's words above one that hangs on somebody else's: the `to` of
  /// "agreed to leave".
  private func claimAbove(_ token: Int) -> Int? {
    var (place, steps) = (token, 0)
    while let head = propositions.trees.head(of: place), steps < Self.deepest {
      if holders.holder[head] < 0 { return claimOf[head] < 0 ? nil : Int(claimOf[head]) }
      (place, steps) = (head, steps + 1)
    }
    return nil
  }

  private static let deepest = 8

  /// Whether a token is the predicate of a report that is joined to a claim of the author's.
  private func isReportOf(_ token: Int) -> Bool {
    guard holders.cueOf[token] >= 0, propositions.predicated(by: token) != nil else { return false }
    switch propositions.trees.relation(of: token) {
    case .conjunct, .parataxis: return true
    default: return false
    }
  }

  private func key(_ attribution: Int, _ token: Int) -> Int64 {
    Int64(attribution) << 32 | Int64(words.sentenceOf[token] &+ 1)
  }

  /// The runs of tokens of each claim, in order.
  func runs() -> [[Range<Int>]] {
    var runs = [[Range<Int>]](repeating: [], count: drafts.count)
    for (token, claim) in claimOf.enumerated() where claim >= 0 {
      let claim = Int(claim)
      if let last = runs[claim].last, last.upperBound == token {
        runs[claim][runs[claim].count - 1] = last.lowerBound..<(token + 1)
      } else {
        runs[claim].append(token..<(token + 1))
      }
    }
    return runs
  }
}

extension Words {
  /// A stretch without the words that only lead into it: "So, ", "Now, ", "And ", "that ".
  func withoutOpening(_ part: Range<Int>) -> Range<Int> {
    var start = part.lowerBound
    while start + 1 < part.upperBound {
      let isOpener =
        tag(start) == .interjection || has(start, [.coordinator, .mark])
        || ClosedWords.openers.contains(lower(start)) && lower(start + 1) == ","
        || lower(start) == "that" && tag(start) == .subordinator
      guard isOpener else { break }
      start += 1
    }
    return start..<part.upperBound
  }
}
