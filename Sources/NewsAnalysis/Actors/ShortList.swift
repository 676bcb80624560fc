// Elements in the order in which they first came, each once.

/// A list in which nothing stands twice, and hardly ever much: what is short is searched, what is long is looked up.
struct ShortList<Element: Hashable & Sendable>: Sendable {
  /// The elements.
  private(set) var elements: [Element] = []
  /// The elements once they are more than a few.
  private var known: Set<Element> = []

  /// Up to so many are searched.
  private static var few: Int { 8 }

  /// Adds an element, unless it is there. Complexity O(1).
  mutating func add(_ element: Element) {
    if elements.count < Self.few {
      if elements.contains(element) { return }
    } else {
      if known.isEmpty { known = Set(elements) }
      if !known.insert(element).inserted { return }
    }
    elements.append(element)
  }
}

/// A name as it stands in a text; two differ where their bytes do.
struct Spelling: Hashable {
  /// The name.
  let text: String

  static func == (one: Spelling, other: Spelling) -> Bool {
    one.text.utf8.elementsEqual(other.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
