// Plain text out of Markdown, by way of cmark-gfm's tree, with the headings where they are in it.

import CCmark
import NewsModel

/// Text under construction, block by block, with its headings.
struct TextBuilder {
  /// The text so far.
  private(set) var bytes: [UInt8] = []
  /// The headings so far.
  private(set) var headings: [Heading] = []

  /// Adds a block after a blank line; blank blocks are passed over.
  mutating func addBlock(_ block: String, heading level: Int? = nil) {
    add(block, separator: [0x0A, 0x0A], level)
  }

  /// Adds a block on the line after the last one.
  mutating func addLine(_ line: String) {
    add(line, separator: [0x0A], nil)
  }

  private mutating func add(_ block: String, separator: [UInt8], _ level: Int?) {
    let block = ArticleText(block)
    let kept = block.trimmed(block.range)
    guard !kept.isEmpty else { return }
    if !bytes.isEmpty { bytes += separator }
    let start = bytes.count
    bytes += block.bytes[kept.start..<kept.end]
    if let level { headings.append(Heading(range: TextRange(start, bytes.count), level: level)) }
  }
}

/// Extracts text from Markdown.
enum MarkdownText {
  /// The text and the headings of `markdown`.
  static func text(of markdown: ArraySlice<UInt8>) -> TextBuilder {
    var builder = TextBuilder()
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return builder }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink"] {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    markdown.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      cmark_parser_feed(parser, start, buffer.count)
    }
    guard let document = cmark_parser_finish(parser) else { return builder }
    defer { cmark_node_free(document) }
    walk(document, into: &builder)
    return builder
  }

  /// Goes through the blocks with cmark's own iterator, which needs no recursion.
  private static func walk(
    _ document: OpaquePointer,
    into builder: inout TextBuilder
  ) {
    guard let iterator = cmark_iter_new(document) else { return }
    defer { cmark_iter_free(iterator) }
    var state = MarkdownState()
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator) else { break }
      state.visit(node, isEntering: event == CMARK_EVENT_ENTER, into: &builder)
    }
  }
}

/// Where a walk through a Markdown tree is.
private struct MarkdownState {
  /// The words of the block so far.
  private var words = ""
  /// How many images the walk is inside of: their descriptions are no text.
  private var images = 0
  /// How many items of lists the walk is inside of.
  private var items = 0
  private var isFirstInList = false

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
    case CMARK_NODE_HTML_BLOCK: builder.addBlock(HTMLTags.removed(from: literal(node)))
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

  private func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}

/// Takes the tags out of a piece of HTML.
enum HTMLTags {
  /// The text between the tags; comments go whole. Entities stay as they are written.
  static func removed(from html: String) -> String {
    var output: [UInt8] = []
    var rest = Array(html.utf8)[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      output += rest[rest.startIndex..<open]
      rest = rest[open...]
      let end: Int?
      if rest.starts(with: Array("<!--".utf8)) {
        end = rest.indices.first { rest[$0...].starts(with: Array("-->".utf8)) }.map { $0 + 2 }
      } else {
        end = rest.firstIndex(of: UInt8(ascii: ">"))
      }
      guard let end else { return String(decoding: output, as: UTF8.self) }
      rest = rest[(end + 1)...]
    }
    return String(decoding: output + rest, as: UTF8.self)
  }
}
