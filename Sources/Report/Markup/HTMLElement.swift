// The elements that a report is made of, of HTML and of SVG.

/// An element; the raw value is its name.
package enum HTMLElement: String, Sendable {
  // The page.
  case html, head, meta, title, style, body, header, nav, main, section, article, footer
  // Blocks.
  case h1, h2, h3, h4, h5, p, div, pre, details, summary, figure, figcaption
  case ul, ol, li, dl, dt, dd
  case table, caption, thead, tbody, tr, th, td
  // Within a line.
  case a, bdi, b, i, br, code, em, mark, q, span, strong, small, sup, time
  // What is asked of the reader.
  case fieldset, legend, label, input, select, option
  // Pictures; `title` is one of both.
  case svg, desc, g, path, line, rect, circle, defs, pattern
  case svgText = "text"

  /// Whether nothing ever stands in it, and it has no end.
  var isVoid: Bool { self == .meta || self == .br || self == .input }

  /// Whether a line ends after it: what stands within a line is not parted from what follows.
  var endsLine: Bool {
    switch self {
    case .a, .bdi, .b, .i, .code, .em, .mark, .q, .span, .strong, .small, .sup, .time, .label,
      .input,
      .summary, .option:
      false
    default: true
    }
  }
}
