// The author's own claims: the finite main clauses of the sentences outside quotations, as far as
// they say more than that someone else says something.

import NewsModel

/// A stretch of a sentence that the author asserts.
struct AuthorClause: Hashable, Sendable {
  /// Its tokens, without punctuation at its ends.
  var tokens: Range<Int>
  /// Its main verb group.
  var verb: Int
}

extension Words {
  /// The main clauses of a sentence that can be claims, in order. A sentence gives one, or one for
  /// each coordinated clause that has a subject of its own.
  func mainClauses(of sentence: Sentence) -> [AuthorClause] {
    var clauses: [AuthorClause] = []
    for part in coordinatedParts(of: sentence.tokens) {
      let part = trimmed(withoutOpening(part))
      guard !part.isEmpty, let verb = mainVerb(of: part) else { continue }
      if verbs[verb].form == .imperative || isExhortation(part) {
        if let reason = reason(in: part) { clauses.append(reason) }
      } else if !isChatter(part) {
        clauses.append(AuthorClause(tokens: part, verb: verb))
      }
    }
    return clauses
  }

  /// The sentence cut before every coordinator, semicolon or dash that is followed by a clause with
  /// its own subject and verb, where a finite clause stands before.
  private func coordinatedParts(of sentence: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = sentence.lowerBound
    var isDependent = opensDependentClause(start)
    var index = start
    while index < sentence.upperBound {
      if isDependent, lower(index) == ",", hasFiniteVerb(start..<index),
        !(index + 1 < sentence.upperBound && has(index + 1, .coordinator))
      {
        isDependent = false
      } else if !isDependent, index > start, let next = clauseStart(after: index, in: sentence),
        hasMainVerb(start..<index)
      {
        parts.append(start..<index)
        start = next
        isDependent = opensDependentClause(next)
        index = next
        continue
      }
      index += 1
    }
    parts.append(start..<sentence.upperBound)
    return parts
  }

  /// More words and marks than this before a clause belong to other sentences: a bound on work, for a text of
  /// nothing but short quotations is one such run from each of them to its end.
  private static let longestOpening = 40

  /// Whether a clause that depends on a later one starts at `start`: "When …", "If …".
  func opensDependentClause(_ start: Int) -> Bool {
    var index = start
    while index + 1 < count, index - start < Self.longestOpening,
      has(index, [.coordinator, .mark, .quote]) || tag(index) == .interjection
    {
      index += 1
    }
    guard index < count else { return false }
    if has(index, .subordinator) { return tag(index) == .subordinator || lower(index) == "when" }
    return tag(index) == .subordinator && lower(index) != "that"
  }

  /// A part longer than this is taken to have what is asked for: a bound on work.
  private static let longestPart = 400

  private func hasFiniteVerb(_ range: Range<Int>) -> Bool {
    range.count > Self.longestPart || verbs(in: range).contains { $0.form == .finite }
  }

  private func hasMainVerb(_ range: Range<Int>) -> Bool {
    range.count > Self.longestPart || mainVerb(of: range) != nil
  }

  /// Where the next clause starts if a clause boundary stands at `index`.
  private func clauseStart(after index: Int, in sentence: Range<Int>) -> Int? {
    guard has(index, [.mark, .coordinator]), !isQuoted(index), index + 1 < sentence.upperBound
    else { return nil }
    if lower(index) == ";" || lower(index) == ":" { return ownMainClause(index + 1, in: sentence) }
    guard lower(index) == "," || Self.dashes.contains(lower(index)) else {
      let joinsPronoun =
        has(index, .coordinator) && has(index + 1, .subjectPronoun)
        && !has(index + 1, .relative)
      return joinsPronoun && !isInsideComplement(index, in: sentence)
        ? ownMainClause(index + 1, in: sentence) : nil
    }
    guard has(index + 1, .coordinator), index + 2 < sentence.upperBound else { return nil }
    return ownMainClause(index + 2, in: sentence)
  }

  private static let dashes: Set<String> = ["—", "–", "--", "-"]

  /// Whether a complementizer or relative pronoun stands nearer before `index` than any mark, so that
  /// what is joined there is still part of a dependent clause.
  private func isInsideComplement(_ index: Int, in sentence: Range<Int>) -> Bool {
    var previous = index - 1
    let floor = max(sentence.lowerBound, index - 40)
    while previous >= floor, !has(previous, .mark) {
      if has(previous, [.complementizer, .relative, .questionWord, .subordinator]) { return true }
      previous -= 1
    }
    return false
  }

