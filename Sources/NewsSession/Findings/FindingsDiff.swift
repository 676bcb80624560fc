// What changed between two findings documents, told by durable keys: ids are given anew in every
// session and say nothing.

import NewsModel
import Tabular

/// Compares two findings documents.
package struct FindingsDiff {
  /// The columns of its table.
  package static let columns = [
    Column("change", .string, values: ["gone", "new", "changed"]),
    Column(
      "finding",
      .string,
      values: [
        "generator", "script", "document", "actor", "claim", "comparison", "judgement", "note",
        "input", "statement",
      ]
    ),
    Column("text", .string), Column("field", .string), Column("old", .string),
    Column("new", .string), Column("key", .string, isDetail: true),
  ]

  private let old: [FindingsEntry]
  private let new: [FindingsEntry]
  private let oldFields: [String: Set<String>]
  private let newFields: [String: Set<String>]

  /// The two documents, side by side. Throws what `check` throws, which is asked between the steps.
  package init(
    old: FindingsFile,
    new: FindingsFile,
    check: () throws -> Void
  ) rethrows {
    let pairs = DocumentPairs(old: old, new: new)
    try check()
    self.old = FindingsEntries(old.json, documents: pairs.old, changed: pairs.changed).all
    try check()
    self.new = FindingsEntries(new.json, documents: pairs.new, changed: pairs.changed).all
    try check()
    oldFields = Self.fields(self.old)
    newFields = Self.fields(self.new)
  }

  /// The fields that findings of each kind have.
  private static func fields(_ entries: [FindingsEntry]) -> [String: Set<String>] {
    var fields: [String: Set<String>] = [:]
    for entry in entries { fields[entry.finding, default: []].formUnion(entry.fields.map(\.name)) }
    return fields
  }

  /// Whether both exports tell of a field: one may be of a later version, or have more beside it.
  private func isShared(_ field: String, of finding: String) -> Bool {
    [oldFields, newFields].allSatisfy { $0[finding]?.contains(field) ?? false }
  }

  /// A row for everything that is gone, then what is new or changed in the order of the new document.
  /// Throws what `check` throws, which is asked for each finding.
  package func table(check: () throws -> Void) rethrows -> Table {
    let oldByKey = Dictionary(old.map { (Self.name($0), $0) }, uniquingKeysWith: { a, _ in a })
    let newKeys = Set(new.map(Self.name))
    var rows = old.filter { !newKeys.contains(Self.name($0)) }.map { row("gone", $0) }
    for entry in new {
      try check()
      guard let before = oldByKey[Self.name(entry)] else {
        rows.append(row("new", entry))
        continue
      }
      rows += changes(from: before, to: entry)
    }
    return Table(columns: Self.columns, rows: rows)
  }

  private static func name(_ entry: FindingsEntry) -> String { "\(entry.finding) \(entry.key)" }

  private func row(_ change: String, _ entry: FindingsEntry) -> Row {
    Row([
      .string(change), .string(entry.finding), FindingTables.oneLine(entry.text), .null, .null,
      .null, .string(entry.key),
    ])
  }

  private func changes(from old: FindingsEntry, to new: FindingsEntry) -> [Row] {
    let names =
      new.fields.map(\.name)
      + old.fields.map(\.name).filter { name in
        !new.fields.contains { $0.name == name }
      }
    return names.filter { isShared($0, of: new.finding) }.compactMap { name in
      let before = old.fields.first { $0.name == name }?.value ?? .null
      let after = new.fields.first { $0.name == name }?.value ?? .null
      guard before != after else { return nil }
      return Row([
        .string("changed"), .string(new.finding), FindingTables.oneLine(new.text), .string(name),
        .string(Value(before).brief), .string(Value(after).brief), .string(new.key),
      ])
    }
  }
}

extension Value {
  /// The value on one line, cut where it is long, for a cell that names a change.
  fileprivate var brief: String {
    let whole: String
    switch self {
    case .record, .list, .table: whole = JSONFormat.compact(self)
    default: whole = text
    }
    let limit = 200
    let short = whole.unicodeScalars.prefix(limit)
    return short.endIndex == whole.unicodeScalars.endIndex ? whole : String(short) + "…"
  }
}
