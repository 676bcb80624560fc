// Quotations over paragraphs, lines and captions, and marks that nothing closes.

import NewsModel
import Testing

@Suite("Quotations over paragraphs")
struct QuotationParagraphTests {
  @Test(
    "Each paragraph opens with a mark again",
    arguments: [
      (
        "“The sea has eaten it.\n\n“It will not hold,” she said.",
        ["double The sea has eaten it.…", "double +It will not hold,"]
      ),
      (
        "'The quota is too small.\n\n'We will not sign it.\n\n'We go home.'",
        ["single The quota is too small.…", "single +We will not sign it.…", "single +We go home."]
      ),
      (
        "«The sea has eaten it.\n\n«It will not hold», she said.",
        ["angle The sea has eaten it.…", "angle +It will not hold"]
      ),
      (
        "'I drove over it, as the crews' report says.\n\n'It held.'",
        ["single I drove over it, as the crews' report says.…", "single +It held."]
      ),
      // A caption between them.
      (
        "“The sea has eaten it.\n\nPhoto: Kelsund harbour\n\n“It will not hold,” she said.",
        ["double The sea has eaten it.…", "double +It will not hold,"]
      ),
      // A title in it does not end it.
      (
        "“We saw the “Shark Tank” there.\n\n“It will not hold,” she said.",
        [
          "double We saw the “Shark Tank” there.…", "> double Shark Tank",
          "double +It will not hold,",
        ]
      ),
    ]
  )
  func reopened(text: String, expected: [String]) { #expect(quotations(text) == expected) }

  @Test(
    "One mark opens and one closes, paragraphs or lines later",
    arguments: [
      (
        "“The sea has eaten it.\n\nIt will not hold,” she said.",
        ["double The sea has eaten it.…", "double +It will not hold,"]
      ),
      (
        "“The sea has eaten it.\n\nWe wait.\n\nIt will not hold,” she said.",
        ["double The sea has eaten it.…", "double +We wait.…", "double +It will not hold,"]
      ),
      // Lines cut by width are no paragraphs.
      (
        "She said that “the sea has eaten the whole of the wall and.\nThe footing” and went on to\nthe "
          + "next of the points that\nshe had made a list of.",
        ["double the sea has eaten the whole of the wall and. / The footing"]
      ),
    ]
  )
  func unopened(text: String, expected: [String]) { #expect(quotations(text) == expected) }

  @Test(
    "A mark that nothing closes ends with its paragraph",
    arguments: [
      ("Mara said: “We lost it.\n\nThe port is shut.", ["double We lost it.…"]),
      ("Mara said: 'We lost it.\n\nThe port is shut.", ["single We lost it.…"]),
      // The next one in the paragraph is another.
      (
        "“We lost it, he said. “We left,” she said.",
        ["double We lost it, he said.…", "double We left,"]
      ),
      ("The mess” is over.", []), ("The workers' pay. The end'.", []),
    ]
  )
  func unclosed(text: String, expected: [String]) { #expect(quotations(text) == expected) }

  @Test("Marks that are missing are counted")
  func counted() {
    func count(_ text: String) -> Int {
      QuotationMention.openMarks(in: annotate(text).quotations)
    }
    #expect(count("“We lost it.\n\nThe port is shut. Mara said: “No.") == 2)
    #expect(count("“We lost it.\n\n“It will not hold,” she said.") == 0)
    #expect(count("We lost it.") == 0)
  }
}
