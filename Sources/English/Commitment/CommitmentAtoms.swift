// What the model of commitment can look at: a predicate, its clause, what stands above it in the tree, and
// the words around it. This is part of its hot loop.

import NewsModel

/// The values of the atoms of a predicate.
package enum CommitmentAtoms {
  /// Of the predicate itself.
  private static let own = [
    "low", "lem", "tag", "class", "tags", "form", "relation", "aux", "modal", "not", "nobody",
    "mark", "subject", "subjectkind", "determiner", "adverb", "condition", "frame", "slant", "own",
    "clause",
  ]
  /// Of what stands above it; `over1` is the next one.
  private static let above =
    [
      "low", "lem", "tag", "aux", "modal", "mark", "copula", "subjectkind", "frame", "slant",
    ].map { "over1.\($0)" } + ["lem", "mark", "frame", "slant"].map { "over2.\($0)" }
    + ["over3.lem", "path"]
  /// Of all that stands above it together, and of the root.
  private static let whole = [
    "any.modal", "any.command", "any", "root.tag", "root.aux", "root.subject",
  ]
  /// Of the words around it and of the sentence.
  private static let around = [
    "-3", "-2", "-1", "+1", "tag-1", "tag+1", "tag+2", "last.if", "last.modal", "last.not",
    "verb.before", "lem.before", "verb.after", "first", "times", "has.if", "has.you",
  ]

  /// The names of the atoms, as templates write them, in the order of their values.
  package static let names: [String] = ["-"] + own + above + whole + around + ["basis"]

  /// Writes the values of the atoms for a word of a sentence; `values` has room for as many as there are
  /// names. Complexity O(depth of the word).
  package static func fill(
    _ values: UnsafeMutablePointer<UInt32>,
    _ sentence: CommitmentSentence,
    _ index: Int
  ) {
    // A copula says what its head says.
    let index = sentence.isCopula(index) ? sentence.frames.heads[index] : index
    var writer = AtomWriter(values + 1)
    writer.own(sentence, index)
    writer.above(sentence, index)
    writer.whole(sentence, index)
    writer.around(sentence, index)
    writer.put(sentence.basis(index).rawValue)
  }
}

extension AtomWriter {
  fileprivate mutating func own(_ sentence: CommitmentSentence, _ index: Int) {
    let (frame, word, form) = (sentence.frames[index], sentence.frames.word(index), sentence.forms)
    put(form[index].lower, sentence.lemma(index), UInt32(word.tag) + 1)
    put(form[index].wordClass, form[index].tagClass, UInt32(word.morphology.code) + 1)
    put(UInt32(frame.relation) + 1, frame.auxiliaries, frame.modal)
    put(frame.negation, frame.negativeNoun, frame.mark)
    put(frame.subject, frame.subjectKind, frame.determiner)
    put(frame.adverb, frame.condition, sentence.frame(index))
    put(frame.slant, sentence.polarity(index), sentence.clause(index))
  }

  fileprivate mutating func above(_ sentence: CommitmentSentence, _ index: Int) {
    let first = sentence.frames[index].parent
    guard first >= 0 else { return skip(16) }
    let frame = sentence.frames[first]
    put(sentence.forms[first].lower, sentence.lemma(first), sentence.tag(first))
    put(frame.auxiliaries, frame.modal, frame.mark)
    put(frame.copula, frame.subjectKind, sentence.frame(first))
    put(frame.slant)
    let second = frame.parent
    if second >= 0 {
      let over = sentence.frames[second]
      put(sentence.lemma(second), over.mark, sentence.frame(second))
      put(over.slant)
      if over.parent >= 0 { put(sentence.lemma(over.parent)) } else { skip(1) }
    } else {
      skip(5)
    }
    put(UInt32(sentence.frames[index].relation) + 1 + (UInt32(frame.relation) + 1) << 8)
  }

  fileprivate mutating func whole(_ sentence: CommitmentSentence, _ index: Int) {
    let above = sentence.above(index)
    put(above.modal, above.commands ? 2 : 1, above.hash)
    let root = sentence.frames[sentence.root]
    put(sentence.tag(sentence.root), root.auxiliaries, root.subjectKind)
  }

  fileprivate mutating func around(_ sentence: CommitmentSentence, _ index: Int) {
    let forms = sentence.forms
    put(forms[index - 3].lower, forms[index - 2].lower, forms[index - 1].lower)
    put(forms[index + 1].lower)
    put(sentence.tag(index - 1), sentence.tag(index + 1), sentence.tag(index + 2))
    put(sentence.last(.conditional, before: index, reach: 11))
    put(sentence.lastModal(before: index, reach: 7))
    put(sentence.last(.negator, before: index, reach: 7))
    let before = sentence.verbBefore(index)
    put(sentence.verb(before), before.map { sentence.lemma($0) } ?? 0)
    put(sentence.verb(sentence.verbAfter(index)))
    put(forms[0].lower, sentence.times, sentence.flags.contains(.if) ? 2 : 1)
    put(sentence.flags.contains(.second) ? 2 : 1)
  }
}

