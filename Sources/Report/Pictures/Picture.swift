// Pictures of a report: SVG that is drawn here, with a name and a description for those who do not see it. All
// measures are whole numbers, so that the same data give the same bytes anywhere.

import NewsModel
import Tabular

/// A picture with its words.
struct Picture {
  /// What its anchors begin with.
  let id: String
  /// What it shows, in a few words.
  let name: String
  /// What is to be seen in it.
  let description: String
  let height: Int

  /// As wide as a narrow screen; a wide one shows it larger.
  static let width = 360
  /// From one line of text to the next.
  static let line = 18

  /// The picture, with what `body` draws.
  func write(to page: inout HTMLWriter, body: (inout HTMLWriter) -> Void) {
    let (title, desc) = (Anchor("\(id)-title"), Anchor("\(id)-desc"))
    page.element(
      .svg,
      .style("picture"),
      .view(width: Self.width, height: height),
      .isPicture,
      .labelled(by: title, and: desc)
    ) { page in
      page.element(.title, .id(title), text: name)
      page.element(.desc, .id(desc), text: description)
      body(&page)
    }
  }

  /// A text in a picture, cut to a number of cells.
  static func text(
    _ text: String,
    x: Int,
    y: Int,
    cells: Int,
    _ page: inout HTMLWriter
  ) {
    page.element(
      .svgText,
      .measure(.x, x),
      .measure(.y, y),
      text: cut(SafeText.forTerminal(text), cells)
    )
  }

  private static func cut(_ text: String, _ cells: Int) -> String {
    guard DisplayWidth.of(text) > cells else { return text }
    return DisplayWidth.prefix(of: text, cells: cells - 1) + "…"
  }
}
