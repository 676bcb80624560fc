// A bound on what a page may cost. libgumbo looks through the open elements at nearly every tag, and
// at each element like `<b>` that goes on behind its block, so that small files of odd tags would
// take hours. What it will look at is counted before: whatever is written in a page, it has at most so
// many elements open as are counted here, but for a constant factor.

/// Counts what the tree of a page will cost.
struct PageWork {
  /// Pages with articles stay below a hundred open elements; browsers stop at 512.
  private static let deepest = 3_000
  /// Steps of a nanosecond or two that any page may take, and that each byte adds. Articles take
  /// about two for each byte.
  private static let (base, perByte) = (200_000_000, 200)

  /// Whether more elements are open at once somewhere in `bytes` than any real page has, or whether
  /// its tree takes more steps. Complexity O(bytes × depth).
  static func isTooMuch(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = PageScanner(buffer)
      var work = PageWork()
      let limit = base + perByte * buffer.count
      while let tag = scanner.next() {
        let isText = work.add(tag, isUnsure: scanner.takesAll)
        if work.elements.count > deepest || work.steps > limit { return true }
        scanner.takesAll = work.isUnsure
        scanner.markedSections = work.markedSections
        if isText { scanner.skipText(of: tag.name) }
      }
      return false
    }
  }

  private var elements = OpenElements()
  private var steps = 0
  /// The attributes of all `<html>` and `<body>` tags, which are gathered in one element.
  private var rootAttributes = 0
  private var hasFrames = false
  /// Whether it cannot be told what is a tag and what is text: then nothing closes any more.
  private var isUnsure = false

  private init() {}

  /// What a marked section is at this place.
  private var markedSections: PageScanner.MarkedSections {
    if elements.foreign == 0 { return .comments }
    return elements.isSurelyForeign && !hasFrames ? .text : .unknown
  }

  /// Counts a tag; returns whether what follows up to its end tag is text.
  private mutating func add(_ tag: PageTag, isUnsure: Bool) -> Bool {
    let traits = PageNames.traits(of: tag.name)
    self.isUnsure = isUnsure
    let attributes = tag.attributes * tag.attributes * 2
    steps += 4 + elements.count + attributes
    if traits.contains(.formatting) { steps += elements.formatting * (1 + attributes) }
    if traits.contains(.once) {
      rootAttributes += tag.attributes
      steps += tag.attributes * rootAttributes * 4
      if tag.name == PageNames.frameset { hasFrames = true }
    }
    // Tables and lists to choose from end each other, and drawings, in more ways than are told here.
    if traits.contains(.tablePart), elements.selects > 0 || elements.foreign > 0 {
      self.isUnsure = true
    }
    if self.isUnsure {
      if !tag.isEnd { elements.pushUnsure(tag.name, traits) }
      return false
    }
    if !tag.isEnd { return open(tag, traits) }
    elements.close(tag.name, traits)
    return false
  }

  private mutating func open(_ tag: PageTag, _ traits: ElementTraits) -> Bool {
    let isAmongTags = elements.foreign > 0 && elements.isSurelyForeign && !hasFrames
    if traits.contains(.text), !isAmongTags {
      if elements.selects == 0, elements.foreign == 0, !hasFrames { return true }
      isUnsure = true
    }
    elements.open(tag, traits)
    return false
  }
}
