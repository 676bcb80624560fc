// Records: named values in a fixed order.

/// An ordered record. A record that is a row of findings keeps the id of its finding.
package struct Record: Sendable {
  /// The names of the fields, each once.
  package private(set) var names: [String]
  /// The values, in the order of `names`.
  package private(set) var values: [Value]
  /// The id of the finding that the record shows: `c12`.
  package var finding: String?

  /// A record of these fields; of two fields with one name the last counts, in the place of the first.
  package init(_ fields: [(String, Value)], finding: String? = nil) {
    names = []
    values = []
    self.finding = finding
    guard fields.count > Self.fewFields else {
      for (name, value) in fields { self[name] = value }
      return
    }
    var places: [ValueKey: Int] = [:]
    for (name, value) in fields {
      let key = ValueKey(.string(name))
      if let place = places[key] {
        values[place] = value
      } else {
        places[key] = names.count
        names.append(name)
        values.append(value)
      }
    }
  }

  /// So many names are sooner compared one by one than hashed.
  private static let fewFields = 16

  /// A record of these names, each once, with as many values.
  package init(names: [String], values: [Value], finding: String?) {
    self.names = names
    self.values = values
    self.finding = finding
  }

  /// The value of a field; nil where there is no such field. Setting nil removes the field.
  package subscript(name: String) -> Value? {
    get { index(of: name).map { values[$0] } }
    set {
      if let index = index(of: name) {
        if let newValue {
          values[index] = newValue
        } else {
          names.remove(at: index)
          values.remove(at: index)
        }
      } else if let newValue {
        names.append(name)
        values.append(newValue)
      }
    }
  }

  private func index(of name: String) -> Int? { names.firstIndex { $0.isWritten(as: name) } }
}
