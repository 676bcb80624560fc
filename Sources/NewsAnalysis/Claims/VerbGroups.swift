// Verb groups: a main verb with its auxiliaries, negation and the adverbs between them. There is no
// parse; the forms and the closed classes around a verb tell whether it is finite.

import NewsModel

/// A verb with its auxiliaries: `has never been struggling`.
struct VerbGroup: Hashable, Sendable {
  /// What the form of the group makes of its clause.
  enum Form: Hashable, Sendable { case finite, infinitive, gerund, participle, imperative }

  /// The tokens, from the first auxiliary to the main verb and a negation right after it.
  var tokens: Range<Int>
  /// The main verb, or the copula where no verb follows it.
  var head: Int
  /// Whether it is finite.
  var form: Form
  /// The modal auxiliary.
  var modal: Int?
  /// The word that negates it.
  var negation: Int?
  /// Whether it is in the passive voice.
  var isPassive = false
  /// Whether it is a past form that could also be a participle: `accused`.
  var isAmbiguous = false

  /// The verb groups of an article, in order; complexity O(tokens).
  static func find(in annotated: AnnotatedArticle, classes: [WordClass]) -> [VerbGroup] {
    var groups: [VerbGroup] = []
    for sentence in annotated.sentences {
      let first = groups.count
      var reader = VerbGroupReader(
        tokens: annotated.tokens,
        classes: classes,
        sentence: sentence.tokens
      )
      while let group = reader.next() { groups.append(group) }
      reader.settleParticiples(&groups[first...])
    }
    return groups
  }
}

/// Reads the verb groups of one sentence from left to right.
private struct VerbGroupReader {
  let tokens: [Token]
  let classes: [WordClass]
  let sentence: Range<Int>
  private var position: Int

  init(tokens: [Token], classes: [WordClass], sentence: Range<Int>) {
    self.tokens = tokens
    self.classes = classes
    self.sentence = sentence
    position = sentence.lowerBound
  }

  private func isVerbal(_ index: Int) -> Bool {
    tokens[index].tag == .verb || tokens[index].tag == .auxiliary
  }

  private func isAdverb(_ index: Int) -> Bool {
    tokens[index].tag == .adverb || classes[index].contains(.negator)
  }

  /// The verb that follows `index` with nothing but a few adverbs between; three are enough for
  /// "has also never really been".
  private func verb(after index: Int) -> Int? {
    var next = index + 1
    while next < sentence.upperBound, next <= index + 4 {
      if isVerbal(next) || isBareForm(next, after: index) { return next }
      guard isAdverb(next) else { return nil }
      next += 1
    }
    return nil
  }

  /// Right after a modal a word in its base form is a verb, even where it looks like a noun.
  private func isBareForm(_ index: Int, after modal: Int) -> Bool {
    classes[modal].contains(.modal) && tokens[modal].tag == .auxiliary && index == modal + 1
      && tokens[index].tag == .noun && tokens[index].lower == tokens[index].lemma
  }

  mutating func next() -> VerbGroup? {
    while position < sentence.upperBound {
      let start = position
      if isVerbal(start) || (tokens[start].lower == "to" && verb(after: start) != nil) {
        let group = read(from: start)
        position = group.tokens.upperBound
        return group
      }
      position += 1
    }
    return nil
  }

  private func read(from start: Int) -> VerbGroup {
    var group = VerbGroup(tokens: start..<(start + 1), head: start, form: .finite)
    var last = start
    while true {
      if isVerbal(last) {
        group.head = last
        if classes[last].contains(.modal), group.modal == nil { group.modal = last }
        if tokens[last].tag == .verb { break }
      } else if last != start {
        group.head = last
        break
      }
      guard let following = verb(after: last) else { break }
      for between in (last + 1)..<following where classes[between].contains(.negator) {
        group.negation = between
      }
      last = following
    }
    var end = last + 1
    if end < sentence.upperBound, classes[end].contains(.negator), isNotOrNever(end) {
      group.negation = end
      end += 1
    }
    group.tokens = start..<end
    if group.negation == nil { group.negation = negation(before: start) }
    group.isPassive = isPassive(group)
    group.form = form(of: group)
    group.isAmbiguous = group.form == .finite && isAmbiguousPast(group)
    return group
  }

  private func isNotOrNever(_ index: Int) -> Bool {
    ["not", "n't", "never"].contains(tokens[index].lower)
  }

  private func negation(before start: Int) -> Int? {
    var index = start - 1
    while index >= sentence.lowerBound, isAdverb(index) {
      if classes[index].contains(.negator) { return index }
      index -= 1
    }
    return nil
  }

  private func isPassive(_ group: VerbGroup) -> Bool {
    let head = tokens[group.head]
    guard head.tag == .verb, head.lower != head.lemma, !head.lower.hasSuffix("ing") else {
      return false
    }
    return group.tokens.contains { $0 != group.head && classes[$0].contains(.be) }
  }

