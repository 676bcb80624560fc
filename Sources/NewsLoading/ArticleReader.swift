// From paths to articles: the one entry to this library.

import NewsModel

/// Reads articles from files, folders and standard input.
package struct ArticleReader: Sendable {
  /// So many files are read at once, between two looks at whether to go on: enough for the cores,
  /// and soon enough for somebody who waits.
  private static let batch = 32

  /// A reader; it has no state.
  package init() {}

  /// The articles under `paths`, seen from `directory`: files, folders with all below them, and `-`
  /// for standard input, which is read at most once. Files are read on all cores, and the report is
  /// the same as if they were read one by one.
  package func read(
    _ paths: [String],
    in directory: FileAccess,
    standardInput: () throws -> [UInt8] = { [] },
    progress: (LoadProgress) -> Void = { _ in },
    isCancelled: () -> Bool = { false }
  ) -> LoadReport {
    let inputs = InputListing(directory).inputs(paths, isCancelled: isCancelled)
    var report = LoadReport()
    var start = 0
    while start < inputs.count {
      if isCancelled() {
        report.isCancelled = true
        break
      }
      progress(LoadProgress(done: start, total: inputs.count, path: inputs[start].path))
      let end = min(start + Self.batch, inputs.count)
      let batch = Array(inputs[start..<end])
      let found = ParallelMap.map(batch.count, isCancelled: isCancelled) {
        (index, stop) throws(Stopped) in
        try stop.check()
        return self.read(batch[index], in: directory)
      }
      guard var reports = found else {
        report.isCancelled = true
        break
      }
      for (index, input) in batch.enumerated() where input.source == .standardInput {
        reports[index] = readStandardInput(input.path, standardInput)
      }
      for one in reports { report.append(one) }
      start = end
    }
    if !report.isCancelled {
      progress(LoadProgress(done: inputs.count, total: inputs.count, path: ""))
    }
    return report
  }

  private func read(_ input: LoadInput, in directory: FileAccess) -> LoadReport {
    switch input.source {
    case .standardInput: return LoadReport()
    case .skipped(let problem): return skipped(input.path, problem)
    case .file(let format):
      do {
        return read(try directory.read(input.path), format, path: input.path)
      } catch {
        return skipped(input.path, .file(error.fault))
      }
    }
  }

  private func readStandardInput(_ path: String, _ read: () throws -> [UInt8]) -> LoadReport {
    guard let bytes = try? read() else { return skipped(path, .standardInput) }
    return self.read(bytes, InputFormat.sniffed(bytes), path: path)
  }

  /// What the bytes of one input hold.
  package func read(_ bytes: [UInt8], _ format: ArticleFormat, path: String) -> LoadReport {
    if BinaryCheck.isBlank(bytes) { return skipped(path, .empty) }
    let name = path == "-" ? "stdin" : InputFormat.stem(of: FileAccess.name(of: path))
    let result: Result<ReadArticle, Unreadable>
    switch format {
    case .text: result = TextReader.read(bytes)
    case .markdown: result = MarkdownReader.read(bytes)
    case .html: result = HTMLReader.read(bytes)
    case .jsonl: return JSONLinesReader.read(bytes, path: path, name: name)
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

  private func skipped(_ path: String, _ problem: LoadProblem) -> LoadReport {
    var report = LoadReport()
    report.skipped = [SkippedInput(path: path, line: nil, problem: problem)]
    return report
  }
}
