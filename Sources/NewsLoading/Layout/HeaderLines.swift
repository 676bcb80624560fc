// What the lines at the head of a plain text say about it: who wrote it, when, and where it appeared.

import NewsModel

/// Reads the head of a text.
enum HeaderLines {
  /// The head ends with the first long block, and at the latest after so many lines.
  private static let lines = 10
  private static let longBlock = 200

  /// The details that the lines state, the first statement of each counting. `shapes` are those of
  /// the blocks after the title.
  static func details(_ shapes: [LineShape]) -> ArticleDetails {
    var details = ArticleDetails()
    for shape in shapes.prefix(lines) {
      if shape.length > longBlock { break }
      switch shape.role {
      case .date(let day): details.date = details.date ?? day
      case .field(let field, let value): set(field, value, in: &details)
      case .caption, .item, .contact, .furniture, .other: break
      }
    }
    return details
  }

  private static func set(_ field: HeaderField, _ value: String, in details: inout ArticleDetails) {
    switch field {
    case .title: details.title = details.title ?? value
    case .author: details.author = details.author ?? value
    case .outlet: details.outlet = details.outlet ?? value
    case .url: details.url = details.url ?? value
    case .date: details.date = details.date ?? DateReading.date(in: value)
    case .other: break
    }
  }
}
