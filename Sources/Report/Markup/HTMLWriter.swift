// Writes HTML so that nothing from an article can become markup: elements and the names of attributes are words of
// the program, and all else passes through one function that escapes it.

import NewsModel
import Tabular

/// A page while it is written. Every element that is opened is closed, since what stands in it is written inside of
/// the call that opens it.
package struct HTMLWriter {
  /// What is written so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// Nothing.
  package init() {}

  /// An element with what `body` writes into it.
  package mutating func element(
    _ element: HTMLElement,
    _ attributes: HTMLAttribute...,
    body: (inout HTMLWriter) throws -> Void
  ) rethrows {
    open(element, attributes)
    try body(&self)
    close(element)
  }

  /// An element that holds a text.
  package mutating func element(
    _ element: HTMLElement,
    _ attributes: HTMLAttribute...,
    text: String
  ) {
    open(element, attributes)
    self.text(text)
    close(element)
  }

  /// An element that holds nothing.
  package mutating func empty(_ element: HTMLElement, _ attributes: HTMLAttribute...) {
    open(element, attributes)
    if !element.isVoid { close(element) }
  }

  /// A text from anywhere: what could steer a page or the direction of its letters is shown instead.
  package mutating func text(_ text: String) { Self.escape(text, into: &bytes) }

  /// A text from anywhere on a line of its own making: its letters do not turn those around it.
  package mutating func isolated(_ text: String) { element(.bdi, text: text) }

  /// Words of the program.
  package mutating func words(_ words: StaticString) {
    words.withUTF8Buffer { Self.escape(String(decoding: $0, as: UTF8.self), into: &bytes) }
  }

  /// The words in `range` of an article, which must lie on the boundaries of characters.
  package mutating func text(_ text: ArticleText, _ range: TextRange) {
    Self.escape(text[range], into: &bytes)
  }

  /// A style sheet that is part of the program.
  package mutating func style(_ sheet: StyleRules) {
    open(.style, [])
    bytes += sheet.text.utf8
    close(.style)
  }

  /// What has been written elsewhere in the same way.
  package mutating func append(_ other: HTMLWriter) { bytes += other.bytes }

  /// The line that tells browsers to follow the standard.
  package mutating func documentType() { bytes += Self.documentType.utf8 }

  /// How every page begins.
  package static let documentType = "<!DOCTYPE html>\n"

  // MARK: Markup

  private mutating func open(_ element: HTMLElement, _ attributes: [HTMLAttribute]) {
    bytes.append(UInt8(ascii: "<"))
    bytes += element.rawValue.utf8
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      attribute.name.withUTF8Buffer { bytes.append(contentsOf: $0) }
      guard let value = attribute.value else { continue }
      bytes += "=\"".utf8
      Self.escape(value, into: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
    if element.isVoid, element.endsLine { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func close(_ element: HTMLElement) {
    bytes += "</".utf8
    bytes += element.rawValue.utf8
    bytes.append(UInt8(ascii: ">"))
    if element.endsLine { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Escaped for texts and for values between double quotes alike.
  private static func escape(_ text: String, into bytes: inout [UInt8]) {
    for byte in SafeText.forTerminal(text, keepsLines: true).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
  }
}

/// Rules of a style sheet: words of the program, and of what a session knows only ids.
package struct StyleRules: Sendable {
  fileprivate var text: String

  /// Rules that stand in the program.
  package init(_ rules: StaticString) {
    text = rules.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }

  /// No rules.
  package init() { text = "" }

  /// Adds rules that stand in the program.
  package mutating func add(_ rules: StaticString) { text += StyleRules(rules).text }

  /// Adds a rule, with an anchor in the place of each `$`.
  package mutating func add(_ rule: StaticString, for anchor: Anchor) {
    let rule = rule.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    text += rule.split(separator: "$", omittingEmptySubsequences: false)
      .joined(separator: anchor.name)
  }
}
