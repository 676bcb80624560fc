// Organizations that only what stands beside them tells: `the editor of Norden Voice`, `Orvex spokesman`, `shares in
// Plimco`, `CCNG, Inc.`

import NewsModel

extension WholeNames {
  /// Finds runs of capitals that no model took for names and that are said to be organizations; `known` learns
  /// them. Complexity O(tokens).
  mutating func findSaidBodies(_ known: inout [String: Evidence]) {
    for (number, sentence) in sentences.enumerated() {
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        guard isCapital(token), isFree(token) else {
          token += 1
          continue
        }
        var run = freeRun(token, sentence.tokens)
        token = run.upperBound
        if tokens[run.lowerBound].tag == .determiner { run.removeFirst() }
        guard !run.isEmpty else { continue }
        // `EB-5`
        if touch(token - 1, token), tokens[token].lower == "-" { continue }
        guard run.allSatisfy({ Self.nominals.contains(tokens[$0].tag) }),
          run.count > 1 || tokens[run.lowerBound].tag == .properNoun,
          facts.isSure(run.lowerBound, number), !run.contains(where: facts.isTitle),
          run.lowerBound > sentence.tokens.lowerBound || run.count > 1,
          tokens[run.lowerBound].lower.utf8.count > 1
        else { continue }
        if run.count > 1, Self.authorities.contains(tokens[run.upperBound - 1].lower),
          !run.contains(where: { tokens[$0].shape == .allCapitals })
        {
          // `the Norwegian Ministry of Trade`
          add(run, .organization, "head")
          joinInstitution(pieces.count - 1)
        } else if let whole = company(run, sentence.tokens) {
          add(whole, .organization, "head")
          known[words(run)] = .context
        } else if isSaid(run, sentence.tokens) {
          add(run, .organization, "context")
          known[words(run)] = .context
        }
      }
    }
  }

  /// Finds what the models took for somebody or a place and what is said to be an organization: `shares in Orvexa`.
  /// What the lists know stays what it is, and `Holm spokesman` may be somebody's.
  mutating func findTakenBodies(_ known: inout [String: Evidence]) {
    var sentence = 0
    for index in pieces.indices.sorted(by: {
      pieces[$0].tokens.lowerBound < pieces[$1].tokens.lowerBound
    }) {
      let range = pieces[index].tokens
      guard !range.isEmpty, range.count < 3, [.person, .place].contains(pieces[index].type),
        !facts.isListed(range)
      else { continue }
      while sentences[sentence].tokens.upperBound <= range.lowerBound { sentence += 1 }
      let whole = sentences[sentence].tokens
      if let company = company(range, whole) {
        set(index, company, .organization)
      } else if isOwned(range, whole)
        || pieces[index].type == .place && isFollowedByWorker(range, whole)
      {
        pieces[index].type = .organization
      } else {
        continue
      }
      known[words(range)] = .context
    }
  }

  private static let nominals: Set<PartOfSpeech> = [.properNoun, .noun, .adjective]

  private func freeRun(_ first: Int, _ sentence: Range<Int>) -> Range<Int> {
    var end = first + 1
    // `NHWO Executive Director`
    while end < sentence.upperBound, isCapital(end), isFree(end),
      !Self.workers.contains(tokens[end].lower)
    {
      end += 1
    }
    return first..<end
  }

  /// A run with `Inc.` and the like behind it.
  private func company(_ run: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    var end = run.upperBound
    if end + 1 < sentence.upperBound, tokens[end].lower == "," { end += 1 }
    guard end < sentence.upperBound, tokens[end].shape != .lower,
      NameParts.companies.contains(tokens[end].lower)
    else { return nil }
    return run.lowerBound..<(end + 1)
  }

  /// Whether the words before or behind say that a run is an organization.
  private func isSaid(_ run: Range<Int>, _ sentence: Range<Int>) -> Bool {
    if isFollowedByWorker(run, sentence) || isOwned(run, sentence) { return true }
    guard let before = cue(before: run, sentence) else { return false }
    let (word, head) = (tokens[before].lower, tokens[before - 1])
    guard ["at", "for", "with", "of"].contains(word) else { return false }
    // `the head of Norden` may be a town's.
    return Self.offices.contains(head.lemma) || word != "of" && Self.work.contains(head.lemma)
  }

  private func isFollowedByWorker(_ run: Range<Int>, _ sentence: Range<Int>) -> Bool {
    run.upperBound < sentence.upperBound && Self.workers.contains(tokens[run.upperBound].lower)
  }

  /// Whether a run has shares, or is called a company.
  private func isOwned(_ run: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard let before = cue(before: run, sentence) else { return false }
    let head = tokens[before - 1]
    switch tokens[before].lower {
    case "in": return Self.shares.contains(head.lemma)
    case "like": return Self.bodies.contains(head.lemma)
    case "as":
      return head.lower == "such" && before - 2 >= sentence.lowerBound
        && Self.bodies.contains(tokens[before - 2].lemma)
    default: return false
    }
  }

  /// The word before a run and its article, if another stands before that.
  private func cue(before run: Range<Int>, _ sentence: Range<Int>) -> Int? {
    var before = run.lowerBound - 1
    if before > sentence.lowerBound, tokens[before].lower == "the" { before -= 1 }
    return before > sentence.lowerBound ? before : nil
  }

  /// What stands at the end of authorities' names, before what they are for.
  private static let authorities: Set<String> = [
    "ministry", "department", "bureau", "committee", "commission", "agency", "council",
    "directorate",
    "secretariat", "authority",
  ]
  /// Who stands behind the name of their organization: `Orvex spokesman`.
  private static let workers: Set<String> = [
    "spokesman", "spokeswoman", "spokesperson", "ceo", "shareholders", "shareholder", "executives",
    "executive",
    "employees", "employee", "customers", "subsidiary", "analyst", "analysts", "chairman", "shares",
  ]
  /// Who holds an office of organizations alone.
  private static let offices: Set<String> = [
    "ceo", "editor", "editor-in-chief", "spokesman", "spokeswoman", "spokesperson", "analyst",
    "subsidiary",
    "shareholder", "employee", "engineer", "executive", "co-founder", "founder", "columnist",
  ]
  private static let work: Set<String> = [
    "work", "reporter", "manager", "partner", "economist", "strategist",
  ]
  private static let shares: Set<String> = ["share", "stake", "stock"]
  private static let bodies: Set<String> = [
    "company", "firm", "bank", "organization", "organisation", "agency", "newspaper", "retailer",
    "airline",
    "carmaker", "manufacturer", "charity", "outlet", "broadcaster", "supplier", "startup",
    "insurer", "brand",
  ]
}
