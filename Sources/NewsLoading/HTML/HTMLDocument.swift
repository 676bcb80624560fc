// A parsed page: libgumbo's tree, laid flat in document order, so that everything after it is a loop
// over an array and no recursion, however deep the page is nested.

import CGumbo
import NewsModel

/// An element or a text of a page.
struct HTMLNode {
  /// The element's tag; nil for a text.
  let tag: GumboTag?
  /// The index of the element it stands in; -1 for the topmost.
  let parent: Int
  /// The index after its last descendant.
  var end: Int
  fileprivate let source: UnsafeMutablePointer<GumboNode>

  /// Whether it is an element with this tag.
  func isElement(_ other: GumboTag) -> Bool { tag == other }
}

/// Why there is no tree of a page.
enum PageError: Error {
  /// Its tree would be too large, or take too long.
  case tooMuch
  /// Somebody asked for the end.
  case stopped
}

/// A page and its memory.
struct HTMLDocument: ~Copyable {
  /// The nodes in document order; comments and the content of templates are left out.
  private(set) var nodes: [HTMLNode] = []
  private let memory: ParseMemory

  /// The page that `bytes` are, which are valid UTF-8. Throws where its tree would take more time or
  /// memory than that of any page with an article, and where `stop` says so.
  static func parse(_ bytes: [UInt8], stop: StopSign) throws(PageError) -> HTMLDocument {
    if PageWork.isTooMuch(bytes) { throw .tooMuch }
    let memory = ParseMemory(for: bytes.count, stop)
    let root = try memory.page(bytes)
    return HTMLDocument(root, in: memory)
  }

  private init(_ root: UnsafeMutablePointer<GumboNode>, in memory: consuming ParseMemory) {
    self.memory = memory
    flatten(root)
  }

  private mutating func flatten(_ root: UnsafeMutablePointer<GumboNode>) {
    /// A node to visit, or an element to close.
    enum Step {
      case visit(UnsafeMutablePointer<GumboNode>, parent: Int)
      case close(Int)
    }
    var steps: [Step] = [.visit(root, parent: -1)]
    while let step = steps.popLast() {
      switch step {
      case .close(let index): nodes[index].end = nodes.count
      case .visit(let node, let parent):
        let index = nodes.count
        switch node.pointee.type {
        case GUMBO_NODE_ELEMENT:
          let element = node.pointee.v.element
          nodes.append(HTMLNode(tag: element.tag, parent: parent, end: index + 1, source: node))
          steps.append(.close(index))
          for child in stride(from: Int(element.children.length) - 1, through: 0, by: -1) {
            guard let pointer = element.children.data[child] else { continue }
            let node = pointer.assumingMemoryBound(to: GumboNode.self)
            steps.append(.visit(node, parent: index))
          }
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
          nodes.append(HTMLNode(tag: nil, parent: parent, end: index + 1, source: node))
        default: break
        }
      }
    }
  }
}

extension HTMLDocument {
  /// The value of an element's attribute; nil without it, and for a text.
  func attribute(_ name: String, of index: Int) -> String? {
    guard nodes[index].tag != nil else { return nil }
    let source = nodes[index].source
    return withUnsafePointer(to: &source.pointee.v.element.attributes) { attributes in
      gumbo_get_attribute(attributes, name).map {
        MarkRuns.bounded(String(cString: $0.pointee.value))
      }
    }
  }

  /// Calls `body` with the bytes of a text.
  func withText(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard nodes[index].tag == nil, let text = nodes[index].source.pointee.v.text.text else {
      return
    }
    let raw = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    var count = 0
    while raw[count] != 0 { count += 1 }
    body(UnsafeBufferPointer(start: raw, count: count))
  }

  /// The text below an element, as it stands, up to where it is longer than `limit` bytes.
  func text(below index: Int, limit: Int = .max) -> String {
    var bytes: [UInt8] = []
    for inner in index..<nodes[index].end where bytes.count <= limit {
      withText(of: inner) { bytes += $0 }
    }
    return MarkRuns.bounded(String(decoding: bytes, as: UTF8.self))
  }
}
