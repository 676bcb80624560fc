// Actors: the people, organizations, places and groups of an article or of a corpus.

/// The number of an actor in a session, shown as `a1`, `a2` …
package struct ActorID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Counted from 1 by first appearance; never reused.
  package let number: Int

  /// The id with this number.
  package init(_ number: Int) { self.number = number }

  /// By number.
  package static func < (a: ActorID, b: ActorID) -> Bool { a.number < b.number }

  /// `a` and the number.
  package var description: String { "a\(number)" }
}

/// How a mention refers to its actor; the raw value is its name in exports.
package enum MentionForm: String, Hashable, Sendable, CaseIterable {
  case name
  case nominal
  case pronoun
}

/// A place in an article where an actor is mentioned.
package struct Mention: Hashable, Sendable {
  /// Where the words stand.
  package let range: TextRange
  /// A name, a description or a pronoun.
  package let form: MentionForm
  /// What links the mention to its actor: `exact`, `surname`, `acronym`, `demonym` …
  package let rule: String
  /// What the mention names; nil where it is no name.
  package let type: NameType?

  /// A mention of some form, linked by a rule.
  package init(range: TextRange, form: MentionForm, rule: String, type: NameType? = nil) {
    self.range = range
    self.form = form
    self.rule = rule
    self.type = type
  }
}

/// An actor as one article presents it.
package struct ArticleActor: Hashable, Sendable {
  /// The fullest name that the article gives it.
  package var name: String
  /// What kind of actor it is.
  package var kind: ActorKind
  /// Its mentions, in order of the text. Never empty.
  package var mentions: [Mention]
  /// Every form of the name in the article, in order of first appearance.
  package var names: [String]

  /// An actor with its mentions.
  package init(name: String, kind: ActorKind, mentions: [Mention], names: [String]) {
    self.name = name
    self.kind = kind
    self.mentions = mentions
    self.names = names
  }
}

/// One article's actor among the actors of a corpus.
package struct ActorMember: Hashable, Sendable {
  /// The article, as an index into the corpus's articles.
  package let article: Int
  /// The actor, as an index into the article's actors.
  package let actor: Int

  /// Actor number `actor` of article number `article`, both counted from 0.
  package init(article: Int, actor: Int) {
    self.article = article
    self.actor = actor
  }
}

/// An actor of a corpus: the actors of single articles that are one and the same.
package struct CorpusActor: Hashable, Sendable {
  /// The fullest name, chosen over all articles.
  package var name: String
  /// The kind that most mentions have.
  package var kind: ActorKind
  /// The type of that kind that most mentions have.
  package var type: NameType
  /// Who it is in each article, in order of articles. Never empty.
  package var members: [ActorMember]
  /// Actors of the same corpus that its names point to otherwise, such as a people to its country.
  package var related: [RelatedActor]

  /// An actor with its members.
  package init(
    name: String,
    kind: ActorKind,
    type: NameType,
    members: [ActorMember],
    related: [RelatedActor]
  ) {
    self.name = name
    self.kind = kind
    self.type = type
    self.members = members
    self.related = related
  }
}

/// A tie from one actor to another that is not identity.
package struct RelatedActor: Hashable, Sendable {
  /// The other actor, as an index into the corpus's actors.
  package let actor: Int
  /// What ties them: `demonym` …
  package let how: String

  /// A tie to actor number `actor`.
  package init(actor: Int, how: String) {
    self.actor = actor
    self.how = how
  }
}
