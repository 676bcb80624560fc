// A judgement: what an analyst decided on one finding.

import NewsModel

/// What an analyst does to a finding; the raw value is the command's name, in tables and exports too.
package enum JudgementAction: String, Hashable, Sendable, CaseIterable {
  /// Gives a field of a claim another value.
  case correct
  /// Adds a claim that was not found.
  case mark
  /// Makes an actor one with another.
  case merge
  /// Gives a mention to an actor of its own.
  case split
  /// Gives an actor another name.
  case rename
  /// Gives an actor another kind.
  case retype
  /// Says that a finding is right.
  case accept
  /// Says that a finding is wrong; it stays, marked.
  case reject

  /// What the finding is after it.
  package var review: Review {
    switch self {
    case .accept: .accepted
    case .reject: .rejected
    case .correct, .mark, .merge, .split, .rename, .retype: .corrected
    }
  }

  /// What was done, in a word that fits before "by".
  package var participle: String {
    switch self {
    case .correct: "corrected"
    case .mark: "marked"
    case .merge: "merged"
    case .split: "split off"
    case .rename: "renamed"
    case .retype: "retyped"
    case .accept: "accepted"
    case .reject: "rejected"
    }
  }
}

/// What a judgement changes; the raw value is its name in tables and exports.
package enum JudgedField: String, Hashable, Sendable, CaseIterable {
  case source, certainty, polarity, kind
  /// Where a claim begins and ends.
  case span
  /// One of the words that weaken a claim.
  case hedge
  /// Who is meant.
  case actor
  case name
  case review
}

/// What has become of a judgement; the raw value is its name in tables and exports.
package enum JudgementStatus: String, Hashable, Sendable, CaseIterable {
  /// The findings are as it says.
  case applied
  /// What it is on is not there any more.
  case obsolete
  /// It was taken back.
  case undone
}

/// Who judged, when and why: the part of a judgement that no finding tells.
package struct JudgementOccasion: Hashable, Sendable {
  /// Why, in the analyst's words.
  package var because: String?
  /// Who, as `option analyst` says.
  package var analyst: String?
  /// When, in ISO 8601 and UTC. The only time in a session: it comes from outside, and a replay repeats it.
  package var at: String?

  /// An occasion.
  package init(because: String? = nil, analyst: String? = nil, at: String? = nil) {
    (self.because, self.analyst, self.at) = (because, analyst, at)
  }
}

/// What an analyst decided on one finding.
package struct Judgement: Hashable, Sendable {
  /// Its number: `j1`, `j2` …
  package let number: Int
  /// The number of the call that made it: what one command judged is taken back together.
  package let call: Int
  /// What was done.
  package let action: JudgementAction
  /// The finding, as the session knows it. Of `mark`, the claim that it made. What comes back after `unload` has
  /// another id, and then this has it as well.
  package internal(set) var finding: FindingID
  /// The durable key of the finding.
  package let target: String
  /// The words of the finding, to find it again where its document changed.
  package let quote: String?
  /// What was changed.
  package let field: JudgedField?
  /// The value before.
  package let from: JSONValue
  /// The value after: of an actor its key, of words in the text an object with their `text`.
  package let to: JSONValue
  /// The actor that `to` is, as the session knows it. Of `split`, the actor that it made.
  package let other: ActorID?
  /// Who, when and why.
  package let occasion: JudgementOccasion
  /// What has become of it.
  package var status: JudgementStatus

  /// A judgement with all its parts, as a file of the session keeps them.
  package init(
    number: Int,
    call: Int,
    draft: JudgementDraft,
    occasion: JudgementOccasion,
    status: JudgementStatus = .applied
  ) {
    (self.number, self.call, self.occasion, self.status) = (number, call, occasion, status)
    (action, finding, target) = (draft.action, draft.finding, draft.target)
    (quote, field, from, to, other) = (
      draft.quote, draft.field, draft.from, draft.to, draft.other
    )
  }

  /// Its id.
  package var id: String { "j\(number)" }

  /// The key of the document that its finding stands in; nil of actors, which stand in many.
  package var document: String? {
    target.hasPrefix("sha256:") ? String(target.prefix { $0 != "#" }) : nil
  }

  /// Where its finding stood, in code points; nil of actors.
  var span: Range<Int>? { KeySpan.range(in: target) }
}

/// What is to be judged, before it has a number.
package struct JudgementDraft: Hashable, Sendable {
  /// What is done.
  package var action: JudgementAction
  /// The finding.
  package var finding: FindingID
  /// Its durable key.
  package var target: String
  /// Its words.
  package var quote: String?
  /// What is changed.
  package var field: JudgedField?
  /// The value before.
  package var from: JSONValue
  /// The value after.
  package var to: JSONValue
  /// The actor that `to` is.
  package var other: ActorID?

  /// A judgement to be made.
  package init(
    _ action: JudgementAction,
    on finding: FindingID,
    target: String,
    quote: String?,
    field: JudgedField? = nil,
    from: JSONValue = .null,
    to: JSONValue = .null,
    other: ActorID? = nil
  ) {
    (self.action, self.finding, self.target) = (action, finding, target)
    (self.quote, self.field, self.from, self.to) = (quote, field, from, to)
    self.other = other
  }
}

/// The span in the key of a claim or a mention: `DOCUMENT-KEY#120-188`, with `/2` for a twin.
enum KeySpan {
  /// Where the finding with a key stands, in code points; nil where the key has no span.
  static func range(in key: String) -> Range<Int>? {
    guard let mark = key.utf8.lastIndex(of: UInt8(ascii: "#")) else { return nil }
    let digits = key[key.utf8.index(after: mark)...].prefix { $0 != "/" }.split(separator: "-")
    guard digits.count == 2, let start = Int(digits[0]), let end = Int(digits[1]), start <= end
    else { return nil }
    return start..<end
  }
}
