// What was said before, by which the writer of findings makes the rest short, and by which the
// reader knows it.

import NewsModel

/// What a writer and a reader of the same findings know alike.
struct CoderState {
  /// The article's text.
  let text: [UInt8]
  /// The tokens so far.
  var tokens: [Token] = []
  /// What is known from the articles before as well.
  var known: KnownWords
  /// The source and the cue of the claim before.
  var (lastSource, lastCue): (TextRange?, TextRange?) = (nil, nil)
  /// How many elements of lists there may still be.
  private var allowance: Int

  /// Nothing is known of the text, but what `known` says of others. `length` is that of the bytes
  /// that are read; nil for a writer.
  init(_ text: [UInt8], reading length: Int?, after known: KnownWords) {
    (self.text, self.known) = (text, known)
    // Real articles have about one element in four bytes, and no byte tells more than some fifty of
    // them. The bound keeps a few bytes from being read as millions of findings.
    allowance = length.map { 4 * text.count + 64 * $0 + 4096 } ?? .max
  }

  /// Takes elements out of what there may be. Throws where there are not so many.
  mutating func take(_ count: Int) throws(CompactFormError) {
    guard count <= allowance else { throw .outOfBounds(.count) }
    allowance -= count
  }
}

/// What was said so far and may be said again.
struct KnownWords {
  /// The lists of tags and relations that the last article's trees counted in.
  var (tags, relations): ([String], [String]) = ([], [])
  /// The combinations of features.
  var morphologies: [Morphology] = []
  /// For each tag, the features and the part of speech that it had last.
  var (morphologyOfTag, partOfTag) = (
    Self.forTags(Morphology?.none), Self.forTags(PartOfSpeech?.none)
  )
  /// What lemmas end in that their words do not.
  var endings: [[UInt8]] = []
  /// For words by their letters, the tag that they had last; 0 for none.
  var tagOfWord = [UInt8](repeating: 0, count: Self.wordSlots)
  /// The strings of each part.
  var strings = KnownStrings()
  /// The floating-point numbers of each part.
  var doubles = [[Double]](repeating: [], count: Field.room)

  /// More than an article has different words, so that few of them share a place.
  static let wordSlots = 4096

  private static func forTags<Value>(_ value: Value) -> [Value] {
    Array(repeating: value, count: Int(UInt8.max) + 1)
  }
}
