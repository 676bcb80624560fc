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

  /// The claims of the articles, with the events that they hold.
  func claims() -> EventClaims {
    let pipeline = Pipeline()
    let findings = documents.map { document -> ArticleFindings in
      let annotated = pipeline.annotate(Article(ArticleText(document.text), name: document.id))
      let actors = ActorFinder().actors(in: annotated)
      let claims = ClaimFinder().claims(in: annotated, actors: actors)
      return ArticleFindings(annotated: annotated, actors: actors, claims: claims)
    }
    let actors = Self.actors(findings.map(\.actors))
    var found = EventClaims()
    for (index, finding) in findings.enumerated() {
      let part = AccountPart(
        article: ArticleID(index + 1),
        findings: finding,
        claimIDs: finding.claims.indices.map(ClaimID.init),
        actorIDs: actors[index],
        actorNames: finding.actors.map(\.name)
      )
      let document = documents[index]
      let held = document.events(of: finding.claims)
      for claim in Account(label: "", parts: [part], needs: [.claims]).claims where !claim.isReport
      {
        found.claims.append(claim)
        found.events.append(held[claim.id.number])
      }
      found.words.append(
        ArticleWords(article: ArticleID(index + 1), tokens: finding.annotated.tokens)
      )
      found.subtopics.append(document.subtopic)
      found.marked.append(Set(document.eventMentions.map(\.cluster)))
      found.eventTokens.append(document.eventTokens(finding.annotated.tokens))
    }
    return found
  }

  /// The actors of the topic: for each article, the number of each of its actors.
  private static func actors(_ articles: [[ArticleActor]]) -> [[ActorID]] {
    var merger = ActorMerger()
    _ = merger.add(articles)
    var numbers = articles.map { $0.map { _ in ActorID(0) } }
    for (number, found) in merger.actors(articles).enumerated() {
      for member in found.actor.members { numbers[member.article][member.actor] = ActorID(number) }
    }
    return numbers
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
  let subtopic: String
  let mentions: [Mention]
  var text = ""

  private enum CodingKeys: String, CodingKey { case id, topic, subtopic, mentions }

  /// The events that are marked in the sentences that were read whole.
  var eventMentions: [Mention] { mentions.filter { $0.kind == "event" && $0.selected } }

  /// The bytes before each character, and before the end.
  private var offsets: [Int] {
    var offsets: [Int] = []
    var bytes = 0
    for scalar in text.unicodeScalars {
      offsets.append(bytes)
      bytes += UTF8.width(scalar)
    }
    return offsets + [bytes]
  }

  /// The starts of the tokens that are marked as events.
  func eventTokens(_ tokens: [Token]) -> Set<Int> {
    let offsets = offsets
    let ranges = eventMentions.map { TextRange(offsets[$0.start], offsets[$0.end]) }
    return Set(
      tokens.filter { token in ranges.contains { $0.contains(token.range) } }.map(\.range.start)
    )
  }

  /// The events that each claim holds: those for which no claim inside it does.
  func events(of claims: [Claim]) -> [Set<String>] {
    let offsets = offsets
    var events = claims.map { _ in Set<String>() }
    for mention in eventMentions {
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