extension CommitmentSentence {
  /// On what the predicate at `index` is to be judged in news; a copula is judged as its head.
  func basis(_ index: Int) -> CommitmentBasis {
    let index = isCopula(index) ? frames.heads[index] : index
    let frame = frames[index]
    if endsInQuestion { return .crowd }
    if frame.negativeNoun == 1, !isFew(frame) { return .denied }
    // News have `not`, and hardly another word that negates.
    if frame.negativeNoun != 0 || frame.negation > 2 { return .crowd }
    let basis = grammar.basis(frame.relation)
    guard frame.parent >= 0, completes(frame) else { return basis }
    if lacksEvidence(frame) { return .denied }
    let isNegated = frames[frame.parent].isNegated
    // Two denials make none: `did not fail to …`.
    if CommitmentWords.of(lemma(frame.parent)).contains(.denies) {
      return isNegated ? basis : .denied
    }
    return isNegated ? .opposed : basis
  }

  /// Whether there is nothing that speaks for a clause: `found no evidence that he lied`. It may hang on the noun
  /// or on its verb.
  private func lacksEvidence(_ frame: ClauseFrame) -> Bool {
    func isEvidence(_ word: Int) -> Bool { CommitmentWords.of(lemma(word)).contains(.shows) }
    let above = frames[frame.parent]
    if above.negation == 2 { return isEvidence(frame.parent) }
    guard above.negativeNoun != 0 else { return false }
    var child = children.first[frame.parent]
    for _ in 0..<Self.mostSteps where child >= 0 {
      if isEvidence(child) { return true }
      child = children.next[child]
    }
    return false
  }

  /// Whether its subject is few or little rather than nobody or nothing.
  private func isFew(_ frame: ClauseFrame) -> Bool {
    [frame.subject, frame.determiner].contains { hash in
      let kind = CommitmentWords.of(hash)
      return kind.contains(.negative) && !kind.contains(.negator)
    }
  }

  /// Whether a clause completes the word above it: `that he left`, `to leave`, `of leaving`.
  private func completes(_ frame: ClauseFrame) -> Bool {
    grammar.completes(frame.relation)
      || grammar.role(frame.relation) == .adverbialClause
        && CommitmentWords.of(frame.mark).contains(.completing)
  }

  /// Tag, auxiliaries, negations and opening words of a clause together.
  fileprivate func frame(_ index: Int) -> UInt32 {
    let frame = frames[index]
    var hash = FeatureHash.step(tag(index), frame.auxiliaries)
    hash = FeatureHash.step(FeatureHash.step(hash, frame.negation), frame.negativeNoun)
    hash = FeatureHash.step(FeatureHash.step(hash, frame.mark), frame.copula)
    return FeatureHash.step(hash, frame.question)
  }

  /// Modal verb, negations, opening word and command together.
  fileprivate func polarity(_ index: Int) -> UInt32 {
    let frame = frames[index]
    return FeatureHash.step(FeatureHash.step(frame.slant, frame.mark), frame.commands ? 2 : 1)
  }

  /// Whether the word is a verb, another predicate or neither, and whether the sentence asks.
  fileprivate func clause(_ index: Int) -> UInt32 {
    let kind: UInt32 = isVerbal(index) ? 1 : frames[index].copula != 0 ? 2 : 3
    return endsInQuestion ? kind + 3 : kind
  }

  /// What the clauses above a word have together: the nearest modal verb, the nearest opening word of
  /// an adverbial clause, a negation, a command.
  fileprivate func above(_ index: Int) -> (modal: UInt32, commands: Bool, hash: UInt32) {
    var (modal, mark, negation, commands): (UInt32, UInt32, UInt32, Bool) = (0, 0, 0, false)
    var frame = frames[index]
    var steps = 0
    while steps < Self.mostSteps {
      steps += 1
      if mark == 0 {
        mark = grammar.role(frame.relation) == .adverbialClause ? frame.mark : frame.question
      }
      guard frame.parent >= 0 else { break }
      frame = frames[frame.parent]
      if modal == 0 { modal = frame.modal }
      if negation == 0, frame.isNegated {
        negation = FeatureHash.step(frame.negation, frame.negativeNoun)
      }
      commands = commands || frame.commands
    }
    let hash = FeatureHash.step(FeatureHash.step(modal, negation), mark)
    return (modal, commands, FeatureHash.step(hash, commands ? 2 : 1))
  }

  /// How far up the tree is looked at: few words have more above them.
  private static var mostSteps: Int { 12 }
}
