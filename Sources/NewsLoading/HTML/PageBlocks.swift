// The blocks of text of a page: what stands between two breaks of a line, with how much of it is
// links, and in which element it stands.

import CGumbo
import NewsModel

/// A block of text.
struct PageBlock {
  /// What a block is.
  enum Kind: Equatable {
    case paragraph
    case heading(Int)
    case item
    case preformatted
    case cell
  }

  /// The innermost element that makes it a block.
  let element: Int
  let kind: Kind
  /// The words, white space collapsed but for line breaks.
  var text: [UInt8] = []
  /// How many of the bytes stand in links.
  var linked = 0
  /// Whether all words are in bold type.
  var isBold = true
  /// Whether all words are in italics.
  var isItalic = true
  /// The bytes of the last `cite` element in it; nil for none.
  var cited: Range<Int>?

  /// The type that a paragraph is set in, if it is one of its own.
  var type: SetOffBlock.Kind? {
    guard kind == .paragraph else { return nil }
    return isBold ? .bold : isItalic ? .italic : nil
  }

  /// The share of the bytes that stand in links, from 0 to 1.
  var linkDensity: Double { text.isEmpty ? 0 : Double(linked) / Double(text.count) }
}

/// Cuts a page into blocks.
struct PageBlocks {
  private(set) var blocks: [PageBlock] = []
  private var open: PageBlock?
  /// Whether white space is due before the next word.
  private var needsSpace = false
  /// The elements that the walk is in, innermost last, and those of them that make blocks.
  private var elements: [Element] = []
  private var blockElements: [Int] = []
  /// How many links, elements in bold type and in italics the walk is in.
  private var (links, bold, italic) = (0, 0, 0)
  /// The marks of the quotations within a line that the walk is in.
  private var quotes = PageQuoteMarks()
  /// Where the `cite` element began that the walk is in.
  private var citeStart: Int?

  /// The blocks of `page`, elements for which `isDropped` says so left out with all in them.
  init(_ page: borrowing HTMLDocument, dropping isDropped: [Bool]) {
    var index = 0
    while index < page.nodes.count {
      while let last = elements.last, last.end <= index {
        leave(last)
        elements.removeLast()
      }
      let node = page.nodes[index]
      if isDropped[index] {
        // What is left out parts words but not blocks, if it stands within a line.
        needsSpace = true
        index = node.end
        continue
      }
      if let tag = node.tag {
        enter(Element(end: node.end, index: index, tag: tag))
      } else {
        add(page, index, block: blockElements.last ?? 0)
      }
      index += 1
    }
    while let last = elements.popLast() { leave(last) }
    close()
  }

  /// An element that is open.
  private struct Element {
    let end: Int
    let index: Int
    let tag: GumboTag

    var isBlock: Bool { !PageTags.inline.contains(tag.rawValue) && tag != GUMBO_TAG_BR }
    var isBold: Bool { tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG }
    var isItalic: Bool { tag == GUMBO_TAG_I || tag == GUMBO_TAG_EM }
  }

  private mutating func enter(_ element: Element) {
    if element.isBlock {
      close()
      blockElements.append(element.index)
    }
    count(element, 1)
    switch element.tag {
    case GUMBO_TAG_BR: lineBreak()
    case GUMBO_TAG_Q: quotes.open()
    case GUMBO_TAG_CITE: citeStart = open?.text.count ?? 0
    default: break
    }
    elements.append(element)
  }

  private mutating func leave(_ element: Element) {
    if element.isBlock {
      close()
      blockElements.removeLast()
    }
    count(element, -1)
    switch element.tag {
    case GUMBO_TAG_Q: if let mark = quotes.close() { open?.text += mark }
    case GUMBO_TAG_CITE:
      if let end = open?.text.count, let start = citeStart, start < end {
        let isSpaced = start > 0 && open?.text[start] == 0x20
        open?.cited = (isSpaced ? start + 1 : start)..<end
      }
      citeStart = nil
    default: break
    }
  }

  private mutating func count(_ element: Element, _ step: Int) {
    if element.tag == GUMBO_TAG_A { links += step }
    if element.isBold { bold += step }
    if element.isItalic { italic += step }
  }

  private mutating func close() {
    guard var block = open else { return }
    open = nil
    needsSpace = false
    while block.text.last == 0x0A || block.text.last == 0x20 { block.text.removeLast() }
    if !block.text.isEmpty { blocks.append(block) }
  }

  /// A line break; two of them part paragraphs, as pages without `<p>` do it.
  private mutating func lineBreak() {
    guard var block = open, !block.text.isEmpty else { return }
    if block.text.last == 0x0A {
      let (element, kind) = (block.element, block.kind)
      close()
      open = PageBlock(element: element, kind: kind)
    } else {
      block.text.append(0x0A)
      open = block
    }
    needsSpace = false
  }

  private mutating func add(
    _ page: borrowing HTMLDocument,
    _ index: Int,
    block element: Int
  ) {
    if open == nil || open?.element != element {
      close()
      open = PageBlock(element: element, kind: Self.kind(page, element))
    }
    guard var block = open else { return }
    let isPreformatted = block.kind == .preformatted
    page.withText(of: index) { bytes in
      append(bytes, to: &block, isPreformatted: isPreformatted)
    }
    open = block
  }

  private mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>,
    to block: inout PageBlock,
    isPreformatted: Bool
  ) {
    let start = block.text.count
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      // A no-break space separates words like any other.
      let isNoBreak = byte == 0xC2 && at + 1 < bytes.count && bytes[at + 1] == 0xA0
      if isPreformatted {
        block.text.append(byte)
      } else if byte.isASCIIWhiteSpace || isNoBreak {
        needsSpace = true
        if isNoBreak { at += 1 }
      } else {
        if needsSpace, let last = block.text.last, last != 0x0A { block.text.append(0x20) }
        needsSpace = false
        if let mark = quotes.mark(before: bytes, at) { block.text += mark }
        block.text.append(byte)
        if bold == 0 { block.isBold = false }
        if italic == 0 { block.isItalic = false }
      }
      at += 1
    }
    if links > 0 { block.linked += block.text.count - start }
  }

  /// The kind of the blocks in an element, by it and what it stands in.
  private static func kind(_ page: borrowing HTMLDocument, _ element: Int) -> PageBlock.Kind {
    var at = element
    // A few steps up: `<li><p>` is an item, `<h2><div>` a heading.
    for _ in 0..<3 {
      guard at >= 0, let tag = page.nodes[at].tag else { break }
      if let level = PageTags.headingLevel(tag) { return .heading(level) }
      switch tag {
      case GUMBO_TAG_LI, GUMBO_TAG_DT, GUMBO_TAG_DD: return .item
      case GUMBO_TAG_PRE: return .preformatted
      case GUMBO_TAG_TD, GUMBO_TAG_TH: return .cell
      default: at = page.nodes[at].parent
      }
    }
    return .paragraph
  }
}
