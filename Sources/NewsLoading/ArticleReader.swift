// From paths to articles: the one entry to this library.

import Files
import NewsModel

/// Reads articles from files, folders and standard input.
package struct ArticleReader: Sendable {
  /// So many files are read at once, between two looks at whether to go on: enough for the cores,
  /// and soon enough for somebody who waits.
  private static let batch = 32

  /// A gigabyte and more of one text would need more memory than most machines have.
  private static let longest = 256 << 20

  /// A reader; it has no state.
  package init() {}

  /// The articles under `paths`, seen from `directory`: files, folders with all below them, and `-`
  /// for standard input, which is read at most once. Files are read on all cores, and the report is
  /// the same as if they were read one by one.
  package func read(
    _ paths: [InputPath],
    in directory: FileAccess,
    standardInput: () throws -> [UInt8] = { [] },
    progress: (LoadProgress) -> Void = { _ in },
    stop: StopSign = .never
  ) -> LoadReport {
    let inputs = InputListing(directory).inputs(paths, stop: stop)
    var report = LoadReport()
    var start = 0
    while start < inputs.count {
      if stop.isUp {
        report.isCancelled = true
        break
      }
      progress(LoadProgress(done: start, total: inputs.count, path: inputs[start].path))
      let end = min(start + Self.batch, inputs.count)
      let batch = Array(inputs[start..<end])
      var reports = ParallelMap.map(batch.count) { read(batch[$0], in: directory, stop) }
      for (index, input) in batch.enumerated() where input.source == .standardInput {
        reports[index] = readStandardInput(input.path, standardInput, stop)
      }
      for one in reports { report.append(one) }
      start = end
    }
    if stop.isUp { report.isCancelled = true }
    if !report.isCancelled {
      progress(LoadProgress(done: inputs.count, total: inputs.count, path: ""))
    }
    return report
  }

  /// The articles under paths that a user named, as above.
  package func read(
    _ paths: [String],
    in directory: FileAccess,
    standardInput: () throws -> [UInt8] = { [] },
    progress: (LoadProgress) -> Void = { _ in },
    stop: StopSign = .never
  ) -> LoadReport {
    read(
      paths.map(InputPath.named),
      in: directory,
      standardInput: standardInput,
      progress: progress,
      stop: stop
    )
  }

  private func read(_ input: LoadInput, in directory: FileAccess, _ stop: StopSign) -> LoadReport {
    if stop.isUp { return LoadReport() }
    switch input.source {
    case .standardInput: return LoadReport()
    case .skipped(let problem): return skipped(input.path, problem)
    case .file(let format):
      do {
        return read(
          try directory.read(input.path, stop: stop),
          format,
          path: input.path,
          stop: stop
        )
      } catch {
        return skipped(input.path, .file(error.fault))
      }
    }
  }

  private func readStandardInput(
    _ path: String,
    _ read: () throws -> [UInt8],
    _ stop: StopSign
  ) -> LoadReport {
    guard let bytes = try? read() else { return skipped(path, .standardInput) }
    return self.read(bytes, InputFormat.sniffed(bytes), path: path, stop: stop)
  }

  /// What the bytes of one input hold.
  package func read(
    _ bytes: [UInt8],
    _ format: ArticleFormat,
    path: String,
    stop: StopSign = .never
  ) -> LoadReport {
    if BinaryCheck.isBlank(bytes) { return skipped(path, .empty) }
    if format != .jsonl, bytes.count > Self.longest {
      return skipped(path, .tooLong(bytes: bytes.count, limit: Self.longest))
    }
    let name = path == "-" ? "stdin" : InputFormat.stem(of: FileAccess.name(of: path))
    let result: Result<ReadArticle, Unreadable>
    switch format {
    case .text: result = TextReader.read(bytes, stop: stop)
    case .markdown: result = MarkdownReader.read(bytes, stop: stop)
    case .html: result = HTMLReader.read(bytes, stop: stop)
    case .jsonl: return JSONLinesReader.read(bytes, path: path, name: name, stop: stop)
    }
    if stop.isUp {
      var report = LoadReport()
      report.isCancelled = true
      return report
    }
    switch result {
    case .failure(let unreadable): return skipped(path, unreadable.problem)
    case .success(let read):
      var article = Article(
        digest: SHA256Digest(bytes).hexadecimal,
        path: path,
        name: name,
        format: format,
        text: read.text,
        sections: read.sections
      )
      article.setOff = read.setOff
      article.fill(with: read.details)
      article.settleLanguage(stated: read.details.language)
      var report = LoadReport()
      report.articles = [article]
      report.warnings = (read.oddities + article.languageOddities).map {
        LoadWarning(path: path, line: $0.line, oddity: $0)
      }
      return report
    }
  }

  private func skipped(_ path: String, _ problem: LoadFault) -> LoadReport {
    var report = LoadReport()
    report.skipped = [SkippedInput(path: path, line: nil, problem: problem)]
    return report
  }
}
