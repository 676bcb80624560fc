// Marks of every style, and apostrophes that are none.

import NewsModel
import Testing

@Suite("Quotation marks")
struct QuotationMarkTests {
  @Test(
    "Marks of every style",
    arguments: [
      (#"Mara said: "We lost it.""#, ["double We lost it."]),
      ("Mara said: “We lost it.”", ["double We lost it."]),
      ("Mara said: ``We lost it.''", ["double We lost it."]),
      ("Mara said: „We lost it.“", ["double We lost it."]),
      ("Mara said: „We lost it.”", ["double We lost it."]),
      ("Mara said: ”We lost it.”", ["double We lost it."]),
      ("Mara said: «We lost it.»", ["angle We lost it."]),
      ("Mara said: « We lost it. »", ["angle We lost it."]),
      ("Mara said: »We lost it.«", ["angle We lost it."]),
      ("Mara said: ‹We lost it.›", ["angle We lost it."]),
      ("Mara said: 「We lost it.」", ["double We lost it."]),
      ("Mara said: 『We lost it.』", ["double We lost it."]),
      ("Mara said: ‘We lost it.’", ["single We lost it."]),
      ("Mara said: ‚We lost it.‘", ["single We lost it."]),
      ("Mara said: 'We lost it.'", ["single We lost it."]),
      ("Mara said: \"We lost it.”", ["double We lost it."]),
      ("“We lost it,” Mara said, “and left.”", ["double We lost it,", "double and left."]),
      (#"("We lost it.")"#, ["double We lost it."]),
      (#"He stopped—"We lost it," he said."#, ["double We lost it,"]),
      (#""We lost—" He stopped."#, ["double We lost—"]),
      (#""…and then we lost it," he said."#, ["double …and then we lost it,"]),
      (#"The pole is 6'2" and 5'10" long."#, []),
    ]
  )
  func styles(text: String, expected: [String]) { #expect(quotations(text) == expected) }

  @Test(
    "Apostrophes in single marks",
    arguments: [
      ("'It isn't the skippers' fault,' said Rhona.", ["single It isn't the skippers' fault,"]),
      ("‘It isn’t the skippers’ fault,’ said Rhona.", ["single It isn’t the skippers’ fault,"]),
      (
        "'The workers' pay is low,' he said. 'The bosses' pay is not.'",
        ["single The workers' pay is low,", "single The bosses' pay is not."]
      ),
      ("'We've had three since the '90s,' he said.", ["single We've had three since the '90s,"]),
      ("'It's rock 'n' roll,' he said.", ["single It's rock 'n' roll,"]),
      ("'Tell 'em O'Brien is goin' home,' he said.", ["single Tell 'em O'Brien is goin' home,"]),
      ("The 'workers' went home, and the 'bosses' stayed.", ["single workers", "single bosses"]),
      ("The skippers' boats and the crews' pay are gone.", []),
      ("It was the '90s, and rock 'n' roll was it.", []),
      ("He called it a 'mess' and left.", ["single mess"]),
      ("'I am 6' tall,' he said.", ["single I am 6' tall,"]),
      ("'Charles' boat sank,' she said. It was James' fault.", ["single Charles' boat sank,"]),
      ("'Tis the season, and 'twas so before.", []),
    ]
  )
  func apostrophes(text: String, expected: [String]) { #expect(quotations(text) == expected) }

  @Test(
    "Quotations in quotations",
    arguments: [
      (
        "“He told me ‘go home’ and left,” she said.",
        ["double He told me ‘go home’ and left,", "> single go home"]
      ),
      (
        "'He told me \"go home\" and left,' she said.",
        ["single He told me \"go home\" and left,", "> double go home"]
      ),
      (
        "\"'Go home,' he told me,\" she said.",
        ["double 'Go home,' he told me,", "> single Go home,"]
      ),
      (
        "'\"Go home,\" he told me,' she said.",
        ["single \"Go home,\" he told me,", "> double Go home,"]
      ),
      ("“She said, ‘Never.’”", ["double She said, ‘Never.’", "> single Never."]),
      ("«He said “no” twice.»", ["angle He said “no” twice.", "> double no"]),
      ("“A “b c” d,” she said.", ["double A “b c” d,", "> double b c"]),
    ]
  )
  func nesting(text: String, expected: [String]) { #expect(quotations(text) == expected) }
}
