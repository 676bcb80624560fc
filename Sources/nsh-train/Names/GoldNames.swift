// Corpora of names.

import English
import NewsModel

/// A document of a corpus of names.
struct NamesDocument: GoldDocument {
  let id: String
  let kinds: [String]
  let names: [Name]

  /// A name; offsets count Unicode scalar values.
  struct Name: Decodable {
    let start: Int
    let end: Int
    let kind: String
    let alt: [String]?
    let nested: Bool?
    /// What the corpus itself calls it.
    let label: String?
  }
}

extension GoldText<NamesDocument> {
  /// Where a name stands.
  func range(_ name: NamesDocument.Name) -> TextRange {
    TextRange(offsets[name.start], offsets[name.end])
  }

  /// The types of names that corpora tell apart and that have no kind of their own.
  private static var types: [String: NameType] { ["product": .product, "creative-work": .work] }

  /// The text to learn from. What a corpus calls otherwise may be a group as well, and since corpora
  /// differ most there, finding nothing is right as well.
  var example: NameText {
    let names = gold.names.filter { $0.nested != true }.map { name in
      let kinds = ([name.kind] + (name.alt ?? [])).compactMap(ActorKind.init)
      let isOther = kinds.contains(.other)
      return MarkedName(
        range: range(name),
        kinds: kinds + (isOther ? [.group] : []),
        isOptional: isOther,
        type: name.label.flatMap { Self.types[$0] }
      )
    }
    return NameText(
      text: text,
      names: names.sorted { $0.range.start < $1.range.start },
      lacksPeoples: !gold.kinds.contains("group")
    )
  }
}
