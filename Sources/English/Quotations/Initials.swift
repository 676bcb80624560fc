// Who is meant by the letters that interviews name their speakers by: `TM:` is Tove Marling, if she is named before.

import NewsModel

/// The persons of an article by their initials.
struct Initials {
  private let text: ArticleText
  /// The first name with these initials.
  private let names: [String: TextRange]

  /// The initials of the persons among `names`; complexity O(names).
  init(_ names: [EntityMention], _ tokens: [Token], _ text: ArticleText) {
    self.text = text
    var found: [String: TextRange] = [:]
    for name in names where name.kind == .person && name.tokens.count > 1 {
      let letters = tokens[name.tokens].compactMap { text[$0.range].first }
      let initials = String(letters.filter { $0.isUppercase })
      if found[initials] == nil { found[initials] = name.range }
    }
    self.names = found
  }

  /// The name that a label of two or three letters stands for.
  func name(for label: TextRange) -> TextRange? {
    label.length <= 6 ? names[text[label].filter { $0 != "." }] : nil
  }
}
