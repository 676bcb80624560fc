// The names that a text mentions.

/// What kind of thing a name names; the raw value is the kind's name in tables and exports.
package enum ActorKind: String, Hashable, Sendable, CaseIterable {
  case person
  case organization
  case place
  case group
  case other
}

/// A name in the text, as the recognition of names finds it: without determiners, titles or a
/// trailing possessive.
package struct EntityMention: Hashable, Sendable {
  /// Where the name stands.
  package let range: TextRange
  /// Its tokens, as indexes into the article's tokens.
  package let tokens: Range<Int>
  /// What it names.
  package let type: NameType
  /// What speaks for the name and its kind: the rule or model that found it, `title`, `list` …
  package let rule: String

  /// The kind of actor that it names.
  package var kind: ActorKind { type.kind }

  /// A name made of these tokens.
  package init(range: TextRange, tokens: Range<Int>, type: NameType, rule: String) {
    self.range = range
    self.tokens = tokens
    self.type = type
    self.rule = rule
  }
}
