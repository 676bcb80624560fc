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
      values: ["generator", "script", "document", "actor", "claim", "comparison", "note"]
    ),
    Column("text", .string), Column("field", .string), Column("old", .string),
    Column("new", .string), Column("key", .string, isDetail: true),
  ]

  /// A finding as far as it can be compared: its key, what to call it, and its fields with ids
  /// replaced by keys.
  private struct Entry {
    let finding: String
    let key: String
    let text: String
    let fields: [JSONField]
  }

  private let old: [Entry]
  private let new: [Entry]

  init(old: FindingsFile, new: FindingsFile) {
    self.old = Self.entries(old.json)
    self.new = Self.entries(new.json)
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

  private static func name(_ entry: Entry) -> String { "\(entry.finding) \(entry.key)" }

  private func row(_ change: String, _ entry: Entry) -> Row {
    Row([
      .string(change), .string(entry.finding), FindingTables.oneLine(entry.text), .null, .null,
      .null, .string(entry.key),
    ])
  }

  private func changes(from old: Entry, to new: Entry) -> [Row] {
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

  // MARK: Reading

  private static func entries(_ json: JSONValue) -> [Entry] {
    var keys: [String: JSONValue] = [:]
    for list in ["documents", "actors", "claims"] {
      for finding in json[list]?.array ?? [] {
        if let id = finding["id"]?.string { keys[id] = finding["key"] ?? .null }
      }
    }
    var entries = ["generator", "script"].compactMap { name in
      json[name].map { Entry(finding: name, key: name, text: name, fields: $0.fields) }
    }
    entries += (json["documents"]?.array ?? []).map { document(keyed($0, keys)) }
    for (list, finding, text) in [
      ("actors", "actor", "name"), ("claims", "claim", "text"),
      ("comparisons", "comparison", "name"),
    ] {
      entries += (json[list]?.array ?? []).map { item in
        let key = item["key"]?.string ?? item[text]?.string ?? ""
        return Entry(
          finding: finding,
          key: key,
          text: item[text]?.string ?? key,
          fields: keyed(item, keys).fields.filter { $0.name != "key" }
        )
      }
    }
    entries += (json["notes"]?.array ?? []).map { note in
      let text = note["text"]?.string ?? ""
      return Entry(
        finding: "note",
        key: "\(note["target"]?.string ?? "") \(text)",
        text: text,
        fields: note.fields
      )
    }
    return entries
  }

  /// A document is known by its path, so that one whose bytes changed is the same one, changed.
  private static func document(_ document: JSONValue) -> Entry {
    let path = document["path"]?.string ?? ""
    let name = document["name"]?.string ?? path
    return Entry(
      finding: "document",
      key: "\(path) \(name)",
      text: path,
      fields: document.fields
    )
  }

  /// A finding without its id, and with keys in place of the ids of others.
  private static func keyed(_ value: JSONValue, _ keys: [String: JSONValue]) -> JSONValue {
    switch value {
    case .string(let text): return keys[text] ?? value
    case .array(let elements): return .array(elements.map { keyed($0, keys) })
    case .object(let fields):
      return .object(
        fields.filter { $0.name != "id" && $0.name != "section" }.map { field in
          // Words of the article may look like ids.
          let isText = ["text", "name", "title", "key"].contains(field.name)
          return JSONField(
            name: field.name,
            value: isText ? field.value : keyed(field.value, keys)
          )
        }
      )
    default: return value
    }
  }
}

extension JSONValue {
  /// The fields of an object; none of any other value.
  fileprivate var fields: [JSONField] {
    guard case .object(let fields) = self else { return [] }
    return fields
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
