// JSON Lines: an article a line. The text is the field's text, unchanged; the title is a field beside
// it and no part of the text.

import FoundationEssentials
import NewsModel

/// Reads files of JSON lines.
enum JSONLinesReader {
  /// What a file holds: articles and skipped lines, in order. `name` is the file's, for lines
  /// without one of their own.
  static func read(_ bytes: [UInt8], path: String, name: String) -> LoadReport {
    var report = LoadReport()
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let lines = lines(of: body)
    let read = ParallelMap.map(lines.count) { index in
      article(Array(body[lines[index].bytes]), number: lines[index].number, path, name)
    }
    for one in read { report.append(one) }
    if lines.isEmpty {
      report.skipped.append(SkippedInput(path: path, line: nil, problem: .noLines))
    }
    return report
  }

  private struct Line {
    let number: Int
    let bytes: Range<Int>
  }

  /// The lines that are not blank.
  private static func lines(of body: ArraySlice<UInt8>) -> [Line] {
    var lines: [Line] = []
    var (start, number) = (body.startIndex, 1)
    body.withUnsafeBufferPointer { buffer in
      let offset = body.startIndex
      var isBlank = true
      for at in buffer.indices {
        if buffer[at] == 0x0A {
          if !isBlank { lines.append(Line(number: number, bytes: start..<(at + offset))) }
          (start, number, isBlank) = (at + offset + 1, number + 1, true)
        } else if !buffer[at].isASCIIWhiteSpace {
          isBlank = false
        }
      }
      if !isBlank { lines.append(Line(number: number, bytes: start..<body.endIndex)) }
    }
    return lines
  }

  private static func article(
    _ line: [UInt8],
    number: Int,
    _ path: String,
    _ name: String
  ) -> LoadReport {
    var report = LoadReport()
    switch decode(line) {
    case .failure(let unreadable):
      report.skipped.append(SkippedInput(path: path, line: number, problem: unreadable.problem))
    case .success(var object):
      let given = ArticleFields.take(ArticleFields.name, from: &object.fields)
      var article = Article(
        digest: SHA256Digest(line).hexadecimal,
        path: path,
        name: given ?? "\(name):\(number)",
        format: .jsonl,
        text: object.text,
        sections: []
      )
      article.line = number
      let (details, oddities) = ArticleFields.details(&object.fields)
      let layout = PlainTextLayout(object.text)
      article.sections = layout.sections
      article.fill(with: details)
      article.fill(with: layout.details)
      article.settleLanguage(stated: details.language ?? layout.details.language)
      report.articles.append(article)
      report.warnings += (object.oddities + oddities + article.languageOddities).map {
        LoadWarning(path: path, line: number, oddity: $0)
      }
    }
    return report
  }

  private struct Object {
    var fields: [JSONField]
    let text: ArticleText
    let oddities: [LoadOddity]
  }

  private static func decode(_ line: [UInt8]) -> Result<Object, Unreadable> {
    let repaired = RepairedUTF8(line)
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(repaired.bytes)) else {
      let (fault, offset) = JSONSyntax.fault(in: repaired.bytes) ?? (.tooDeep, 0)
      return .failure(Unreadable(.malformedJSON(fault, column: offset + 1)))
    }
    guard case .object(var fields) = value.withBoundedMarks else {
      return .failure(Unreadable(.notAnObject))
    }
    guard let text = takeText(from: &fields) else { return .failure(Unreadable(.noTextField)) }
    return .success(
      Object(
        fields: fields,
        text: ArticleText(text),
        oddities: DecodedText.oddities(of: repaired, skipped: 0)
      )
    )
  }

  /// The text as it stands, white space and all.
  private static func takeText(from fields: inout [JSONField]) -> String? {
    for name in ArticleFields.text {
      if let index = fields.firstIndex(where: { $0.name == name }),
        let text = fields[index].value.string, !BinaryCheck.isBlank(Array(text.utf8))
      {
        fields.remove(at: index)
        return text
      }
    }
    return nil
  }
}

extension Article {
  /// Sets what is not yet known from `details`.
  mutating func fill(with details: ArticleDetails) {
    title = title ?? details.title
    author = author ?? details.author
    outlet = outlet ?? details.outlet
    date = date ?? details.date
    url = url ?? details.url
    let known = Set(metadata.map(\.name))
    metadata += details.metadata.filter { !known.contains($0.key) }
      .map { JSONField(name: $0.key, value: $0.value) }
    metadata.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
  /// Finds out the language, where `stated` is what the source says.
  mutating func settleLanguage(stated: String?) {
    language = LanguageGuess.language(of: text, stated: stated)
  }

  /// That the article is in a language that is not analysed.
  var languageOddities: [LoadOddity] { isAnalysed ? [] : [.notAnalysed(language: language)] }
}
