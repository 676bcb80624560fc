// The names under which lines of JSON and front matter give what nsh knows of an article.

import NewsModel

/// Takes an article's details out of named values.
enum ArticleFields {
  /// The names of the text, the first present counting.
  static let text = ["text", "body", "content", "articleBody", "article"]
  static let title = ["title", "headline"]
  static let author = ["author", "authors", "byline"]
  static let outlet = ["outlet", "source", "publisher"]
  static let date = ["date", "published", "published_at", "datePublished"]
  static let url = ["url", "link"]
  static let language = ["language", "lang"]
  static let name = ["id", "name"]

  /// The details that `fields` give; what is not taken goes into the metadata.
  static func details(
    _ fields: inout [JSONField]
  ) -> (details: ArticleDetails, oddities: [LoadOddity]) {
    var details = ArticleDetails()
    var oddities: [LoadOddity] = []
    details.title = take(title, from: &fields)?.joinedLines
    details.author = take(author, from: &fields)
    details.outlet = take(outlet, from: &fields)
    details.url = take(url, from: &fields)
    details.language = take(language, from: &fields).flatMap(languageCode)
    if let written = take(date, from: &fields) {
      details.date = DateReading.date(in: written)
      if details.date == nil {
        oddities.append(.unknownDate(String(written.prefix(80))))
        fields.append(JSONField(name: "date", value: .string(written)))
      }
    }
    details.metadata = fields.reduce(into: [:]) { $0[$1.name] = $1.value }
    return (details, oddities)
  }

  /// Removes and returns the words of the first of `names` that holds any.
  static func take(_ names: [String], from fields: inout [JSONField]) -> String? {
    for name in names {
      guard let index = fields.firstIndex(where: { $0.name == name }),
        let words = words(of: fields[index].value)
      else { continue }
      fields.remove(at: index)
      return words
    }
    return nil
  }

  /// The words of a string, a number, a list of them, or an object with a `name`.
  static func words(of value: JSONValue) -> String? {
    switch value {
    case .string(let text):
      let trimmed = text.trimmed
      return trimmed.isEmpty ? nil : trimmed
    case .int(let number): return String(number)
    case .array(let elements):
      let words = elements.compactMap(words)
      return words.isEmpty ? nil : words.joined(separator: ", ")
    case .object: return value["name"].flatMap(words)
    case .null, .bool, .double: return nil
    }
  }

  /// The two or three letters of a language's code before its region: `en` of `en-GB`.
  static func languageCode(_ text: String) -> String? {
    let code = text.prefix { $0 != "-" && $0 != "_" }.lowercased()
    let isCode =
      (2...3).contains(code.utf8.count)
      && code.utf8.allSatisfy {
        (0x61...0x7A).contains($0)
      }
    return isCode ? code : nil
  }
}
