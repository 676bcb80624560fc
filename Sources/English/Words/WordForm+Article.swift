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
      tokens.indices.map { index in
        // No token is copied.
        let range = tokens[index].range
        return WordForm(UnsafeBufferPointer(rebasing: bytes[range.start..<range.end]))
      }
    }
    // One after the other, so that the memory can serve many at once.
    for index in words.indices { words[index].know(classes) }
    return words
  }
}
