// The sample corpora, loaded and compared once for all tests: what the program finds in it.

import Files
import NewsModel
import NewsSession
import ShellEngine
import ShellSyntax
import Tabular

/// What a session finds in a sample corpus.
struct SampleCorpus: Sendable {
  /// The corpus after loading.
  let corpus: Corpus
  /// All claims.
  let claims: [ClaimView]
  /// The comparison of all five accounts, and their names in its order.
  let comparison: Comparison
  let accounts: [String]

  /// The findings in five accounts of a call, made when first asked for.
  static let shared = Result { try SampleCorpus("harbour") }
  /// The findings in five reports of an accident.
  static let footbridge = Result { try SampleCorpus("footbridge") }

  private init(_ folder: String) throws {
    let shell = SampleShell()
    try shell.run("load \(folder)")
    try shell.run("compare --by document --as all")
    corpus = shell.session.corpus
    claims = shell.session.allClaims
    let kept = shell.session.comparisons.first
    guard let kept else { throw SampleFailure(reason: "no comparison was kept") }
    comparison = kept.comparison
    accounts = corpus.articles.map(\.article.name)
  }

  /// The article with a name.
  func article(_ name: String) throws -> LoadedArticle {
    guard let found = corpus.articles.first(where: { $0.article.name == name }) else {
      throw SampleFailure(reason: "no article is called '\(name)'")
    }
    return found
  }

  /// The claims of an article.
  func claims(of name: String) -> [ClaimView] {
    claims.filter { $0.article.article.name == name }
  }

  /// The name of a claim's source: the actor's, or the words of a source that names none.
  func source(of claim: ClaimView) -> String? {
    if let actor = claim.source.flatMap(corpus.actor) { return actor.actor.name }
    return claim.claim.source.map { claim.article.text($0.range) }
  }

  /// The words of the claims in a row of the comparison.
  func texts(of row: AlignedClaim) -> [String] {
    let ids = Set(row.speaking.flatMap(\.claims))
    return claims.filter { ids.contains($0.id) }.map(\.text)
  }

  /// All names that an actor is mentioned by.
  func names(of actor: SessionActor) -> Set<String> {
    var names: Set<String> = []
    for member in actor.actor.members {
      names.formUnion(corpus.articles[member.article].findings.actors[member.actor].names)
    }
    return names
  }

  /// The articles that mention an actor, each by the first letter of the table in the fixtures'
  /// README, in that order.
  func letters(of actor: SessionActor) -> String {
    let names = actor.actor.members.map { corpus.articles[$0.article].article.name }
    return Self.letters.filter { names.contains($0.name) }.map(\.letter).joined()
  }

  private static let letters = [
    (letter: "a", name: "coastal-wire"), (letter: "b", name: "press-office"),
    (letter: "c", name: "halvek-ledger"), (letter: "d", name: "tidewater-talk"),
    (letter: "e", name: "skerrin-post"),
  ]
}

/// Why the sample corpus could not be had.
struct SampleFailure: Error {
  let reason: String
}

/// A shell in the folder of the fixtures.
final class SampleShell {
  private let host: SilentHost
  let session: Session
  private let shell: Shell

  /// A shell whose standard input holds `input`.
  init(input: String = "") {
    host = SilentHost(input: Array(input.utf8))
    let tests = (1...3).reduce(#filePath) { path, _ in FileAccess.folder(of: path) }
    let files = FileAccess(directory: tests + "/Fixtures")
    session = Session(
      files: files,
      script: ScriptRecord(name: nil, arguments: [], text: nil)
    )
    shell = Shell(session: session, host: host, folder: ".")
  }

  /// Runs an input and returns the values that it shows.
  @discardableResult
  func run(_ text: String) throws -> [Value] {
    host.shown = []
    guard case .done = shell.run(Source(name: "<test>", text: text)) else {
      throw SampleFailure(reason: "'\(text)' did not run to its end")
    }
    return host.shown
  }
}

/// A host that keeps what is shown.
private final class SilentHost: Host {
  var shown: [Value] = []
  private let input: [UInt8]
  let isInterrupted = false
  let history: [String] = []

  init(input: [UInt8]) { self.input = input }

  func show(_ value: Value) { shown.append(value) }
  func write(_ text: String) {}
  func report(_ message: String) {}
  func readStandardInput() -> [UInt8] { input }
}
