// From judged words to cues: which of them count, how they weaken, and which statement.

import NewsModel

/// Reads the cues of sentences.
struct UncertaintyReader {
  private let model: UncertaintyModel

  /// A reader with a model.
  init(_ model: UncertaintyModel) { self.model = model }

  /// A word of an uncertain sentence is a cue from here on; where none is that sure, the surest is.
  private static let share: Float = 0.2

  /// The cues of a sentence whose first token is `start` of its article, in order; complexity O(words).
  func cues(_ sentence: CommitmentSentence, from start: Int) -> [UncertaintyCue] {
    let (words, probability) = model.judge(sentence)
    guard probability >= model.limit else { return [] }
    let highest = words.map(\.probability).max() ?? 0
    let chosen = words.filter { $0.probability >= min(highest, Self.share) }
    var cues: [UncertaintyCue] = []
    var next = 0
    while next < chosen.count {
      var end = next + 1
      // Words side by side are one cue: `is widely believed`, `most likely`.
      while end < chosen.count, chosen[end].index == chosen[end - 1].index + 1 { end += 1 }
      cues.append(cue(chosen[next..<end], sentence, start))
      next = end
    }
    return cues
  }

  /// The cue of some words side by side, which the surest of them speaks for.
  private func cue(
    _ words: ArraySlice<UncertaintyModel.Judged>,
    _ sentence: CommitmentSentence,
    _ start: Int
  ) -> UncertaintyCue {
    let surest = words.max { $0.probability < $1.probability } ?? words[words.startIndex]
    let scope = UncertaintyScope(sentence, surest.index)
    let isPossible = words.contains { word in
      UncertaintyWords.arePossible(sentence.lemma(word.index))
        || UncertaintyWords.arePossible(sentence.forms[word.index].lower)
    }
    let first = words[words.startIndex].index
    return UncertaintyCue(
      tokens: (start + first)..<(start + first + words.count),
      kind: scope.kind,
      degree: isPossible ? .possible : .probable,
      predicate: scope.predicate.map { start + $0 },
      score: (Double(surest.probability) * 100).rounded() / 100
    )
  }
}

/// What a cue weakens, told by the tree.
struct UncertaintyScope {
  /// How it weakens.
  let kind: UncertaintyCue.Kind
  /// The predicate whose statement it weakens, in the sentence; nil where it weakens only a noun.
  let predicate: Int?

  /// The scope of the cue at `index`; complexity O(1).
  init(_ sentence: CommitmentSentence, _ index: Int) {
    let head = sentence.frames.heads[index]
    switch sentence.grammar.role(sentence.frames.word(index).relation) {
    case .auxiliary, .copula:
      (kind, predicate) = (.hedge, Self.below(sentence, head))
    case .adverb where head >= 0:
      kind = Self.isReport(sentence, head) ? .weasel : .hedge
      predicate = sentence.isPredicate(head) ? Self.below(sentence, head) : nil
    default:
      if sentence.isPredicate(index) {
        kind = Self.isReport(sentence, index) ? .weasel : .hedge
        predicate = Self.below(sentence, index)
      } else {
        (kind, predicate) = Self.ofNoun(sentence, index, head)
      }
    }
  }

  /// The scope of a word in a phrase: `some say` weakens what is said, `a possible thief` only the thief.
  private static func ofNoun(
    _ sentence: CommitmentSentence,
    _ index: Int,
    _ head: Int
  ) -> (UncertaintyCue.Kind, Int?) {
    let complement = sentence.frames[index].complement
    if complement >= 0 { return (.hedge, complement) }
    let isWord = sentence.grammar.isAttribute(sentence.frames.word(index).relation)
    let noun = isWord && head >= 0 ? head : index
    let role = sentence.grammar.role(sentence.frames.word(noun).relation)
    let verb = sentence.frames.heads[noun]
    guard role == .subject, verb >= 0, sentence.frames[verb].complement >= 0 else {
      return (isWord && UncertaintyWords.count(sentence.forms[index].lower) ? .weasel : .hedge, nil)
    }
    return (.weasel, below(sentence, verb))
  }

  /// What a predicate says itself, or its complement where it has one: `leave` in "is likely to leave".
  private static func below(_ sentence: CommitmentSentence, _ index: Int) -> Int? {
    guard index >= 0 else { return nil }
    let complement = sentence.frames[index].complement
    return complement >= 0 ? complement : index
  }

  /// Whether nobody in particular says it: a passive with a complement, `it is believed that`.
  private static func isReport(_ sentence: CommitmentSentence, _ index: Int) -> Bool {
    sentence.frames.word(index).morphology.isPassive && sentence.frames[index].complement >= 0
  }
}
