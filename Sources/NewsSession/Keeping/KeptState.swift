// What a session file knows of the session, so that a statement writes what it changed and nothing else.

import NewsModel
import SessionStore

/// The session as its file has it.
struct KeptState {
  /// The articles, in order.
  var articles: [LoadedArticle] = []
  /// For each article, the actors of the session that its actors are.
  var localActors: [ArticleID: [ActorID]] = [:]
  /// The actors.
  var actors: [Int: StoredActor] = [:]
  /// What stands for the state of the actors: as long as it is the same, so are they.
  var actorsMark: AnyObject?
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
  static let arguments = "arguments"

  /// What is remembered of a comparison: what was compared.
  static func comparison(_ number: Int) -> String { "comparison.\(number)" }
}
