// A hot loop: the tokens with their tags and trees, which are most of what is known of an article.

import NewsModel

extension FindingsCoder {
  /// All tokens, which are in `state` then, and the words of the trees.
  mutating func tokens(
    _ known: [Token]?,
    _ words: [Syntax.Word]?
  ) throws(CompactFormError) -> [Syntax.Word] {
    let count = try number(known?.count, Context(.tokenCount))
    let wordCount = try number(words?.count, Context(.wordCount))
    // No token is empty, and either all have a place in a tree or none.
    guard count <= state.text.count, wordCount == 0 || wordCount == count else {
      throw .outOfBounds(.tokenCount)
    }
    var coded: [Syntax.Word] = []
    state.tokens.reserveCapacity(count)
    coded.reserveCapacity(wordCount)
    let guess = WordGuess(state.text)
    var (last, tag) = (0, 0)
    for index in 0..<count {
      let known = known?[index]
      let range = try tokenRange(known?.range, after: last, guess)
      last = range.end
      let lower = try lower(known?.lower, range, guess)
      let shape = try shape(known?.shape, range, guess)
      var word: Syntax.Word?
      if wordCount > 0 {
        word = try treeWord(words?[index], lower, after: tag, index, of: count)
        if let word { coded.append(word) }
      }
      tag = Int(word?.tag ?? 0)
      let part = try partOfSpeech(known?.tag, tag)
      let lemma = try lemma(known?.lemma, lower, tag)
      state.tokens.append(
        Token(range: range, lower: lower, lemma: lemma, tag: part, shape: shape)
      )
    }
    return coded
  }

  private mutating func tokenRange(
    _ known: TextRange?,
    after last: Int,
    _ guess: WordGuess
  ) throws(CompactFormError) -> TextRange {
    let guessed = guess.start(after: last)
    let start = guessed + (try signed(known.map { $0.start - guessed }, Context(.tokenGap)))
    guard start >= last, start < state.text.count else { throw .outOfBounds(.tokenGap) }
    let end = guess.end(from: start)
    let context = Context(.tokenLength, given: guess.context(start, end))
    let real = end + (try signed(known.map { $0.end - end }, context))
    guard real > start, real <= state.text.count else { throw .outOfBounds(.tokenLength) }
    return TextRange(start, real)
  }

  private mutating func lower(
    _ known: String?,
    _ range: TextRange,
    _ guess: WordGuess
  ) throws(CompactFormError) -> String {
    let bytes = guess.lower(range)
    // Only letters beyond ASCII have other small ones than those that are guessed.
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    let isGuessed = known.map { $0.utf8.elementsEqual(bytes) }
    guard try flag(isGuessed, Context(.lower, given: isASCII ? 0 : 1)) else {
      return try letters(known)
    }
    return known ?? String(decoding: bytes, as: UTF8.self)
  }

  private mutating func shape(
    _ known: TokenShape?,
    _ range: TextRange,
    _ guess: WordGuess
  ) throws(CompactFormError) -> TokenShape {
    let context = Context(.shape, given: guess.letters(range))
    let found = try number(known.map { Int($0.rawValue) }, context)
    guard let shape = UInt8(exactly: found).flatMap(TokenShape.init(rawValue:)) else {
      throw .outOfBounds(.shape)
    }
    return shape
  }

  private mutating func partOfSpeech(
    _ known: PartOfSpeech?,
    _ tag: Int
  ) throws(CompactFormError) -> PartOfSpeech {
    let known = known.map { Int($0.rawValue) }
    if let last = state.known.partOfTag[tag] {
      let isSame = known.map { $0 == Int(last.rawValue) }
      if try flag(isSame, Context(.samePart, given: tag)) { return last }
    }
    let found = try number(known, Context(.partOfSpeech))
    guard let part = UInt8(exactly: found).flatMap(PartOfSpeech.init(rawValue:)) else {
      throw .outOfBounds(.partOfSpeech)
    }
    state.known.partOfTag[tag] = part
    return part
  }

  /// The lemma: what is left of the word without some letters at its end, and other letters.
  private mutating func lemma(
    _ known: String?,
    _ lower: String,
    _ tag: Int
  ) throws(CompactFormError) -> String {
    let length = lower.utf8.count
    let kept = known.map { zip($0.utf8, lower.utf8).prefix { $0 == $1 }.count }
    let cut = try number(kept.map { length - $0 }, Context(.lemmaCut, given: tag))
    guard cut <= length else { throw .outOfBounds(.lemmaCut) }
    let stem = lower.utf8.prefix(length - cut)
    let ending = try ending(known.map { Array($0.utf8.dropFirst(length - cut)) }, cut)
    if ending.isEmpty, cut == 0 { return lower }
    guard let lemma = String(validating: Array(stem) + ending, as: UTF8.self) else {
      throw .outOfBounds(.lemmaEnding)
    }
    return lemma
  }

  /// The letters that a lemma has in place of those that were cut, which may cut a character in
  /// two.
  private mutating func ending(
    _ known: [UInt8]?,
    _ cut: Int
  ) throws(CompactFormError) -> [UInt8] {
    let place = known.map { known in (state.known.endings.firstIndex(of: known) ?? -1) + 1 }
    let found = try number(place, Context(.lemmaEnding, given: cut))
    guard found == 0 else {
      guard found <= state.known.endings.count else { throw .outOfBounds(.lemmaEnding) }
      return state.known.endings[found - 1]
    }
    let ending = try bytes(known)
    state.known.endings.append(ending)
    return ending
  }
}
