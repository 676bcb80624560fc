// What the model of cues can look at around a word.

import NewsModel

/// The values of the atoms at a word that may be the head of a cue.
package enum CueAtoms {
  private typealias Slot = AttributionGrammar.Slot
  private static let slotNames = Slot.allCases.flatMap { ["\($0)", "\($0).lemma"] }
  private static let words = [
    "lemma", "lower", "class", "tags", "tag", "relation", "form", "head.lemma", "head.class",
    "head.tag", "head.relation", "head.side", "l-1", "l-2", "l1", "l2", "t-1", "t-2", "t1", "t2",
  ]
  private static let rest = [
    "frame", "subject.kind", "subject.class", "object.kind", "clause.mark", "open.mark",
    "clause.side", "oblique2", "oblique.case", "oblique2.case", "nominal.case", "clausal.mark",
    "quoted", "quote.before", "quote.after", "place", "heading", "passive", "negated",
    "comma.before",
    "comma.after", "colon.after", "parataxis.side", "clause.quoted", "object.class", "suffix",
    "head.subject", "conjunct.head", "relative", "adverb.l",
  ]
  /// The names of the atoms.
  package static let names: [String] = ["-"] + words + slotNames + rest + CueEvidence.names
  private static let slotStart = 1 + words.count
  private static let restStart = slotStart + slotNames.count
  /// Where the atoms begin that tell of a first reading.
  package static let evidenceStart = restStart + rest.count

  /// Whether a word may be the head of a cue at all: verbs may, and others where their lemma was seen to.
  package static func isCandidate(_ text: AttributionText, _ token: Int, _ known: CueWords) -> Bool
  {
    switch text.tokens[token].tag {
    case .verb: !known.excludes(text.lemmas[token])
    case .punctuation: text.marks[token] == .colon
    default: known.contains(text.lemmas[token])
    }
  }

  /// Writes the values of the atoms of a word; `values` has room for as many as there are names.
  package static func fill(
    _ values: UnsafeMutablePointer<UInt32>,
    _ text: AttributionText,
    _ token: Int
  ) {
    for index in 1..<names.count { values[index] = 0 }
    let sentence = text.sentences[Int(text.sentenceOf[token])].tokens
    fillWords(values, text, token, sentence)
    fillSlots(values, text, token)
    fillRest(values + restStart, text, token, sentence)
  }

  private static func fillWords(
    _ values: UnsafeMutablePointer<UInt32>,
    _ text: AttributionText,
    _ token: Int,
    _ sentence: Range<Int>
  ) {
    let (word, form) = (text.words[token], text.forms[token])
    values[1] = text.lemmas[token]
    values[2] = form.lower
    values[3] = form.wordClass
    values[4] = form.tagClass
    values[5] = UInt32(word.tag) + 1
    values[6] = UInt32(word.relation) + 1
    values[7] =
      text.tokens[token].tag == .verb ? UInt32(word.morphology.verbForm?.rawValue ?? 0) + 1 : 0
    let head = text.head(token)
    if head >= 0 {
      values[8] = text.lemmas[head]
      values[9] = text.forms[head].wordClass
      values[10] = UInt32(text.words[head].tag) + 1
      values[11] = UInt32(text.words[head].relation) + 1
      values[12] = head < token ? 1 : 2
    }
    for (place, offset) in [-1, -2, 1, 2].enumerated() where sentence.contains(token + offset) {
      values[13 + place] = text.forms[token + offset].lower
      values[17 + place] = UInt32(text.words[token + offset].tag) + 1
    }
  }

  private static func fillSlots(
    _ values: UnsafeMutablePointer<UInt32>,
    _ text: AttributionText,
    _ token: Int
  ) {
    var frame: UInt32 = 7
    var seen = 0
    for child in text.children(token) {
      seen += 1
      if seen > 24 { break }
      guard let slot = text.grammar.slots[Int(text.words[child].relation)] else { continue }
      let place = slotStart + slot.rawValue * 2
      let side: UInt32 = child < token ? 1 : 2
      if values[place] == 0 {
        (values[place], values[place + 1]) = (side, text.lemmas[child])
      } else if slot == .adverb || slot == .oblique, side == 2 {
        values[place] |= 4
      }
      switch slot {
      case .subject, .object, .clause, .open, .parataxis, .agent, .copula, .particle, .possessor,
        .clausal:
        frame = FeatureHash.step(frame, UInt32(slot.rawValue) * 2 + side)
      default: break
      }
    }
    values[restStart] = FeatureHash.mix(frame)
  }

  private static func fillRest(
    _ values: UnsafeMutablePointer<UInt32>,
    _ text: AttributionText,
    _ token: Int,
    _ sentence: Range<Int>
  ) {
    var seen = 0
    var obliques = 0
    for child in text.children(token) {
      seen += 1
      if seen > 24 { break }
      let relation = Int(text.words[child].relation)
      if relation == text.grammar.passive { values[17] = 1 }
      if text.words[child].morphology.isNegative { values[18] = 1 }
      guard let slot = text.grammar.slots[relation] else { continue }
      switch slot {
      case .subject where values[1] == 0:
        values[1] = text.kind(child)
        values[2] = text.forms[child].wordClass
      case .object where values[3] == 0:
        values[3] = text.kind(child)
        values[24] = text.forms[child].wordClass
      case .clause where values[4] == 0:
        values[4] = text.marker(child)
        values[6] = child < token ? 1 : 2
        values[23] = UInt32(text.quotes[child].rawValue)
      case .open where values[5] == 0: values[5] = text.marker(child)
      case .oblique, .agent:
        obliques += 1
        if obliques == 1 { values[8] = text.marker(child) }
        if obliques == 2 {
          values[7] = text.lemmas[child]
          values[9] = text.marker(child)
        }
      case .nominal where values[10] == 0: values[10] = text.marker(child)
      case .clausal where values[11] == 0: values[11] = text.marker(child)
      case .parataxis where values[22] == 0: values[22] = child < token ? 1 : 2
      case .adverb where values[29] == 0: values[29] = text.forms[child].lower
      default: break
      }
    }
    fillPlaces(values, text, token, sentence)
  }

  private static func fillPlaces(
    _ values: UnsafeMutablePointer<UInt32>,
    _ text: AttributionText,
    _ token: Int,
    _ sentence: Range<Int>
  ) {
    values[12] = UInt32(text.quotes[token].rawValue)
    for step in 1...8 {
      let (before, after) = (token - step, token + step)
      if values[13] == 0, sentence.contains(before), text.quotes[before] == .mark {
        values[13] = UInt32(min(step, 4))
      }
      if values[14] == 0, sentence.contains(after), text.quotes[after] == .mark {
        values[14] = UInt32(min(step, 4))
      }
      if step < 4, sentence.contains(before), text.marks[before] == .comma { values[19] = 1 }
      if step < 4, sentence.contains(after), text.marks[after] == .comma { values[20] = 1 }
      if step < 6, sentence.contains(after), text.marks[after] == .colon { values[21] = 1 }
    }
    let fromStart = min(token - sentence.lowerBound, 3)
    let fromEnd = min(sentence.upperBound - 1 - token, 3)
    values[15] = UInt32(fromStart * 4 + fromEnd + 1)
    values[16] = text.sentences[Int(text.sentenceOf[token])].isHeading ? 2 : 1
    values[25] = text.forms[token].suffixes[2]
    let head = text.head(token)
    guard head >= 0 else { return }
    for child in text.children(head).prefix(24)
    where text.grammar.slots[Int(text.words[child].relation)] == .subject && child != token {
      values[26] = text.kind(child)
    }
    if text.grammar.slots[Int(text.words[token].relation)] == .conjunct {
      values[27] = text.lemmas[head]
    }
  }
}

