// The sum of products of two rows of numbers, eight at a time.

/// Dot products of directions.
enum DotProduct {
  private static let width = 8

  /// The dot product of two rows of `count` numbers.
  static func of(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, count: Int) -> Float {
    var sums = SIMD8<Float>()
    var index = 0
    while index + Self.width <= count {
      let x = UnsafeRawPointer(a + index).loadUnaligned(as: SIMD8<Float>.self)
      let y = UnsafeRawPointer(b + index).loadUnaligned(as: SIMD8<Float>.self)
      sums += x * y
      index += Self.width
    }
    var sum = sums.sum()
    while index < count {
      sum += a[index] * b[index]
      index += 1
    }
    return sum
  }

  /// The dot product of two rows, as far as the shorter one goes.
  static func of(_ a: [Float], _ b: [Float]) -> Float {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        guard let x = a.baseAddress, let y = b.baseAddress else { return 0 }
        return of(x, y, count: min(a.count, b.count))
      }
    }
  }
}
