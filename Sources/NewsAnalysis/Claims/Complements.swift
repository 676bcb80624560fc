// Where what is reported begins after a reporting verb, and where it ends.

import NewsModel

/// The content that follows a verb.
struct Complement: Hashable, Sendable {
  /// In what form it is given; the raw value names the rule in evidence.
  enum Form: String, Hashable, Sendable {
    case that, clause, question, infinitive, object, quotation, gerund
  }

  /// What it is.
  let form: Form
  /// Its tokens.
  var tokens: Range<Int>
}

extension Words {
  /// No complement starts farther from its verb, and none but a quotation is longer: bounds on
  /// work, above what news has.
  private static let farthestStart = 30
  private static let longestContent = 250

  /// What follows a verb group as its content, of the forms that `frames` allow; nil for nothing.
  func complement(of group: VerbGroup, frames: ContentFrame) -> Complement? {
    let sentence = sentence(of: group.head)
    let limit = min(sentence.upperBound, group.tokens.upperBound + Self.farthestStart)
    var index = group.tokens.upperBound
    var isFirst = true
    while index < limit {
      if let found = complement(at: index, isFirst: isFirst, frames: frames, in: sentence) {
        return found
      }
      guard let next = skip(from: index, isFirst: isFirst, frames: frames, before: limit) else {
        return nil
      }
      isFirst = isFirst && tag(index) == .adverb
      index = next
    }
    return nil
  }

  private func complement(
    at index: Int,
    isFirst: Bool,
    frames: ContentFrame,
    in sentence: Range<Int>
  ) -> Complement? {
    guard let form = form(at: index, isFirst: isFirst, frames: frames, in: sentence) else {
      return nil
    }
    let end = contentEnd(from: index, form: form, in: sentence)
    return end > index ? Complement(form: form, tokens: index..<end) : nil
  }

  private func form(
    at index: Int,
    isFirst: Bool,
    frames: ContentFrame,
    in sentence: Range<Int>
  ) -> Complement.Form? {
    if startsQuotation(index) {
      return frames.isDisjoint(with: [.quotation, .thatClause, .bareClause]) ? nil : .quotation
    }
    if lower(index) == "that", isThatClause(index, in: sentence) {
      return frames.contains(.thatClause) ? .that : nil
    }
    if lower(index) == "whether" || isFirst && isEmbeddedQuestion(index, in: sentence) {
      return frames.isDisjoint(with: [.question, .bareClause]) ? nil : .question
    }
    if verbOf[index] >= 0 { return form(ofVerbAt: index, isFirst: isFirst, frames: frames) }
    if frames.contains(.bareClause), ownClause(at: index, in: sentence),
      !(frames.contains(.addressee) && isAddressee(index, in: sentence))
    {
      return .clause
    }
    if isFirst, frames.contains(.object), opensObject(index) { return .object }
    return nil
  }

  private func form(ofVerbAt index: Int, isFirst: Bool, frames: ContentFrame) -> Complement.Form? {
    switch verbs[Int(verbOf[index])].form {
    case .infinitive where lower(index) == "to":
      if isFirst { return frames.contains(.infinitive) ? .infinitive : nil }
      return frames.contains(.objectInfinitive) ? .infinitive : nil
    case .gerund where isFirst: return frames.contains(.gerund) ? .gerund : nil
    default: return nil
    }
  }

  /// Whether the person told stands before the `that` of what they are told.
  private func isAddressee(_ index: Int, in sentence: Range<Int>) -> Bool {
    let person = phrase(startingAt: index, before: sentence.upperBound, apposition: false)
    return !person.isEmpty && person.upperBound < sentence.upperBound
      && lower(person.upperBound) == "that"
  }

  private func opensObject(_ index: Int) -> Bool {
    switch tag(index) {
    case .determiner, .adjective, .noun, .properNoun, .number: !has(index, .time)
    case .pronoun: !has(index, [.subjectPronoun, .relative])
    default: false
    }
  }

  func startsQuotation(_ index: Int) -> Bool {
    let quotation = quotationOf[index]
    guard quotation >= 0 else { return false }
    let span = quotations[Int(quotation)]
    return !span.isScare && span.tokens.lowerBound == index
  }

  /// Whether `that` opens a clause rather than pointing at something.
  private func isThatClause(_ index: Int, in sentence: Range<Int>) -> Bool {
    if tag(index) == .subordinator { return true }
    guard index + 1 < sentence.upperBound else { return false }
    return startsQuotation(index + 1) || ownClause(at: index + 1, in: sentence)
  }

  private func isEmbeddedQuestion(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard has(index, .questionWord) || lower(index) == "if" else { return false }
    return firstVerb(in: index..<sentence.upperBound) != nil
  }

  /// Whether a clause with its own subject and finite verb starts at `index`.
  func ownClause(at index: Int, in sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound, opensClause(index) else { return false }
    let limit = min(sentence.upperBound, index + Self.farthestStart)
    for verb in verbs(in: index..<limit) where verb.form == .finite {
      return verb.tokens.lowerBound > index
        && (index..<verb.tokens.lowerBound).contains(where: isNominal)
    }
    return false
  }

