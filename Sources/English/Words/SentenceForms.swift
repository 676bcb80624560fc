// The words of a sentence as the models see them.

import NewsModel

/// The words of one sentence, with nothing before and after them.
package struct SentenceForms: Sendable {
  private var words: [WordForm]
  private static let margin = 3
  /// How the sentence is written as a whole: 3 where most of its words begin with a capital, as in
  /// headlines; 2 where none has one; else 1.
  package let capitals: UInt32

  /// How many words there are.
  package var count: Int { words.count - 2 * Self.margin }

  /// The sentence of these words.
  package init(_ words: [WordForm]) {
    let margin = Array(repeating: WordForm(), count: Self.margin)
    self.words = margin + words + margin
    var (letters, capitals, small) = (0, 0, 0)
    for word in words where word.hasLetters {
      letters += 1
      if word.startsWithCapital { capitals += 1 }
      if !word.hasCapital { small += 1 }
    }
    self.capitals =
      letters > 2 && capitals * 10 > letters * 6 ? 3 : small == letters ? 2 : 1
  }

  /// The word at `index`, which may lie up to three places before or after the sentence.
  package subscript(index: Int) -> WordForm {
    let place = index + Self.margin
    return words.indices.contains(place) ? words[place] : WordForm()
  }
}

extension SentenceForms {
  /// The words of all sentences of a text; complexity O(bytes).
  package static func all(
    _ sentences: [Sentence],
    _ tokens: [Token],
    _ text: ArticleText,
    _ classes: WordClasses
  ) -> [SentenceForms] {
    text.bytes.withUnsafeBufferPointer { bytes in
      sentences.map { sentence in
        SentenceForms(
          tokens[sentence.tokens].map { token in
            let range = token.range.start..<token.range.end
            return WordForm(UnsafeBufferPointer(rebasing: bytes[range]), classes)
          }
        )
      }
    }
  }
}
