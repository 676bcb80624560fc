// Which parts of a page are left out before anything is weighed: what is never text, what is hidden,
// and what its class or id names as something else than the article.

import CGumbo

/// Marks the elements of a page that hold no article.
struct PagePruning {
  /// For each node, whether it is left out, with all in it.
  let isDropped: [Bool]
  /// For each element that is not left out: 1 where its names speak for the article, else 0.
  let isHinted: [Bool]

  /// A named part that holds more than this share of the page's text in paragraphs is kept, for
  /// names mislead: a whole page may stand in an element of class `sidebar-left`.
  private static let share = 0.5

  /// Texts of fewer bytes are labels rather than sentences.
  private static let sentence = 60

  /// By what the size of a part is measured.
  enum Measure {
    /// The text in `<p>` elements.
    case paragraphs
    /// Texts that are long enough to be sentences, outside links and scripts: for pages that break
    /// their lines without paragraphs.
    case sentences
  }

  /// Marks `page`.
  init(_ page: borrowing HTMLDocument, by measure: Measure) {
    let prose = Self.prose(page, measure)
    let total = prose.last ?? 0
    var dropped = [Bool](repeating: false, count: page.nodes.count)
    var hinted = dropped
    let quoted = QuotedElements(page)
    // Where the quotation ends that the walk is in; its source would be left out by tag or name.
    var quotationEnd = 0
    var index = 0
    while index < page.nodes.count {
      let node = page.nodes[index]
      guard let tag = node.tag else {
        index += 1
        continue
      }
      let inside = prose[node.end] - prose[index]
      let isLarge = Double(inside) > Self.share * Double(total)
      let words = Self.words(page, index)
      let isNamed = words.contains(where: PageHints.dropped.contains)
      hinted[index] = words.contains(where: PageHints.kept.contains)
      let isFixed = PageTags.dropped.contains(tag.rawValue) && !(tag == GUMBO_TAG_FORM && isLarge)
      let isRoot = tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY
      let isQuotation = quoted.isQuotation(page, index)
      let isSource = index < quotationEnd && quoted.isCite(page, index)
      if isQuotation { quotationEnd = max(quotationEnd, node.end) }
      if isSource || isQuotation && tag == GUMBO_TAG_FIGURE && !Self.isHidden(page, index) {
        index += 1
      } else if isFixed || Self.isHidden(page, index) || isNamed && !isLarge && !isRoot {
        dropped[index] = true
        index = node.end
      } else {
        index += 1
      }
    }
    isDropped = dropped
    isHinted = hinted
  }

  /// For each node and one more, the bytes of text before it that measures how large parts are.
  private static func prose(_ page: borrowing HTMLDocument, _ measure: Measure) -> [Int] {
    var sums: [Int] = [0]
    sums.reserveCapacity(page.nodes.count + 1)
    var (sum, paragraph, silent) = (0, 0, 0)
    for index in page.nodes.indices {
      if let tag = page.nodes[index].tag {
        let end = page.nodes[index].end
        if tag == GUMBO_TAG_P { paragraph = max(paragraph, end) }
        if tag == GUMBO_TAG_A || PageTags.silent.contains(tag.rawValue) {
          silent = max(silent, end)
        }
      } else {
        page.withText(of: index) { text in
          switch measure {
          case .paragraphs: if index < paragraph { sum += text.count }
          case .sentences: if index >= silent, text.count >= sentence { sum += text.count }
          }
        }
      }
      sums.append(sum)
    }
    return sums
  }

  private static func words(_ page: borrowing HTMLDocument, _ index: Int) -> [String] {
    ["class", "id", "role"].flatMap { name in
      page.attribute(name, of: index).map(PageHints.words) ?? []
    }
  }

  private static func isHidden(_ page: borrowing HTMLDocument, _ index: Int) -> Bool {
    if page.attribute("hidden", of: index) != nil { return true }
    if page.attribute("aria-hidden", of: index) == "true" { return true }
    guard let style = page.attribute("style", of: index) else { return false }
    let rule = String(style.lowercased().filter { $0 != " " })
    return rule.contains("display:none") || rule.contains("visibility:hidden")
  }
}
