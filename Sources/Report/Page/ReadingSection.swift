// The articles, with what is marked in them and what of that is shown. The choices need no script: style rules ask
// which boxes are ticked.

import NewsModel

/// Writes the articles.
struct ReadingSection {
  let contents: ReportContents
  let tally: ClaimTally

  /// More holders than this are too many to choose from.
  static let mostHolders = 40

  /// The section.
  func write(to page: inout HTMLWriter, check: () throws -> Void) rethrows {
    try page.element(.section, .id(Anchor("reading")), .labelled(by: Anchor("h-reading"))) { page in
      page.element(.h2, .id(Anchor("h-reading"))) { $0.words("The articles") }
      contentsList(&page)
      try page.element(.div, .style("reading")) { page in
        choices(&page)
        try page.element(.div, .style("articles")) { page in
          for document in contents.documents {
            try check()
            write(document, to: &page)
          }
        }
      }
    }
  }

  private func contentsList(_ page: inout HTMLWriter) {
    page.element(.ol, .style("toc")) { page in
      for document in contents.documents {
        page.element(.li) { page in
          page.element(.a, .link(Anchor(document.id))) { page in
            page.text("\(document.id) ")
            page.isolated(document.title)
          }
          page.text(" (\(ReportWords.count(document.claims.count, "claim")))")
        }
      }
    }
  }

  // MARK: Choices

  private func choices(_ page: inout HTMLWriter) {
    page.element(.details, .style("choices"), .isOpen) { page in
      page.element(.summary) { $0.words("What is marked, and what the marks mean") }
      group("Claims by who speaks", &page) { page in
        for voice in Voice.allCases {
          box("show-v-\(voice.rawValue)", &page) { page in
            page.element(.span, .style("key claim v-\(voice.rawValue)")) { $0.words(voice.words) }
            page.element(.small) { page in
              page.words(" ")
              page.words(voice.meaning)
            }
          }
        }
      }
      group("Claims by how sure", &page) { page in
        for certainty in Certainty.allCases {
          box("show-c-\(certainty.rawValue)", &page) { page in
            page.text(certainty.rawValue + " ")
            page.element(.b) { $0.words(certainty.sign) }
            page.element(.small) { page in
              page.words(" ")
              page.words(certainty.meaning)
            }
          }
        }
      }
      group("Words", &page) { page in
        for kind in MarkedWords.allCases {
          box("show-\(kind.rawValue)", &page) { page in
            page.element(.mark, .style(kind.rawValue)) { $0.words(kind.name) }
          }
        }
      }
      holderChoice(&page)
      page.element(.p, .style("none")) { page in
        page.words(
          "The number behind a claim leads to why it is one. ≈, ? and … say how sure it is, ¬ that it is negated; ✓ accepted, ✎ corrected, ✗ rejected by the analyst; 1/2 is the first of two parts of a mark that crosses another."
        )
      }
    }
  }

  private func group(
    _ name: StaticString,
    _ page: inout HTMLWriter,
    _ body: (inout HTMLWriter) -> Void
  ) {
    page.element(.fieldset) { page in
      page.element(.legend) { $0.words(name) }
      body(&page)
    }
  }

  private func box(
    _ id: String,
    _ page: inout HTMLWriter,
    _ label: (inout HTMLWriter) -> Void
  ) {
    page.element(.div) { page in
      page.empty(.input, .isCheckbox, .id(Anchor(id)), .isChecked, .isForgotten)
      page.element(.label, .field(Anchor(id)), body: label)
    }
  }

  private func holderChoice(_ page: inout HTMLWriter) {
    let holders = tally.holders.filter { $0.holder.actor != nil }.prefix(Self.mostHolders)
    guard holders.count > 1 else { return }
    group("Claims of one holder", &page) { page in
      page.element(.label, .field(Anchor("show-holder"))) { $0.words("Holder ") }
      page.element(.select, .id(Anchor("show-holder")), .isForgotten) { page in
        page.element(.option, .value(Anchor("all"))) { $0.words("all") }
        for (holder, group) in holders {
          page.element(.option, .value(group.anchor), text: "\(holder.name) (\(group.count))")
        }
      }
    }
  }

  /// The rules for choosing a holder.
  var rules: StyleRules {
    var rules = StyleRules()
    for (holder, _) in tally.holders.prefix(Self.mostHolders) {
      guard let actor = holder.actor else { continue }
      rules.add(Self.ruleForHolder, for: Anchor(actor))
    }
    return rules
  }

  /// Claims that are not of the holder `$` lose their marks, and are left out of the lists.
  private static let ruleForHolder: StaticString = """

    .choices:has(option[value=by-$]:checked)+.articles{& mark.claim:not(.by-$){all:unset;
    &::before,&::after{content:none}& >.ref{display:none}}& .claims>:not(.by-$,:target){display:none}}
    """

  // MARK: Articles

  private func write(_ document: ReportDocument, to page: inout HTMLWriter) {
    let heading = Anchor("h", of: document.id)
    page.element(.article, .id(Anchor(document.id)), .labelled(by: heading)) { page in
      page.element(.h3, .id(heading)) { page in
        page.text("\(document.id) ")
        page.isolated(document.title)
      }
      page.element(.p, .style("byline")) { byline(of: document, &$0) }
      for note in document.notes { NoteLine(note: note).write(to: &page) }
      if !document.article.isAnalysed {
        page.element(.p, .style("none")) { page in
          page.words("In another language: it is shown, and was not analysed.")
        }
      }
      let view = ReadingView(document)
      view.write(to: &page)
      guard document.article.isAnalysed else { return }
      ClaimList(document: document, marked: Set(view.firstSpans.keys)).write(to: &page)
    }
  }

  private func byline(of document: ReportDocument, _ page: inout HTMLWriter) {
    let article = document.article
    for detail in [article.outlet, article.author].compactMap(\.self) {
      page.isolated(detail)
      page.words(" · ")
    }
    if let date = article.date {
      page.element(.time, .day(date.description), text: date.description)
      page.words(" · ")
    }
    if let url = article.url {
      if let address = WebAddress(url) {
        page.element(.a, .link(address), .isForeign, text: address.host)
      } else {
        page.isolated(url)
      }
      page.words(" · ")
    }
    page.text(ReportWords.count(document.words, "word"))
  }
}

/// The words of a claim that are marked; the raw value is what the style sheet knows them by.
enum MarkedWords: String, CaseIterable {
  case src, cue, hedge, neg, act

  /// What they are called.
  var name: StaticString {
    switch self {
    case .src: "source"
    case .cue: "cue"
    case .hedge: "hedge"
    case .neg: "negation"
    case .act: "actor"
    }
  }
}
