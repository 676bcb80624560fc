// What stands around a predicate in its own clause: auxiliaries, negation, subject, the word that opens the
// clause. A conjunct takes over what it shares with the first one.

import NewsModel

/// The words of a clause around its predicate, as hashes; 0 where there is none.
struct ClauseFrame {
  /// All auxiliaries together.
  var auxiliaries: UInt32 = 0
  var modal: UInt32 = 0
  /// 1 for `not`, 2 for a determiner (`no fire`), else the word itself.
  var negation: UInt32 = 0
  /// Whether the subject (1) or the object (2) is negative: `nobody came`.
  var negativeNoun: UInt32 = 0
  var mark: UInt32 = 0
  var copula: UInt32 = 0
  var subject: UInt32 = 0
  var subjectTag: UInt32 = 0
  /// The determiner of the subject.
  var determiner: UInt32 = 0
  /// The features of the subject.
  var subjectForm: UInt32 = 0
  /// The first adverb.
  var adverb: UInt32 = 0
  /// The adverb that asks or relates: `when`, `where`.
  var question: UInt32 = 0
  /// What opens an adverbial clause below.
  var condition: UInt32 = 0
  /// The relation to what stands above; a conjunct has that of the first.
  var relation: UInt8 = 0
  /// What stands above, in the sentence; -1 for nothing.
  var parent = -1
  /// Which arguments hang on it, as bits: see `CommitmentGrammar.argument`.
  var arguments: UInt8 = 0
  /// The clause or infinitive that completes it, in the sentence; -1 for none.
  var complement = -1
  /// Whether it is told to do something: an imperative.
  var commands = false

  /// Whether something is negated in it.
  var isNegated: Bool { negation != 0 || negativeNoun != 0 }

  /// Modal verb and negation together.
  var slant: UInt32 {
    FeatureHash.step(FeatureHash.step(modal, negation), negativeNoun)
  }

  /// The subject where it is a pronoun, else its tag.
  var subjectKind: UInt32 {
    CommitmentWords.of(subject).contains(.pronoun) ? subject : subjectTag
  }
}

/// A sentence with the frames of its words.
struct ClauseFrames {
  /// A frame for each word.
  private(set) var frames: [ClauseFrame]
  /// The head of each word in the sentence; -1 for the root.
  private(set) var heads: [Int]
  private let words: ArraySlice<Syntax.Word>
  private let forms: SentenceForms
  private let grammar: CommitmentGrammar

  /// The frames of the words `range` of an article; complexity O(words).
  init(
    _ words: [Syntax.Word],
    _ range: Range<Int>,
    _ forms: SentenceForms,
    _ grammar: CommitmentGrammar
  ) {
    (self.words, self.forms, self.grammar) = (words[range], forms, grammar)
    heads = words[range].map { $0.head < 0 ? -1 : Int($0.head) - range.lowerBound }
    frames = Array(repeating: ClauseFrame(), count: range.count)
    for index in frames.indices { note(index) }
    for index in frames.indices { settle(index) }
  }

  subscript(index: Int) -> ClauseFrame { frames[index] }

  /// The word at a place of the sentence.
  func word(_ index: Int) -> Syntax.Word { words[words.startIndex + index] }

  /// Tells the head of a word what the word is to it.
  private mutating func note(_ index: Int) {
    let head = heads[index]
    guard head >= 0 else { return }
    let lower = forms[index].lower
    let argument = grammar.argument(word(index).relation)
    frames[head].arguments |= argument
    if argument & CommitmentGrammar.clauses != 0, frames[head].complement < 0 {
      frames[head].complement = index
    }
    switch grammar.role(word(index).relation) {
    case .auxiliary:
      frames[head].auxiliaries = FeatureHash.step(frames[head].auxiliaries, lower)
      if grammar.tag(word(index).tag) == .modal { frames[head].modal = lower }
    case .copula: frames[head].copula = lower
    case .mark:
      frames[head].mark =
        frames[head].mark == 0 ? lower : FeatureHash.step(frames[head].mark, lower)
      if grammar.role(word(head).relation) == .adverbialClause, heads[head] >= 0 {
        frames[heads[head]].condition = lower
      }
    case .subject, .expletive: noteSubject(index, of: head)
    case .object:
      if CommitmentWords.of(lower).contains(.negative) { frames[head].negativeNoun = 2 }
    case .adverb: noteAdverb(index, of: head)
    case .determiner: noteDeterminer(index, of: head)
    case .other, .conjunct, .adverbialClause: noteOther(lower, of: head)
    }
  }

