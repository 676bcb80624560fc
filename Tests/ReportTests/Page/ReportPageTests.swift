// Tests of whole reports.

import NewsModel
import Report
import Testing

@Suite("Reports")
struct ReportPageTests {
  @Test(
    "Every element is closed, every link leads somewhere, and the same contents give the same bytes"
  )
  func wellFormed() {
    let page = ReportContents.full.page
    let markup = Markup(page)
    #expect(markup.faults == [])
    #expect(markup.brokenLinks == [])
    #expect(ReportContents.full.page.utf8.elementsEqual(page.utf8))
    #expect(page.utf8.starts(with: ReportPage.opening.utf8))
  }

  @Test("Without claims, and without articles, there is a page as well")
  func empty() {
    for contents in [
      ReportContents.sample([]), ReportContents.sample([SampleDocument("Words.").document]),
      ReportContents.sample([SampleDocument("").document]),
    ] {
      let markup = Markup(contents.page)
      #expect(markup.faults == [])
      #expect(markup.brokenLinks == [])
    }
  }

  @Test("Nothing is loaded and nothing runs")
  func offline() {
    let page = ReportContents.full.page
    let markup = Markup(page)
    let policy = markup.elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    #expect(policy?.attributes["content"]?.hasPrefix("default-src &#39;none&#39;;") == true)
    for name in ["script", "link", "img", "iframe", "object", "form", "base", "use", "image"] {
      #expect(markup.named(name).isEmpty)
    }
    let names = Set(markup.elements.flatMap(\.attributes.keys))
    #expect(names.filter { $0.hasPrefix("on") || $0 == "src" || $0 == "style" } == [])
    #expect(!page.contains("@import"))
    #expect(!page.contains("url(http"))
    let links = markup.elements.compactMap { $0.attributes["href"] }
    #expect(links.filter { !$0.hasPrefix("#") } == ["https://gazette.example/mill"])
  }

  @Test("Whoever wants to stop is asked before each article")
  func stops() {
    struct Stop: Error {}
    var asked = 0
    #expect(throws: Stop.self) {
      _ = try ReportPage.html(.full) {
        asked += 1
        if asked == 2 { throw Stop() }
      }
    }
    #expect(asked == 2)
  }

  @Test("There is one heading of the page, and each part has its name")
  func outline() {
    let markup = Markup(ReportContents.full.page)
    #expect(markup.named("h1").count == 1)
    #expect(markup.named("main").count == 1)
    #expect(markup.elements.first { $0.name == "html" }?.attributes["lang"] == "en")
    for section in markup.named("section") + markup.named("article") {
      #expect(section.attributes["aria-labelledby"].flatMap(markup.element) != nil)
    }
  }

  @Test("Numbers of the summary lead to what they count")
  func summary() throws {
    let markup = Markup(ReportContents.full.page)
    let summary = try #require(markup.element("summary"))
    #expect(summary.text.contains("2 articles with 24 words, of 2 outlets"))
    #expect(summary.text.contains("3 claims. 2 (67 %) by the author, 1 (33 %) by somebody named"))
    #expect(summary.text.contains("Mira Hale (1)"))
    #expect(summary.text.contains("2 certain, 0 probable, 1 possible, 0 unknown; 1 negated"))
    #expect(summary.text.contains("1 point of 2 that two or more of 2 accounts speak of; 1 agreed"))
    #expect(summary.text.contains("1 judgement, 1 note; 1 accepted"))
    #expect(markup.element("list-possible")?.text == "possible: 1 claim")
    #expect(markup.element("by-a1")?.text == "Mira Hale: 1 claim")
  }
}

@Suite("Reading views")
struct ReadingViewTests {
  @Test(
    "Claims, sources, cues, hedges, negations and actors are marked, and a claim leads to its reasons"
  )
  func marks() throws {
    let markup = Markup(ReportContents.full.page)
    let text = try #require(markup.styled("text").first)
    #expect(text.text.hasPrefix("Mira Hale said the mill may close in May"))
    let marks = markup.named("mark").filter {
      $0.within.contains("p") && !$0.within.contains("label")
    }
    let found = marks.map { "\($0.attributes["class"] ?? ""): \($0.text)" }
    #expect(
      found == [
        "src: Mira Hale", "act: Mira Hale", "cue: said",
        "claim v-named c-possible by-a1: the mill may close in Mayc1?✓", "hedge: may",
        "claim v-author c-certain: It is not soldc2¬", "neg: not",
        "claim v-author c-certain: The mill will close in Junec3",
      ]
    )
    let item = try #require(markup.element("c1"))
    #expect(item.name == "li")
    #expect(item.text.contains("cue: by model said"))
    #expect(item.text.contains("j1 accepted (Ida)"))
    #expect(item.text.contains("n1 ask her"))
    #expect(markup.element("in-c1")?.name == "mark")
  }

  @Test("A mark that crosses another is in two numbered parts")
  func crossing() {
    var sample = SampleDocument("The mill closes and the shop opens in May.")
    sample.claim("The mill closes and the shop", id: "c1")
    sample.claim("the shop opens in May", id: "c2")
    let markup = Markup(ReportContents.sample([sample.document]).page)
    #expect(markup.faults == [])
    #expect(markup.brokenLinks == [])
    #expect(markup.styled("ref").map(\.text) == ["c2 1/2", "c1", "c2 2/2"])
  }

  @Test("A claim without a place in the text has no link to it")
  func noPlace() {
    var sample = SampleDocument("It rains.   ")
    sample.claim("   ", id: "c1")
    let markup = Markup(ReportContents.sample([sample.document]).page)
    #expect(markup.brokenLinks == [])
    #expect(markup.styled("back").isEmpty)
  }

  @Test("A short line keeps its end, a full one goes on")
  func lineBreaks() {
    let long = String(repeating: "word ", count: 12)
    let sample = SampleDocument("Short\nline\n\n\(long)\nend.")
    let markup = Markup(ReportContents.sample([sample.document]).page)
    #expect(markup.named("br").count == 1)
  }

  @Test("An article in another language is shown without claims")
  func otherLanguage() {
    var sample = SampleDocument("Die Mühle schließt.")
    sample.document.article.language = "de"
    let page = ReportContents.sample([sample.document]).page
    #expect(page.contains("In another language"))
    #expect(page.contains("lang=\"de\""))
  }
}
