// Which claims the flags of `claims` and `timeline` ask for.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

/// The flags of a call of `claims`, as tests.
struct ClaimFilter {
  private static let by = CommandArgument<ArgumentValue?>.flag(
    "by",
    .holder,
    "only claims of an actor, the author, or a source by its words"
  )
  private static let about = CommandArgument<ArgumentValue?>.flag(
    "about",
    .actor,
    "only claims that mention this actor"
  )
  private static let scope = CommandArgument<ArgumentValue?>.flag(
    "in",
    .selection,
    "only in a document, a section or a table"
  )
  private static let voice = ChoiceFlag<Voice>("voice", "only claims in this voice")
  private static let certainty = ChoiceFlag<Certainty>(
    "certainty",
    "only claims of this certainty"
  )
  private static let polarity = ChoiceFlag<Polarity>("polarity", "only affirmed or negated claims")
  private static let kind = ChoiceFlag<ClaimKind>("kind", "only claims of this kind")
  private static let tags = CommandArgument.flags(
    "tag",
    .text,
    "only claims with this tag; of several, with all"
  )
  private static let quoted = CommandArgument<Bool>.flag(
    "quoted",
    "only claims with words in quotation marks"
  )

  /// The flags.
  static let flags: [any DeclaredArgument] = [
    by, about, scope, voice, certainty, polarity, kind, tags, quoted,
  ]

  private var tests: [(ClaimView) -> Bool] = []

  /// The tests for the flags of a call. Throws where they name what the session does not have.
  init(_ call: Invocation, _ context: CommandContext) throws {
    let session = context.session
    if let argument = call[Self.by] {
      let holder = try session.holder(argument)
      if case .actors(let ids) = holder { context.tell(ids, for: argument) }
      tests.append { session.holds(holder, $0) }
    }
    if let argument = call[Self.about] {
      let ids = Set(try context.actors(argument))
      tests.append { !ids.isDisjoint(with: $0.about) }
    }
    if let argument = call[Self.scope] {
      let ids = Set(session.claims(in: try session.selection(argument)).map(\.id))
      tests.append { ids.contains($0.id) }
    }
    if call.input != nil {
      let selection = try session.selection(
        ArgumentValue(value: .table(try call.table()), isWord: false, range: call.range)
      )
      let ids = Set(session.claims(in: selection).map(\.id))
      tests.append { ids.contains($0.id) }
    }
    require(try call[Self.voice], \.voice)
    require(try call[Self.certainty], \.certainty)
    require(try call[Self.polarity], \.polarity)
    require(try call[Self.kind], \.kind)
    let tags = TagArguments.tags(call[Self.tags])
    if !tags.isEmpty {
      tests.append { view in
        let own = session.noteBook.tags(of: .claim(view.id))
        return tags.allSatisfy(own.contains)
      }
    }
    if call[Self.quoted] {
      tests.append { [.direct, .mixed].contains($0.claim.quotation) }
    }
  }

  private mutating func require<Field: Equatable>(_ value: Field?, _ path: KeyPath<Claim, Field>) {
    guard let value else { return }
    tests.append { $0.claim[keyPath: path] == value }
  }

  /// The claims of the session that pass all tests, in order.
  func claims(_ context: CommandContext) throws -> [ClaimView] {
    try context.session.allClaims.enumerated().filter { index, claim in
      try context.checkInterruption(at: index)
      return tests.allSatisfy { $0(claim) }
    }.map(\.element)
  }
}
