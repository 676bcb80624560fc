// Names of actors in commands: one that several have is never taken for one of them.

import NewsModel
import NewsSession
import ShellLanguage

extension CommandContext {
  /// The actors that a name means; of several the user is told which they are.
  func actors(_ argument: ArgumentValue) throws -> [ActorID] {
    let ids = try session.actors(argument).map(\.id)
    tell(ids, for: argument)
    return ids
  }

  /// Tells that a name stands for several actors, in scripts too, where nobody would see it in the result.
  func tell(_ ids: [ActorID], for argument: ArgumentValue) {
    guard ids.count > 1 else { return }
    let actors = ids.compactMap(session.corpus.actor)
    host.warn(
      "'\(argument.value.text)' stands for \(actors.count) actors: \(Session.listed(actors))"
    )
  }
}
