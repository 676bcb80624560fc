// From what people type to what they mean: ids and names of actors, with errors that say what there
// is instead.

import NewsModel
import ShellSyntax
import Tabular

extension Session {
  /// The document with an id, or with a name that only one has.
  package func document(_ argument: ArgumentValue) throws -> LoadedArticle {
    let text = argument.value.text
    if case .document(let id)? = FindingID(text), let article = corpus.article(id) {
      return article
    }
    let named = corpus.articles.filter { $0.article.name == text }
    if named.count == 1 { return named[0] }
    guard named.isEmpty else {
      let ids = named.map(\.id.description).joined(separator: ", ")
      throw CommandError(
        "\(named.count) documents are called '\(text)'",
        help: "say which: \(ids)",
        at: argument.range
      )
    }
    throw unknown("document", text, among: corpus.articles.map(\.article.name), at: argument.range)
  }

  /// The actor with an id, or the one that a name means: its own name, one of its other names, or a
  /// part of the name that no other actor has, from a whole word to letters inside one.
  package func actor(_ argument: ArgumentValue) throws -> SessionActor {
    let text = argument.value.text
    if case .actor(let id)? = FindingID(text), let actor = corpus.actor(id) { return actor }
    let wanted = text.lowercased()
    let tests: [(SessionActor) -> Bool] = [
      { $0.actor.name.lowercased() == wanted },
      { actor in self.names(of: actor).contains { $0.lowercased() == wanted } },
      { $0.actor.name.lowercased().split(separator: " ").contains { $0 == wanted } },
      { $0.actor.name.lowercased().split(separator: " ").contains { $0.hasPrefix(wanted) } },
      { ByteSearch.first(Array(wanted.utf8), in: Array($0.actor.name.lowercased().utf8)) != nil },
    ]
    for test in tests where !wanted.isEmpty {
      let found = corpus.actors.filter(test)
      if found.count == 1 { return found[0] }
      guard found.isEmpty else {
        let list = found.prefix(5).map { "\($0.id) \($0.actor.name)" }.joined(separator: ", ")
        throw CommandError(
          "'\(text)' may be \(found.count) actors",
          help: "say which: \(list)",
          at: argument.range
        )
      }
    }
    throw unknown("actor", text, among: corpus.actors.map(\.actor.name), at: argument.range)
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
    among names: [String],
    at range: SourceRange
  ) -> CommandError {
    guard !corpus.articles.isEmpty else {
      return CommandError(
        "there is no \(kind) '\(text)'",
        help: "nothing is loaded yet: load FILE",
        at: range
      )
    }
    let help =
      nearest(to: text, in: names).map { "did you mean '\($0)'?" }
      ?? (kind == "actor" ? "'actors' lists them" : "'docs' lists the documents")
    return CommandError("there is no \(kind) '\(text)'", help: help, at: range)
  }
}
