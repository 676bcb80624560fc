// Noun phrases without a parse: grown to the left from a verb (its subject), or to the right from a
// verb or a preposition (an inverted subject, the source after "according to").

import NewsModel

extension Words {
  /// No phrase is longer than this many tokens: a bound on work, far above what news has.
  private static let longestPhrase = 60

  /// The subject of a verb group: the noun phrase right before it, apposition and relative clause
  /// included. Nil where there is none.
  func subject(of group: VerbGroup) -> Range<Int>? {
    let sentence = sentence(of: group.head)
    let floor = max(sentence.lowerBound, group.tokens.lowerBound - Self.longestPhrase)
    var end = group.tokens.lowerBound
    while end > floor, tag(end - 1) == .adverb || has(end - 1, .negator) && !isNominal(end - 1) {
      end -= 1
    }
    guard end > floor else { return nil }
    if has(end - 1, .mark) { return subject(beforeMark: end - 1, from: floor) }
    guard let phrase = phrase(endingAt: end, from: floor) else { return nil }
    return withRelativeClause(phrase, from: floor)
  }

  /// "Ann Lee, the mayor, said", "Ann Lee (R-Ohio) said".
  private func subject(beforeMark mark: Int, from floor: Int) -> Range<Int>? {
    let opener = lower(mark) == ")" ? "(" : lower(mark)
    guard ["(", ",", "—", "–"].contains(opener) else { return nil }
    var index = mark - 1
    while index > floor, lower(index) != opener { index -= 1 }
    guard index > floor, index + 1 < mark, opensApposition(index + 1),
      let phrase = phrase(endingAt: index, from: floor)
    else { return nil }
    return phrase.lowerBound..<(opener == "(" ? mark + 1 : mark)
  }

  /// Whether a word can begin the apposition or relative clause that follows a name.
  func opensApposition(_ index: Int) -> Bool {
    if has(index, .relative) { return lower(index) != "that" }
    switch tag(index) {
    case .determiner, .noun, .properNoun, .adjective, .number: return true
    case .pronoun: return !has(index, .subjectPronoun)
    case .verb: return verbOf[index] >= 0 && verbs[Int(verbOf[index])].form == .participle
    default: return false
    }
  }

  /// A phrase that ends in a relative clause takes in what the clause is about: "those who were
  /// there on Monday said".
  private func withRelativeClause(_ phrase: Range<Int>, from floor: Int) -> Range<Int> {
    guard phrase.lowerBound > floor, !has(phrase.lowerBound, .subjectPronoun) else { return phrase }
    var index = phrase.lowerBound - 1
    guard tag(index) == .adposition || verbOf[index] >= 0 else { return phrase }
    while index > floor, !has(index, [.mark, .quote, .coordinator, .subordinator]) {
      if has(index, .relative), lower(index) != "that", verbOf[index + 1] >= 0,
        let head = self.phrase(endingAt: index, from: floor)
      {
        return head.lowerBound..<phrase.upperBound
      }
      index -= 1
    }
    return phrase
  }

  /// The noun phrase that ends before token `end`.
  func phrase(endingAt end: Int, from floor: Int) -> Range<Int>? {
    guard end > floor, isNominal(end - 1) || lower(end - 1) == ")" else { return nil }
    var start = end - 1
    if has(start, .subjectPronoun) { return start..<end }
    while start > floor, let previous = step(left: start, from: floor) { start = previous }
    if tag(start) == .coordinator || tag(start) == .adposition { start += 1 }
    return start < end ? start..<end : nil
  }

  /// The token to which a phrase that starts at `start` grows on the left; nil where it ends.
  private func step(left start: Int, from floor: Int) -> Int? {
    let previous = start - 1
    let isClosed =
      tag(start) == .determiner && !has(start, .quantifier)
      || tag(start) == .pronoun
    switch tag(previous) {
    case .determiner: return previous
    case .adjective, .number, .symbol: return isClosed ? nil : previous
    case .noun, .properNoun:
      let startsName = tag(start) == .properNoun && has(previous, .time)
      return isClosed || startsName ? nil : previous
    case .pronoun: return has(previous, .subjectPronoun) || isClosed ? nil : previous
    case .particle: return lower(previous) == "to" ? nil : previous
    case .adposition: return attachment(of: previous, from: floor)
    case .coordinator: return joins(previous, from: floor) ? previous - 1 : nil
    case .punctuation: return bracket(closedAt: previous, from: floor)
    case .verb:
      return previous > floor && tag(previous - 1) == .determiner && !isClosed ? previous : nil
    default: return nil
    }
  }

