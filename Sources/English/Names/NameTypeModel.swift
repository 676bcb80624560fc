// Tells facilities from other places, and events, works, products and laws from what else has a name: a
// decision for each name of these kinds, after the names have been found. It is a linear model over the
// name's words, its head and what stands around it, as Fleischman & Hovy ("Fine Grained Classification of
// Named Entities", 2002) and Ling & Weld ("Fine-Grained Entity Recognition", 2012) have it.

import NewsModel

/// Tells types of names apart.
package struct NameTypeModel: Sendable {
  private let model: LinearModel
  private let templates: FeatureTemplates
  private let telling: SlotTable

  /// The types that are told apart, in the order of the model's classes.
  package static let types: [NameType] = [
    .place, .facility, .other, .event, .work, .product, .law,
  ]

  /// The classes that a name of a kind may have; nil where the kind says it all.
  package static func classes(_ kind: ActorKind) -> Range<Int>? {
    switch kind {
    case .place: 0..<2
    case .other: 2..<types.count
    case .person, .organization, .group: nil
    }
  }

  /// The model of a file; nil where it has none.
  package init?(_ file: ModelFile) {
    guard let model = file.linear("types"), model.classes == Self.types.count,
      let templates = file.templates("types", atoms: NameTypeAtoms.names),
      let telling = SlotTable(file, "types.telling")
    else { return nil }
    (self.model, self.templates, self.telling) = (model, templates, telling)
  }

  /// The type of the name with the words `name` of sentence `number`, whose kind is known.
  package func type(
    _ document: NameDocument,
    _ number: Int,
    _ name: Range<Int>,
    _ kind: ActorKind
  ) -> NameType {
    guard let classes = Self.classes(kind), Self.isOpen(document, number, name, kind) else {
      return NameType(kind)
    }
    return DecisionBuffers.with(templates, model) { buffers in
      NameTypeAtoms.fill(
        buffers.values,
        document,
        number,
        name,
        isPlace: kind == .place,
        telling: telling
      )
      let wanted = classes.reduce(0 as ClassSet) { $0 | 1 << ClassSet($1) }
      return Self.types[buffers.best(templates, model, among: wanted)]
    }
  }

  /// Whether a name needs a decision: a well-known country, region or city is no
  /// facility, unless its last word says what it is (`Times Square`).
  package static func isOpen(
    _ document: NameDocument,
    _ number: Int,
    _ name: Range<Int>,
    _ kind: ActorKind
  ) -> Bool {
    let at = document.starts[number]
    let words = (at + name.lowerBound)..<(at + name.upperBound)
    return kind != .place || document.isUnknown(words.lowerBound) || !document.isListed(words)
      || document.isKindWord(words.upperBound - 1)
  }
}
