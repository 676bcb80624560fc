// Things that collections in order are asked for throughout the engine: the one binary search, the places in texts
// that it finds, and lists without what stands twice.

extension RandomAccessCollection where Index == Int {
  /// The first index whose element meets `predicate`, in a collection where those elements come last; its end
  /// if none does. Complexity O(log elements). Inlined, as loops over words search.
  @inlinable
  package func partitioningIndex(_ predicate: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The first index whose element is not before `place`, in a collection in the order of the places; its end
  /// if none is. Complexity O(log elements).
  @inlinable
  package func firstIndex(from place: Int, by position: (Element) -> Int) -> Int {
    partitioningIndex { position($0) >= place }
  }

  /// The last index whose element starts at or before `offset`, in a collection in the order of the starts;
  /// nil if none does. Complexity O(log elements).
  @inlinable
  package func lastIndex(atOrBefore offset: Int, by start: (Element) -> Int) -> Int? {
    let next = partitioningIndex { start($0) > offset }
    return next > startIndex ? next - 1 : nil
  }
}

extension Sequence {
  /// The elements in their order, each key once: the first that has it. Complexity O(elements).
  package func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Sequence where Element: Hashable {
  /// The elements in their order, each once. Complexity O(elements).
  package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Array {
  /// The elements that start in a range of a text, in an array in the order of their starts; complexity
  /// O(log elements).
  package func indices(in range: TextRange, by start: (Element) -> Int) -> Range<Int> {
    let first = partitioningIndex { start($0) >= range.start }
    return first..<Swift.max(first, partitioningIndex { start($0) >= range.end })
  }

  /// The elements that share a byte with a range of a text, in an array of places in order that do not
  /// overlap; complexity O(log elements + those found).
  package func overlapping(
    _ range: TextRange,
    by place: (Element) -> TextRange
  ) -> ArraySlice<Element> {
    let rest = self[partitioningIndex { place($0).end > range.start }...]
    return rest.prefix { place($0).start < range.end }
  }

  /// The elements by a key; those with equal keys keep their order.
  package func stablySorted(by key: (Element) -> Int) -> [Element] {
    // Numbers are sorted rather than the elements, which may be large; each key is asked for once.
    let keys = map(key)
    return indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { self[$0] }
  }
}
