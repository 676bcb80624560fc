// Plain text out of Markdown, by way of cmark-gfm's tree, with the headings where they are in it.

import CCmark
import NewsModel

/// Extracts text from Markdown.
enum MarkdownText {
  /// Registers cmark's extensions, once: files are read by several threads, and cmark's own check
  /// whether they are registered is not made for that.
  private static let extensions: Void = cmark_gfm_core_extensions_ensure_registered()

  /// The text and the headings of `markdown`.
  static func text(of markdown: ArraySlice<UInt8>) -> TextBuilder {
    var builder = TextBuilder()
    _ = extensions
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
