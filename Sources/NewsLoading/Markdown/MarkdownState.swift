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
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: if images == 0 { words += literal(node) }
    case CMARK_NODE_SOFTBREAK: words += " "
    case CMARK_NODE_LINEBREAK: words += "\n"
    case CMARK_NODE_CODE_BLOCK: builder.addBlock(literal(node))
    case CMARK_NODE_HTML_BLOCK: addMarkup(literal(node), to: &builder)
    case CMARK_NODE_HTML_INLINE: if literal(node).lowercased().hasPrefix("<br") { words += "\n" }
    default: break
    }
  }

  private mutating func leave(
    _ node: OpaquePointer,
    _ type: cmark_node_type,
    into builder: inout TextBuilder
  ) {
    switch type {
    case CMARK_NODE_HEADING:
      builder.addBlock(words.joinedLines, heading: Int(cmark_node_get_heading_level(node)))
      words = ""
    case CMARK_NODE_PARAGRAPH:
      if items > 0, !isFirstInList { builder.addLine(words) } else { builder.addBlock(words) }
      isFirstInList = false
      words = ""
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
      words = ""
    case "table_row":
      builder.addLine(words)
      words = ""
    default: break
    }
  }

  /// The text of a piece of HTML, without its tags.
  private func addMarkup(_ html: String, to builder: inout TextBuilder) {
    guard let page = try? HTMLDocument.parse(Array(html.utf8), stop: stop) else { return }
    let isDropped = page.nodes.map {
      $0.tag.map { PageTags.dropped.contains($0.rawValue) } ?? false
    }
    for block in PageBlocks(page, dropping: isDropped).blocks {
      builder.addBlock(String(decoding: block.text, as: UTF8.self))
    }
  }

  private func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}
