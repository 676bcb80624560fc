// The words that the cases of an enumeration are written by.

extension CaseIterable where Self: RawRepresentable, RawValue == String {
  /// The names of all cases, in order.
  package static var names: [String] { allCases.map(\.rawValue) }
}
