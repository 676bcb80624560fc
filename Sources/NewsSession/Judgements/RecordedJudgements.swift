// Who judged and when, as it was recorded: a journal and an export repeat it, so that a replay gives the same bytes.

import NewsLoading
import NewsModel
import Tabular

/// The occasions of judgements that were made before, to be repeated by those who make them again.
package struct RecordedJudgements: Sendable {
  /// A finding that was judged, as it was recorded.
  struct Target {
    let key: String
    let quote: String?
  }

  private var records: [JSONValue] = []
  /// The places of records that have not been looked at, the first at the end: by what they are on, and by its words.
  private var byTarget: [String: [Int]] = [:]
  private var byQuote: [String: [Int]] = [:]
  /// Those that were made again.
  private var taken: Set<Int> = []

  /// How the comment for a judgement begins in a journal, as bytes.
  package static let mark = Array(JournalHeader.judgement.utf8)

  /// Nothing was recorded.
  package init() {}

  /// Whether nothing was recorded.
  package var isEmpty: Bool { records.isEmpty }

  /// The judgements that a findings document or the comments of a journal hold.
  package init(_ records: [JSONValue]) {
    self.records = records
    for place in records.indices.reversed() {
      byTarget[Self.name(records[place], "target"), default: []].append(place)
      byQuote[Self.name(records[place], "quote"), default: []].append(place)
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

  /// The findings that judgements of a kind are on, each once, in order; those made one with another behind that one.
  func findings(of action: JudgementAction) -> [Target] {
    records.filter { $0["action"]?.string == action.rawValue }.flatMap { record in
      let first = action == .merge ? record["to"]?.string.map { Target(key: $0, quote: nil) } : nil
      let own = record["target"]?.string.map { Target(key: $0, quote: record["quote"]?.string) }
      return [first, own].compactMap(\.self)
    }
    .uniqued(by: \.key)
  }

  /// The occasion of the first judgement of this kind, on the same finding or else on the same words, that has not
  /// been made again; nil where there is none.
  mutating func take(for draft: JudgementDraft) -> JudgementOccasion? {
    let (action, field) = (draft.action.rawValue, draft.field?.rawValue)
    let place =
      Self.next(&byTarget, Self.name(action, draft.target, field), taken)
      ?? draft.quote.flatMap { Self.next(&byQuote, Self.name(action, $0, field), taken) }
    guard let place else { return nil }
    taken.insert(place)
    return JudgementOccasion(
      analyst: records[place]["analyst"]?.string,
      at: records[place]["at"]?.string
    )
  }

  private static func next(
    _ places: inout [String: [Int]],
    _ name: String,
    _ taken: Set<Int>
  ) -> Int? {
    while let place = places[name]?.popLast() {
      if !taken.contains(place) { return place }
    }
    return nil
  }

  private static func name(_ record: JSONValue, _ finding: String) -> String {
    name(record["action"]?.string, record[finding]?.string, record["field"]?.string)
  }

  /// No action and no field holds a line break.
  private static func name(_ action: String?, _ finding: String?, _ field: String?) -> String {
    [action, field, finding].map { $0 ?? "" }.joined(separator: "\n")
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
      ("quote", Value(quote)), ("field", Value(field?.rawValue)), ("to", Value(to)),
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
