// A session: the corpus, what was found and noted, and how it came to be.

import NewsAnalysis
import NewsLoading
import NewsModel
import Tabular

/// The script behind a session, as exports record it.
package struct ScriptRecord: Hashable, Sendable {
  /// The script's name; nil at the prompt, where the text is the journal.
  package let name: String?
  /// Its arguments.
  package let arguments: [String]
  /// Its text; nil at the prompt.
  package let text: String?

  /// A script with its arguments.
  package init(name: String?, arguments: [String], text: String?) {
    self.name = name
    self.arguments = arguments
    self.text = text
  }
}

/// A note on a finding.
package struct Note: Hashable, Sendable {
  /// The durable key of what is noted.
  package let target: String
  /// The note.
  package let text: String
  /// Its tags.
  package let tags: [String]
}

/// A comparison that was kept under a name.
package struct NamedComparison: Sendable {
  /// Its number: `k1`, `k2` …
  package let number: Int
  /// Its name.
  package let name: String
  /// What was compared.
  package let selections: [Selection]
  /// What was found.
  package let comparison: Comparison
}

/// All that a running nsh knows. Identity matters: commands change it in place.
package final class Session {
  /// The way to files.
  package let files: FileAccess
  /// The script that runs, or the prompt.
  package let script: ScriptRecord
  /// Reads articles.
  package let reader = ArticleReader()
  /// Analyses them.
  package let analyst = Analyst()

  /// The articles and actors.
  package var corpus = Corpus()
  /// Inputs that could not be read.
  package var skipped: [SkippedInput] = []
  /// Comparisons that were kept.
  package var comparisons: [NamedComparison] = []
  /// How many comparisons have been kept; the next has the number after.
  package var comparisonCount = 0
  /// Notes, in the order in which they were made.
  package var notes: [Note] = []
  /// What the session did.
  package var journal = Journal()
  /// The values of `option`.
  package var options = Options()
  /// The last table that was shown.
  package var last: Table?
  /// The last text that `read` gave, with its marks.
  package var styledText: StyledText?
  /// The name of the file that the session was written to last, as its journal or as findings.
  package private(set) var name: String?
  /// How many of the notes are in such a file.
  private var savedNotes = 0
  /// Whether a recorded session runs again: what it would write is captured instead.
  package let isReplay: Bool
  /// The paths and texts that a replay would have written, in order.
  package var captured: [(path: String, text: String)] = []

  /// An empty session.
  package init(files: FileAccess, script: ScriptRecord, isReplay: Bool = false) {
    self.isReplay = isReplay
    self.files = files
    self.script = script
  }

  /// Whether it holds judgements that are in no file.
  package var hasUnsavedJudgements: Bool { notes.count > savedNotes }

  /// The session was written to a file, whole.
  func isSaved(as path: String) {
    name = FileAccess.name(of: path)
    savedNotes = notes.count
  }

  /// A field that the input of a finding's article carried; null where there is none.
  package func metadata(_ name: String, of finding: String?) -> Value {
    guard let finding, let id = FindingID(finding), let article = corpus.article(of: id),
      let field = article.article.metadata.first(where: { $0.name == name })
    else { return .null }
    return Value(field.value)
  }

  /// The durable key of a finding; nil for an id that the session does not have.
  package func key(of id: FindingID) -> String? {
    switch id {
    case .document(let article): corpus.article(article)?.key
    case .section(let article, let number):
      corpus.article(article).flatMap { loaded in
        loaded.article.sections.indices.contains(number - 1) ? "\(loaded.key).s\(number)" : nil
      }
    case .actor(let actor): corpus.actor(actor)?.key
    case .claim(let claim): corpus.claim(claim).map { ClaimKeys.key(of: $0.index, in: $0.article) }
    case .mention(let number):
      corpus.mention(number).map { found in
        let range = found.article.mentions[found.index].mention.range
        return found.article.key + "#" + found.article.offsets.span(range)
      }
    case .comparison(let number):
      comparisons.first { $0.number == number }.map { "comparison:\($0.name)" }
    case .alignedClaim: nil
    }
  }
}

/// The durable keys of claims.
enum ClaimKeys {
  /// `DOCUMENT-KEY#start-end`, with `/2` where two claims have one span.
  static func key(of index: Int, in article: LoadedArticle) -> String {
    let claims = article.findings.claims
    let range = claims[index].range
    let earlier = claims[..<index].reversed().prefix { $0.range.start == range.start }
    let twins = earlier.count { $0.range == range }
    let key = article.key + "#" + article.offsets.span(range)
    return twins == 0 ? key : "\(key)/\(twins + 1)"
  }
}

extension CodePointOffsets {
  /// `start-end` in code points.
  func span(_ range: TextRange) -> String {
    "\(codePoints(before: range.start))-\(codePoints(before: range.end))"
  }
}
