// What stands before the names of people: titles that tell a gender, and the other half of a couple.

import NewsModel

/// The titles and couples of an article's names.
struct NameTitles {
  /// What the words before each name say of a gender.
  private(set) var genders: [NameGender] = []
  /// Whether a title says it, which tells people of one surname apart.
  private(set) var isTitled: [Bool] = []
  /// The full names of people who share a surname that only the second has: `Martin and Helen Colbeck`.
  private(set) var couples: [Int: String] = [:]

  private let article: AnnotatedArticle

  /// The word before a name.
  func word(before name: EntityMention) -> String {
    article.text(of: article.tokens[max(0, name.tokens.lowerBound - 1)])
  }

  /// Reads an article; complexity O(names).
  init(_ article: AnnotatedArticle) {
    self.article = article
    for name in article.names {
      let title = Self.title(before: name.tokens.lowerBound, article.tokens)
      isTitled.append(title != .unknown)
      genders.append(
        title == .unknown ? Self.noun(before: name.tokens.lowerBound, article.tokens) : title
      )
    }
    for number in article.names.indices.dropFirst() { pair(number - 1, number, article) }
  }

  private static func title(before token: Int, _ tokens: [Token]) -> NameGender {
    guard token > 0 else { return .unknown }
    let gender = NameGender(title: tokens[token - 1].lower)
    // `Mr. and Mrs. Colin Barton` names him.
    if gender == .female, token > 2, ["and", "&"].contains(tokens[token - 2].lower) {
      let first = NameGender(title: tokens[token - 3].lower)
      if first != .unknown { return first }
    }
    return gender
  }

  /// `his wife, Edith Marlow`
  private static func noun(before token: Int, _ tokens: [Token]) -> NameGender {
    guard token > 0 else { return .unknown }
    var word = token - 1
    if word > 0, tokens[word].lower == "," { word -= 1 }
    return tokens[word].tag == .noun ? NounSenses.sense(of: tokens[word].lemma).gender : .unknown
  }

  private mutating func pair(_ first: Int, _ second: Int, _ article: AnnotatedArticle) {
    let (one, two) = (article.names[first], article.names[second])
    guard one.kind == .person, two.kind == .person, one.tokens.count == 1, two.tokens.count > 1,
      two.tokens.lowerBound == one.tokens.upperBound + 1,
      ["and", "&"].contains(article.tokens[one.tokens.upperBound].lower)
    else { return }
    let given = article.tokens[one.tokens.lowerBound].lower
    // `Trump and Hillary Clinton` are no couple.
    guard NameGender(given: given) != .unknown,
      let surname = Self.surname(article, two.tokens)
    else { return }
    couples[first] = NameSpelling.plain(article.article.text[one.range]) + " " + surname
  }

  /// The name behind a given name: `von der Leine`.
  private static func surname(_ article: AnnotatedArticle, _ tokens: Range<Int>) -> String? {
    let words = tokens.dropFirst().filter { article.tokens[$0].shape != .punctuation }
    guard let last = words.last else { return nil }
    var start = last
    while start - 1 > tokens.lowerBound,
      article.tokens[start - 1].shape == .lower || article.tokens[start - 1].lower == "-"
        || article.tokens[start].lower == "-"
    {
      start -= 1
    }
    return NameSpelling.plain(article.article.text[article.range(of: start..<tokens.upperBound)])
  }
}
