// What the model of roles can look at on the way from a cue.

import NewsModel

/// The values of the atoms at one step of a walk.
package enum RoleAtoms {
  /// The names of the atoms.
  package static let names: [String] =
    [
      "-", "edge", "down", "from.role", "from.lemma", "from.tag", "from.edge", "path", "depth",
      "lemma", "lower", "class", "tag", "cue.lemma", "cue.class", "cue.tag", "cue.tags", "side",
      "distance", "marker", "kind", "quote", "cue.quote", "left.quote", "right.quote", "commas",
      "colon",
      "marks", "source", "content", "l-1", "l1", "edge.l-1", "edge.first", "edge.l1", "role-1",
      "role1",
      "size", "has.subject", "subject.kind", "tense", "number", "between", "source.side",
      "content.side",
      "cue.relation", "cue.passive", "cue.subject", "cue.clause", "cue.open", "cue.object",
      "cue.parataxis", "cue.head", "next.tag", "previous.tag", "slot", "first.child", "cue.place",
      "lemma.head", "sentence.quote", "cue.next", "cue.oblique", "sister",
    ] + evidence

  /// The names of the atoms that tell of a first reading of the whole article.
  private static let evidence = [
    "r", "r-1", "r1", "r.left", "r.right", "r.from", "other", "other.cue", "other.before",
    "other.score",
    "r.below",
  ]
  private static let evidenceStart = 63

  /// Writes the values of the atoms of a step; `cueValues` has those that are the same in the whole walk.
  package static func fill(
    _ values: UnsafeMutablePointer<UInt32>,
    _ walk: RoleWalk,
    _ step: RoleWalk.Step
  ) {
    let text = walk.text
    let (token, from, cue) = (step.token, step.from, walk.cue)
    let (word, form) = (text.words[token], text.forms[token])
    let edge = UInt32(text.words[step.isDown ? token : from].relation) * 2 + (step.isDown ? 1 : 2)
    values[1] = edge
    values[2] = step.isDown ? (token < from ? 1 : 2) : (token < from ? 3 : 4)
    values[3] = UInt32(walk.label(from)) + 1
    values[4] = text.lemmas[from]
    values[5] = UInt32(text.words[from].tag) + 1
    values[6] = UInt32(text.words[from].relation) + 1
    values[7] = walk.path(token)
    values[8] = UInt32(min(walk.depth(token), 6)) + 1
    values[9] = text.lemmas[token]
    values[10] = form.lower
    values[11] = form.wordClass
    values[12] = UInt32(word.tag) + 1
    values[17] = token < cue ? 1 : 2
    values[18] = distance(token - cue)
    values[19] = text.marker(token)
    values[20] = text.kind(token)
    values[21] = UInt32(text.quotes[token].rawValue)
    fillEdges(values, walk, token)
    values[28] = walk.firstSource < 0 ? 1 : 2
    values[29] = walk.firstContent < 0 ? 1 : UInt32(text.words[walk.firstContent].relation) + 2
    values[43] = walk.firstSource < 0 ? 0 : walk.firstSource < cue ? 1 : 2
    values[44] = walk.firstContent < 0 ? 0 : walk.firstContent < cue ? 1 : 2
    values[40] = UInt32(word.morphology.verbForm?.rawValue ?? 0) + 1
    values[41] = UInt32(word.morphology.number?.rawValue ?? 0) + 1
    let slot = text.grammar.slots[Int(word.relation)]
    values[55] = UInt32(slot?.rawValue ?? 98) + 1
    fillChildren(values, text, token)
    values[58] = text.head(token) < 0 ? 1 : text.lemmas[text.head(token)]
    // What was decided of the nearest dependent of the same word.
    values[62] = sister(walk, step)
  }

  /// Writes the values of the atoms that tell of a first reading.
  package static func fillEvidence(
    _ values: UnsafeMutablePointer<UInt32>,
    _ walk: RoleWalk,
    _ step: RoleWalk.Step,
    _ reading: AttributionReading,
    _ others: ReadingCover
  ) {
    fillEvidence(values, walk, step, reading.roles, others)
  }

  /// The same of its roles alone.
  static func fillEvidence(
    _ values: UnsafeMutablePointer<UInt32>,
    _ walk: RoleWalk,
    _ step: RoleWalk.Step,
    _ roles: AttributionReading.Roles,
    _ others: ReadingCover
  ) {
    let values = values + evidenceStart
    let (text, token) = (walk.text, step.token)
    let (left, right) = (Int(text.leftmost[token]), Int(text.rightmost[token]))
    values[0] = roles.value(token)
    values[1] = roles.value(token - 1)
    values[2] = roles.value(token + 1)
    values[3] = roles.value(left - 1)
    values[4] = roles.value(right + 1)
    values[5] = roles.value(step.from)
    values[6] = others.other(token, than: roles)
    values[7] = others.cue(token)
    values[8] = left > 0 ? others.other(left - 1, than: roles) : 0
    values[9] = others.otherScore(token, than: roles)
    var counts = SIMD4<UInt32>()
    for word in left...min(right, left + 30) {
      let value = roles.value(word)
      if value > 0 { counts[Int(value) - 1] += 1 }
    }
    var best = 0
    for label in 1..<4 where counts[label] > counts[best] { best = label }
    values[10] = UInt32(best) + 1
  }

  private static func sister(_ walk: RoleWalk, _ step: RoleWalk.Step) -> UInt32 {
    guard step.isDown else { return 0 }
    let text = walk.text
    var (child, last) = (Int(text.firstChild[step.from]), UInt32(0))
    var seen = 0
    while child >= 0, child < step.token, seen < 40 {
      let label = walk.label(child)
      if label != RoleWalk.unknown {
        last = (UInt32(text.words[child].relation) + 1) * 8 + UInt32(label) + 1
      }
      child = Int(text.nextSibling[child])
      seen += 1
    }
    return last
  }

  private static func fillEdges(
    _ values: UnsafeMutablePointer<UInt32>,
    _ walk: RoleWalk,
    _ token: Int
  ) {
    let (text, cue, window) = (walk.text, walk.cue, walk.window)
    let (left, right) = (Int(text.leftmost[token]), Int(text.rightmost[token]))
    values[23] = UInt32(text.quotes[left].rawValue)
    values[24] = UInt32(text.quotes[right].rawValue)
    values[30] = window.contains(token - 1) ? text.forms[token - 1].lower : 0
    values[31] = window.contains(token + 1) ? text.forms[token + 1].lower : 0
    values[53] = window.contains(token + 1) ? UInt32(text.words[token + 1].tag) + 1 : 0
    values[54] = window.contains(token - 1) ? UInt32(text.words[token - 1].tag) + 1 : 0
    values[32] = window.contains(left - 1) ? text.forms[left - 1].lower : 0
    values[33] = text.forms[left].lower
    values[34] = window.contains(right + 1) ? text.forms[right + 1].lower : 0
    values[35] = roleNear(walk, token, -1)
    values[36] = roleNear(walk, token, 1)
    let size = right - left
    values[37] = size == 0 ? 1 : size < 3 ? 2 : size < 7 ? 3 : size < 15 ? 4 : 5
    var (commas, quotes, colon) = (UInt32(0), UInt32(0), UInt32(1))
    let between = token < cue ? (token + 1)..<cue : (cue + 1)..<max(token, cue + 1)
    for index in between.prefix(40) where text.isMark(index) {
      switch text.marks[index] {
      case .comma: commas += 1
      case .colon: colon = 2
      case .divider: colon = max(colon, 3)
      case .other: if text.quotes[index] == .mark { quotes += 1 }
      }
    }
    values[25] = min(commas, 3) + 1
    values[26] = colon
    values[27] = min(quotes, 3) + 1
    values[42] =
      between.count == 1 ? text.forms[between.lowerBound].lower : UInt32(min(between.count, 2))
  }

  private static func roleNear(_ walk: RoleWalk, _ token: Int, _ by: Int) -> UInt32 {
    let label = walk.label(token + by)
    return label == RoleWalk.unknown ? 1 : UInt32(label) + 2
  }

  private static func fillChildren(
    _ values: UnsafeMutablePointer<UInt32>,
    _ text: AttributionText,
    _ token: Int
  ) {
    values[38] = 1
    values[39] = 0
    values[56] = 0
    var seen = 0
    var child = Int(text.firstChild[token])
    while child >= 0, seen < 16 {
      if values[56] == 0 { values[56] = UInt32(text.words[child].relation) + 1 }
      if values[38] == 1, text.grammar.slots[Int(text.words[child].relation)] == .subject {
        values[38] = 2
        values[39] = text.kind(child)
      }
      child = Int(text.nextSibling[child])
      seen += 1
    }
  }

  /// Writes the values that are the same in the whole walk.
  package static func fillCue(
    _ values: UnsafeMutablePointer<UInt32>,
    _ text: AttributionText,
    _ cue: Int
  ) {
    let (word, form) = (text.words[cue], text.forms[cue])
    values[13] = text.lemmas[cue]
    values[14] = form.wordClass
    values[15] = UInt32(word.tag) + 1
    values[16] = form.tagClass
    values[22] = UInt32(text.quotes[cue].rawValue)
    values[45] = UInt32(word.relation) + 1
    for index in 46...51 { values[index] = 1 }
    values[61] = 1
    var seen = 0
    for child in text.children(cue) {
      seen += 1
      if seen > 24 { break }
      let relation = Int(text.words[child].relation)
      if relation == text.grammar.passive { values[46] = 2 }
      let side: UInt32 = child < cue ? 2 : 3
      switch text.grammar.slots[relation] {
      case .subject: values[47] = side
      case .clause: values[48] = side
      case .open: values[49] = side
      case .object: values[50] = side
      case .parataxis: values[51] = side
      case .oblique, .agent: values[61] = text.marker(child)
      default: break
      }
    }
    let head = text.head(cue)
    values[52] = head < 0 ? 1 : text.lemmas[head]
    let sentence = text.sentences[Int(text.sentenceOf[cue])].tokens
    let fromEnd = sentence.upperBound - 1 - cue
    values[57] = UInt32(min(cue - sentence.lowerBound, 3) * 8 + min(fromEnd, 4)) + 1
    values[59] = UInt32(text.quotes[sentence.lowerBound].rawValue)
    values[60] = fromEnd > 0 ? text.forms[cue + 1].lower : 0
  }

  private static func distance(_ offset: Int) -> UInt32 {
    let (size, sign) = (abs(offset), UInt32(offset < 0 ? 1 : 0))
    let bucket: UInt32 =
      switch size {
      case ..<5: UInt32(size)
      case ..<8: 5
      case ..<12: 6
      case ..<20: 7
      default: 8
      }
    return bucket * 2 + sign + 1
  }
}
