// A hot loop: the tag of a token, what its form says, and its place in the tree.

import NewsModel

extension FindingsCoder {
  /// A list of tags or relations that the words of the trees count in: nearly always that of the
  /// last article.
  mutating func labels(
    _ known: [String]?,
    _ last: [String],
    _ part: Part
  ) throws(CompactFormError) -> [String] {
    let isLast = known.map { known in
      known.elementsEqual(last) { $0.utf8.elementsEqual($1.utf8) }
    }
    if try flag(isLast, part) { return last }
    return try list(known, part) { (coder, known) throws(CompactFormError) in
      try coder.letters(known)
    }
  }

  /// A word of a tree, after one with the tag `last`.
  mutating func treeWord(
    _ known: Syntax.Word?,
    _ lower: String,
    after last: Int,
    _ index: Int,
    of count: Int
  ) throws(CompactFormError) -> Syntax.Word {
    let tag = try tag(known?.tag, lower, after: last)
    let morphology = try morphology(known?.morphology, tag)
    let relation = try number(known.map { Int($0.relation) }, Context(.relation, given: tag))
    guard relation <= UInt8.max else { throw .outOfBounds(.relation) }
    let head = try head(known.map { Int($0.head) }, relation, index, of: count)
    return Syntax.Word(
      tag: UInt8(tag),
      relation: UInt8(relation),
      head: head,
      morphology: morphology
    )
  }

  /// The tag: most words have the one that they had when they stood in the article before.
  private mutating func tag(
    _ known: UInt8?,
    _ lower: String,
    after last: Int
  ) throws(CompactFormError) -> Int {
    let slot = WordGuess.slot(lower.utf8, below: KnownWords.wordSlots)
    let before = Int(state.known.tagOfWord[slot])
    let context =
      before == 0 ? Context(.tag, given: last) : Context(.tagOfKnownWord, given: before - 1)
    let tag = try number(known.map { Int($0) }, context)
    // One less than a byte holds, because 0 stands for a word that was not seen.
    guard tag < UInt8.max else { throw .outOfBounds(.tag) }
    state.known.tagOfWord[slot] = UInt8(tag + 1)
    return tag
  }

  /// The features: few combinations occur, and a tag nearly always goes with the same ones.
  private mutating func morphology(
    _ known: Morphology?,
    _ tag: Int
  ) throws(CompactFormError) -> Morphology {
    if let last = state.known.morphologyOfTag[tag] {
      let isSame = known.map { $0 == last }
      if try flag(isSame, Context(.sameMorphology, given: tag)) { return last }
    }
    let morphology = try listedMorphology(known)
    state.known.morphologyOfTag[tag] = morphology
    return morphology
  }

  private mutating func listedMorphology(
    _ known: Morphology?
  ) throws(CompactFormError) -> Morphology {
    let place = known.map { known in (state.known.morphologies.firstIndex(of: known) ?? -1) + 1 }
    let found = try number(place, Context(.morphology))
    guard found == 0 else {
      guard found <= state.known.morphologies.count else { throw .outOfBounds(.morphology) }
      return state.known.morphologies[found - 1]
    }
    let code = try plain(known.map { UInt64($0.code) }, bits: 16)
    let morphology = Morphology(code: UInt16(truncatingIfNeeded: code))
    state.known.morphologies.append(morphology)
    return morphology
  }

  /// The head, as it lies before or behind its dependent; -1 for the root.
  private mutating func head(
    _ known: Int?,
    _ relation: Int,
    _ index: Int,
    of count: Int
  ) throws(CompactFormError) -> Int {
    // A word is not its own head, so that this distance is free for the root.
    if let known, known == index || known < -1 { throw .cannotHold(.head) }
    let distance = known.map { $0 < 0 ? 0 : $0 - index }
    let found = try signed(distance, Context(.head, given: relation))
    if found == 0 { return -1 }
    let (head, overflows) = index.addingReportingOverflow(found)
    guard !overflows, head >= 0, head < count else { throw .outOfBounds(.head) }
    return head
  }
}
