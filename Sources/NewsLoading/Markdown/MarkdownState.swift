// A walk through a Markdown tree: what is met on the way becomes blocks of text.

import CCmark
import NewsModel

/// Where a walk through a Markdown tree is.
struct MarkdownState {
  /// The words of the block so far.
  private var words = ""
  /// How many images the walk is inside of: their descriptions are no text.
  private var images = 0
  /// How many items of lists the walk is inside of.
  private var items = 0
  private var isFirstInList = false
  /// How deep in bold type and in italics the walk is.
  private var (strong, emphasized) = (0, 0)
  /// Whether all words of the block so far are in bold type, and in italics.
  private var (isAllStrong, isAllEmphasized) = (true, true)
  private let stop: StopSign

  init(_ stop: StopSign) { self.stop = stop }

  /// Whether a node never has others in it, so that it is only entered.
  static func isLeaf(_ node: OpaquePointer) -> Bool {
    leaves.contains(cmark_node_get_type(node).rawValue)
  }

  private static let leaves: Set<UInt32> = Set(
    [
      CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK,
      CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE,
      CMARK_NODE_THEMATIC_BREAK,
    ].map(\.rawValue)
  )

  mutating func visit(
    _ node: OpaquePointer,
    isEntering: Bool,
    into builder: inout TextBuilder
  ) {
    let type = cmark_node_get_type(node)
    if type == CMARK_NODE_IMAGE {
      images += isEntering ? 1 : -1
    } else if type == CMARK_NODE_LIST {
      isFirstInList = isEntering
    } else if type == CMARK_NODE_ITEM {
      items += isEntering ? 1 : -1
    } else if type == CMARK_NODE_STRONG {
      strong += isEntering ? 1 : -1
    } else if type == CMARK_NODE_EMPH {
      emphasized += isEntering ? 1 : -1
    } else if type == CMARK_NODE_BLOCK_QUOTE {
      if isEntering { builder.openQuotation() } else { builder.closeQuotation() }
    } else if isEntering {
      enter(node, type, into: &builder)
    } else {
      leave(node, type, into: &builder)
    }
  }

  private mutating func enter(
    _ node: OpaquePointer,
    _ type: cmark_node_type,
    into builder: inout TextBuilder
  ) {
    switch type {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: if images == 0 { add(literal(node)) }
    case CMARK_NODE_SOFTBREAK: words += " "
    case CMARK_NODE_LINEBREAK: words += "\n"
    case CMARK_NODE_CODE_BLOCK: builder.addBlock(literal(node))
    case CMARK_NODE_HTML_BLOCK: addMarkup(literal(node), to: &builder)
    case CMARK_NODE_HTML_INLINE: addTag(literal(node).lowercased())
    default: break
    }
  }

  private mutating func add(_ text: String) {
    words += text
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    if strong == 0 { isAllStrong = false }
    if emphasized == 0 { isAllEmphasized = false }
  }

  /// A tag within a line: what browsers show of it.
  private mutating func addTag(_ tag: String) {
    if tag.hasPrefix("<br") {
      words += "\n"
    } else if tag == "<q>" || tag.hasPrefix("<q ") {
      words += "\u{201C}"
    } else if tag == "</q>" {
      words += "\u{201D}"
    }
  }

  /// The type that the whole block is set in, if it is one of its own.
  private var face: SetOffBlock.Kind? { isAllStrong ? .bold : isAllEmphasized ? .italic : nil }

  private mutating func endBlock() {
    words = ""
    (isAllStrong, isAllEmphasized) = (true, true)
  }

  private mutating func leave(
    _ node: OpaquePointer,
    _ type: cmark_node_type,
    into builder: inout TextBuilder
  ) {
    switch type {
    case CMARK_NODE_HEADING:
      builder.addBlock(words.joinedLines, heading: Int(cmark_node_get_heading_level(node)))
      endBlock()
    case CMARK_NODE_PARAGRAPH:
      if items > 0, !isFirstInList {
        builder.addLine(words)
      } else {
        builder.addBlock(words, setIn: face)
      }
      isFirstInList = false
      endBlock()
    default: leaveTable(node, into: &builder)
    }
  }

  /// A row of a table is a line, its cells set apart by tabs.
  private mutating func leaveTable(
    _ node: OpaquePointer,
    into builder: inout TextBuilder
  ) {
    switch String(cString: cmark_node_get_type_string(node)) {
    case "table_cell": words += "\t"
    case "table_header":
      builder.addBlock(words)
      endBlock()
    case "table_row":
      builder.addLine(words)
      endBlock()
    default: break
    }
  }

  /// The text of a piece of HTML, without its tags.
  private func addMarkup(_ html: String, to builder: inout TextBuilder) {
    guard let page = try? HTMLDocument.parse(Array(html.utf8), stop: stop) else { return }
    let isDropped = page.nodes.map {
      $0.tag.map { PageTags.dropped.contains($0.rawValue) } ?? false
    }
    var quotations = PageQuotations(page)
    for block in PageBlocks(page, dropping: isDropped).blocks {
      quotations.enter(block, &builder)
      let range = builder.addBlock(String(decoding: block.text, as: UTF8.self), setIn: block.type)
      quotations.cite(block, range, &builder)
    }
    quotations.end(&builder)
  }

  private func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}
