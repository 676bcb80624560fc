// A parsed page: libgumbo's tree, laid flat in document order, so that everything after it is a loop
// over an array and no recursion, however deep the page is nested.

import CGumbo

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

/// A page and its memory.
struct HTMLDocument: ~Copyable {
  /// The nodes in document order; comments and the content of templates are left out.
  private(set) var nodes: [HTMLNode] = []
  private let arena: UnsafeMutablePointer<HTMLArena>

  /// Parses `bytes`, which are valid UTF-8. Nil where memory is out.
  init?(_ bytes: [UInt8]) {
    arena = .allocate(capacity: 1)
    arena.initialize(to: HTMLArena())
    var options = GumboOptions()
    options.allocator = { userdata, size in
      userdata?.assumingMemoryBound(to: HTMLArena.self).pointee.allocate(size)
    }
    options.deallocator = { _, _ in }
    options.userdata = UnsafeMutableRawPointer(arena)
    options.tab_stop = 8
    options.stop_on_first_error = false
    options.max_errors = 0
    options.fragment_context = GUMBO_TAG_LAST
    options.fragment_namespace = GUMBO_NAMESPACE_HTML
    let output = bytes.withUnsafeBytes { buffer in
      gumbo_parse_with_options(
        &options,
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        buffer.count
      )
    }
    guard let root = output?.pointee.root else { return nil }
    flatten(root)
  }

  deinit {
    arena.pointee.free()
    arena.deinitialize(count: 1)
    arena.deallocate()
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

  /// All text below an element, as it stands.
  func text(below index: Int) -> String {
    var bytes: [UInt8] = []
    for inner in index..<nodes[index].end { withText(of: inner) { bytes += $0 } }
    return MarkRuns.bounded(String(decoding: bytes, as: UTF8.self))
  }
}
