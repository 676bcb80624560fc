// Members that stand for all of a large group, where every two of them are compared.

extension Array {
  /// So many elements at most, evenly spread and in their order; all of them where there are no more.
  func sample(of size: Int) -> [Element] {
    count <= size ? self : (0..<size).map { self[$0 * count / size] }
  }
}
