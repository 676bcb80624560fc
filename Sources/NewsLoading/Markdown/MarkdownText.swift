// Plain text out of Markdown, by way of cmark-gfm's tree, with the headings where they are in it.

import CCmark
import NewsModel

/// Extracts text from Markdown.
enum MarkdownText {
  /// The text and the headings of Markdown, and what was not read as such.
  struct Extract {
    var builder = TextBuilder()
    var oddity: LoadOddity?
  }

  /// The text and the headings of `markdown`. What would take more time or memory than any article
  /// does is not read as markup: nil where that is all of it. Throws where `stop` says so.
  static func text(
    of markdown: ArraySlice<UInt8>,
    stop: StopSign = .never
  ) throws(PageError) -> Extract? {
    let verdict = MarkdownWork.verdict(on: markdown)
    if verdict == .nothing { return nil }
    if verdict == .all {
      do throws(PageError) {
        return Extract(builder: try text(of: markdown, withTables: true, stop))
      } catch {
        if error == .stopped { throw error }
      }
    }
    do throws(PageError) {
      let builder = try text(of: markdown, withTables: false, stop)
      return Extract(builder: builder, oddity: .tableTooLarge)
    } catch {
      if error == .stopped { throw error }
      return nil
    }
  }

  private static func text(
    of markdown: ArraySlice<UInt8>,
    withTables: Bool,
    _ stop: StopSign
  ) throws(PageError) -> TextBuilder {
    let memory = ParseMemory(for: markdown.count, stop)
    var builder = TextBuilder()
    try walk(try memory.markdown(markdown, withTables: withTables), into: &builder, stop)
    return builder
  }

  /// Goes through the tree in its order, without recursion.
  private static func walk(
    _ document: OpaquePointer,
    into builder: inout TextBuilder,
    _ stop: StopSign
  ) throws(PageError) {
    var state = MarkdownState(stop)
    var node = document
    while true {
      if stop.isUp { throw .stopped }
      state.visit(node, isEntering: true, into: &builder)
      if let child = cmark_node_first_child(node) {
        node = child
        continue
      }
      if !MarkdownState.isLeaf(node) { state.visit(node, isEntering: false, into: &builder) }
      while cmark_node_next(node) == nil {
        guard node != document, let parent = cmark_node_parent(node) else { return }
        node = parent
        state.visit(node, isEntering: false, into: &builder)
      }
      guard node != document, let next = cmark_node_next(node) else { return }
      node = next
    }
  }
}
