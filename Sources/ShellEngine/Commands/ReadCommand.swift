// read: the text of a document, a section or any finding.

import NewsModel
import NewsSession
import ShellLanguage
import Tabular

struct ReadCommand: SessionCommand {
  private static let ids = CommandArgument.list(
    "id",
    .finding,
    "what to read; all documents if none is named"
  )
  private static let marked = CommandArgument<Bool>.flag(
    "marked",
    "mark every claim: «its words»c12"
  )

  let signature = Signature(
    name: "read",
    group: .corpus,
    summary: "the text of a document, a section or a finding",
    details: "Of a claim or a mention it shows the sentences around it, with the finding between "
      + "«…». Where there are colours, a claim's words are bold, its source is magenta, its cue "
      + "cyan, its hedges are yellow and its negations red.",
    arguments: [Self.ids, Self.marked],
    input: .optional([.table]),
    output: .scalar(.string),
    examples: ["read d1.s1", "read d1.s2 --marked", "claims --by Varn | first 2 | read"]
  )

  func run(_ call: Invocation, in context: CommandContext) throws -> CommandResult {
    let reading = Reading(session: context.session, isMarked: call[Self.marked])
    var texts: [StyledText] = []
    if call.input != nil {
      texts = try RowIDs.findings(in: call.table()).enumerated().map { row, id in
        try context.checkInterruption(at: row)
        return try reading.text(of: id)
      }
    }
    for argument in call[Self.ids] {
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
    if call.input == nil, call[Self.ids].isEmpty {
      texts = context.session.corpus.articles.map(reading.whole)
    }
    let text = StyledText.joined(texts, separator: "\n\n")
    return CommandResult(text)
  }
}

/// The texts of findings.
private struct Reading {
  let session: Session
  /// Whether claims are marked.
  let isMarked: Bool

  /// A document, under its title where its text does not start with it.
  func whole(_ article: LoadedArticle) -> StyledText {
    let lead = article.article.sections.first.flatMap { article.article.title(of: $0) }
    var text = StyledText()
    if let title = article.article.title, lead != title {
      text.append("\(article.id) \(title)\n\n")
    }
    text.append(words(article.article.text.range, of: article))
    let notes = session.notes.filter { session.corpus.article(of: $0.finding)?.id == article.id }
    text.append(Self.lines(notes, before: "\n", withFinding: true))
    return text
  }

  /// A finding, and below it the notes on it.
  func text(of id: FindingID) throws -> StyledText {
    let id = session.finding(of: id)
    var text = try self.words(of: id)
    if case .document = id { return text }
    let isLong = if case .section = id { true } else { false }
    text.append(judgements(on: id))
    text.append(
      Self.lines(session.noteBook.notes(on: id), before: isLong ? "\n" : "")
    )
    return text
  }

  /// A line for each judgement on a finding.
  private func judgements(on id: FindingID) -> StyledText {
    var text = StyledText()
    for number in session.corpus.judgements(on: id) {
      guard let judgement = session.corpus.judgements.judgement(number) else { continue }
      text.append("\n")
      text.append("\(judgement.id): ", as: .id)
      text.append(judgement.line)
    }
    return text
  }

  /// A line for each note.
  private static func lines(
    _ notes: [Note],
    before: String,
    withFinding: Bool = false
  ) -> StyledText {
    var text = StyledText(notes.isEmpty ? "" : before)
    for note in notes {
      text.append("\n")
      text.append(withFinding ? "\(note.id) on \(note.finding): " : "\(note.id): ", as: .id)
      text.append(note.line)
    }
    return text
  }

  private func words(of id: FindingID) throws -> StyledText {
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
        let claim = found.article.findings.claims[found.index]
        return around(claim.range, claim, found.article)
      }
    case .mention(let number):
      if let found = session.corpus.mention(number) {
        return around(found.article.mentions[found.index].mention.range, nil, found.article)
      }
    case .actor(let actor):
      if let actor = session.corpus.actor(actor) {
        let mentions = MentionView.all(of: actor, in: session)
        let texts = mentions.map { around($0.mention.range, nil, $0.article) }
        return StyledText.joined(texts, separator: "\n")
      }
    case .alignedClaim:
      let texts = try session.claims(ofPoint: id).map { try words(of: .claim($0)) }
      if !texts.isEmpty { return StyledText.joined(texts, separator: "\n") }
    case .comparison, .note, .judgement: break
    }
    throw CommandError("there is nothing to read with this id", help: "'docs' lists the documents")
  }

  private func words(_ range: TextRange, of article: LoadedArticle) -> StyledText {
    let range = article.article.text.trimmed(range)
    return isMarked
      ? MarkedText.claims(in: range, of: article) : StyledText(article.text(range))
  }

  /// The sentences that a finding stands in, with the finding between `«` and `»`.
  private func around(
    _ range: TextRange,
    _ claim: Claim?,
    _ article: LoadedArticle
  ) -> StyledText {
    let sentences = article.findings.annotated.sentences.overlapping(range, by: \.range)
    let whole = sentences.reduce(range) { $0.union($1.range) }
    var text = StyledText()
    text.append(article.sectionID(at: range.start) ?? article.id.description, as: .id)
    text.append(": ")
    text.append(MarkedText.finding(at: range, claim: claim, in: whole, of: article))
    return text
  }
}
