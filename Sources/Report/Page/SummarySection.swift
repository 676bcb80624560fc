// The summary of a report: words with numbers, each number a link to what it counts.

import NewsModel

/// Writes the summary.
struct SummarySection {
  let contents: ReportContents
  let tally: ClaimTally

  /// The section.
  func write(to page: inout HTMLWriter) {
    page.element(.section, .id(Anchor("summary")), .labelled(by: Anchor("h-summary"))) { page in
      page.element(.h2, .id(Anchor("h-summary"))) { $0.words("At a glance") }
      page.element(.ul, .style("facts")) { page in
        page.element(.li) { read(&$0) }
        guard !tally.all.isEmpty else { return }
        page.element(.li) { speakers(&$0) }
        page.element(.li) { certainty(&$0) }
        if contents.matrix != nil { page.element(.li) { points(&$0) } }
        if !contents.judgements.isEmpty || noteCount > 0 { page.element(.li) { judged(&$0) } }
      }
      page.element(.p, .style("none")) { page in
        page.words("Nothing here says what is true: it says who says what, and how surely. ")
        page.element(.a, .link(Anchor("terms"))) { $0.words("What the words mean") }
        page.words(".")
      }
    }
  }

  // MARK: Sentences

  private func read(_ page: inout HTMLWriter) {
    let outlets = Set(contents.documents.compactMap(\.article.outlet)).count
    let words = contents.documents.reduce(0) { $0 + $1.words }
    page.element(.b) { $0.words("Read: ") }
    link(ReportWords.count(contents.documents.count, "article"), Anchor("reading"), &page)
    page.text(" with \(ReportWords.count(words, "word"))")
    if outlets > 0 {
      page.words(", of ")
      link(ReportWords.count(outlets, "outlet"), Anchor("inputs"), &page)
    }
    let days = contents.documents.compactMap(\.article.date)
    if let first = days.min(), let last = days.max() {
      page.text(first == last ? ", of \(first)" : ", from \(first) to \(last)")
    }
    page.words(".")
  }

  private func speakers(_ page: inout HTMLWriter) {
    page.element(.b) { $0.words("Who speaks: ") }
    link(ReportWords.count(tally.all.count, "claim"), Anchor("index"), &page)
    page.words(". ")
    for (place, group) in tally.voices.enumerated() where group.count > 0 {
      if place > 0 { page.words(", ") }
      let share = ReportWords.share(group.count, of: tally.all.count)
      link(group, &page)
      page.text(" (\(share)) by \(group.name)")
    }
    page.words(".")
    let loudest = tally.holders.prefix(3)
    guard !loudest.isEmpty else { return }
    page.words(" Most are held by ")
    for (place, one) in loudest.enumerated() {
      if place > 0 { page.words(place == loudest.count - 1 ? " and " : ", ") }
      page.isolated(one.holder.name)
      page.words(" (")
      link(one.group, &page)
      page.words(")")
    }
    page.words(".")
  }

  private func certainty(_ page: inout HTMLWriter) {
    page.element(.b) { $0.words("How sure: ") }
    for (place, group) in tally.certainties.enumerated() {
      if place > 0 { page.words(", ") }
      link(group, &page)
      page.text(" \(group.name)")
    }
    page.words("; ")
    link(tally.negated, &page)
    page.words(" negated, ")
    link(tally.numbers, &page)
    page.words(" with a number, ")
    link(tally.dated, &page)
    page.words(" with a date.")
  }

  private func points(_ page: inout HTMLWriter) {
    guard let matrix = contents.matrix else { return }
    page.element(.b) { $0.words("In dispute: ") }
    let disputed = matrix.count(.disputed)
    link(ReportWords.count(disputed, "point"), Anchor("matrix"), &page)
    page.words(" of ")
    link(ReportWords.number(matrix.points.count), Anchor("matrix"), &page)
    page.text(
      " that two or more of \(ReportWords.count(matrix.accounts.count, "account")) speak of"
    )
    for status in [PointStatus.agreed, .copied] where matrix.count(status) > 0 {
      page.words("; ")
      link(ReportWords.number(matrix.count(status)), Anchor("m-\(status.rawValue)"), &page)
      page.text(" \(status.words)")
    }
    page.words(".")
  }

  private var noteCount: Int {
    contents.documents.reduce(0) { count, document in
      count + document.notes.count + document.claims.reduce(0) { $0 + $1.notes.count }
    }
  }

  private func judged(_ page: inout HTMLWriter) {
    page.element(.b) { $0.words("The analyst: ") }
    link(
      ReportWords.count(contents.judgements.count, "judgement"),
      Anchor("judgements"),
      &page
    )
    page.words(", ")
    link(ReportWords.count(noteCount, "note"), Anchor("judgements"), &page)
    for group in tally.reviews where group.count > 0 {
      page.words("; ")
      link(group, &page)
      page.text(" \(group.name)")
    }
    page.words(".")
  }

  // MARK: Links

  private func link(_ group: ClaimGroup, _ page: inout HTMLWriter) {
    let number = ReportWords.number(group.count)
    guard group.count > 0 else { return page.text(number) }
    link(number, group.anchor, &page)
  }

  private func link(_ words: String, _ anchor: Anchor, _ page: inout HTMLWriter) {
    page.element(.a, .link(anchor), text: words)
  }
}