  /// The word that a preposition hangs on, if it is part of the same phrase: a noun, or a
  /// participle or adjective after a noun ("people briefed on the talks").
  private func attachment(of preposition: Int, from floor: Int) -> Int? {
    let head = preposition - 1
    guard head >= floor else { return nil }
    if isNominal(head), !has(head, .subjectPronoun) { return has(head, .time) ? nil : head }
    guard head > floor, isNominal(head - 1), !has(head - 1, .subjectPronoun) else { return nil }
    if tag(head) == .adjective { return head - 1 }
    let verb = verbOf[head]
    guard verb >= 0, verbs[Int(verb)].tokens.count == 1,
      verbs[Int(verb)].isAmbiguous
        || verbs[Int(verb)].form == .participle
    else { return nil }
    return head - 1
  }

  /// Whether a coordinator joins nouns rather than clauses: no verb stands before it in its part of
  /// the sentence.
  private func joins(_ coordinator: Int, from floor: Int) -> Bool {
    var index = coordinator - 1
    guard index >= floor, isNominal(index), !has(index, .subjectPronoun) else { return false }
    while index >= floor, !has(index, [.mark, .complementizer, .subordinator]) {
      if verbOf[index] >= 0 { return false }
      index -= 1
    }
    return true
  }

  private func bracket(closedAt mark: Int, from floor: Int) -> Int? {
    if lower(mark) == "-" && mark > floor { return mark - 1 }
    guard lower(mark) == ")" else { return nil }
    var index = mark - 1
    while index > floor, mark - index < 12 {
      if lower(index) == "(" { return index - 1 }
      index -= 1
    }
    return nil
  }

  /// The noun phrase that starts at `start` and ends before `limit`; empty where there is none. With
  /// an apposition, which runs to the next comma or to the end.
  func phrase(startingAt start: Int, before limit: Int, apposition: Bool) -> Range<Int> {
    let limit = min(limit, start + Self.longestPhrase)
    var end = start
    while end < limit, let next = step(right: end, from: start, before: limit) { end = next }
    if end > start, tag(end - 1) == .coordinator || tag(end - 1) == .adposition { end -= 1 }
    guard apposition, end > start, end + 1 < limit, lower(end) == ",", opensApposition(end + 1)
    else { return start..<end }
    var index = end + 1
    while index < limit, lower(index) != ",", !has(index, .quote), lower(index) != "." {
      index += 1
    }
    return start..<index
  }

  private func step(right index: Int, from start: Int, before limit: Int) -> Int? {
    let next = index + 1
    if has(index, .time), index > start { return nil }
    switch tag(index) {
    case .determiner, .adjective, .noun, .properNoun, .number, .symbol: return next
    case .pronoun: return index == start || !has(index, .subjectPronoun) ? next : nil
    case .particle: return lower(index) == "to" ? nil : next
    case .adverb:
      return next < limit && (tag(next) == .adjective || tag(next) == .number) ? next : nil
    case .adposition:
      guard index > start, next < limit, !opensMedium(index, before: limit) else { return nil }
      return isNominal(next) || tag(next) == .determiner || tag(next) == .adjective ? next : nil
    case .coordinator:
      guard index > start, next < limit, isNominal(next) || tag(next) == .determiner else {
        return nil
      }
      return next
    case .punctuation: return afterBracket(index, before: limit)
    default: return nil
    }
  }

  private func afterBracket(_ index: Int, before limit: Int) -> Int? {
    if lower(index) == "-" || lower(index) == "." && index + 1 < limit { return index + 1 }
    guard lower(index) == "(" else { return nil }
    var end = index + 1
    while end < limit, end - index < 12 {
      if lower(end) == ")" { return end + 1 }
      end += 1
    }
    return nil
  }

  /// Whether a preposition opens a phrase that tells when or by what means something was said, "on
  /// Monday", "in a statement", rather than one that belongs to the noun before it.
  func opensMedium(_ preposition: Int, before limit: Int) -> Bool {
    guard
      ["in", "on", "at", "during", "after", "before", "via", "by", "last", "through"]
        .contains(lower(preposition))
    else { return false }
    for index in (preposition + 1)..<max(preposition + 1, min(limit, preposition + 6)) {
      if has(index, .time) || Self.media.contains(lemma(index)) { return true }
      if has(index, .mark) || tag(index) == .adposition { return false }
    }
    return false
  }

  private static let media: Set<String> = [
    "interview", "statement", "email", "e-mail", "speech", "tweet", "letter", "post", "report",
    "call", "conference", "briefing", "appearance", "debate", "rally", "memo", "message", "column",
    "remark", "release", "news", "filing", "testimony", "op-ed", "hearing", "address", "broadcast",
    "note", "essay", "article", "blog", "twitter", "facebook", "response", "time", "event",
  ]
}
