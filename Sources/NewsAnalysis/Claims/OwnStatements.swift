// Attributions that leave a statement with the author: nobody is said to hold it, only something that
// shows it, or the author's own "we".

import NewsModel

/// Tells what others hold from what the author infers.
struct OwnStatements {
  let words: Words
  let trees: DependencyTrees

  /// Whether the content of an attribution is the author's own after all.
  func isAuthors(_ attribution: Attribution) -> Bool {
    guard attribution.rule == "model" else { return false }
    let isSpeech = attribution.content.contains { words.isQuoted($0.lowerBound) }
    let fragments = ContentFragments(words: words, trees: trees)
    if !isSpeech,
      isSeeming(attribution) || isDeed(attribution) || fragments.isOne(attribution)
        || fragments.isPeople(attribution)
    {
      return true
    }
    if fragments.isInsideSubject(attribution) { return true }
    guard let source = attribution.source, let head = trees.head(of: source) else { return false }
    if isNobody(source, head) || isLabel(attribution) || isListener(attribution) { return true }
    if isAuthor(head) { return !isSpeech && !words.isQuoted(head) }
    return isThing(head) && attribution.cue?.contains(where: isEvidential) ?? false
  }

  /// "I", "we", and who is meant by "let's".
  private func isAuthor(_ head: Int) -> Bool {
    if ["i", "we"].contains(words.lower(head)) { return true }
    return ["'s", "’s", "us"].contains(words.lower(head)) && head > 0
      && words.lower(head - 1) == "let"
  }

  /// "It seems to be old", "would be seen as a victory": how a thing looks, to nobody in particular.
  private func isSeeming(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue,
      let verb = cue.last(where: { words.tag($0) == .verb }) ?? cue.first
    else { return false }
    let lemma = words.lemma(verb)
    if words.isVerbal(verb),
      attribution.source == nil ? Self.raising.contains(lemma) : lemma == "seem"
    {
      return true
    }
    if attribution.source == nil, cue.contains(where: isObvious) { return true }
    guard isPassive(verb) else { return false }
    let isUnreal = cue.contains { Self.unreal.contains(words.lower($0)) }
    // "As could be expected".
    if attribution.source == nil, isUnreal { return true }
    guard Self.seeing.contains(lemma) else { return false }
    let content = attribution.content.joined()
    return attribution.source == nil || isUnreal
      || !content.contains { words.lower($0) == "as" || words.isVerbal($0) }
  }

  /// "It is not clear who would pay": nobody else finds it so.
  private func isObvious(_ token: Int) -> Bool {
    words.tag(token) == .adjective && Self.obvious.contains(words.lemma(token))
  }

  private static let obvious: WordSet = [
    "clear", "unclear", "obvious", "evident", "likely", "unlikely", "true", "possible", "apparent",
    "uncertain", "unknown",
  ]

  private static let raising: WordSet = ["seem", "appear", "look", "sound", "tend"]
  private static let seeing: WordSet = ["see", "perceive", "interpret", "view", "regard"]
  private static let unreal: WordSet = ["could", "might", "may", "would", "can"]

  private func isPassive(_ verb: Int) -> Bool {
    words.annotated.syntax.morphology(of: verb).isPassive
      || trees.child(of: verb, .passiveAuxiliary, .passiveSubject, .agent) != nil
  }

  /// "Amid criticism of the plan": without a predicate and without a holder nothing is stated.
  private func isDeed(_ attribution: Attribution) -> Bool {
    let content = attribution.content.joined()
    if attribution.source == nil, isRelative(attribution.content) { return true }
    // "Published a letter in which workers accused the board".
    if isRelative(Array(attribution.content.prefix(1))), isAct(attribution) { return true }
    if content.contains(where: isPredicate) || isNaming(attribution), !isDoneTo(attribution) {
      return false
    }
    guard let source = attribution.source, let head = trees.head(of: source),
      !isUnanswered(attribution)
    else { return true }
    // "Filed a complaint": what somebody does is the author's to tell.
    if !attribution.isStated, !content.contains(where: { words.quotationOf[$0] >= 0 }) {
      return true
    }
    // "Characterized by his agenda".
    if isThing(head), attribution.cue?.contains(where: isPassive) ?? false { return true }
    return content.allSatisfy {
      isUndergoer($0) || words.tag($0) == .punctuation || words.tag($0) == .adverb
    }
  }

  /// "Removed a headline that called him a thief", "ignored a report which warned of losses": an act, whatever the
  /// thing that is its object says.
  private func isDoneTo(_ attribution: Attribution) -> Bool {
    guard !attribution.isStated, isAct(attribution), attribution.content.count == 1,
      let cue = attribution.cue, let thing = trees.head(of: attribution.content[0]),
      words.tag(thing) == .noun || words.tag(thing) == .properNoun,
      let above = trees.head(of: thing), cue.contains(above),
      trees.relation(of: thing) == .object || trees.relation(of: thing) == .passiveSubject
    else { return false }
    return attribution.content[0].allSatisfy { !isPredicate($0) || isBelow($0, thing) }
  }

