// Which claims the flags of `claims` and `timeline` ask for.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

/// The flags of a call of `claims`, as tests.
struct ClaimFilter {
  /// The flags.
  static let flags = [
    CommandFlag("by", .holder, "only claims of an actor, the author, or a source by its words"),
    CommandFlag("about", .actor, "only claims that mention this actor"),
    CommandFlag("in", .selection, "only in a document, a section or a table"),
    CommandFlag("voice", .choice(Voice.names), "only claims in this voice"),
    CommandFlag("certainty", .choice(Certainty.names), "only claims of this certainty"),
    CommandFlag("polarity", .choice(Polarity.names), "only affirmed or negated claims"),
    CommandFlag("kind", .choice(ClaimKind.names), "only claims of this kind"),
    CommandFlag("tag", .text, "only claims with this tag; of several, with all", repeats: true),
    CommandFlag("quoted", nil, "only claims with words in quotation marks"),
  ]

  private var tests: [(ClaimView) -> Bool] = []

  /// The tests for the flags of a call. Throws where they name what the session does not have.
  init(_ call: Invocation, _ context: CommandContext) throws {
    let session = context.session
    if let argument = call.first("by") {
      let holder = try session.holder(argument)
      if case .actors(let ids) = holder { context.tell(ids, for: argument) }
      tests.append { session.holds(holder, $0) }
    }
    if let argument = call.first("about") {
      let ids = Set(try context.actors(argument))
      tests.append { !ids.isDisjoint(with: $0.about) }
    }
    if let argument = call.first("in") {
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
    require(call.text("voice"), \.voice.rawValue)
    require(call.text("certainty"), \.certainty.rawValue)
    require(call.text("polarity"), \.polarity.rawValue)
    require(call.text("kind"), \.kind.rawValue)
    let tags = NoteCommand.tags(call)
    if !tags.isEmpty {
      tests.append { view in
        let own = session.noteBook.tags(of: .claim(view.id))
        return tags.allSatisfy(own.contains)
      }
    }
    if call.has("quoted") {
      tests.append { [.direct, .mixed].contains($0.claim.quotation) }
    }
  }

  private mutating func require(_ value: String?, _ path: KeyPath<Claim, String>) {
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
