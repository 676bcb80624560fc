// What commands change in a session.

import NewsAnalysis
import NewsLoading
import NewsModel
import Tabular

extension Session {
  // MARK: Articles

  /// Adds the articles of findings.
  ///
  /// - Parameter skipped: inputs that could not be read.
  package func add(_ findings: [IndexedFindings], skipped: [SkippedRecord]) {
    corpus.add(findings)
    self.skipped += skipped
  }

  /// Gives articles the findings of another analysis.
  package func replace(_ findings: [ArticleID: IndexedFindings]) {
    corpus.replace(findings)
    recordCorpus()
  }

  /// Takes articles out.
  package func remove(_ articles: Set<ArticleID>) {
    corpus.remove(articles)
    recordCorpus()
  }

  /// The judgements that have come to fit nothing since this was asked last.
  package func takeObsolete() -> [Judgement] { corpus.takeUntold() }

  // MARK: Notes

  /// Adds a note to each of some findings, given with their durable keys.
  package func note(
    _ targets: [(finding: FindingID, key: String)],
    text: String,
    tags: [String]
  ) {
    for (finding, key) in targets {
      noteBook.add(finding, target: key, text: text, tags: tags)
    }
    recordNotes()
  }

  /// Gives findings tags; of those that a finding has already it gets no other. Returns how many got any.
  package func tag(_ findings: [FindingID], _ tags: [String]) -> Int {
    var count = 0
    for finding in findings {
      guard let key = key(of: finding) else { continue }
      let known = noteBook.tags(of: finding)
      let fresh = tags.filter { !known.contains($0) }
      guard !fresh.isEmpty else { continue }
      noteBook.add(finding, target: key, text: "", tags: fresh)
      count += 1
    }
    recordNotes()
    return count
  }

  /// Takes tags from findings and returns how many were taken.
  package func untag(_ findings: Set<FindingID>, _ tags: Set<String>) -> Int {
    defer { recordNotes() }
    return noteBook.untag(findings, tags)
  }

  /// Removes the notes with these numbers and returns how many there were.
  package func removeNotes(_ numbers: Set<Int>) -> Int {
    defer { recordNotes() }
    return noteBook.remove { numbers.contains($0.number) }
  }

  // MARK: Comparisons

  /// Keeps a comparison and returns its number. Only what is kept has one, so that looking around
  /// changes no id. A later comparison takes the place of an earlier one with its name.
  package func keep(_ comparison: Comparison, of selections: [Selection], as name: String) -> Int {
    comparisonCount += 1
    comparisons.removeAll { $0.name == name }
    comparisons.append(
      NamedComparison(
        number: comparisonCount,
        name: name,
        selections: selections,
        loaded: corpus.articles.map(\.id)
      ) { comparison }
    )
    hasEffect()
    return comparisonCount
  }

  /// A comparison is shown, under the number that it was or would be kept by.
  package func shows(_ comparison: Comparison, of selections: [Selection], number: Int) {
    latestComparison = NamedComparison(number: number, name: "", selections: selections) {
      comparison
    }
  }

  // MARK: Settings

  /// Sets an option. Throws `SessionError` for one that is not there, or a value that it does not take.
  package func set(_ option: String, to value: Value) throws {
    try options.set(option, to: value)
    hasEffect()
  }
}
