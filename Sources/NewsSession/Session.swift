// A session: the corpus, what was found and noted, and how it came to be.

import Files
import NewsAnalysis
import NewsLoading
import NewsModel
import ShellSyntax
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

/// A file that is an input of a session without being an article.
package struct ReadFile: Hashable, Sendable {
  /// Its path, as the user named it; `-` for standard input.
  package let path: String
  /// The digest of its bytes.
  package let digest: String
}

/// An input that could not be read, as the session remembers it.
package struct SkippedRecord: Hashable, Sendable {
  /// The path, as the user named it; `-` for standard input.
  let path: String
  /// The line, counted from 1, where only a line was left out.
  let line: Int?
  /// Why it was left out, in words.
  let reason: String

  /// What is remembered of an input that was left out.
  package init(_ input: SkippedInput) {
    self.init(path: input.path, line: input.line, reason: input.reason)
  }

  /// An input that was left out for a reason.
  init(path: String, line: Int?, reason: String) {
    (self.path, self.line, self.reason) = (path, line, reason)
  }
}

/// A comparison that was kept under a name.
package struct NamedComparison: Sendable {
  /// Its number: `k1`, `k2` …
  package let number: Int
  /// Its name.
  package let name: String
  /// What was compared.
  package let selections: [Selection]
  /// The articles that were loaded then.
  let loaded: [ArticleID]
  private let made: Deferred<Comparison>

  /// What was found.
  package var comparison: Comparison { made.value }

  /// What comparing some selections comes to, made when it is asked for.
  package init(
    number: Int,
    name: String,
    selections: [Selection],
    loaded: [ArticleID] = [],
    make: @escaping @Sendable () -> Comparison
  ) {
    self.number = number
    self.name = name
    self.selections = selections
    self.loaded = loaded
    made = Deferred(make)
  }
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
  package let analyser = ArticleAnalyser()

  /// The articles and actors.
  package internal(set) var corpus = Corpus()
  /// Inputs that could not be read.
  package internal(set) var skipped: [SkippedRecord] = []
  /// The files that commands have read besides articles, in order, the same content once.
  package internal(set) var readFiles = DistinctList<ReadFile, ReadFile>()
  /// Comparisons that were kept.
  package internal(set) var comparisons: [NamedComparison] = []
  /// How many comparisons have been kept; the next has the number after.
  package internal(set) var comparisonCount = 0
  /// The comparison shown last, under the number that it would be kept by; its ids work until the next one.
  package internal(set) var latestComparison: NamedComparison?
  /// The notes.
  package internal(set) var noteBook = NoteBook()
  /// What the statement that runs judged when it was recorded.
  package internal(set) var recordedByStatement = RecordedJudgements()
  /// What the export that is replayed tells of judgements.
  package internal(set) var recordedByExport: RecordedJudgements
  /// What the session did.
  package internal(set) var journal = Journal()
  /// The values of `option`.
  package internal(set) var options = Options()
  /// The last table that was shown.
  package internal(set) var last: Table?
  /// The name of the file that the session was written to last, as its journal or as findings.
  package private(set) var name: String?
  /// The files that it came from.
  package private(set) var protected = ProtectedFiles()
  /// Those that it wrote, by their resolved paths.
  private var written: [String: FileIdentity] = [:]
  /// The folders in which it has looked for what killed programs left.
  private var tidied: Set<String> = []
  /// Whether a recorded session runs again: what it would write is captured instead.
  package let isReplay: Bool
  /// The findings that a replay would have written, in order.
  package internal(set) var captured: [CapturedExport] = []
  /// The findings document that is replayed; empty where none is.
  package let recorded: [UInt8]
  /// Where it may be kept; nil where the program keeps no sessions.
  package let home: SessionHome?
  /// Where it is kept.
  var keeping = Keeping.nowhere
  /// Where its findings come from, as far as they are still in a file.
  var source: KeptSource?

  /// An empty session.
  ///
  /// - Parameters:
  ///   - isReplay: whether a recorded session runs again.
  ///   - recorded: the findings document that is replayed; empty where none is.
  ///   - recordedJudgements: what that document tells of judgements.
  ///   - home: where sessions may be kept; nil for nowhere.
  ///   - isKept: whether this one is kept on the shelf from its first change on.
  ///   - showsJSON: whether all results are shown as JSON, as the option of that name has it.
  package init(
    files: FileAccess,
    script: ScriptRecord,
    isReplay: Bool = false,
    recorded: [UInt8] = [],
    recordedJudgements: RecordedJudgements = RecordedJudgements(),
    home: SessionHome? = nil,
    isKept: Bool = false,
    showsJSON: Bool = false
  ) {
    self.isReplay = isReplay
    options.showsJSON = showsJSON
    self.recorded = recorded
    recordedByExport = recordedJudgements
    self.files = files
    self.script = script
    self.home = home
    if isKept, home?.shelf != nil { keeping = .onDemand }
    if let name = script.name, name != "-", name != "-c" { protect(name, as: .script) }
  }

  /// Its notes, in the order in which they were made.
  package var notes: [Note] { noteBook.notes }

  /// What the analyst added that is in no file, in words; nil where all is.
  package var unsavedWords: String? {
    let parts = [noteBook.unsavedWords, corpus.judgements.unsavedWords].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " and ")
  }

  /// Whether it holds notes or judgements that are in no file.
  package var hasUnsavedJudgements: Bool { unsavedWords != nil }

  /// What the analyst added that was neither written nor shown, in words up to the verb; nil where all was.
  package var lostWords: String? {
    let (notes, judgements) = (noteBook.lostCount, corpus.judgements.lostCount)
    let parts = [
      notes > 0 ? "\(notes) \(notes == 1 ? "note" : "notes")" : nil,
      judgements > 0 ? "\(judgements) \(judgements == 1 ? "judgement" : "judgements")" : nil,
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: " and ") + (notes + judgements == 1 ? " was" : " were")
  }

  /// All that the analyst added is in a file now.
  package func keepsAll() {
    noteBook.isSaved()
    corpus.judgements.isSaved()
  }

  /// All that the analyst added was shown as findings, where the results go.
  package func showsAll() {
    noteBook.isShown()
    corpus.judgements.isShown()
  }

  /// The session was written to a file, whole.
  package func isSaved(as path: String) {
    name = FileAccess.name(of: path)
    keepsAll()
  }

  // MARK: Files

  /// Keeps a file that the session read or runs from being replaced unasked.
  package func protect(_ path: String, as role: ProtectedFiles.Role) {
    protected.insert(path, as: role, in: files)
  }

  /// The session runs a script.
  ///
  /// - Parameter isTakenOver: whether its statements stand in the journal in the place of the one that runs it.
  package func runs(_ source: Source, isTakenOver: Bool) {
    protect(source.name, as: isTakenOver ? .script : .scriptOfJournal)
    guard !isTakenOver else { return }
    // A replay tells whether the script is still the same.
    let digest = Digest.hexadecimal(source.text)
    journal.runs("\(JournalHeader.input)\(digest) \(source.name)")
  }

  /// The session has written a file.
  package func writes(_ path: String) {
    guard let resolved = try? files.resolve(path) else { return }
    written[resolved] = files.identity(path)
  }

  /// Whether what stands at `path` is what the session wrote there.
  func hasWritten(_ path: String) -> Bool {
    guard let resolved = try? files.resolve(path), let identity = written[resolved] else {
      return false
    }
    return files.identity(path) == identity
  }

  /// Removes what killed programs have left in the folder of `path`, once for each folder.
  package func removeLeftovers(beside path: String) {
    guard tidied.insert(FileAccess.folder(of: path)).inserted else { return }
    files.removeLeftovers(beside: path)
  }

  // MARK: Findings

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
    // A point has no words of its own: what is noted of it is noted of its first claim.
    case .alignedClaim: claims(ofPoint: id).first.flatMap { key(of: .claim($0)) }
    case .note(let number): noteBook.note(number)?.target
    case .judgement(let number): corpus.judgements.judgement(number)?.target
    }
  }

  /// What a finding's id stands for: the id of a note or a judgement for what that is on.
  package func finding(of id: FindingID) -> FindingID {
    switch id {
    case .note(let number): noteBook.note(number)?.finding ?? id
    case .judgement(let number): corpus.judgements.judgement(number)?.finding ?? id
    default: id
    }
  }
}

/// The durable keys of claims.
enum ClaimKeys {
  /// The key of a claim of an article: where it was found, whatever was made of it since.
  static func key(of index: Int, in article: LoadedArticle) -> String {
    article.judged?.claimKeys[index] ?? key(of: index, article.indexed.findings.claims, article)
  }

  /// `DOCUMENT-KEY#start-end`, with `/2` where two claims have one span.
  static func key(of index: Int, _ claims: [Claim], _ article: LoadedArticle) -> String {
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
