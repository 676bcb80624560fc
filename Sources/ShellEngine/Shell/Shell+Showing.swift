// How results are shown: as text that suits the host, or as JSON.

import Tabular

extension Shell {
  /// Whether the session has all results shown as JSON.
  var showsJSON: Bool { session.options.showsJSON }

  /// Shows a result. Nothing is shown of null, in either form.
  func show(_ value: Value, asJSON: Bool = false) throws {
    guard asJSON || showsJSON, !value.isNull else { return try host.show(value) }
    try host.write(JSONFormat.write(value) + "\n")
  }
}
