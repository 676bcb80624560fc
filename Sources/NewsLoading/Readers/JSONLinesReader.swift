// JSON Lines: an article a line. The text is the field's text, unchanged; the title is a field beside
// it and no part of the text.

import Files
import NewsModel

/// Reads files of JSON lines.
enum JSONLinesReader {
  /// What a file holds: articles and skipped lines, in order. `name` is the file's, for lines
  /// without one of their own.
  static func read(
    _ bytes: [UInt8],
    path: String,
    name: String,
    stop: StopSign = .never
  ) -> LoadReport {
    var report = LoadReport()
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let lines = lines(of: body)
    let file = File(path: path, name: name, isLegacy: isLegacy(bytes))
    let read = ParallelMap.map(lines.count) { index in
      if stop.isUp { return LoadReport() }
      let line = Array(body[lines[index].bytes])
      return article(line, number: lines[index].number, of: file, stop)
    }
    if stop.isUp {
      report.isCancelled = true
      return report
    }
    for one in read { report.append(one) }
    if let first = file.isLegacy ? LegacyText.start(in: bytes) : nil {
      let oddity = LoadOddity.windows1252(offset: first)
      report.warnings.insert(LoadWarning(path: path, line: nil, oddity: oddity), at: 0)
    }
    if lines.isEmpty {
      report.skipped.append(SkippedInput(path: path, line: nil, problem: .noLines))
    }
    return report
  }

  /// What all lines of a file share.
  private struct File: Sendable {
    let path: String
    let name: String
    /// Whether it is in windows-1252.
    let isLegacy: Bool
  }

  private static func isLegacy(_ bytes: [UInt8]) -> Bool {
    RepairedUTF8(bytes).replacements > 0 && LegacyText.start(in: bytes) != nil
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
    of file: File,
    _ stop: StopSign
  ) -> LoadReport {
    var report = LoadReport()
    let path = file.path
    switch decode(file.isLegacy ? Windows1252.utf8(line) : line) {
    case .failure(let unreadable):
      report.skipped.append(SkippedInput(path: path, line: number, problem: unreadable.problem))
    case .success(var object):
      let given = ArticleFields.take(ArticleFields.name, from: &object.fields)
      var article = Article(
        digest: SHA256Digest(line).hexadecimal,
        path: path,
        name: given ?? "\(file.name):\(number)",
        format: .jsonl,
        text: object.text,
        sections: []
      )
      article.line = number
      let (details, oddities) = ArticleFields.details(&object.fields)
      let layout = PlainTextLayout(object.text, stop: stop)
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
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONReader.read(repaired.bytes)
    } catch {
      return .failure(Unreadable(.malformedJSON(error.fault, column: error.offset + 1)))
    }
    guard case .object(var fields) = document.value.withBoundedMarks else {
      return .failure(Unreadable(.notAnObject))
    }
    guard let text = takeText(from: &fields) else { return .failure(Unreadable(.noTextField)) }
    return .success(
      Object(
        fields: fields,
        text: ArticleText(text),
        oddities: DecodedText.oddities(of: repaired, skipped: 0)
          + document.oddities.map(oddity)
      )
    )
  }

  private static func oddity(_ oddity: JSONOddity) -> LoadOddity {
    switch oddity {
    case .brokenCharacters(let count, let offset):
      .brokenCharacters(count: count, column: offset + 1)
    case .doubleFields(let count, let name, let offset):
      .doubleFields(count: count, name: name, column: offset + 1)
    }
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
