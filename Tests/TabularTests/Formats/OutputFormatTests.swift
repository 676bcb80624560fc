import Tabular
import Testing

/// Choosing a format, and what each makes of a value that is no table.
@Suite struct OutputFormatTests {
  @Test(
    "A file's ending names its format",
    arguments: [
      ("json", .json), ("JSON", .json), ("jsonl", .jsonl), ("ndjson", .jsonl), ("csv", .csv),
      ("tsv", .tsv), ("tab", .tsv), ("md", .markdown), ("txt", .text), ("pdf", nil), ("", nil),
    ] as [(String, OutputFormat?)]
  )
  func endings(ending: String, format: OutputFormat?) {
    #expect(OutputFormat(pathExtension: ending) == format)
  }

  @Test(
    "A record is a row, a list a column, anything else one cell",
    arguments: [
      (.fields(("a", .int(1)), ("b", .null)), "a,b\n1,\n"),
      (.of(.int(1), .int(2)), "value\n1\n2\n"),
      (.of(), "value\n"), (.int(3), "value\n3\n"), (.null, "value\n"),
    ] as [(Value, String)]
  )
  func asTable(value: Value, csv: String) {
    #expect(OutputFormat.csv.write(value) == csv)
  }

  @Test("What is written ends with one line break", arguments: OutputFormat.allCases)
  func ends(format: OutputFormat) {
    let text = format.write(.of(.int(1), .int(2)))
    #expect(text.hasSuffix("2\n") || text.hasSuffix("]\n") || text.hasSuffix("| 2 |\n"))
  }
}
