// What the views show of spans, mentions, sections and actors.

import NewsModel

/// A stretch of an article's text in code points.
package struct StoredSpan: Hashable, Sendable {
  /// The first code point.
  package var start: Int
  /// How many there are.
  package var length: Int

  /// The stretch at a range of bytes.
  package init(_ range: TextRange, _ offsets: CodePointOffsets) {
    start = offsets.codePoints(before: range.start)
    length = offsets.codePoints(before: range.end) - start
  }
}

/// The row of a mention.
package struct StoredMention: Hashable, Sendable {
  /// Its words.
  package var span: StoredSpan
  /// Who is mentioned, as an index into the article's actors.
  package var actor: Int
  /// A name, a description or a pronoun.
  package var form: MentionForm

  /// The length and the form in one number.
  var shape: Int { span.length << 2 | (MentionForm.allCases.firstIndex(of: form) ?? 0) }
  /// The length of a row of the view `mentions`, in SQL.
  static let length = "m.shape >> 2"
  /// The place of its form, in SQL.
  static let form = "m.shape & 3"
}

/// The row of a section.
package struct StoredSection: Hashable, Sendable {
  /// The whole section.
  package var span: StoredSpan
  /// Its heading's words.
  package var heading: StoredSpan?
  /// The level of its heading.
  package var level: Int
  /// The number of words in it.
  package var words: Int
}

/// The row of an actor of the session.
package struct StoredActor: Hashable, Sendable {
  /// `3` of `a3`.
  package var number: Int
  /// Its durable key.
  package var key: String
  /// Its name.
  package var name: String
  /// Its kind.
  package var kind: ActorKind
  /// Its kind more exactly.
  package var type: NameType
  /// The number of the actor that it was made one with.
  package var joined: Int?
  /// The actors that its names point to otherwise: a number and what ties them, a line each.
  package var ties: String?

  /// An actor.
  package init(number: Int, key: String, name: String, kind: ActorKind, type: NameType) {
    (self.number, self.key, self.name) = (number, key, name)
    (self.kind, self.type) = (kind, type)
  }

  /// Whether its key follows from its kind and name, as that of no namesake does.
  var hasPlainKey: Bool { key.utf8.elementsEqual(Self.plainKey(kind, name).utf8) }

  /// The key of whoever has no namesake.
  static func plainKey(_ kind: ActorKind, _ name: String) -> String { "\(kind.rawValue):\(name)" }
}
