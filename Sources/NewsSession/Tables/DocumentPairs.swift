// Which documents of two exports are the same: by their bytes, or else by where they come from.

import NewsModel

/// Names for the documents of two findings documents: what has one name in both is one document.
struct DocumentPairs {
  /// By the ids of the old export.
  private(set) var old: [String: String] = [:]
  /// By the ids of the new export.
  private(set) var new: [String: String] = [:]
  /// The names of those whose bytes are not the same in both.
  private(set) var changed: Set<String> = []

  init(old: FindingsFile, new: FindingsFile) {
    var left = (Self.documents(old), Self.documents(new))
    // The same bytes at the same place, the same bytes, the same place, the same address; at last the
    // same name, as each week's articles may lie in a folder of their own.
    for mark in [Self.keyAndPlace, Self.key, Self.place, Self.address, Self.name] {
      match(&left, by: mark)
    }
    for (id, document) in left.0 { self.old[id] = name(document, id, "old") }
    for (id, document) in left.1 { self.new[id] = name(document, id, "new") }
  }

  private typealias Documents = [(id: String, document: JSONValue)]

  /// Pairs what alone has a mark in both exports.
  private mutating func match(
    _ left: inout (Documents, Documents),
    by mark: (JSONValue) -> String?
  ) {
    let olds = Dictionary(grouping: left.0) { mark($0.document) ?? "" }
    let news = Dictionary(grouping: left.1) { mark($0.document) ?? "" }
    var matched: (Set<String>, Set<String>) = ([], [])
    for (id, document) in left.1 {
      guard let mark = mark(document), news[mark]?.count == 1, let pair = olds[mark],
        pair.count == 1
      else { continue }
      let name = Self.keyAndPlace(document) ?? id
      old[pair[0].id] = name
      new[id] = name
      if Self.key(pair[0].document) != Self.key(document) { changed.insert(name) }
      matched.0.insert(pair[0].id)
      matched.1.insert(id)
    }
    left.0.removeAll { matched.0.contains($0.id) }
    left.1.removeAll { matched.1.contains($0.id) }
  }

  private func name(_ document: JSONValue, _ id: String, _ side: String) -> String {
    "\(side) \(Self.keyAndPlace(document) ?? id)"
  }

  private static func documents(_ file: FindingsFile) -> Documents {
    (file.json["documents"]?.array ?? []).compactMap { document in
      document["id"]?.string.map { ($0, document) }
    }
  }

  private static func key(_ document: JSONValue) -> String? { document["key"]?.string }

  private static func address(_ document: JSONValue) -> String? { document["url"]?.string }

  private static func name(_ document: JSONValue) -> String? { document["name"]?.string }

  private static func keyAndPlace(_ document: JSONValue) -> String? {
    key(document).map { "\($0) \(place(document) ?? "")" }
  }

  /// A document's path, and its name where a file holds several.
  private static func place(_ document: JSONValue) -> String? {
    guard let path = document["path"]?.string else { return nil }
    return document["name"]?.string.map { "\(path) \($0)" } ?? path
  }
}
