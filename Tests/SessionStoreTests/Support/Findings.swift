// Findings to be kept: those of the invented articles, and some that no article gives.

import English
import FoundationEssentials
import NewsAnalysis
import NewsModel

/// Makes findings.
enum Findings {
  /// The findings of a text.
  static func of(_ text: String, name: String = "a") -> ArticleFindings {
    let article = Article(ArticleText(text), name: name)
    let nothing = ArticleFindings(
      annotated: AnnotatedArticle(article: article, tokens: [], sentences: [], names: []),
      actors: [],
      claims: []
    )
    guard let annotated = try? Pipeline().annotate(article, until: .never) else { return nothing }
    let actors = ActorFinder().actors(in: annotated)
    let claims = try? ClaimFinder().claims(in: annotated, actors: actors, until: .never)
    return ArticleFindings(annotated: annotated, actors: actors, claims: claims ?? [])
  }

  /// The findings of the invented articles that are plain text.
  static let fixtures: [ArticleFindings] = ["harbour", "footbridge", "gold", "odd"].flatMap {
    folder in
    texts(in: folder).map { of($0.text, name: $0.name) }
  }

  private static func texts(in folder: String) -> [(name: String, text: String)] {
    let path = root + "/Tests/Fixtures/" + folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      guard let data = FileManager.default.contents(atPath: path + "/" + name), data.count < 100_000
      else { return nil }
      return (name, String(decoding: data, as: UTF8.self))
    }
  }

  /// The repository.
  static let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
}

/// Whether findings point at nothing that is not there: the rest of the program relies on it.
struct Places {
  private let findings: ArticleFindings

  /// The places in findings.
  init(_ findings: ArticleFindings) { self.findings = findings }

  /// Whether all of them are inside of what they point at.
  var areInside: Bool {
    let annotated = findings.annotated
    return ranges.allSatisfy { findings.article.text.range.contains($0) && $0.start <= $0.end }
      && tokenRanges.allSatisfy { $0.upperBound <= annotated.tokens.count }
      && tokens.allSatisfy(annotated.tokens.indices.contains)
      && actors.allSatisfy(findings.actors.indices.contains)
      && claims.allSatisfy(findings.claims.indices.contains)
      && annotated.syntax.words.indices.allSatisfy {
        _ = annotated.syntax.tag(of: $0); return true
      }
      && findings.actors.allSatisfy { !$0.mentions.isEmpty }
  }

  private var ranges: [TextRange] {
    let annotated = findings.annotated
    return annotated.tokens.map(\.range) + annotated.sentences.map(\.range)
      + annotated.names.map(\.range) + annotated.values.map(\.range)
      + annotated.quotations.flatMap { [$0.range, $0.inner] + ($0.speaker.map { [$0] } ?? []) }
      + findings.actors.flatMap { $0.mentions.map(\.range) } + findings.claims.flatMap(ranges)
  }

  private func ranges(_ claim: Claim) -> [TextRange] {
    [claim.range] + claim.parts + claim.hedges + claim.negations
      + [claim.predicate?.range, claim.source?.range, claim.cue].compactMap(\.self)
      + claim.otherSources.map(\.range) + claim.arguments.map(\.range)
      + claim.quantities.map(\.range) + claim.times.map(\.range) + claim.evidence.map(\.range)
  }

  private var tokenRanges: [Range<Int>] {
    let annotated = findings.annotated
    return annotated.sentences.map(\.tokens) + annotated.names.map(\.tokens)
      + annotated.values.map(\.tokens) + annotated.quotations.map(\.tokens)
      + annotated.uncertainties.map(\.tokens)
      + annotated.attributions.flatMap { [$0.cue.tokens] + $0.contents.map(\.tokens) }
  }

  private var tokens: [Int] {
    let annotated = findings.annotated
    return annotated.commitments.map(\.token) + annotated.uncertainties.compactMap(\.predicate)
      + annotated.attributions.map(\.cue.head)
      + annotated.syntax.words.indices.compactMap { annotated.syntax.head(of: $0) }
  }

  private var actors: [Int] {
    findings.claims.flatMap { claim in
      claim.about + claim.arguments.compactMap(\.actor)
        + ([claim.source].compactMap(\.self) + claim.otherSources).compactMap(\.actor)
    }
  }

  private var claims: [Int] {
    findings.claims.flatMap { [$0.parent, $0.under].compactMap(\.self) }
  }
}