  private func ownMainClause(_ start: Int, in sentence: Range<Int>) -> Int? {
    guard
      !has(start, [.complementizer, .relative]) || has(start, .subjectPronoun)
        || tag(start) == .determiner || tag(start) == .pronoun,
      lower(start) != "that" || tag(start) != .subordinator, lower(start) != "who",
      ownClause(at: start, in: sentence), !hidesVerb(start, in: sentence)
    else { return nil }
    return start
  }

  /// Whether the first finite verb from `start` on belongs to a relative or complement clause.
  private func hidesVerb(_ start: Int, in sentence: Range<Int>) -> Bool {
    let limit = min(sentence.upperBound, start + 30)
    guard let verb = verbs(in: start..<limit).first(where: { $0.form == .finite }) else {
      return true
    }
    return (start + 1..<verb.tokens.lowerBound).contains {
      has($0, [.relative, .complementizer, .questionWord]) && tag($0) != .determiner
        || has($0, .subjectPronoun) && isNominal($0 - 1)
    }
  }

  /// A part without the words that only lead into it: "So, ", "Now, ", "And ".
  private func withoutOpening(_ part: Range<Int>) -> Range<Int> {
    var start = part.lowerBound
    while start + 1 < part.upperBound {
      let isOpener =
        tag(start) == .interjection || has(start, [.coordinator, .mark])
        || Self.openers.contains(lower(start)) && lower(start + 1) == ","
      guard isOpener else { break }
      start += 1
    }
    return start..<part.upperBound
  }

  private static let openers: Set<String> = [
    "so", "now", "well", "alright", "okay", "ok", "anyway", "look", "yes", "no", "folks", "guys",
    "however", "instead", "moreover", "furthermore", "also", "meanwhile", "still", "then", "thus",
    "ultimately", "finally",
  ]

  /// The main verb of a clause: the first finite group that no relative or subordinate opener comes
  /// before, or an imperative at its start.
  func mainVerb(of clause: Range<Int>) -> Int? {
    guard !clause.isEmpty else { return nil }
    var depth = opensDependentClause(clause.lowerBound) ? 1 : 0
    var fallback: Int?
    var index = clause.lowerBound
    var wasMark = true
    while index < clause.upperBound {
      let number = Int(verbOf[index])
      if number >= 0 {
        let verb = verbs[number]
        if verb.form == .imperative, wasMark || index < clause.lowerBound + 3 { return number }
        if verb.form == .finite {
          if depth == 0 { return number }
          fallback = fallback ?? number
          depth -= 1
        }
        index = verb.tokens.upperBound
        wasMark = false
        continue
      }
      if opensDependent(index, in: clause) { depth += 1 }
      if has(index, .mark), depth > 0, lower(index) == ",", fallback != nil { depth = 0 }
      wasMark = has(index, .mark)
      index += 1
    }
    return fallback
  }

  /// Whether a relative pronoun or complementizer opens a dependent clause inside a clause.
  private func opensDependent(_ index: Int, in clause: Range<Int>) -> Bool {
    guard index > clause.lowerBound else { return lower(index) == "what" }
    if has(index, .relative) {
      if lower(index) == "that" {
        return tag(index) != .determiner && isNominal(index - 1)
          || tag(index) == .subordinator
      }
      return true
    }
    if has(index, [.complementizer, .questionWord]) { return true }
    return has(index, .subordinator) && tag(index) == .subordinator
  }

  /// "Let's …": an invitation, no claim.
  private func isExhortation(_ part: Range<Int>) -> Bool {
    ["let", "please", "stay"].contains(lower(part.lowerBound))
  }

  /// The reason that an imperative gives: "Stay, because the night is young".
  private func reason(in part: Range<Int>) -> AuthorClause? {
    guard let because = part.first(where: { lower($0) == "because" }) else { return nil }
    let clause = trimmed((because + 1)..<part.upperBound)
    guard let verb = firstVerb(in: clause).map({ Int(verbOf[$0.head]) }),
      verbs[verb].form == .finite
    else { return nil }
    return AuthorClause(tokens: clause, verb: verb)
  }

  /// Too short to say anything: a greeting, a tag question.
  private func isChatter(_ part: Range<Int>) -> Bool {
    let words = wordCount(part)
    if words < 3 { return true }
    return words < 6 && has(part.lowerBound, .questionWord)
  }
}
