// The claims of the articles of one topic, with the events that they hold, as samples for training.

import English
import NewsAnalysis
import NewsModel

/// Claims of articles on like events.
struct EventClaims {
  var claims: [AccountClaim] = []
  /// The marked events that each claim holds.
  var events: [Set<String>] = []
  /// The words of each article, numbered from 1.
  var words: [ArticleWords] = []
  /// What each article is about.
  var subtopics: [String] = []
  /// The events that are marked in each article.
  var marked: [Set<String>] = []
  /// The starts of the tokens of each article that are marked as events.
  var eventTokens: [Set<Int>] = []

  /// How alike the claims are by a model.
  func similarity(_ model: PointModel, _ vectors: WordVectors) throws -> ClaimSimilarity {
    try ClaimSimilarity(claims, loaded: words, vectors, model: model)
  }

  /// The words of the claims that hold events, with whether each is marked as one.
  func eventWords(_ similarity: ClaimSimilarity) -> [PointSample] {
    var samples: [PointSample] = []
    for (claim, events) in zip(claims, events) where !events.isEmpty {
      let marked = eventTokens[claim.article.number - 1]
      for token in claim.ownTokens {
        guard let inputs = similarity.eventInputs(token) else { continue }
        samples.append(
          PointSample(measures: inputs, isSame: marked.contains(token.range.start))
        )
      }
    }
    return samples
  }

  /// Every two articles, with whether they are about one event.
  func articles(_ similarity: ClaimSimilarity) -> [PointSample] {
    subtopics.indices.flatMap { first in
      (first + 1..<subtopics.count).compactMap { second in
        let measures = similarity.articleMeasures(ArticleID(first + 1), ArticleID(second + 1))
        guard !measures.isEmpty else { return nil }
        return PointSample(measures: measures, isSame: subtopics[first] == subtopics[second])
      }
    }
  }

  /// Every two claims of different articles that hold marked events, with whether they share one.
  func pairs(_ similarity: ClaimSimilarity) -> [PointSample] {
    let holding = claims.indices.filter { !events[$0].isEmpty }
    return holding.flatMap { first in
      holding.filter { $0 > first && claims[$0].article != claims[first].article }.map { second in
        PointSample(
          measures: similarity.measures(first, second),
          isSame: !events[first].isDisjoint(with: events[second])
        )
      }
    }
  }

  /// How well the groups of a model at a threshold hold together, as pairs of claims.
  func figures(_ similarity: ClaimSimilarity, threshold: Double) throws -> PointFigures {
    var figures = PointFigures()
    let accounts = claims.map(\.article.number)
    var found: Set<[String]> = []
    // Two claims may stand together in several points.
    var pairs: Set<[Int]> = []
    let groups = try ClaimAligner(claims, accounts: accounts, similarity, threshold: threshold)
      .groups()
    for group in groups {
      for (place, first) in group.claims.enumerated() where !events[first].isEmpty {
        for second in group.claims[(place + 1)...]
        where accounts[first] != accounts[second] && !events[second].isEmpty
          && pairs.insert([first, second]).inserted
        {
          figures.found += 1
          let shared = events[first].intersection(events[second])
          figures.hits += shared.isEmpty ? 0 : 1
          for event in shared {
            found.insert([event, "\(accounts[first])", "\(accounts[second])"])
          }
        }
      }
    }
    figures.covered = found.count
    for (place, first) in marked.enumerated() {
      for second in marked[(place + 1)...] { figures.gold += first.intersection(second).count }
    }
    return figures
  }
}

/// How many pairs are right, and how many events of two articles are covered by one.
struct PointFigures {
  var hits = 0
  var found = 0
  var covered = 0
  var gold = 0

  static func + (a: PointFigures, b: PointFigures) -> PointFigures {
    PointFigures(
      hits: a.hits + b.hits,
      found: a.found + b.found,
      covered: a.covered + b.covered,
      gold: a.gold + b.gold
    )
  }

  /// Precision, recall and their harmonic mean.
  var line: String {
    let (precision, recall) = (
      Double(hits) / Double(max(1, found)), Double(covered) / Double(max(1, gold))
    )
    let mean = 2 * precision * recall / max(1e-9, precision + recall)
    func short(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }
    return "precision \(short(precision)), recall \(short(recall)), F1 \(short(mean))"
  }
}
