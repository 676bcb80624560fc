// What can go wrong with values while a program runs.

/// A value that an operator or a function cannot work with; the interpreter adds the place.
package struct ValueFault: Error {
  /// What is wrong, in a few words.
  package let message: String
  /// What to do about it.
  package let help: String?

  /// A fault with its remedy.
  package init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}

extension ValueFault {
  /// That a list or table of `count` has no such element.
  static func noElement(_ index: Int, of count: Int) -> ValueFault {
    ValueFault(
      "there is no element \(index)",
      help: count == 0
        ? "there are none"
        : "elements are counted from 0 to \(count - 1), or from -1 at the end to -\(count)"
    )
  }

  /// That a text writes no date.
  static func noDate(_ text: String) -> ValueFault {
    ValueFault("\"\(text)\" is not a date", help: "a date is written 2025-03-18")
  }
}
