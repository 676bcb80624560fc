// Things that sorted arrays are asked for throughout the engine.

extension Array {
  /// The first index whose element meets `predicate`, in an array where those elements come last;
  /// complexity O(log elements).
  package func partitioningIndex(_ predicate: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

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
