// A sentence as the model of commitment reads it: the frames of its clauses, and what holds of the sentence
// as a whole.

import NewsModel

/// A sentence with what the model of commitment can look at in it; a class, since each of its words hands it on.
package final class CommitmentSentence {
  let frames: ClauseFrames
  let forms: SentenceForms
  let grammar: CommitmentGrammar
  private let tokens: ArraySlice<Token>
  /// What is known of each word.
  private let kinds: [CommitmentWords]
  /// Its verbs and copulas.
  private var verbs = NearestPlaces([])
  /// The root of the tree.
  let root: Int
  /// Words of time and condition in it, together.
  let times: UInt32
  /// The words that hang on each word.
  let children: SentenceChildren
  /// Whether somebody is spoken to, and whether there is an `if`.
  let flags: CommitmentWords
  /// Whether the sentence ends in a question mark, which a quotation mark may follow.
  let endsInQuestion: Bool

  /// The sentence `range` of an article that has its tags, lemmas and trees.
  package init(
    _ tokens: [Token],
    _ range: Range<Int>,
    _ words: [Syntax.Word],
    _ forms: SentenceForms,
    _ model: LanguageModel
  ) {
    self.tokens = tokens[range]
    endsInQuestion = range.suffix(2).contains { tokens[$0].lower == "?" }
    self.forms = forms
    grammar = model.clauses
    frames = ClauseFrames(words, range, forms, grammar)
    kinds = range.map { CommitmentWords.of(forms[$0 - range.lowerBound].lower) }
    root = frames.heads.firstIndex(of: -1) ?? 0
    children = SentenceChildren(frames.heads)
    var (times, flags): (UInt32, CommitmentWords) = (0, [])
    for (index, kind) in kinds.enumerated() where !kind.isEmpty {
      if kind.contains(.temporal) { times = FeatureHash.step(times, forms[index].lower) }
      flags.formUnion(kind)
    }
    (self.times, self.flags) = (times, flags)
    verbs = NearestPlaces((0..<range.count).map(isVerbal))
  }

  /// The predicates, as indexes into the sentence: verbs, other words that are the head of a clause, and
  /// the copula, which stands for its head.
  package var predicates: [Int] {
    (0..<tokens.count).filter(isStated)
  }

  /// Whether a word is one of them.
  func isStated(_ index: Int) -> Bool { isPredicate(index) || isCopula(index) }

  /// The words that may say that something is or happens, as indexes into the sentence: the predicates, and all
  /// that can name or stand for an event: `the delay`, `which`, `the flight is off`.
  var events: [Int] {
    (0..<tokens.count).filter { index in
      switch tokens[tokens.startIndex + index].tag {
      case .noun, .properNoun, .adjective, .verb, .auxiliary, .adverb, .pronoun, .other: true
      case .adposition: !grammar.isCase(frames.word(index).relation)
      default: isPredicate(index) || isCopula(index)
      }
    }
  }

  /// Whether a word states something: a verb, also one that is used as an adjective, what a copula makes
  /// a predicate, or another head of a clause.
  func isPredicate(_ index: Int) -> Bool {
    switch tokens[tokens.startIndex + index].tag {
    case .verb: true
    case .noun, .adjective, .properNoun, .auxiliary, .adverb:
      frames[index].copula != 0 || grammar.isPredicate(frames[index].relation)
        || grammar.tag(frames.word(index).tag).isVerbal && !isAuxiliary(index)
    default: frames[index].copula != 0
    }
  }

  private func isAuxiliary(_ index: Int) -> Bool {
    grammar.role(frames.word(index).relation) == .auxiliary
  }

  func isCopula(_ index: Int) -> Bool {
    frames.heads[index] >= 0 && grammar.role(frames.word(index).relation) == .copula
  }

  /// The hash of a word's dictionary form; 0 before and after the sentence.
  func lemma(_ index: Int) -> UInt32 {
    guard index >= 0, index < tokens.count else { return 0 }
    let place = tokens.startIndex + index
    return tokens[place].lemma.isEmpty ? 0 : WordForm.lower(of: tokens[place].lemma)
  }

  /// One more than the tag of a word; 0 before and after the sentence.
  func tag(_ index: Int) -> UInt32 {
    index >= 0 && index < tokens.count ? UInt32(frames.word(index).tag) + 1 : 0
  }

  /// Whether a word is a verb or a copula.
  func isVerbal(_ index: Int) -> Bool {
    tokens[tokens.startIndex + index].tag == .verb || isCopula(index)
  }

  /// The tag of a verb with its modal and negation.
  func verb(_ index: Int?) -> UInt32 {
    guard let index else { return 0 }
    let frame = frames[index]
    return FeatureHash.step(FeatureHash.step(tag(index), frame.modal), frame.negation)
  }

  /// The last word of a kind among the `reach` words before a word; 0 where there is none.
  func last(_ kind: CommitmentWords, before index: Int, reach: Int) -> UInt32 {
    for place in stride(from: index - 1, through: max(0, index - reach), by: -1)
    where kinds[place].contains(kind) {
      return forms[place].lower
    }
    return 0
  }

  /// The last modal verb among the few words before a word.
  func lastModal(before index: Int, reach: Int) -> UInt32 {
    for place in stride(from: index - 1, through: max(0, index - reach), by: -1)
    where grammar.tag(frames.word(place).tag) == .modal {
      return forms[place].lower
    }
    return 0
  }

  /// The last verb or copula before a word.
  func verbBefore(_ index: Int) -> Int? { verbs.before(index) }

  /// The first verb or copula after a word.
  func verbAfter(_ index: Int) -> Int? { verbs.after(index) }
}
