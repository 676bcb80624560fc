// Who judged and when, as it was recorded: a journal and an export repeat it, so that a replay gives the same bytes.

import NewsLoading
import NewsModel
import Tabular

/// The occasions of judgements that were made before, to be repeated by those who make them again.
package struct RecordedJudgements: Sendable {
  private var byTarget: [String: [JudgementOccasion]] = [:]

  /// How the comment for a judgement begins in a journal, as bytes.
  package static let mark = Array(JournalHeader.judgement.utf8)

  /// Nothing was recorded.
  package init() {}

  /// Whether nothing was recorded.
  package var isEmpty: Bool { byTarget.isEmpty }

  /// The judgements that a findings document or the comments of a journal hold.
  package init(_ records: [JSONValue]) {
    for record in records.reversed() {
      let occasion = JudgementOccasion(
        because: record["because"]?.string,
        analyst: record["analyst"]?.string,
        at: record["at"]?.string
      )
      let name = Self.name(
        record["action"]?.string,
        record["target"]?.string,
        record["field"]?.string
      )
      byTarget[name, default: []].append(occasion)
    }
  }

  /// The judgements in the comments of a journal that stand below a statement. Anything else there says nothing.
  package init(comments: String) {
    self.init(Self.records(inComments: comments))
  }

  /// What the comments of a journal tell of judgements, in order.
  static func records(inComments comments: String) -> [JSONValue] {
    comments.split(separator: "\n").compactMap { line in
      guard line.hasPrefix(JournalHeader.judgement) else { return nil }
      return FindingsFile.json(Array(line.dropFirst(JournalHeader.judgement.count).utf8))
    }
  }

  /// The occasion of the first judgement of this kind that has not been made again; nil where there is none.
  mutating func take(for draft: JudgementDraft) -> JudgementOccasion? {
    byTarget[Self.name(draft.action.rawValue, draft.target, draft.field?.rawValue)]?.popLast()
  }

  /// No key holds a line break.
  private static func name(_ action: String?, _ target: String?, _ field: String?) -> String {
    [action, target, field].map { $0 ?? "" }.joined(separator: "\n")
  }
}

extension JournalHeader {
  /// What stands before a judgement that a statement made.
  static let judgement = "# judgement "
}

extension Judgement {
  /// The judgement as exports have it.
  var exported: Value {
    .record(
      Record([
        ("id", .string(id)), ("action", .string(action.rawValue)), ("target", .string(target)),
        ("quote", Value(quote)), ("field", Value(field?.rawValue)), ("from", Value(from)),
        ("to", Value(to)), ("because", Value(occasion.because)),
        ("analyst", Value(occasion.analyst)), ("at", Value(occasion.at)),
        ("status", .string(status.rawValue)),
      ])
    )
  }

  /// The comment that stands for it in a journal: what cannot be known from the statement.
  var comment: String {
    let record = Record([
      ("id", .string(id)), ("action", .string(action.rawValue)), ("target", .string(target)),
      ("quote", Value(quote)), ("field", Value(field?.rawValue)),
      ("analyst", Value(occasion.analyst)), ("at", Value(occasion.at)),
    ])
    return JournalHeader.judgement + JSONFormat.compact(.record(record))
  }
}

extension Session {
  /// The occasion of a judgement: the recorded one where it was made before.
  func recalled(_ occasion: JudgementOccasion, for draft: JudgementDraft) -> JudgementOccasion {
    guard
      let known = recordedByStatement.take(for: draft) ?? recordedByExport.take(for: draft)
    else { return occasion }
    return JudgementOccasion(because: occasion.because, analyst: known.analyst, at: known.at)
  }

  /// Tells the journal what was judged.
  func recordJudgements(_ made: [Judgement]) {
    guard !made.isEmpty else { return }
    let comments = made.map(\.comment)
    journal.recordEffect()
    journal.judges(comments)
    journal.gives(
      JournalResult(
        "\(made.count) \(made.count == 1 ? "judgement" : "judgements")",
        comments.joined(separator: "\n").utf8
      )
    )
  }
}
