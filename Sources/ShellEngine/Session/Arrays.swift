// Two things that sorted arrays are asked for throughout the engine.

extension Array {
  /// The first index whose element meets `predicate`, in an array where those elements come last;
  /// complexity O(log elements).
  func partitioningIndex(_ predicate: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The elements by a key; those with equal keys keep their order.
  func stablySorted(by key: (Element) -> Int) -> [Element] {
    enumerated()
      .sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }
      .map(\.element)
  }
}
