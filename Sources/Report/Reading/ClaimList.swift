// The claims of an article below its text, each with what it rests on. One that is followed to from the text is
// shown as a panel over the page, so that nobody loses the place.

import NewsModel

/// Writes the claims of a document.
struct ClaimList {
  let document: ReportDocument
  /// The claims that are marked in the text, as indexes.
  let marked: Set<Int>

  /// The list.
  func write(to page: inout HTMLWriter) {
    guard !document.claims.isEmpty else {
      page.element(.p, .style("none")) { page in
        page.words("No claims are shown of this article.")
      }
      return
    }
    page.element(.h4, .id(Anchor("claims", of: document.id))) { page in
      page.text("\(ReportWords.count(document.claims.count, "claim")) of \(document.id)")
    }
    page.element(.ol, .style("claims")) { page in
      for index in document.claims.indices { write(index, to: &page) }
    }
  }

  private func write(_ index: Int, to page: inout HTMLWriter) {
    let claim = document.claims[index]
    page.element(.li, .id(Anchor(claim.id)), .style(claim.style)) { page in
      page.element(.a, .style("id"), .link(Anchor(claim.id)), text: claim.id)
      page.words(" ")
      page.element(.q) { page in
        for (place, part) in claim.parts.enumerated() {
          if place > 0 { page.words(" … ") }
          page.text(document.article.text, part)
        }
      }
      page.element(.div, .style("who")) { page in
        for (place, holder) in claim.holders.enumerated() {
          if place > 0 { page.words(", ") }
          page.isolated(holder.name)
        }
        page.text(": \(claim.manner)")
        guard marked.contains(index) else { return }
        page.words(" ")
        page.element(.a, .style("back"), .link(Anchor("in", of: claim.id)), text: "in the text")
      }
      for line in claim.judgements { page.element(.div, .style("judged"), text: line) }
      for note in claim.notes { NoteLine(note: note).write(to: &page) }
      if !claim.reasons.isEmpty { writeReasons(of: claim, to: &page) }
    }
  }

  private func writeReasons(of claim: ReportClaim, to page: inout HTMLWriter) {
    page.element(.ul, .style("why")) { page in
      for reason in claim.reasons {
        page.element(.li) { page in
          page.text("\(reason.field):")
          if let value = reason.value { page.element(.b, text: " \(value)") }
          if let rule = reason.rule { page.element(.i, text: " by \(rule)") }
          // The whole claim stands above.
          guard !reason.range.isEmpty, reason.range != claim.claim.range else { return }
          page.words(" ")
          page.element(.q) { $0.text(document.article.text, reason.range) }
        }
      }
    }
  }
}

/// Writes a note.
struct NoteLine {
  let note: ReportNote

  func write(to page: inout HTMLWriter) {
    page.element(.div, .style("note"), .id(Anchor(note.id))) { page in
      page.element(.b, text: note.id)
      page.words(" ")
      page.isolated(note.line)
    }
  }
}
