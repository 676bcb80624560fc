// Tables of a report: a caption, headings of columns and of rows, and a frame that scrolls on narrow screens.

/// A table.
struct DataTable {
  let caption: String
  let columns: [String]

  /// Writes the table; `write` writes the cells of a row, the first a heading.
  func write<Rows: Sequence>(
    to page: inout HTMLWriter,
    rows: Rows,
    _ write: (Rows.Element, inout HTMLWriter) -> Void
  ) {
    page.element(.div, .style("scroll"), .isRegion, .label(caption), .isReachable) { page in
      page.element(.table) { page in
        page.element(.caption, text: caption)
        page.element(.thead) { page in
          page.element(.tr) { page in
            for column in columns { page.element(.th, .scope(.column), text: column) }
          }
        }
        page.element(.tbody) { page in
          for row in rows { page.element(.tr) { write(row, &$0) } }
        }
      }
    }
  }
}
