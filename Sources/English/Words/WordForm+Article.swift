// The words of an article, read once for all models.

import NewsModel

extension WordForm {
  /// The words of all tokens of a text; complexity O(bytes).
  package static func all(
    _ tokens: [Token],
    _ text: ArticleText,
    _ classes: WordClasses
  ) -> [WordForm] {
    var words = text.bytes.withUnsafeBufferPointer { bytes in
      tokens.map { token in
        let range = token.range.start..<token.range.end
        return WordForm(UnsafeBufferPointer(rebasing: bytes[range]))
      }
    }
    // One after the other, so that the memory can serve many at once.
    for index in words.indices { words[index].know(classes) }
    return words
  }
}
