// Who `I` and `we` are: inside of quotations who speaks there; outside of them who signs the text or says
// who they are.

import NewsModel

/// The speakers of an article.
struct SpeechReferences {
  private let article: AnnotatedArticle
  private let clusters: [NameCluster]
  private let quotes: QuotedTokens

  /// The speakers of an article with these clusters.
  init(_ article: AnnotatedArticle, _ clusters: [NameCluster], _ quotes: QuotedTokens) {
    (self.article, self.clusters, self.quotes) = (article, clusters, quotes)
  }

  /// The pronouns of those who speak, in order; `referent` gives the actor that a word stands for.
  /// Complexity O(tokens).
  func references(_ referent: (Int) -> Int?) -> [Reference] {
    let speakers = quotes.speakers.map { $0 < 0 ? nil : referent(Int($0)) }
    let writer = self.writer(referent)
    let reader = addressee(referent)
    var result: [Reference] = []
    for sentence in article.sentences where !sentence.isHeading {
      for token in sentence.tokens where article.tokens[token].tag == .pronoun {
        let word = article.tokens[token].lower
        let quote = Int(quotes.quotation[token])
        var cluster: Int?
        if SpeechPronouns.speaker.contains(word) {
          cluster = (quote < 0 ? writer : speakers[quote]).flatMap { isKind($0, .person) }
        } else if SpeechPronouns.speakers.contains(word), quote >= 0 {
          cluster = speakers[quote].flatMap { isKind($0, .organization) }
        } else if SpeechPronouns.hearer.contains(word), quote < 0 {
          cluster = reader
        }
        guard let cluster else { continue }
        result.append(
          Reference(
            cluster: cluster,
            mention: Mention(range: article.tokens[token].range, form: .pronoun, rule: "speaker")
          )
        )
      }
    }
    return result
  }

  private func isKind(_ cluster: Int, _ kind: ActorKind) -> Int? {
    clusters[cluster].kind == kind ? cluster : nil
  }

  /// Who writes: the person of `I am Ada Brand`, of a letter's last line, of `By Ada Brand`. Nobody where
  /// two are.
  private func writer(_ referent: (Int) -> Int?) -> Int? {
    var found: Set<Int> = []
    for name in article.names where name.kind == .person {
      guard let cluster = referent(name.tokens.lowerBound),
        quotes.quotation[name.tokens.lowerBound] < 0,
        introduces(name.tokens) || signs(name)
      else { continue }
      found.insert(cluster)
    }
    return found.count == 1 ? found.first : nil
  }

  /// "I am", "I'm", "my name is", "this is … here".
  private func introduces(_ name: Range<Int>) -> Bool {
    let start = name.lowerBound
    guard start >= 2 else { return false }
    let (verb, subject) = (article.tokens[start - 1], article.tokens[start - 2])
    guard ["am", "'m", "is", "'s"].contains(verb.lower) else { return false }
    if subject.lower == "i" { return true }
    return subject.lower == "name" && start >= 3 && article.tokens[start - 3].lower == "my"
  }

  /// Whether a name stands alone in one of the last lines, or behind `By` in one of the first.
  private func signs(_ name: EntityMention) -> Bool {
    let bytes = article.article.text.bytes
    var (start, end) = (name.range.start, name.range.end)
    while end < bytes.count, bytes[end] != 0x0A {
      guard bytes[end].isASCIIWhiteSpace || bytes[end] == 0x2C || bytes[end] == 0x2E else {
        return false
      }
      end += 1
    }
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    if start == 0 || bytes[start - 1] == 0x0A {
      return bytes.count - end < Self.signature && start > bytes.count / 2
    }
    let before = name.tokens.lowerBound - 1
    return before >= 0 && before < 40 && article.tokens[before].lower == "by"
      && (article.tokens[before].range.start == 0
        || bytes[article.tokens[before].range.start - 1] == 0x0A)
  }

  /// A signature is at most so many bytes before the end.
  private static let signature = 120

  /// Who a letter is to: the person of `Dear Ada Brand` at its beginning.
  private func addressee(_ referent: (Int) -> Int?) -> Int? {
    for name in article.names.prefix(12) where name.kind == .person {
      var before = name.tokens.lowerBound - 1
      if before >= 0, NameGender.titles.contains(article.tokens[before].lower) { before -= 1 }
      guard before >= 0, article.tokens[before].lower == "dear" else { continue }
      return referent(name.tokens.lowerBound)
    }
    return nil
  }
}
