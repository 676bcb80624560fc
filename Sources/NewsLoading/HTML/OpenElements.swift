// The elements of a page that are open, as far as can be told without building its tree. An element
// leaves only when it is sure that libgumbo closes it as well; of one that may have been closed it is
// kept that it is not sure, and then nothing that stands in it is closed by its end tag.

/// The open elements of a page: all that are open, and some that may not be.
struct OpenElements {
  private struct Element {
    let name: UInt64
    let traits: ElementTraits
    /// Whether it stands in a drawing or a formula, or is one.
    let isForeign: Bool
    /// Whether it is open for sure.
    var isSure: Bool
  }

  /// Outermost first.
  private var stack: [Element] = []
  /// Elements like `<b>` that were closed by the end of their block, by name: they are opened again.
  private var dangling: [UInt64: Int] = [:]
  /// The elements like `<b>` that are open or dangling.
  private(set) var formatting = 0
  /// How many drawings and formulas are open.
  private(set) var foreign = 0
  /// How many `<select>`s are open.
  private(set) var selects = 0
  /// How many elements of drawings are open that hold pages in their turn.
  private var pages = 0

  /// How many elements are open at most.
  var count: Int { stack.count }

  /// Whether what follows stands in a drawing or a formula for sure.
  var isSurelyForeign: Bool {
    guard pages == 0, let root = stack.lastIndex(where: { Self.isRoot($0.name) }) else {
      return false
    }
    return stack[root...].allSatisfy(\.isSure)
  }

  private static func isRoot(_ name: UInt64) -> Bool {
    name == PageNames.svg || name == PageNames.math
  }
}

// MARK: - Opening

extension OpenElements {
  /// Opens an element that may not be there in truth.
  mutating func pushUnsure(_ name: UInt64, _ traits: ElementTraits) {
    push(Element(name: name, traits: traits, isForeign: foreign > 0, isSure: false))
  }

  /// Opens an element, after those that end before it are closed.
  mutating func open(_ tag: PageTag, _ traits: ElementTraits) {
    if foreign > 0 {
      let isSure = isSurelyForeign
      if !traits.contains(.breaksOut) {
        if isSure, tag.isSelfClosing { return }
        // Where the drawing has ended already, what ends before this element may have ended too.
        if !isSure { doubtBefore(tag.name, traits) }
        return push(Element(name: tag.name, traits: traits, isForeign: true, isSure: isSure))
      }
      // The drawing may end here.
      if let root = stack.firstIndex(where: \.isForeign) { doubt(from: root) }
    }
    if traits.contains(.void) || traits.contains(.once) { return }
    let isRoot = Self.isRoot(tag.name)
    if isRoot, tag.isSelfClosing { return }
    let isPlaced = selects == 0 && !traits.contains(.fleeting)
    let isSure = closeBefore(tag.name, traits) && isPlaced
    push(Element(name: tag.name, traits: traits, isForeign: isRoot, isSure: isSure))
  }

  private mutating func push(_ element: Element) {
    stack.append(element)
    count(element, 1)
    if element.traits.contains(.formatting) { formatting += 1 }
  }

  private mutating func count(_ element: Element, _ change: Int) {
    if Self.isRoot(element.name) { foreign += change }
    if element.name == PageNames.select { selects += change }
    if element.isForeign, element.traits.contains(.holdsPage) { pages += change }
  }

  /// Closes the elements whose end tags may be left out before this one. Returns whether it will
  /// stand where it is written.
  private mutating func closeBefore(_ name: UInt64, _ traits: ElementTraits) -> Bool {
    if traits.contains(.tablePart) { return closeBeforePart(name) }
    switch name {
    case PageNames.li: closeItem([name])
    case PageNames.dd, PageNames.dt: closeItem([PageNames.dd, PageNames.dt])
    case PageNames.button: closeInner(find(within: .scope) { $0.name == name })
    case PageNames.a, PageNames.nobr, PageNames.select:
      if let open = stack.lastIndex(where: { $0.name == name }) { doubt(from: open) }
    case PageNames.option, PageNames.optgroup:
      if stack.last?.name == PageNames.option { pop(to: stack.count - 1) }
    default: break
    }
    if traits.contains(.endsParagraph) { closeInner(paragraph) }
    if traits.contains(.heading), stack.last?.traits.contains(.heading) == true {
      pop(to: stack.count - 1)
    }
    return true
  }

  private mutating func doubtBefore(_ name: UInt64, _ traits: ElementTraits) {
    if let open = stack.lastIndex(where: { $0.name == name && !$0.isForeign }) { doubt(from: open) }
    if traits.contains(.endsParagraph), let paragraph { doubt(from: paragraph) }
  }

  private var paragraph: Int? {
    find(within: .scope, besides: [PageNames.button]) { $0.name == PageNames.p }
  }

