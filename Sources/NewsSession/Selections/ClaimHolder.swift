// Who holds a claim, as people type it: the author, an actor, or a source by the words that name it.

import NewsModel

/// Somebody whose claims are asked for.
package enum ClaimHolder: Hashable, Sendable {
  /// The author of each article.
  case author
  /// The actors that a name means.
  case actors([ActorID])
  /// Sources that are no known actor and whose words, in lower case, hold these.
  case words([String])

  /// What `--by` calls the author.
  package static let authorName = Voice.author.rawValue
}

extension Session {
  /// The holder that is meant: `author`, an actor's id or name, or words of sources that are no actor. A
  /// name that is whole comes before words, and words that are a source's all before a part of a name.
  package func holder(_ text: String) throws(SessionError) -> ClaimHolder {
    if text.lowercased() == ClaimHolder.authorName { return .author }
    let named = wholeNamed(text)
    if !named.isEmpty { return .actors(try actors(text).map(\.id)) }
    let wanted = ClaimView.sourceWords(text)
    let sources = wanted.isEmpty ? [] : allClaims.flatMap(\.unknownSources)
    if sources.contains(wanted) { return .words(wanted) }
    do {
      return .actors(try actors(text).map(\.id))
    } catch {
      if sources.contains(where: { Self.holds($0, wanted) }) { return .words(wanted) }
      throw error
    }
  }

  /// Whether a claim is held by somebody, alone or with others.
  package func holds(_ holder: ClaimHolder, _ view: ClaimView) -> Bool {
    switch holder {
    case .author: view.claim.voice == .author
    case .actors(let ids): view.sources.contains(where: ids.contains)
    case .words(let words): view.unknownSources.contains { Self.holds($0, words) }
    }
  }

  /// The actors with this id or this whole name.
  func wholeNamed(_ text: String) -> [SessionActor] {
    if case .actor(let id)? = FindingID(text) { return corpus.actor(id).map { [$0] } ?? [] }
    let wanted = text.lowercased()
    return corpus.actors.filter { actor in
      names(of: actor).contains { $0.lowercased() == wanted }
    }
  }

  /// Whether words stand in a source's words, one after the other.
  private static func holds(_ source: [String], _ words: [String]) -> Bool {
    guard words.count <= source.count else { return false }
    return (0...(source.count - words.count)).contains { source[$0...].starts(with: words) }
  }
}

extension ClaimView {
  /// The actors that hold it.
  var sources: [ActorID] {
    let all = (claim.source.map { [$0] } ?? []) + claim.otherSources
    return all.compactMap { $0.actor.map { actors[$0] } }
  }

  /// For each of its sources that is no known actor, the words that name it.
  var unknownSources: [[String]] {
    let all = (claim.source.map { [$0] } ?? []) + claim.otherSources
    return all.filter { $0.actor == nil }.map { Self.sourceWords(article.text($0.range)) }
  }

  /// The words of a source in lower case, without what stands between them.
  static func sourceWords(_ text: String) -> [String] {
    text.lowercased().split { !isOfWord($0) }.map(String.init)
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || ["'", "\u{2019}", "-"].contains(character)
  }
}