extension AttributionText {
  /// What kind of thing a noun or pronoun names, as far as it can be told: its pronoun, the type of its
  /// name, or the class of its word.
  func kind(_ token: Int) -> UInt32 {
    if nameTypes[token] > 0 { return UInt32(nameTypes[token]) }
    switch tokens[token].tag {
    case .pronoun: return lemmas[token] | 1 << 16
    case .noun: return 100
    case .properNoun: return 101
    case .verb: return 102
    case .adjective: return 103
    default: return 104
    }
  }

  /// The word that marks a clause or phrase: its `that`, `to`, `of`; 1 where it has none.
  func marker(_ token: Int) -> UInt32 {
    for child in children(token).prefix(12) {
      guard child < token else { break }
      switch grammar.slots[Int(words[child].relation)] {
      case .mark, .preposition: return lemmas[child]
      default: continue
      }
    }
    return 1
  }
}

/// The lemmas that heads of cues have that are no verbs, and those of verbs that have none.
package struct CueWords: Sendable {
  /// 1 for a lemma that may head a cue, 2 for a verb that does not.
  private let table: SlotTable
  /// The words of slots that must live as long as they are used.
  package init(_ slots: UnsafeBufferPointer<UInt64>) { table = SlotTable(slots) }
  /// Whether a lemma is one of them.
  package func contains(_ lemma: UInt32) -> Bool { table.number(lemma) == 1 }

  /// Whether a verb was often seen and hardly ever as a cue.
  package func excludes(_ lemma: UInt32) -> Bool { table.number(lemma) == 2 }
}
