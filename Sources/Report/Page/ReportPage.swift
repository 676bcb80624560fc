// A report: one page that is read without a network and without scripts.

import NewsModel

/// Writes reports.
package enum ReportPage {
  /// How every report begins, by which a file is known as one.
  package static let opening =
    HTMLWriter.documentType
    + "<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
    + "<meta name=\"generator\" content=\"nsh "

  /// A report, in UTF-8. Nothing but its contents decides the bytes. Complexity: that of what it holds.
  ///
  /// - Parameter check: throws where the user wants to stop; asked for before each article.
  package static func html(
    _ contents: ReportContents,
    check: () throws -> Void
  ) rethrows -> [UInt8] {
    let tally = ClaimTally(contents.documents)
    let reading = ReadingSection(contents: contents, tally: tally)
    var page = HTMLWriter()
    page.documentType()
    try page.element(.html, .language("en")) { page in
      head(contents, reading, &page)
      try page.element(.body) { page in
        page.element(.a, .style("skip"), .link(Anchor("main"))) { $0.words("To the summary") }
        header(contents, &page)
        try page.element(.main, .id(Anchor("main"))) { page in
          try main(contents, tally, reading, &page, check)
        }
        page.element(.footer) { page in
          page.text("\(contents.making.program), language model \(contents.making.model)")
        }
      }
    }
    return page.bytes
  }

  /// Nothing is loaded, nothing runs, and no form leads anywhere.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  private static func head(
    _ contents: ReportContents,
    _ reading: ReadingSection,
    _ page: inout HTMLWriter
  ) {
    page.element(.head) { page in
      page.empty(.meta, .isUTF8)
      page.empty(.meta, .meta("generator"), .content(contents.making.program))
      page.empty(.meta, .header("Content-Security-Policy"), .content(policy))
      page.empty(.meta, .meta("referrer"), .content("no-referrer"))
      page.empty(.meta, .meta("viewport"), .content("width=device-width, initial-scale=1"))
      page.element(.title, text: contents.title)
      page.style(StyleSheet.rules)
      page.style(reading.rules)
    }
  }

  private static func header(_ contents: ReportContents, _ page: inout HTMLWriter) {
    page.element(.header) { page in
      page.element(.h1) { $0.isolated(contents.title) }
      page.element(.nav, .label("Parts of the report")) { page in
        page.element(.ul) { page in
          for (anchor, name) in parts(contents) {
            page.element(.li) { page in
              page.element(.a, .link(Anchor("\(anchor)"))) { $0.words(name) }
            }
          }
        }
      }
    }
  }

  private static func parts(_ contents: ReportContents) -> [(StaticString, StaticString)] {
    var parts: [(StaticString, StaticString)] = [("summary", "At a glance")]
    let claims = contents.documents.flatMap(\.claims)
    if contents.matrix != nil { parts.append(("matrix", "Where accounts part")) }
    if claims.contains(where: { $0.claim.voice != .author }) {
      parts.append(("speakers", "Who speaks"))
    }
    if !claims.isEmpty { parts.append(("certainty", "How sure")) }
    if !contents.ties.isEmpty { parts.append(("network", "Network")) }
    if !contents.dated.isEmpty { parts.append(("timeline", "Timeline")) }
    parts += [("reading", "The articles"), ("index", "Index"), ("inputs", "Sources")]
    return parts
  }

  private static func main(
    _ contents: ReportContents,
    _ tally: ClaimTally,
    _ reading: ReadingSection,
    _ page: inout HTMLWriter,
    _ check: () throws -> Void
  ) rethrows {
    let index = IndexSection(contents: contents, tally: tally)
    let making = MakingSection(contents: contents)
    SummarySection(contents: contents, tally: tally).write(to: &page)
    if let matrix = contents.matrix { MatrixSection(matrix: matrix).write(to: &page) }
    index.writeSpeakers(to: &page)
    CertaintySection(contents: contents).write(to: &page)
    NetworkSection(contents: contents).write(to: &page)
    TimelineSection(contents: contents).write(to: &page)
    try reading.write(to: &page, check: check)
    making.writeJudgements(to: &page)
    index.write(to: &page)
    making.writeInputs(to: &page)
    making.writeTerms(to: &page)
  }
}
