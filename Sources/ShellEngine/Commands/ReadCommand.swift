// read: the text of a document, a section or any finding.

import NewsModel
import Tabular

struct ReadCommand: Command {
  let signature = Signature(
    name: "read",
    group: .corpus,
    summary: "the text of a document, a section or a finding",
    details: "Of a claim or a mention it shows the sentences around it, with the finding between "
      + "«…».",
    parameters: [Parameter("id", .finding, .any, "what to read; all documents if none is named")],
    flags: [CommandFlag("marked", nil, "mark every claim: «its words»c12")],
    input: .optional([.table]),
    output: .scalar(.string),
    examples: ["read d1.s1", "read d1.s2 --marked", "claims --by Varn | first 2 | read"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> Value {
    let reading = Reading(session: context.session, isMarked: call.has("marked"))
    var texts: [String] = []
    if call.input != nil {
      texts = try RowIDs.findings(in: call.table()).map(reading.text)
    }
    for argument in call.all("id") {
      guard let id = FindingID(argument.value.text) else {
        texts.append(reading.whole(try context.session.document(argument)))
        continue
      }
      do {
        texts.append(try reading.text(of: id))
      } catch let error as CommandError {
        throw CommandError(error.message, help: error.help, at: argument.range)
      }
    }
    if call.input == nil, call.all("id").isEmpty {
      texts = context.session.corpus.articles.map(reading.whole)
    }
    return .string(texts.map(trimmed).joined(separator: "\n\n"))
  }

  private func trimmed(_ text: String) -> String {
    let text = ArticleText(text)
    return text[text.trimmed(text.range)]
  }
}

/// The texts of findings.
private struct Reading {
  let session: Session
  /// Whether claims are marked.
  let isMarked: Bool

  /// A document, under its title where its text does not start with it.
  func whole(_ article: LoadedArticle) -> String {
    let lead = article.article.sections.first.flatMap { article.article.title(of: $0) }
    let title = article.article.title.map { "\(article.id) \($0)\n\n" } ?? ""
    return (lead == article.article.title ? "" : title)
      + words(article.article.text.range, of: article)
  }

  func text(of id: FindingID) throws -> String {
    switch id {
    case .document(let article):
      if let article = session.corpus.article(article) { return whole(article) }
    case .section(let document, let number):
      if let article = session.corpus.article(document),
        article.article.sections.indices.contains(number - 1)
      {
        return words(article.article.sections[number - 1].range, of: article)
      }
    case .claim(let claim):
      if let found = session.corpus.claim(claim) {
        return around(found.article.findings.claims[found.index].range, found.article)
      }
    case .mention(let number):
      if let found = session.corpus.mention(number) {
        return around(found.article.mentions[found.index].mention.range, found.article)
      }
    case .actor(let actor):
      if let actor = session.corpus.actor(actor) {
        return MentionView.all(of: actor, in: session)
          .map { around($0.mention.range, $0.article) }.joined(separator: "\n")
      }
    case .comparison, .alignedClaim: break
    }
    throw CommandError("there is nothing to read with this id", help: "'docs' lists the documents")
  }

  private func words(_ range: TextRange, of article: LoadedArticle) -> String {
    isMarked ? MarkedText.text(range, of: article) : article.text(range)
  }

  /// The sentences that a finding stands in, with the finding between `«` and `»`.
  private func around(_ range: TextRange, _ article: LoadedArticle) -> String {
    let sentences = article.findings.annotated.sentences.filter { $0.range.overlaps(range) }
    let whole = sentences.reduce(range) { $0.union($1.range) }
    let place = article.sectionID(at: range.start) ?? article.id.description
    return "\(place): " + article.text(TextRange(whole.start, range.start)) + "«"
      + article.text(range) + "»" + article.text(TextRange(range.end, whole.end))
  }
}