  private func opensClause(_ index: Int) -> Bool {
    if has(index, [.subjectPronoun, .quote]) || lower(index) == "there" { return true }
    switch tag(index) {
    case .determiner, .noun, .properNoun, .number, .adjective, .symbol, .adverb: return true
    case .pronoun: return true
    case .adposition, .subordinator: return true
    default: return verbOf[index] >= 0 && verbs[Int(verbOf[index])].form == .gerund
    }
  }

  /// What may stand between a verb and its content: adverbs, an addressee, "in a statement",
  /// "on Monday", a colon or comma before a quotation. Nil where the content cannot come any more.
  private func skip(
    from index: Int,
    isFirst: Bool,
    frames: ContentFrame,
    before limit: Int
  ) -> Int? {
    if has(index, .time) || tag(index) == .adverb || tag(index) == .particle { return index + 1 }
    if has(index, .mark) { return skipMark(index, before: limit) }
    if tag(index) == .adposition, index + 1 < limit {
      let phrase = phrase(startingAt: index + 1, before: limit, apposition: false)
      return phrase.isEmpty ? nil : phrase.upperBound
    }
    let takesPerson = !frames.isDisjoint(with: [.addressee, .objectInfinitive])
    guard takesPerson, isFirst else { return nil }
    let phrase = phrase(startingAt: index, before: limit, apposition: false)
    return phrase.isEmpty ? nil : phrase.upperBound
  }

  private func skipMark(_ mark: Int, before limit: Int) -> Int? {
    guard mark + 1 < limit else { return nil }
    if [",", ":"].contains(lower(mark)), startsQuotation(mark + 1) { return mark + 1 }
    if lower(mark) == ":" { return mark + 1 }
    guard lower(mark) == ",", [.adposition, .adverb].contains(tag(mark + 1)) else { return nil }
    var index = mark + 1
    while index < limit, lower(index) != "," {
      if verbOf[index] >= 0 && verbs[Int(verbOf[index])].form == .finite { return nil }
      index += 1
    }
    return index + 1 < limit ? index + 1 : nil
  }

  /// Where content that starts at `start` ends: with the sentence, with the quotation that runs
  /// beyond it, or where the reporting goes on.
  func contentEnd(from start: Int, form: Complement.Form, in sentence: Range<Int>) -> Int {
    let limit = min(sentence.upperBound, start + Self.longestContent)
    var index = start
    while index < limit {
      let quotation = quotationOf[index]
      if quotation >= 0, !quotations[Int(quotation)].isScare {
        index = quotations[Int(quotation)].tokens.upperBound
        if form == .quotation, start == quotations[Int(quotation)].tokens.lowerBound {
          return quotationEnd(index, in: sentence)
        }
      } else if index > start, endsContent(at: index, from: start, form: form, before: limit) {
        break
      } else {
        index += 1
      }
    }
    return index
  }

  /// A quotation that opened the content ends it, unless the sentence goes on within what is said.
  private func quotationEnd(_ end: Int, in sentence: Range<Int>) -> Int { end }

  private func endsContent(
    at index: Int,
    from start: Int,
    form: Complement.Form,
    before limit: Int
  ) -> Bool {
    guard index + 1 < limit else { return false }
    let next = index + 1
    if has(index, .coordinator) {
      return (verbOf[next] >= 0 || isComplete(start..<index, form))
        && resumesReport(next, before: limit)
    }
    let isNarrow = form == .object || form == .infinitive || form == .gerund
    if isNarrow, has(index, .subordinator), tag(index) == .subordinator { return true }
    guard has(index, .mark) else { return false }
    if lower(index) == ";" { return true }
    guard lower(index) == "," || lower(index) == "—" || lower(index) == "–" else {
      return isNarrow && lower(index) != "-"
    }
    if isNarrow, form == .object || !isNominal(next) || resumesReport(next, before: limit) {
      return true
    }
    if lower(next) == "according" || Self.contrasting.contains(lower(next)) { return true }
    if has(next, .coordinator), next + 1 < limit { return resumesReport(next + 1, before: limit) }
    return isReportingGerund(next)
  }

  /// Whether content has its verb already, so that `and` can lead out of it: it joins two subjects
  /// otherwise.
  private func isComplete(_ content: Range<Int>, _ form: Complement.Form) -> Bool {
    switch form {
    case .that, .clause, .question: verbs(in: content).contains { $0.form == .finite }
    case .infinitive, .object, .quotation, .gerund: true
    }
  }

  /// Words that set the whole report against something else, and so end what is reported.
  private static let contrasting: Set<String> = ["while", "whereas", "although", "though"]

  /// Whether the words at `index`, after `and` or `but`, report again: "and added", "but Lee said".
  private func resumesReport(_ index: Int, before limit: Int) -> Bool {
    guard let verb = firstVerb(in: index..<min(limit, index + 12)), verb.form == .finite,
      verb.modal == nil, let reporting = ReportingVerb.named(lemma(verb.head)),
      reporting.frames.contains(.quotation), lower(verb.head) != lemma(verb.head)
    else { return false }
    let subject = index..<verb.tokens.lowerBound
    return subject.allSatisfy { tag($0) != .punctuation && tag($0) != .subordinator }
      && !subject.contains { lower($0) == "that" }
  }

  func isReportingGerund(_ index: Int) -> Bool {
    guard verbOf[index] >= 0, verbs[Int(verbOf[index])].form == .gerund else { return false }
    return ReportingVerb.named(lemma(verbs[Int(verbOf[index])].head)) != nil
  }
}
