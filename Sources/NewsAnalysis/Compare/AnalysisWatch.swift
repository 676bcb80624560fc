// How far an analysis of many documents has come, for those who wait for it and may stop it.

import NewsModel

/// How many of the documents a pass over them has dealt with.
package struct AnalysisProgress: Hashable, Sendable {
  /// What a pass looks for; the raw value is its name in words.
  package enum Pass: String, Sendable, CaseIterable {
    case documents
    case claims
    case alignment
    case reuse = "shared text"
    case keywords
  }

  /// What is looked for.
  package let pass: Pass
  /// How many documents are done.
  package let done: Int
  /// How many there are.
  package let total: Int
}

/// Watches a long analysis: it is told how far that has come, and stops it by throwing.
package struct AnalysisWatch {
  private let tell: (AnalysisProgress) -> Void
  private let checkStop: () throws -> Void

  /// A watch that `tell` is called by before each document and after the last, and `check` also between them, at least
  /// several times a second.
  package init(
    tell: @escaping (AnalysisProgress) -> Void = { _ in },
    check: @escaping () throws -> Void = {}
  ) {
    self.tell = tell
    checkStop = check
  }

  /// Throws if the analysis is to stop.
  package func check() throws { try checkStop() }

  /// A pass over what stands in documents, `articles[i]` being the document of element `i`.
  package func pass(_ pass: AnalysisProgress.Pass, over articles: [ArticleID]) -> DocumentPass {
    DocumentPass(pass: pass, articles: articles, watch: self)
  }

  fileprivate func begin(_ progress: AnalysisProgress) throws {
    try check()
    tell(progress)
  }
}

/// A pass over elements in the order of their documents.
package struct DocumentPass {
  private let pass: AnalysisProgress.Pass
  private let watch: AnalysisWatch
  /// For each element, how many documents come before its own.
  private var before: [Int] = []

  fileprivate init(pass: AnalysisProgress.Pass, articles: [ArticleID], watch: AnalysisWatch) {
    self.pass = pass
    self.watch = watch
    before.reserveCapacity(articles.count)
    var last: ArticleID?
    for article in articles {
      before.append((before.last ?? -1) + (article == last ? 0 : 1))
      last = article
    }
  }

  /// Work on an element starts; if it is the first of its document, that is told.
  package func begin(_ element: Int) throws {
    guard element == 0 || before[element] != before[element - 1] else { return }
    try watch.begin(AnalysisProgress(pass: pass, done: before[element], total: total))
  }

  /// All documents are done.
  package func end() throws {
    try watch.begin(AnalysisProgress(pass: pass, done: total, total: total))
  }

  private var total: Int { (before.last ?? -1) + 1 }
}
