// A findings document as a list of findings that can be compared with those of another: ids, which
// every session gives anew, are replaced by keys.

import NewsModel

/// A finding as far as it can be compared.
struct FindingsEntry {
  /// What it is: `claim`, `actor` …
  let finding: String
  /// What it is known by in both documents.
  let key: String
  /// What to call it.
  let text: String
  /// Its fields, with keys in place of ids.
  let fields: [JSONField]
}

/// Reads the findings of one document.
///
/// The claims of a document that changed are known by their words: their offsets, and with them their
/// keys, change with every character before them.
struct FindingsEntries {
  private let json: JSONValue
  /// What stands in place of an id.
  private var names: [String: String] = [:]
  /// The ids of the documents that changed.
  private var changed: Set<String> = []

  /// The findings of `json`, whose documents have these names by their ids.
  init(_ json: JSONValue, documents: [String: String], changed names: Set<String>) {
    self.json = json
    self.names = documents
    changed = Set(documents.filter { names.contains($0.value) }.keys)
    for actor in list("actors") {
      if let id = actor["id"]?.string { self.names[id] = actor["key"]?.string }
    }
    var twins: [String: Int] = [:]
    for claim in list("claims") {
      guard let id = claim["id"]?.string else { continue }
      guard let document = claim["document"]?.string, changed.contains(document) else {
        self.names[id] = claim["key"]?.string
        continue
      }
      let name = "\(self.names[document] ?? ""): \(claim["text"]?.string ?? "")"
      twins[name, default: 0] += 1
      let number = twins[name, default: 1]
      self.names[id] = number == 1 ? name : "\(name)/\(number)"
    }
  }

  private func list(_ name: String) -> [JSONValue] { json[name]?.array ?? [] }

  /// All findings, in the order of the document.
  var all: [FindingsEntry] {
    ["generator", "script"].compactMap { name in
      json[name].map { FindingsEntry(finding: name, key: name, text: name, fields: $0.fields) }
    }
      + list("documents").map { document in
        FindingsEntry(
          finding: "document",
          key: document["id"]?.string.flatMap { names[$0] } ?? "",
          text: document["path"]?.string ?? "",
          fields: compared(document).fields.filter { $0.name != "key" }
        )
      }
      + list("actors").map { entry("actor", $0, text: "name") }
      + list("claims").map { entry("claim", $0, text: "text") }
      + list("comparisons").map { entry("comparison", $0, text: "name") }
      + judgements
      + list("notes").map { note in
        let text = note["text"]?.string ?? ""
        let key = "\(note["target"]?.string ?? "") \(text)"
        return FindingsEntry(finding: "note", key: key, text: text, fields: note.fields)
      }
  }

  /// The judgements: of several of one kind on one finding, each has a number.
  private var judgements: [FindingsEntry] {
    var twins: [String: Int] = [:]
    return list("judgements").map { judgement in
      let parts = ["action", "field", "target"].compactMap { judgement[$0]?.string }
      let key = parts.joined(separator: " ")
      twins[key, default: 0] += 1
      let number = twins[key, default: 1]
      return FindingsEntry(
        finding: "judgement",
        key: number == 1 ? key : "\(key)/\(number)",
        text: judgement["quote"]?.string ?? parts.last ?? "",
        fields: judgement.fields.filter { $0.name != "id" && $0.name != "target" }
      )
    }
  }

  private func entry(_ finding: String, _ value: JSONValue, text: String) -> FindingsEntry {
    let text = value[text]?.string ?? ""
    // A comparison has no key: its name is one.
    let key = finding == "comparison" ? nil : value["id"]?.string.flatMap { names[$0] }
    return FindingsEntry(
      finding: finding,
      key: key ?? text,
      text: text,
      fields: compared(value).fields.filter { $0.name != "key" }
    )
  }

  /// Whether a value is an account that says nothing of a claim: exports of version 1.0 list those too.
  private func isSilent(_ value: JSONValue) -> Bool { value["stance"]?.string == "absent" }

  /// The fields that hold words of the article, or what was made of them.
  private static let texts: Set = ["text", "name", "title", "key", "metadata", "lemma", "unit"]

  /// A finding without its id, with keys in place of the ids of others, and without offsets in
  /// documents that changed.
  private func compared(_ value: JSONValue, dropsOffsets: Bool = false) -> JSONValue {
    switch value {
    case .string(let text): return .string(names[text] ?? text)
    case .array(let elements):
      return .array(
        elements.filter { !isSilent($0) }.map { compared($0, dropsOffsets: dropsOffsets) }
      )
    case .object(let fields):
      let drops =
        dropsOffsets || value["document"]?.string.map { changed.contains($0) } ?? false
      let left = ["id", "section"] + (drops ? ["start", "end"] : [])
      return .object(
        fields.filter { !left.contains($0.name) }.map { field in
          // Words of the article may look like ids.
          let isText = Self.texts.contains(field.name)
          return JSONField(
            name: field.name,
            value: isText ? field.value : compared(field.value, dropsOffsets: drops)
          )
        }
      )
    default: return value
    }
  }
}

extension JSONValue {
  /// The fields of an object; none of any other value.
  var fields: [JSONField] {
    guard case .object(let fields) = self else { return [] }
    return fields
  }
}
