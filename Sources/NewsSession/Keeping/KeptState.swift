// What a session file knows of the session, so that a statement writes what it changed and nothing else.

import NewsModel
import SessionStore

/// The session as its file has it.
struct KeptState {
  /// The articles, in order.
  var articles: [LoadedArticle] = []
  /// For each article, the actors of the session that its actors are.
  var localActors: [ArticleID: [ActorID]] = [:]
  /// The actors as they were found.
  var actors: [ActorID: StoredActor] = [:]
  /// The rows of those that are other than they were found.
  var judgedActors: [ActorID: StoredActor] = [:]
  /// What stands for the state of the actors: as long as it is the same, so are they.
  var actorsMark: AnyObject?
  /// The articles that the views show as they were judged, by their ids.
  var judged: [ArticleID: LoadedArticle] = [:]
  /// The judgements, in order.
  var judgements: [Judgement] = []
  /// What the analyst made of findings, by their ids.
  var reviews: [String: String] = [:]
  /// The notes by number.
  var notes: [Int: Note] = [:]
  /// The number of inputs that could not be read.
  var skipped = 0
  /// The numbers of the comparisons.
  var comparisons: Set<Int> = []
  /// Options, numbers and whatever else has a name, as text.
  var settings: [String: String] = [:]
}

/// The names of what a session file remembers by name.
enum SettingName {
  static let article = "next.document"
  static let claim = "next.claim"
  static let mention = "next.mention"
  static let actor = "next.actor"
  static let note = "next.note"
  static let comparison = "next.comparison"
  static let options = "options"
  static let files = "files"

  /// What is remembered of a comparison: what was compared.
  static func comparison(_ number: Int) -> String { "comparison.\(number)" }
}