  private func form(of group: VerbGroup) -> VerbGroup.Form {
    let start = group.tokens.lowerBound
    let first = tokens[start]
    if first.lower == "to" { return .infinitive }
    if start != group.head || first.tag == .auxiliary {
      return classes[start].contains(.finiteAuxiliary) ? .finite : nonFinite(first)
    }
    if first.lower == first.lemma { return baseForm(at: start) }
    if first.lower.hasSuffix("ing") { return .gerund }
    if classes[start].contains(.participleOnly) { return .participle }
    if first.lower.hasSuffix("s") || classes[start].contains(.pastOnly) { return .finite }
    return pastForm(at: start)
  }

  private func nonFinite(_ token: Token) -> VerbGroup.Form {
    if token.lower.hasSuffix("ing") { return .gerund }
    return token.lower == token.lemma ? .infinitive : .participle
  }

  /// The first token before `index` that is no adverb, or nil at the sentence's start.
  private func before(_ index: Int) -> Int? {
    var previous = index - 1
    while previous >= sentence.lowerBound, isAdverb(previous) { previous -= 1 }
    return previous >= sentence.lowerBound ? previous : nil
  }

  private func baseForm(at index: Int) -> VerbGroup.Form {
    guard let previous = before(index) else { return .imperative }
    switch tokens[previous].tag {
    case .noun, .properNoun, .pronoun, .number, .determiner, .adjective: return .finite
    case .particle, .adposition: return .infinitive
    case .interjection: return .imperative
    case .punctuation where isOpening(before: previous): return .imperative
    default: return .finite
    }
  }

  /// Whether only words such as `so` or `now`, which open a remark, stand before `index`.
  private func isOpening(before index: Int) -> Bool {
    sentence.lowerBound..<index == sentence.lowerBound..<min(index, sentence.lowerBound + 3)
      && (sentence.lowerBound..<index).allSatisfy {
        switch tokens[$0].tag {
        case .noun, .properNoun, .pronoun, .verb, .auxiliary, .adposition: false
        default: true
        }
      }
  }

  private func pastForm(at index: Int) -> VerbGroup.Form {
    if index + 1 < sentence.upperBound, tokens[index + 1].lower == "by" { return .participle }
    guard let previous = before(index) else { return .participle }
    switch tokens[previous].tag {
    case .adposition, .adjective, .subordinator: return .participle
    case .determiner where !classes[previous].contains(.quantifier): return .participle
    default: return isAttributive(index, after: previous) ? .participle : .finite
    }
  }

  /// Whether a past form stands inside a noun phrase: "his stated aim", "exploiting perceived gaps".
  private func isAttributive(_ index: Int, after previous: Int) -> Bool {
    guard index + 1 < sentence.upperBound, previous == index - 1,
      [.noun, .adjective].contains(tokens[index + 1].tag)
    else { return false }
    return isVerbal(previous)
      || [
        "such", "these", "those", "this", "its", "his", "her", "their",
        "our", "my", "your", "any", "some",
      ].contains(tokens[previous].lower)
  }

  private func isAmbiguousPast(_ group: VerbGroup) -> Bool {
    let head = tokens[group.head]
    return group.tokens.lowerBound == group.head && head.lower != head.lemma
      && !head.lower.hasSuffix("s") && !classes[group.head].contains(.pastOnly)
  }

  /// A past form after a noun is a participle where the same stretch of words, with no mark or
  /// joining word between, has another finite verb: "the man accused of it left".
  func settleParticiples(_ groups: inout ArraySlice<VerbGroup>) {
    guard groups.count > 1 else { return }
    for number in groups.startIndex..<(groups.endIndex - 1) where groups[number].isAmbiguous {
      let following = groups[number + 1]
      guard following.form == .finite, !following.isAmbiguous || following.isPassive,
        let subject = before(groups[number].head), tokens[subject].tag == .noun,
        !takesBareClause(groups[number].head)
      else { continue }
      let between = groups[number].tokens.upperBound..<following.tokens.lowerBound
      if between.count < 12, !between.isEmpty, between.allSatisfy(staysInPhrase) {
        groups[number].form = .participle
      }
    }
  }

  /// "Officials said ships sank" has a verb with its content, not a participle.
  private func takesBareClause(_ head: Int) -> Bool {
    ReportingVerb.named(tokens[head].lemma)?.takesBareClause ?? false
  }

  private func staysInPhrase(_ index: Int) -> Bool {
    classes[index].isDisjoint(with: [
      .mark, .quote, .subjectPronoun, .relative, .complementizer, .questionWord, .subordinator,
      .coordinator,
    ]) && tokens[index].tag != .subordinator
  }
}
