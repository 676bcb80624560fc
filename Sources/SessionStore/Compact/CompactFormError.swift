// What can be wrong with bytes that should be findings in compact form.

/// Why findings cannot be read from bytes, or not be written as such.
package enum CompactFormError: Error, Hashable, Sendable {
  /// The first bytes are none that this form begins with.
  case notFindings
  /// The bytes are of a form that only a later version of nsh knows.
  case laterForm(Int)
  /// The bytes are not those that were written, or those of another article's findings.
  case damaged
  /// The bytes end before the findings do.
  case truncated
  /// A number is outside of what it may be.
  case outOfBounds(Field)
  /// Findings that no analysis gives: these words would not be found again.
  case cannotHold(Field)
}

extension CompactFormError: CustomStringConvertible {
  /// What is wrong, in words.
  package var description: String {
    switch self {
    case .notFindings: "these bytes are not findings"
    case .laterForm(let form): "the findings are of form \(form), which a later nsh wrote"
    case .damaged: "the findings are damaged"
    case .truncated: "the findings are cut off"
    case .outOfBounds(let field): "the findings are damaged: \(field) is out of bounds"
    case .cannotHold(let field): "findings with such a \(field) cannot be kept"
    }
  }
}