  private mutating func noteSubject(_ index: Int, of head: Int) {
    let lower = forms[index].lower
    frames[head].subject = lower
    frames[head].subjectTag = UInt32(word(index).tag) + 1
    frames[head].subjectForm = UInt32(word(index).morphology.code) + 1
    if CommitmentWords.of(lower).contains(.negative) { frames[head].negativeNoun = 1 }
  }

  /// `Not` where it is no adverb, `neither` before a subject, `nor` before a clause.
  private mutating func noteOther(_ lower: UInt32, of head: Int) {
    let kind = CommitmentWords.of(lower)
    if kind.contains(.not) {
      frames[head].negation = 1
    } else if kind.contains(.negative), grammar.role(word(head).relation) == .subject,
      heads[head] >= 0
    {
      frames[heads[head]].negativeNoun = 1
    } else if kind.contains(.negator) {
      frames[head].negation = lower
    }
  }

  private mutating func noteAdverb(_ index: Int, of head: Int) {
    let lower = forms[index].lower
    let kind = CommitmentWords.of(lower)
    if kind.contains(.negator) {
      frames[head].negation = kind.contains(.not) ? 1 : lower
    } else if CommitmentWords.of(forms[index - 1].lower).contains(.negative), heads[index] > index {
      // `No longer`, `no more`.
      frames[head].negation = lower
    } else if grammar.tag(word(index).tag) == .questionAdverb {
      frames[head].question = lower
    } else if frames[head].adverb == 0 {
      frames[head].adverb = lower
    }
  }

  /// A determiner says something of its noun, and of the verb above.
  private mutating func noteDeterminer(_ index: Int, of noun: Int) {
    let lower = forms[index].lower
    let kind = CommitmentWords.of(lower)
    if kind.contains(.negator) { frames[noun].negation = 2 }
    let verb = heads[noun]
    guard verb >= 0 else { return }
    switch grammar.role(word(noun).relation) {
    case .subject, .expletive:
      frames[verb].determiner = lower
      if kind.contains(.negative) { frames[verb].negativeNoun = 1 }
    case .object:
      if kind.contains(.negative) { frames[verb].negativeNoun = 2 }
    default: break
    }
  }

  /// Gives a word its place above, and a conjunct what it shares with the first one.
  private mutating func settle(_ index: Int) {
    var frame = frames[index]
    let word = word(index)
    (frame.relation, frame.parent) = (word.relation, heads[index])
    if frame.determiner == 0 { frame.determiner = frame.subjectForm }
    // The first conjunct stands before the others, and so it is settled already.
    if grammar.role(word.relation) == .conjunct, heads[index] >= 0, heads[index] < index {
      share(frames[heads[index]], with: &frame, word, self.word(heads[index]))
    }
    let tag = grammar.tag(word.tag)
    frame.commands =
      (tag == .base || tag == .present) && frame.subject == 0 && frame.auxiliaries == 0
      && frame.mark == 0 && grammar.mayCommand(frame.relation)
    frames[index] = frame
  }

  private func share(
    _ first: ClauseFrame,
    with frame: inout ClauseFrame,
    _ word: Syntax.Word,
    _ firstWord: Syntax.Word
  ) {
    (frame.relation, frame.parent) = (first.relation, first.parent)
    if frame.mark == 0 { frame.mark = first.mark }
    guard frame.subject == 0 else { return }
    (frame.subject, frame.subjectTag) = (first.subject, first.subjectTag)
    frame.determiner = first.determiner
    let tag = grammar.tag(word.tag)
    let isBare = tag == .base || tag == .nonfinite
    guard isBare ? frame.auxiliaries == 0 : tag != .other && word.tag == firstWord.tag else {
      return
    }
    if frame.auxiliaries == 0 {
      (frame.auxiliaries, frame.modal) = (first.auxiliaries, first.modal)
    }
    if frame.negation == 0 { frame.negation = first.negation }
    if frame.negativeNoun == 0 { frame.negativeNoun = first.negativeNoun }
  }
}
