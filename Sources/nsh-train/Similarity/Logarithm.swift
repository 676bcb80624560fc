// The one function of the C library that the trainer of vectors needs.

import Glibc

enum Logarithm {
  /// The natural logarithm.
  static func natural(_ value: Float) -> Float { logf(value) }
}
