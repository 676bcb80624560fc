// From what people type to what they mean: ids and names of actors, with errors that say what there
// is instead.

import NewsModel
import ShellSyntax
import Tabular

extension Session {
  /// The document with an id, or with a name that only one has.
  package func document(_ text: String) throws(SessionError) -> LoadedArticle {
    if case .document(let id)? = FindingID(text), let article = corpus.article(id) {
      return article
    }
    let named = corpus.articles.filter { $0.header.name == text }
    if named.count == 1 { return named[0] }
    guard named.isEmpty else {
      let ids = named.map(\.id.description).joined(separator: ", ")
      throw SessionError(
        "\(named.count) documents are called '\(text)'",
        help: "say which: \(ids)"
      )
    }
    throw unknown("document", text, among: corpus.articles.map(\.header.name))
  }

  /// The actor with an id, or the one that a name means. Throws where the name is that of several.
  package func actor(_ text: String) throws(SessionError) -> SessionActor {
    let found = try actors(text)
    guard found.count == 1 else { throw ambiguous(text, found) }
    return found[0]
  }

  /// The actor with an id, or all that a name means: those that are called so, by any of their names, and
  /// with a person those whose full name has the word; else those with the word in their name; else the
  /// only one that has it in part. Never empty.
  package func actors(_ text: String) throws(SessionError) -> [SessionActor] {
    if case .actor(let id)? = FindingID(text), let actor = corpus.actor(id) { return [actor] }
    let wanted = text.lowercased()
    guard !wanted.isEmpty else {
      throw unknown("actor", text, among: corpus.actors.map(\.actor.name))
    }
    let called = corpus.actors.filter { actor in
      names(of: actor).contains { $0.lowercased() == wanted }
    }
    let worded = corpus.actors.filter { Self.words(of: $0).contains(wanted[...]) }
    if called.contains(where: { $0.actor.kind == .person }) {
      let ids = Set(called.map(\.id))
      return corpus.actors.filter { actor in
        ids.contains(actor.id)
          || actor.actor.kind == .person && Self.words(of: actor).contains(wanted[...])
      }
    }
    if !called.isEmpty { return called }
    if !worded.isEmpty { return worded }
    let tests: [(SessionActor) -> Bool] = [
      { Self.words(of: $0).contains { $0.hasPrefix(wanted) } },
      { ByteSearch.first(Array(wanted.utf8), in: Array($0.actor.name.lowercased().utf8)) != nil },
    ]
    for test in tests {
      let found = corpus.actors.filter(test)
      if found.count == 1 { return found }
      // What is no whole word is too little to take several for one.
      guard found.isEmpty else { throw ambiguous(text, found) }
    }
    throw unknown("actor", text, among: corpus.actors.map(\.actor.name))
  }

  private static func words(of actor: SessionActor) -> [Substring] {
    actor.actor.name.lowercased().split(separator: " ")
  }

  private func ambiguous(_ text: String, _ found: [SessionActor]) -> SessionError {
    SessionError(
      "'\(text)' may be \(found.count) actors",
      help: "say which: \(Self.listed(found))"
    )
  }

  /// Some actors with their ids.
  package static func listed(_ actors: [SessionActor]) -> String {
    let shown = actors.prefix(5).map { "\($0.id) \(SafeText.forTerminal($0.actor.name))" }
    let more = actors.count > 5 ? ", and \(actors.count - 5) more" : ""
    return shown.joined(separator: ", ") + more
  }

  /// All names that the corpus has for an actor, the fullest first, then by first appearance.
  package func names(of actor: SessionActor) -> [String] {
    var names = [actor.actor.name]
    for member in actor.actor.members {
      for name in corpus.articles[member.article].findings.actors[member.actor].names
      where !names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) {
        names.append(name)
      }
    }
    return names
  }

  /// The error for something that is not there.
  package func unknown(
    _ kind: String,
    _ text: String,
    among names: [String]
  ) -> SessionError {
    guard !corpus.articles.isEmpty else {
      return SessionError(
        "there is no \(kind) '\(text)'",
        help: "nothing is loaded yet: load FILE"
      )
    }
    let help =
      nearest(to: text, in: names).map { "did you mean '\($0)'?" }
      ?? (kind == "actor" ? "'actors' lists them" : "'docs' lists the documents")
    return SessionError("there is no \(kind) '\(text)'", help: help)
  }
}
