// Attributes, made by functions alone: none that runs anything, none that loads anything, and links only to places
// of the page and to addresses on the web.

/// An attribute with its value.
package struct HTMLAttribute: Sendable {
  let name: StaticString
  /// Nil for one that is only there.
  let value: String?

  private init(_ name: StaticString, _ value: String?) { (self.name, self.value) = (name, value) }

  /// What a link leads to by.
  package static func id(_ anchor: Anchor) -> Self { Self("id", anchor.name) }
  /// What the style sheet knows it by.
  package static func style(_ names: String) -> Self { Self("class", names) }
  /// A link to a place of the page.
  package static func link(_ anchor: Anchor) -> Self { Self("href", "#" + anchor.name) }
  /// A link to the web.
  package static func link(_ address: WebAddress) -> Self { Self("href", address.text) }
  /// What a browser keeps from the page that a link leads to.
  package static let isForeign = Self("rel", "noopener noreferrer nofollow")
  /// The language of the text, as in ISO 639.
  package static func language(_ code: String) -> Self { Self("lang", code) }
  /// The direction of the text is that of its own letters.
  package static let ownDirection = Self("dir", "auto")
  /// A day, for programs.
  package static func day(_ day: String) -> Self { Self("datetime", day) }
  /// What is shown where a pointer rests.
  package static func hint(_ words: String) -> Self { Self("title", words) }
  /// What a screen reader calls it.
  package static func label(_ words: String) -> Self { Self("aria-label", words) }
  /// The element that names it.
  package static func labelled(by anchor: Anchor) -> Self { Self("aria-labelledby", anchor.name) }
  /// The elements that name a picture and describe it.
  package static func labelled(by name: Anchor, and description: Anchor) -> Self {
    Self("aria-labelledby", name.name + " " + description.name)
  }
  /// Not for screen readers, which are told the same in words.
  package static let isHidden = Self("aria-hidden", "true")
  /// A picture as a whole.
  package static let isPicture = Self("role", "img")
  /// A part of the page that may be found by its name.
  package static let isRegion = Self("role", "region")
  /// It can be reached by the keyboard, since it may have to be scrolled.
  package static let isReachable = Self("tabindex", "0")
  /// What a heading of a table is for.
  package static func scope(_ scope: HeadingScope) -> Self { Self("scope", scope.rawValue) }
  /// How many rows a cell reaches over.
  package static func rows(_ count: Int) -> Self { Self("rowspan", String(count)) }
  /// The field that a label is for.
  package static func field(_ anchor: Anchor) -> Self { Self("for", anchor.name) }
  /// What a field is.
  package static let isCheckbox = Self("type", "checkbox")
  /// It is ticked at first.
  package static let isChecked = Self("checked", nil)
  /// Browsers begin anew with each visit.
  package static let isForgotten = Self("autocomplete", "off")
  /// The value of a choice.
  package static func value(_ anchor: Anchor) -> Self { Self("value", anchor.name) }
  /// It is unfolded at first.
  package static let isOpen = Self("open", nil)
  /// What a `meta` tells.
  package static func meta(_ name: StaticString) -> Self { Self("name", "\(name)") }
  /// What a `meta` tells in the place of a server.
  package static func header(_ name: StaticString) -> Self { Self("http-equiv", "\(name)") }
  /// The text of a `meta`.
  package static func content(_ text: String) -> Self { Self("content", text) }
  /// The bytes are UTF-8.
  package static let isUTF8 = Self("charset", "utf-8")

  // MARK: Pictures

  /// A measure of a picture, in units of its own.
  package static func measure(_ name: Measure, _ value: Int) -> Self {
    Self(name.attribute, String(value))
  }
  /// The part of the plane that a picture shows, from its upper left corner on.
  package static func view(width: Int, height: Int) -> Self {
    Self("viewBox", "0 0 \(width) \(height)")
  }
  /// A line through the plane, in the words of SVG.
  static func course(_ path: PicturePath) -> Self { Self("d", path.text) }
  /// Where a text stands to its place.
  package static let endsThere = Self("text-anchor", "end")
  /// A pattern counts in the units of the picture.
  package static let countsInUnits = Self("patternUnits", "userSpaceOnUse")
  /// An area is filled with a pattern of the same picture.
  package static func fill(_ pattern: Anchor) -> Self { Self("fill", "url(#\(pattern.name))") }
}

/// What a heading of a table is for; the raw value is the word of HTML.
package enum HeadingScope: String, Sendable {
  case column = "col"
  case row
  case rows = "rowgroup"
}

/// What is measured in a picture.
package enum Measure: Sendable {
  case x, y, width, height, x1, y1, x2, y2, radius, centreX, centreY, lineWidth

  fileprivate var attribute: StaticString {
    switch self {
    case .x: "x"
    case .y: "y"
    case .width: "width"
    case .height: "height"
    case .x1: "x1"
    case .y1: "y1"
    case .x2: "x2"
    case .y2: "y2"
    case .radius: "r"
    case .centreX: "cx"
    case .centreY: "cy"
    case .lineWidth: "stroke-width"
    }
  }
}

/// A line of arcs and straight pieces.
struct PicturePath: Sendable {
  private(set) var text = ""

  /// Half an ellipse from one place of a vertical line to another below it, bulging to the right.
  static func arc(x: Int, from: Int, to: Int, bulge: Int) -> PicturePath {
    let height = (to - from) / 2
    return PicturePath(text: "M\(x) \(from)A\(bulge) \(height) 0 0 1 \(x) \(to)")
  }

  /// An upright line through a square, for patterns.
  static func upright(_ size: Int) -> PicturePath { PicturePath(text: "M1 0V\(size)") }

  /// A slanting line through a square, for patterns.
  static func slant(_ size: Int) -> PicturePath { PicturePath(text: "M0 \(size)L\(size) 0") }
}
