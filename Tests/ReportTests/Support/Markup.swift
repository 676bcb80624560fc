// A small reader of what a report is written in: every element must be closed where it was opened, and every
// attribute be quoted. It knows no more of HTML than the writer does.

/// The markup of a page.
struct Markup {
  /// An element that was opened.
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The names of the elements that it lies in, the outermost first.
    let within: [String]
    /// The text in it, markup left out, as it is written.
    var text = ""
  }

  private(set) var elements: [Element] = []
  /// What is wrong, in words.
  private(set) var faults: [String] = []
  private static let void: Set = ["meta", "br", "input"]

  /// Reads a page.
  init(_ page: String) {
    var open: [Int] = []
    var rest = page[...]
    if rest.hasPrefix("<!DOCTYPE html>") { rest = rest.dropFirst(15) }
    while let next = rest.first {
      guard next == "<" else {
        let text = rest.prefix { $0 != "<" }
        if text.contains(">"), !Self.isStyle(open, elements) { faults.append("a bare >: \(text)") }
        for element in open { elements[element].text += text }
        rest = rest[text.endIndex...]
        continue
      }
      let tag = rest.dropFirst().prefix { $0 != ">" }
      rest = rest[tag.endIndex...].dropFirst()
      if tag.hasPrefix("/") {
        close(String(tag.dropFirst()), &open)
      } else {
        read(tag, &open)
      }
    }
    faults += open.map { "not closed: \(elements[$0].name)" }
  }

  private static func isStyle(_ open: [Int], _ elements: [Element]) -> Bool {
    open.last.map { elements[$0].name == "style" } ?? false
  }

  private mutating func close(_ name: String, _ open: inout [Int]) {
    guard let last = open.popLast() else {
      faults.append("nothing to close: \(name)")
      return
    }
    if elements[last].name != name { faults.append("\(name) closes \(elements[last].name)") }
  }

  private mutating func read(_ tag: Substring, _ open: inout [Int]) {
    let name = String(tag.prefix { $0 != " " })
    if name.contains(where: { !$0.isLetter && !$0.isNumber }) { faults.append("no name: \(name)") }
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.count)
    while !rest.isEmpty {
      let key = rest.dropFirst().prefix { $0 != "=" && $0 != " " }
      rest = rest[key.endIndex...]
      if attributes[String(key)] != nil { faults.append("twice: \(key) of \(name)") }
      attributes[String(key)] = ""
      guard rest.hasPrefix("=") else { continue }
      guard rest.hasPrefix("=\"") else {
        faults.append("not quoted: \(tag)")
        return
      }
      let value = rest.dropFirst(2).prefix { $0 != "\"" }
      attributes[String(key)] = String(value)
      rest = rest[value.endIndex...].dropFirst()
    }
    elements.append(
      Element(name: name, attributes: attributes, within: open.map { elements[$0].name })
    )
    if !Self.void.contains(name) { open.append(elements.count - 1) }
  }

  /// The elements with a name.
  func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The elements that the style sheet knows by a name.
  func styled(_ name: String) -> [Element] {
    elements.filter { ($0.attributes["class"] ?? "").split(separator: " ").contains { $0 == name } }
  }

  /// The element that links find by a name.
  func element(_ id: String) -> Element? { elements.first { $0.attributes["id"] == id } }

  /// Links of the page that lead nowhere, and places that two elements claim to be.
  var brokenLinks: [String] {
    let ids = elements.compactMap { $0.attributes["id"] }
    let twice = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys
    let links = elements.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
    let missing = Set(links.map { String($0.dropFirst()) }).subtracting(ids)
    return twice.sorted() + missing.sorted()
  }
}
