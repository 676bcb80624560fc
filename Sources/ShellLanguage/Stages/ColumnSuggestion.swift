// Which column a stage that lacks one may be meant for: what is suggested can be typed as it stands.

import ShellSyntax
import Tabular

/// The columns that could be named in a call, the likeliest first.
struct ColumnSuggestion {
  private let columns: [Column]

  /// The columns of a table, those that are shown before the others.
  init(_ columns: [Column]) {
    self.columns = columns.filter { !$0.isDetail } + columns.filter(\.isDetail)
  }

  /// `… | sum words`, with the first column of one of these kinds; nil where there is none.
  func call(_ stage: String, _ kinds: [ValueKind]) -> String? {
    columns.first { kinds.contains($0.kind) }.map {
      "… | \(stage) \(Self.written($0.name))"
    }
  }

  /// `… | group-by certainty | chart count`, for a table without numbers.
  var counted: String? {
    let texts = columns.filter { $0.kind == .string && !$0.isDetail && $0.name != "count" }
    let key = texts.first { !$0.values.isEmpty } ?? texts.first
    return key.map { "count first: … | group-by \(Self.name($0.name)) | chart count" }
  }

  /// The name as an argument.
  private static func written(_ name: String) -> String {
    isPlain(name) ? name : "\"\(name.escaped)\""
  }

  /// The name where an expression or a stage of the grammar takes it.
  private static func name(_ name: String) -> String { isPlain(name) ? name : "`\(name)`" }

  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first == "_" || first.properties.isAlphabetic
    else { return false }
    return Keyword(rawValue: name) == nil
      && name.unicodeScalars.allSatisfy { scalar in
        scalar == "_" || scalar == "-" || scalar.properties.isAlphabetic
          || scalar.properties.numericType != nil
      }
  }
}

extension String {
  /// The text as it stands between double quotes.
  fileprivate var escaped: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if ["\"", "\\", "$"].contains(scalar) { text.append("\\") }
      text.append(scalar)
    }
    return String(text)
  }
}
