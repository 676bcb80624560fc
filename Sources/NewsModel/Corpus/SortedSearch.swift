// Where a place lies among things that stand in order.

extension Array {
  /// The last index whose element starts at or before `offset`, in an array in the order of the starts;
  /// nil if none does. Complexity O(log elements).
  package func lastIndex(atOrBefore offset: Int, by start: (Element) -> Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if start(self[middle]) > offset { high = middle } else { low = middle + 1 }
    }
    return low > 0 ? low - 1 : nil
  }
}
