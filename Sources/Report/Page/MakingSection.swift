// How a report was made: what was read, by which program, what the analyst decided, and what the words mean.

import NewsModel

/// Writes the last sections.
struct MakingSection {
  let contents: ReportContents

  /// What the analyst decided and noted.
  func writeJudgements(to page: inout HTMLWriter) {
    let notes = contents.documents.flatMap { $0.notes + $0.claims.flatMap(\.notes) }
    guard !contents.judgements.isEmpty || !notes.isEmpty else { return }
    page.element(.section, .id(Anchor("judgements")), .labelled(by: Anchor("h-judgements"))) {
      page in
      page.element(.h2, .id(Anchor("h-judgements"))) { $0.words("Judgements and notes") }
      if !contents.judgements.isEmpty { judgements(&page) }
      if !notes.isEmpty {
        DataTable(caption: "What the analyst noted", columns: ["Note", "On", "Words"])
          .write(to: &page, rows: notes) { note, page in
            page.element(.th, .scope(.row)) { page in
              page.element(.a, .link(Anchor(note.id)), text: note.id)
            }
            page.element(.td, text: note.finding)
            page.element(.td) { $0.isolated(note.line) }
          }
      }
    }
  }

  private func judgements(_ page: inout HTMLWriter) {
    let claims = Set(contents.documents.flatMap { $0.claims.map(\.id) })
    DataTable(
      caption: "What the analyst decided",
      columns: ["Judgement", "On", "Decision", "Status", "When"]
    ).write(to: &page, rows: contents.judgements) { judgement, page in
      page.element(.th, .scope(.row), text: judgement.id)
      page.element(.td) { page in
        if claims.contains(judgement.finding) {
          page.element(.a, .link(Anchor(judgement.finding)), text: judgement.finding)
        } else {
          page.text(judgement.finding)
        }
      }
      page.element(.td) { $0.isolated(judgement.line) }
      page.element(.td, text: judgement.status)
      page.element(.td, text: judgement.at ?? "")
    }
  }

  /// Which files were read, and by what.
  func writeInputs(to page: inout HTMLWriter) {
    page.element(.section, .id(Anchor("inputs")), .labelled(by: Anchor("h-inputs"))) { page in
      page.element(.h2, .id(Anchor("h-inputs"))) { $0.words("How this report was made") }
      page.element(.p) { page in
        page.text("\(contents.making.program), language model \(contents.making.model)")
        if let script = contents.making.script {
          page.words(", by the script ")
          page.isolated(script)
        }
        page.words(
          ". The same articles, script and version give the same report. It loads nothing and runs nothing."
        )
      }
      DataTable(
        caption: "The articles that were read",
        columns: ["Article", "Outlet", "Date", "File", "SHA-256"]
      ).write(to: &page, rows: contents.documents) { document, page in
        page.element(.th, .scope(.row)) { page in
          page.element(.a, .link(Anchor(document.id))) { page in
            page.text("\(document.id) ")
            page.isolated(document.title)
          }
        }
        page.element(.td) { $0.isolated(document.article.outlet ?? "") }
        page.element(.td, text: document.article.date?.description ?? "")
        page.element(.td) { page in
          let line = document.article.line.map { ":\($0)" } ?? ""
          page.isolated(document.article.path + line)
        }
        page.element(.td) { page in
          page.element(.code, text: String(document.article.digest.prefix(16)))
        }
      }
    }
  }

  /// What the words of the report mean.
  func writeTerms(to page: inout HTMLWriter) {
    page.element(.section, .id(Anchor("terms")), .labelled(by: Anchor("h-terms"))) { page in
      page.element(.h2, .id(Anchor("h-terms"))) { $0.words("What the words mean") }
      page.element(.dl) { page in
        for (term, meaning) in Self.terms {
          page.element(.dt) { $0.words(term) }
          page.element(.dd) { $0.words(meaning) }
        }
      }
    }
  }

  private static let terms: [(StaticString, StaticString)] = [
    ("claim", "something that an article says is so, might be so, should be so or is not so"),
    ("source", "who is said to hold a claim; the author where nobody else is"),
    ("cue", "the words that say so: said, according to"),
    ("hedge", "words that make a claim less than certain: may, likely, reportedly"),
    (
      "certainty",
      "how sure the one who holds a claim is of it, by the words; not whether it is true"
    ),
    ("account", "a document, or all that one outlet has written"),
    ("point", "what several accounts speak of"),
    (
      "in dispute",
      "accounts part in what is so, in a number, a date, a place or a name, or in how sure it is"
    ),
    ("agreed", "accounts say the same, each in its own words"),
    ("copied", "accounts say the same, word for word"),
  ]
}