  /// An item ends the one before, unless a block other than these stands between.
  private mutating func closeItem(_ names: [UInt64]) {
    let passed = [PageNames.address, PageNames.div, PageNames.p]
    let index = stack.lastIndex { element in
      names.contains(element.name)
        || element.traits.contains(.special) && !passed.contains(element.name)
    }
    if let index, names.contains(stack[index].name) { closeInner(index) }
  }

  /// A part of a table ends all up to the part that it belongs into.
  private mutating func closeBeforePart(_ name: UInt64) -> Bool {
    let walls = [PageNames.table, PageNames.template]
    if name == PageNames.table {
      // A paragraph ends before a table on some pages only.
      if let paragraph { doubt(from: paragraph) }
      let cells = [PageNames.td, PageNames.th, PageNames.caption]
      let index = stack.lastIndex { walls.contains($0.name) || cells.contains($0.name) }
      if let index, stack[index].name == PageNames.table { closeInner(index) }
      return true
    }
    guard let table = stack.lastIndex(where: { walls.contains($0.name) }),
      stack[table].name == PageNames.table, stack[table].isSure
    else { return false }
    let isCell = name == PageNames.td || name == PageNames.th
    var index = stack.count - 1
    while index > table, !isAround(stack[index], isCell: isCell, isRow: name == PageNames.tr) {
      index -= 1
    }
    guard stack[index].isSure else {
      doubt(from: index)
      return false
    }
    if index + 1 < stack.count { pop(to: index + 1) }
    return true
  }

  /// Whether a cell or a row stands right in this element.
  private func isAround(_ element: Element, isCell: Bool, isRow: Bool) -> Bool {
    if isCell, element.name == PageNames.tr { return true }
    return (isCell || isRow) && PageNames.groups.contains(element.name)
  }
}

// MARK: - Closing

extension OpenElements {
  /// Closes what an end tag closes for sure.
  mutating func close(_ name: UInt64, _ traits: ElementTraits) {
    guard let innermost = stack.lastIndex(where: { $0.name == name }) else {
      if let count = dangling[name], count > 0 { settle(name, count) }
      return
    }
    if let count = dangling[name], count > 0 {
      // The end tag may be for one that is opened again only by what follows.
      settle(name, count)
      doubt(from: innermost)
    } else if name == PageNames.form {
      // Only the form itself leaves; what was opened in it stays.
      if isInScope(innermost, name, traits) { stack.remove(at: innermost) }
    } else if isInScope(innermost, name, traits) {
      closeInner(innermost, ending: name)
    } else {
      doubt(from: innermost)
    }
  }

  private mutating func settle(_ name: UInt64, _ count: Int) {
    dangling[name] = count - 1
    formatting -= 1
  }

  /// Whether nothing stands in an element that keeps its end tag from ending it.
  private func isInScope(_ index: Int, _ name: UInt64, _ traits: ElementTraits) -> Bool {
    if name == PageNames.template { return true }
    if traits.contains(.tablePart) {
      return !stack[(index + 1)...].contains {
        $0.name == PageNames.table || $0.name == PageNames.template
      }
    }
    let besides: [UInt64] =
      switch name {
      case PageNames.p: [PageNames.button]
      case PageNames.li: [PageNames.ol, PageNames.ul]
      default: []
      }
    let isBlock = traits.contains(.block) || name == PageNames.form
    var walls: ElementTraits = isBlock ? .scope : [.special, .scope]
    if traits.contains(.heading) { walls.insert(.heading) }
    return find(within: walls, besides: besides) { $0.name == name } == index
  }

  /// The innermost open element that `isWanted`, where no wall stands between.
  private func find(
    within walls: ElementTraits,
    besides: [UInt64] = [],
    _ isWanted: (Element) -> Bool
  ) -> Int? {
    for index in stack.indices.reversed() {
      let element = stack[index]
      if isWanted(element) { return index }
      if !element.traits.isDisjoint(with: walls) || besides.contains(element.name) { return nil }
    }
    return nil
  }

  /// Closes an element with all in it if it is open for sure, or if nothing stands in it.
  private mutating func closeInner(_ index: Int?, ending name: UInt64? = nil) {
    guard let index else { return }
    if stack[index].isSure || index == stack.count - 1 {
      pop(to: index, ending: name)
    } else {
      doubt(from: index)
    }
  }

  private mutating func doubt(from index: Int) {
    for at in index..<stack.count { stack[at].isSure = false }
  }

  /// Closes elements from `index` on; those like `<b>` dangle then, but for the one that is ended by
  /// its own end tag.
  private mutating func pop(to index: Int, ending name: UInt64? = nil) {
    for (offset, element) in stack[index...].enumerated() {
      count(element, -1)
      guard element.traits.contains(.formatting) else { continue }
      if offset == 0, element.name == name {
        formatting -= 1
      } else {
        dangling[element.name, default: 0] += 1
      }
    }
    stack.removeSubrange(index...)
  }
}