  /// Whether a word hangs on another, over a few others at most.
  private func isBelow(_ token: Int, _ top: Int) -> Bool {
    var token = token
    for _ in 0..<Self.deepest {
      guard let head = trees.head(of: token) else { return false }
      if head == top { return true }
      token = head
    }
    return false
  }

  private static let deepest = 12

  /// Whether a cue has a verb, and no word of saying or thinking.
  private func isAct(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue, cue.contains(where: { words.tag($0) == .verb }) else {
      return false
    }
    return cue.allSatisfy { token in
      words.tag(token) == .verb
        ? AttitudeWords.verb(words.lemma(token)) == nil
        : words.tag(token) != .noun || DocumentNouns.all.contains(words.lemma(token))
    }
  }

  /// "Was dubbed the winner": what somebody is called is stated, by people at large.
  private func isNaming(_ attribution: Attribution) -> Bool {
    attribution.cue?.contains { Self.naming.contains(words.lemma($0)) && isPassive($0) } ?? false
  }

  private static let naming: WordSet = [
    "call", "consider", "deem", "describe", "dub", "know", "label", "name", "regard", "brand",
    "nickname", "rate",
  ]

  private func isPredicate(_ token: Int) -> Bool {
    words.isVerbal(token) && trees.relation(of: token) != .adjective
      && trees.relation(of: token) != .namePart
  }

  /// "Views that are common": a clause that only tells which.
  private func isRelative(_ content: [Range<Int>]) -> Bool {
    guard content.count == 1, let head = trees.head(of: content[0]) else { return false }
    return trees.relation(of: head) == .relativeClause
  }

  /// "Correction: we said …", "Live: …": a word of the layout before a colon.
  private func isLabel(_ attribution: Attribution) -> Bool {
    guard let source = attribution.source, let cue = attribution.cue, source.count == 1 else {
      return false
    }
    return words.lower(cue.lowerBound) == ":"
      && Self.labels.contains(words.lower(source.lowerBound))
  }

  private static let labels: WordSet = [
    "correction", "clarification", "update", "updated", "live", "breaking", "exclusive", "analysis",
    "opinion", "explainer", "watch", "video", "photos", "note", "related", "developing", "review",
  ]

  /// "Warned the board in April": who hears something is not what is said.
  private func isListener(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue, attribution.content.count == 1,
      let head = trees.head(of: attribution.content[0]), let verb = trees.head(of: head),
      cue.contains(verb), Self.addressing.contains(words.lemma(verb)), words.isPersonal(head)
    else { return false }
    let isObject =
      trees.relation(of: head) == .object || trees.relation(of: head) == .indirectObject
    return isObject && !attribution.content[0].contains(where: isPredicate)
      && !attribution.content[0].contains { words.tag($0) == .adposition && !isBeforeTime($0) }
  }

  /// "In April".
  private func isBeforeTime(_ token: Int) -> Bool {
    token + 1 < words.count && words.has(token + 1, .time)
  }

  private static let addressing: WordSet = [
    "warn", "tell", "inform", "assure", "remind", "notify", "advise", "brief", "alert", "caution",
  ]

  /// "… did not respond to questions".
  private func isUnanswered(_ attribution: Attribution) -> Bool {
    attribution.isNegated
      && attribution.cue?.contains { ["respond", "reply", "answer"].contains(words.lemma($0)) }
        ?? false
  }

  /// "The cracks, which were found by a crew", "says so": what is done to somebody or something.
  private func isUndergoer(_ token: Int) -> Bool {
    guard words.tag(token) == .pronoun || words.tag(token) == .determiner else { return false }
    return trees.relation(of: token) == .passiveSubject
      || trees.relation(of: token) == .possessor
      || ["which", "who", "whom"].contains(words.lower(token))
  }

  /// Whether a word says that one thing shows another.
  private func isEvidential(_ token: Int) -> Bool { Self.evidential.contains(words.lemma(token)) }

  private static let evidential: WordSet = [
    "suggest", "indicate", "imply", "show", "signal", "hint", "underscore", "underline",
    "highlight", "illustrate", "demonstrate", "prove", "reveal", "confirm", "mean", "emphasize",
    "reflect", "establish", "point", "speak", "testify", "attest", "allude", "raise",
  ]

  /// "No one doubts that it is old."
  private func isNobody(_ source: Range<Int>, _ head: Int) -> Bool {
    words.isNegativePronoun(head) || ["no", "few"].contains(words.lower(source.lowerBound))
  }

  /// "It signals …", "the delay suggests …": no person, no body, no name and no document.
  private func isThing(_ head: Int) -> Bool {
    switch words.tag(head) {
    case .pronoun, .determiner:
      return ["it", "this", "that", "which", "these", "what", "a", "an", "the"].contains(
        words.lower(head)
      )
    case .noun:
      let lemma = words.lemma(head)
      return !PersonNouns.contains(lemma) && !DocumentNouns.all.contains(lemma)
        && !words.isTalk(head) && words.shape(head) == .lower
    default: return false
    }
  }
}

extension DependencyTrees {
  /// The word of a phrase that its other words hang on; nil in an empty phrase.
  func head(of phrase: Range<Int>) -> Int? {
    phrase.first { token in
      relation(of: token) != .punctuation && head(of: token).map { !phrase.contains($0) } ?? true
    }
  }
}
