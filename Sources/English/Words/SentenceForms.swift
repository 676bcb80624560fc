// The words of a sentence as the models see them: a view of the words of the whole article, which are
// read once.

/// The words of one sentence, with nothing before and after them.
package struct SentenceForms: Sendable {
  private let words: [WordForm]
  private let range: Range<Int>
  /// How the sentence is written as a whole: 3 where most of its words begin with a capital, as in
  /// headlines; 2 where none has one; else 1.
  package let capitals: UInt32

  /// How many words there are.
  package var count: Int { range.count }

  /// The sentence of these words.
  package init(_ words: [WordForm]) { self.init(words, words.indices) }

  /// The sentence of some words of an article.
  package init(_ words: [WordForm], _ range: Range<Int>) {
    (self.words, self.range) = (words, range)
    var (letters, capitals, small) = (0, 0, 0)
    for word in words[range] where word.hasLetters {
      letters += 1
      if word.startsWithCapital { capitals += 1 }
      if !word.hasCapital { small += 1 }
    }
    self.capitals =
      letters > 2 && capitals * 10 > letters * 6 ? 3 : small == letters ? 2 : 1
  }

  /// The word at `index`; no word where that lies before or after the sentence. Inlined, so that a field of it
  /// is read without copying the others.
  @inline(__always)
  package subscript(index: Int) -> WordForm {
    let place = range.lowerBound + index
    return range.contains(place) ? words[place] : WordForm()
  }
}
