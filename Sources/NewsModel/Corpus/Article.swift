// An article as it was loaded: its text, where it came from and what its source says about it.

/// The number of an article in a session, shown as `d1`, `d2` …
package struct ArticleID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Counted from 1 in the order of loading; never reused.
  package let number: Int

  /// The id with this number.
  package init(_ number: Int) { self.number = number }

  /// By number.
  package static func < (a: ArticleID, b: ArticleID) -> Bool { a.number < b.number }

  /// `d` and the number.
  package var description: String { "d\(number)" }
}

/// One article, whatever format it came in.
package struct Article: Hashable, Sendable {
  /// SHA-256 of the input's bytes, in lower-case hexadecimal. For a line of JSONL, of the line.
  package var digest: String
  /// Where it was read from, as the user named it; `-` for standard input. A line of a JSONL file
  /// has the file's path and `line`.
  package var path: String
  /// The line of the file that holds the article, counted from 1, where a file holds many.
  package var line: Int?
  /// A short name to tell articles apart: the file's name without its ending, or the given id.
  package var name: String
  /// How the input was written.
  package var format: ArticleFormat
  /// The text that every range points into.
  package var text: ArticleText
  /// The title that the source states, else that of the first heading on the first line, else nil.
  package var title: String?
  /// Who wrote it, as the source says.
  package var author: String?
  /// The outlet that published it, as the source says.
  package var outlet: String?
  /// The day of publication, as the source says.
  package var date: CalendarDate?
  /// Where it was published.
  package var url: String?
  /// ISO 639-1 code of the text's language; `und` where it is unknown.
  package var language: String
  /// Which of its details an analyst gave in the place of its source, in the order of their cases.
  package var given: [ArticleDetail] = []
  /// Whatever else the input carried, sorted by name.
  package var metadata: [JSONField]
  /// The sections, in order; together they cover the text. Empty only for an empty text.
  package var sections: [Section]
  /// What its markup sets off, in order of start, the longer first.
  package var setOff: [SetOffBlock] = []

  /// An article whose source says nothing beyond its text.
  package init(
    digest: String,
    path: String,
    name: String,
    format: ArticleFormat,
    text: ArticleText,
    sections: [Section]
  ) {
    self.digest = digest
    self.path = path
    self.name = name
    self.format = format
    self.text = text
    self.sections = sections
    language = "en"
    metadata = []
  }

  /// An article that is a text in English alone, from no file: one section without a heading.
  package init(_ text: ArticleText, name: String = "") {
    self.init(
      digest: "",
      path: name,
      name: name,
      format: .text,
      text: text,
      sections: [Section(heading: nil, level: 1, range: text.range)]
    )
  }
}

extension Article {
  /// Whether the article is in a language that is analysed. Others are loaded and have sections, but
  /// neither tokens nor findings.
  package var isAnalysed: Bool { language == "en" }

  /// The words of a section's heading, or nil for an untitled lead.
  package func title(of section: Section) -> String? { section.heading.map { text[$0] } }

  /// The index of the section that holds the byte at `offset`: the last one that starts at or
  /// before it. Complexity O(log sections).
  package func section(at offset: Int) -> Int? {
    sections.lastIndex(atOrBefore: offset, by: \.range.start)
  }
}
