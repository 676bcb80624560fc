// Articles on like events, with the events that are marked in them across documents.

import English
import FoundationEssentials
import NewsAnalysis
import NewsModel

/// The articles of one topic.
struct EventTopic {
  let name: String
  fileprivate var documents: [EventDocument] = []

  /// The topics of a file of JSON lines, in its order.
  static func read(gold: String, texts: String) throws -> [EventTopic] {
    let data = try Data(contentsOf: URL(filePath: gold))
    var topics: [EventTopic] = []
    for line in data.split(separator: 0x0A) {
      var document = try JSONDecoder().decode(EventDocument.self, from: Data(line))
      let text = try Data(contentsOf: URL(filePath: "\(texts)/\(document.id).txt"))
      document.text = String(decoding: text, as: UTF8.self)
      if topics.last?.name != String(document.topic),
        let known = topics.firstIndex(where: { $0.name == String(document.topic) })
      {
        topics[known].documents.append(document)
        continue
      }
      if topics.last?.name != String(document.topic) {
        topics.append(EventTopic(name: String(document.topic)))
      }
      topics[topics.count - 1].documents.append(document)
    }
    return topics
  }

  /// Every two claims of different articles that hold marked events, with whether they share one.
  func samples(_ vectors: WordVectors) throws -> [PointSample] {
    let pipeline = Pipeline()
    let findings = documents.map { document -> ArticleFindings in
      let annotated = pipeline.annotate(Article(ArticleText(document.text), name: document.id))
      let actors = ActorFinder().actors(in: annotated)
      let claims = ClaimFinder().claims(in: annotated, actors: actors)
      return ArticleFindings(annotated: annotated, actors: actors, claims: claims)
    }
    var claims: [AccountClaim] = []
    var events: [Set<String>] = []
    for (index, found) in findings.enumerated() {
      let part = AccountPart(
        article: ArticleID(index + 1),
        findings: found,
        claimIDs: found.claims.indices.map(ClaimID.init),
        actorIDs: found.actors.map { actorID($0.name) },
        actorNames: found.actors.map(\.name)
      )
      let held = documents[index].events(of: found.claims)
      for claim in Account(label: "", parts: [part], needs: [.claims]).claims {
        claims.append(claim)
        events.append(held[claim.id.number])
      }
    }
    let loaded = findings.enumerated().map {
      ArticleWords(article: ArticleID($0.offset + 1), tokens: $0.element.annotated.tokens)
    }
    let similarity = try ClaimSimilarity(claims, loaded: loaded, vectors)
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

  /// One number for all actors of a name.
  private func actorID(_ name: String) -> ActorID {
    ActorID(Int(name.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }))
  }
}

/// An article with marked events.
private struct EventDocument: Decodable {
  struct Mention: Decodable {
    let start: Int
    let end: Int
    let cluster: String
    let kind: String
    let selected: Bool
  }

  let id: String
  let topic: Int
  let mentions: [Mention]
  var text = ""

  private enum CodingKeys: String, CodingKey { case id, topic, mentions }

  /// The events that each claim holds: those for which no claim inside it does.
  func events(of claims: [Claim]) -> [Set<String>] {
    var offsets: [Int] = []
    var bytes = 0
    for scalar in text.unicodeScalars {
      offsets.append(bytes)
      bytes += UTF8.width(scalar)
    }
    offsets.append(bytes)
    var events = claims.map { _ in Set<String>() }
    for mention in mentions where mention.kind == "event" && mention.selected {
      let range = TextRange(offsets[mention.start], offsets[mention.end])
      let around = claims.indices.filter { claims[$0].range.contains(range) }
      for claim in around {
        let isShortest = !around.contains {
          claims[$0].range != claims[claim].range && claims[claim].range.contains(claims[$0].range)
        }
        if isShortest { events[claim].insert(mention.cluster) }
      }
    }
    return events
  }
}
