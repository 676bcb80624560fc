// The tags of a page, found as the HTML standard cuts a page into tokens (WHATWG, section 13.2.5):
// what stands in comments, attributes and scripts is no tag. A loop over bytes.

/// A tag of a page.
struct PageTag {
  /// The name, as a number; equal names have equal numbers.
  let name: UInt64
  let isEnd: Bool
  /// How many attributes stand in it.
  let attributes: Int
  /// Whether it ends in `/>`.
  let isSelfClosing: Bool
}

/// Goes through a page tag by tag. Complexity of all together: O(bytes).
struct PageScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  /// Whether all that looks like a tag is taken for one, wherever it stands.
  var takesAll = false
  /// What `<![CDATA[` opens here; it is only in drawings and formulas that it has an end of its own.
  var markedSections = MarkedSections.comments

  /// What a marked section is.
  enum MarkedSections {
    case comments
    case text
    case unknown
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next tag; nil at the page's end.
  mutating func next() -> PageTag? {
    while let start = find("<", from: at) {
      at = start + 1
      if isLetter(at) { return tag(isEnd: false) }
      if has("/", at), isLetter(at + 1) {
        at += 1
        return tag(isEnd: true)
      }
      if !takesAll { skipMarkup() }
    }
    return nil
  }

  /// Passes over the text of an element that holds no tags, up to its end tag.
  mutating func skipText(of name: UInt64) {
    if name == PageNames.script { return skipScript() }
    while let start = find("<", from: at) {
      at = start
      if isEndTag(of: name, start) { return }
      at = start + 1
    }
    at = bytes.count
  }

  /// A script ends at its end tag, but within `<!--` and `-->` each `<script` hides one.
  private mutating func skipScript() {
    var (isComment, isHiding) = (false, false)
    while at < bytes.count {
      if isComment, has("-->", at) {
        (isComment, isHiding) = (false, false)
      } else if !isComment, has("<!--", at) {
        isComment = true
        // The dashes may be those of the end: `<!-->`.
        at += 1
      } else if isEndTag(of: PageNames.script, at) {
        if !isHiding { return }
        isHiding = false
      } else if isComment, has("<script", at), isNameEnd(at + 7) {
        isHiding = true
      }
      at += 1
    }
  }

  /// Passes over a comment, a marked section or whatever else opens with `<` and is no tag.
  private mutating func skipMarkup() {
    if has("!--", at) {
      skipComment()
    } else if has("![cdata[", at), markedSections != .comments {
      if markedSections == .unknown { takesAll = true } else { skip(past: "]]>") }
    } else if has("!", at) || has("?", at) || has("/", at) {
      skip(past: ">")
    }
  }

  private mutating func skipComment() {
    // `<!-->` and `<!--->` are whole comments.
    at += 3
    if has(">", at) || has("->", at) { return }
    while let dash = find("-", from: at) {
      at = dash + 1
      if has("->", at) || has("-!>", at) { return }
    }
    at = bytes.count
  }

  private mutating func skip(past end: StaticString) {
    while at < bytes.count, !has(end, at) { at += 1 }
  }
}

// MARK: - Tags

extension PageScanner {
  private mutating func tag(isEnd: Bool) -> PageTag {
    let start = at
    while at < bytes.count, !isNameEnd(at) { at += 1 }
    let name = PageNames.number(bytes[start..<at])
    let (attributes, isSelfClosing) = takesAll ? (0, false) : skipAttributes()
    return PageTag(
      name: name,
      isEnd: isEnd,
      attributes: attributes,
      isSelfClosing: isSelfClosing
    )
  }

  /// Passes over the attributes and the end of a tag; says how many there are.
  private mutating func skipAttributes() -> (count: Int, isSelfClosing: Bool) {
    var count = 0
    while at < bytes.count {
      var isSelfClosing = false
      while at < bytes.count, bytes[at].isASCIIWhiteSpace || has("/", at) {
        isSelfClosing = has("/>", at)
        at += 1
      }
      if at >= bytes.count || has(">", at) {
        at += 1
        return (count, isSelfClosing)
      }
      count += 1
      at += 1
      while at < bytes.count, !isNameEnd(at), !has("=", at) { at += 1 }
      while at < bytes.count, bytes[at].isASCIIWhiteSpace { at += 1 }
      if has("=", at) {
        at += 1
        skipValue()
      }
    }
    return (count, false)
  }

  private mutating func skipValue() {
    while at < bytes.count, bytes[at].isASCIIWhiteSpace { at += 1 }
    if has("\"", at) || has("'", at) {
      let quote = bytes[at]
      at += 1
      while at < bytes.count, bytes[at] != quote { at += 1 }
      at += 1
    } else {
      while at < bytes.count, !bytes[at].isASCIIWhiteSpace, !has(">", at) { at += 1 }
    }
  }

  private func isEndTag(of name: UInt64, _ start: Int) -> Bool {
    guard has("</", start) else { return false }
    var end = start + 2
    while end < bytes.count, isLetter(end) { end += 1 }
    return isNameEnd(end) && PageNames.number(bytes[(start + 2)..<end]) == name
  }
}

// MARK: - Bytes

extension PageScanner {
  private func find(_ byte: Unicode.Scalar, from start: Int) -> Int? {
    var at = start
    while at < bytes.count, bytes[at] != UInt8(ascii: byte) { at += 1 }
    return at < bytes.count ? at : nil
  }

  /// Whether `text`, in lower case, stands at an offset, in letters of any case.
  private func has(_ text: StaticString, _ start: Int) -> Bool {
    guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount {
      let wanted = text.utf8Start[offset]
      let byte = bytes[start + offset]
      let isSame = byte == wanted || (0x61...0x7A).contains(wanted) && byte | 0x20 == wanted
      if !isSame { return false }
    }
    return true
  }

  private func isLetter(_ at: Int) -> Bool {
    at < bytes.count && (0x61...0x7A).contains(bytes[at] | 0x20)
  }

  private func isNameEnd(_ at: Int) -> Bool {
    at >= bytes.count || bytes[at].isASCIIWhiteSpace || has("/", at) || has(">", at)
  }
}
