// A corpus of one or two articles that are built by hand, and the judgements on them.

import Files
import NewsAnalysis
import NewsModel
import Tabular
import Testing

@testable import NewsSession

/// Articles whose findings are marked in their words: no model is needed to judge them.
struct JudgedText {
  /// The words of an article that name actors: each with the place of the actor among `actors`.
  typealias Names = [(words: String, actor: Int)]

  static let text = "Ada Brand said the lock may be shut. Quill denied it. Brand left on Monday."

  /// An article with two people and two claims: Brand's, and the author's own.
  static func findings(_ text: String = text, path: String = "one.txt") -> IndexedFindings {
    var article = Article(ArticleText(text), name: path)
    article.digest = SHA256Digest(Array(text.utf8)).hexadecimal
    let brand = [range("Ada Brand", in: text), range("Brand", in: text, 2)].compactMap(\.self)
    let quill = [range("Quill", in: text)].compactMap(\.self)
    let actors = [
      ArticleActor(
        name: "Ada Brand",
        kind: .person,
        mentions: brand.map(mention),
        names: ["Ada Brand", "Brand"]
      ),
      ArticleActor(name: "Quill", kind: .person, mentions: quill.map(mention), names: ["Quill"]),
    ]
    return IndexedFindings(
      ArticleFindings(
        annotated: AnnotatedArticle(article: article, tokens: [], sentences: [], names: []),
        actors: actors,
        claims: claims(in: text, brand, quill)
      )
    )
  }

  private static func claims(
    in text: String,
    _ brand: [TextRange],
    _ quill: [TextRange]
  ) -> [Claim] {
    var claims: [Claim] = []
    if let words = range("the lock may be shut", in: text), let speaker = brand.first {
      var claim = Claim(range: words)
      claim.voice = .named
      claim.source = ClaimSource(actor: 0, range: speaker)
      claim.cue = range("said", in: text)
      claim.reported = ReportedCommitment(certainty: .certain, polarity: .affirmed)
      claim.quotation = .indirect
      claim.certainty = .possible
      claim.factuality = 0.8
      claim.hedges = [range("may", in: text)].compactMap(\.self)
      claims.append(claim)
    }
    if let words = range("Brand left on Monday", in: text) {
      var claim = Claim(range: words)
      claim.about = [0]
      claim.parent = claims.isEmpty ? nil : 0
      claims.append(claim)
    }
    return claims
  }

  private static func mention(_ range: TextRange) -> Mention {
    Mention(range: range, form: .name, rule: "exact", type: .person)
  }

  /// Where words stand for the first, second … time.
  static func range(_ words: String, in text: String, _ number: Int = 1) -> TextRange? {
    let places = ArticleText(text).ranges(of: words)
    return places.indices.contains(number - 1) ? places[number - 1] : nil
  }
}

/// A session that holds hand-made articles.
final class JudgedSession {
  let session: Session

  init(_ texts: [(text: String, path: String)] = [(JudgedText.text, "one.txt")]) {
    session = Session(
      files: FileAccess(directory: "."),
      script: ScriptRecord(name: nil, arguments: [], text: nil)
    )
    session.corpus.add(texts.map { JudgedText.findings($0.text, path: $0.path) })
  }

  static let occasion = JudgementOccasion(
    because: "so",
    analyst: "R. Meer",
    at: "2026-03-18T09:30:00Z"
  )

  /// What an analyst can see of a claim.
  func claim(_ number: Int) -> ClaimView? { try? session.claim(ClaimID(number)) }

  /// The session as an export, without what was judged: all that anybody can find in it.
  func found() throws -> String {
    guard case .record(let whole) = try FindingsDocument(session, extras: [.evidence]).value()
    else { return "" }
    let fields = zip(whole.names, whole.values).filter { $0.0 != "judgements" }
    return JSONFormat.write(.record(Record(Array(fields))))
  }

  /// Judges, as a command does.
  @discardableResult
  func judge(_ drafts: [JudgementDraft]) throws -> [Judgement] {
    try session.judge(drafts, Self.occasion)
  }

  /// Corrects a claim.
  @discardableResult
  func correct(_ number: Int, _ change: (inout ClaimCorrections) -> Void) throws -> [Judgement] {
    var wanted = ClaimCorrections()
    change(&wanted)
    return try judge(session.drafts(correcting: ClaimID(number), wanted))
  }

  /// Accepts or rejects a finding.
  @discardableResult
  func review(_ action: JudgementAction, _ id: String) throws -> [Judgement] {
    let finding = try #require(FindingID(id))
    return try judge([try #require(try session.draft(action, of: finding))])
  }

  /// Marks words as a claim.
  @discardableResult
  func mark(
    _ words: String,
    _ change: (inout ClaimCorrections) -> Void = { _ in }
  ) throws
    -> [Judgement]
  {
    var wanted = ClaimCorrections()
    change(&wanted)
    let article = session.corpus.articles[0]
    let place = try session.unclaimedPlace(of: words, nil, in: article)
    return try session.mark(place, in: article, wanted, Self.occasion)
  }

  /// The actor with a number.
  func actor(_ number: Int) throws -> SessionActor {
    try #require(session.corpus.actor(ActorID(number)))
  }
}
