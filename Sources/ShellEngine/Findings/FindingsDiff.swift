// What changed between two findings documents, told by durable keys: ids are given anew in every
// session and say nothing.

import NewsModel
import Tabular

/// Compares two findings documents.
struct FindingsDiff {
  static let columns = [
    Column("change", .string, values: ["gone", "new", "changed"]),
    Column(
      "finding",
      .string,
      values: [
        "generator", "script", "document", "actor", "claim", "comparison", "note", "input",
        "statement",
      ]
    ),
    Column("text", .string), Column("field", .string), Column("old", .string),
    Column("new", .string), Column("key", .string, isDetail: true),
  ]

  private let old: [FindingsEntry]
  private let new: [FindingsEntry]

  init(old: FindingsFile, new: FindingsFile) {
    let common = old.documentKeys.intersection(new.documentKeys)
    self.old = FindingsEntries(old.json, common: common).all
    self.new = FindingsEntries(new.json, common: common).all
  }

  /// A row for everything that is gone, then what is new or changed in the order of the new document.
  var table: Table {
    let oldByKey = Dictionary(old.map { (Self.name($0), $0) }, uniquingKeysWith: { a, _ in a })
    let newKeys = Set(new.map(Self.name))
    var rows = old.filter { !newKeys.contains(Self.name($0)) }.map { row("gone", $0) }
    for entry in new {
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
    return names.compactMap { name in
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
