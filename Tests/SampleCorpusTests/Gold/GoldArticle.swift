// An article with the claims written down for it and those that the program finds.

import NewsLoading
import NewsModel
import NewsSession

/// An article of `Tests/Fixtures/gold`.
struct GoldArticle: Sendable {
  let name: String
  let article: LoadedArticle
  /// The claims written down, with the tokens of each.
  let gold: [(claim: GoldClaim, tokens: CoveredTokens)]
  /// The claims found, in order.
  let found: [ClaimView]
  /// What in the file is no claim, or has words that the article does not have.
  let faults: [String]
  private let corpus: Corpus

  /// The files of the articles, in the order of the README.
  static let files = [
    "speculation.txt", "report.txt", "opinion.md", "interview.txt", "brief.txt", "live.txt",
  ]

  /// All articles, read when first asked for.
  static let all = Result { try load() }

  private static func load() throws -> [GoldArticle] {
    let shell = SampleShell()
    try shell.run("load " + files.map { "gold/\($0)" }.joined(separator: " "))
    let session = shell.session
    return try session.corpus.articles.map { article in
      let text = try session.files.read("gold/\(article.article.name).claims")
      return GoldArticle(article, String(decoding: text, as: UTF8.self), session)
    }
  }

  private init(_ article: LoadedArticle, _ text: String, _ session: Session) {
    name = article.article.name
    self.article = article
    corpus = session.corpus
    found = session.claims(of: article)
    var (gold, faults): ([(claim: GoldClaim, tokens: CoveredTokens)], [String]) = ([], [])
    for (index, claim) in GoldClaim.claims(in: text).enumerated() {
      guard let claim, let ranges = claim.ranges(in: article.article.text) else {
        faults.append("claim \(index + 1)")
        continue
      }
      gold.append((claim, Self.tokens(of: ranges, in: article)))
    }
    (self.gold, self.faults) = (gold, faults)
  }

  /// The words in some ranges, without punctuation.
  private static func tokens(of ranges: [TextRange], in article: LoadedArticle) -> CoveredTokens {
    let tokens = article.findings.annotated.tokens
    return CoveredTokens(
      ranges.flatMap { article.tokens(in: $0) }.filter { tokens[$0].shape != .punctuation }
    )
  }
}

// MARK: Agreement

extension GoldArticle {
  /// The pairs of claims that say the same. Of those with the same words, who holds them decides.
  var matches: [GoldMatch] {
    GoldMatching.matches(
      gold: gold.map(\.tokens),
      found: found.map(\.claim).map { claim in
        Self.tokens(of: claim.parts.isEmpty ? [claim.range] : claim.parts, in: article)
      }
    ) { match in
      (agrees(gold[match.gold].claim, found[match.found]) ? 2 : 0)
        + (gold[match.gold].claim.isOptional ? 0 : 1)
    }
  }

  /// How far the claims found agree with those written down.
  var agreement: GoldAgreement {
    var agreement = GoldAgreement()
    let matches = matches
    let counted = matches.filter { !gold[$0.gold].claim.isOptional }
    agreement[.found] = GoldShare(
      right: counted.count,
      all: gold.count { !$0.claim.isOptional }
    )
    agreement[.precision] = GoldShare(
      right: counted.count,
      all: found.count - (matches.count - counted.count)
    )
    for match in counted {
      let (claim, view) = (gold[match.gold].claim, found[match.found])
      if !claim.holders.isEmpty { agreement[.holder].add(agrees(claim, view)) }
      claim.certainty.map { agreement[.certainty].add($0 == view.claim.certainty) }
      claim.polarity.map { agreement[.polarity].add($0 == view.claim.polarity) }
      claim.kind.map { agreement[.kind].add($0 == view.claim.kind) }
      if let number = claim.under {
        let condition = matches.first { gold[$0.gold].claim.number == number }?.found
        agreement[.under].add(condition != nil && view.claim.under == condition)
      }
    }
    return agreement
  }

  /// Whether the holder found is one of those written down.
  func agrees(_ claim: GoldClaim, _ view: ClaimView) -> Bool {
    claim.holders.contains { holder in
      switch holder {
      case .author: view.claim.voice == .author
      case .nobody: view.claim.voice != .author && view.claim.source == nil
      case .name(let name): names(of: view).contains(name)
      case .description(let words): isSource(of: view, words, among: claim.holders)
      }
    }
  }

  /// All names of the actor that is the source.
  private func names(of view: ClaimView) -> Set<String> {
    guard let actor = view.claim.source?.actor else { return [] }
    let merged = corpus.actor(actor, of: article).map { [$0.actor.name] } ?? []
    let own = article.findings.actors[actor]
    return Set(own.names + [own.name] + merged)
  }

  /// Whether the source's words and a description begin alike, or are mostly the same, and name nobody
  /// else.
  private func isSource(
    of view: ClaimView,
    _ description: String,
    among holders: [GoldHolder]
  ) -> Bool {
    guard let source = view.claim.source else { return false }
    let (wanted, words) = (Self.words(description), Self.words(article.text(source.range)))
    let isBeginning = wanted.starts(with: words) && !["the", "a", "an", nil].contains(words.last)
    let isAlike =
      isBeginning || words.starts(with: wanted) || GoldMatching.f1(words, wanted) >= 0.5
    let described = holders.flatMap { holder -> [String] in
      if case .description(let text) = holder { Self.words(text) } else { [] }
    }
    let isNobodyElse =
      source.actor == nil
      || names(of: view).contains { Self.words($0).allSatisfy(described.contains) }
    return isAlike && isNobodyElse
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }
}

extension GoldMatching {
  /// The same for words, each once.
  static func f1(_ a: [String], _ b: [String]) -> Double {
    let (a, b) = (Set(a), Set(b))
    let all = a.count + b.count
    return all == 0 ? 0 : 2 * Double(a.intersection(b).count) / Double(all)
  }
}
