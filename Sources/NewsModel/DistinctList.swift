// A list in which nothing stands twice.

/// Elements in the order in which they first came, each once. Whether one is there already is looked up,
/// not searched for: texts hold a hundred thousand of anything.
package struct DistinctList<Element, Key: Hashable> {
  /// The elements.
  package private(set) var elements: [Element] = []
  private var keys: Set<Key> = []

  /// An empty list.
  package init() {}

  /// Adds an element, unless one with its key is there. Complexity O(1).
  package mutating func add(_ element: Element, by key: Key) {
    if keys.insert(key).inserted { elements.append(element) }
  }
}

extension DistinctList where Element == Key {
  /// Adds an element, unless it is there. Complexity O(1).
  package mutating func add(_ element: Element) { add(element, by: element) }
}

extension DistinctList: Sendable where Element: Sendable, Key: Sendable {}
