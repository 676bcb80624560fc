// What a report shows: values that a session fills in, so that the report knows no session.

import NewsModel

/// All that a report shows.
package struct ReportContents: Sendable {
  /// What the report is called.
  package var title: String
  /// How it came to be.
  package var making: ReportMaking
  /// The articles, in order.
  package var documents: [ReportDocument] = []
  /// What the accounts make of each point; nil where there are no two.
  package var matrix: ReportMatrix?
  /// Who speaks of and appears with whom, those with most to do with one another first.
  package var ties: [ReportTie] = []
  /// The claims that name days, in the order of those.
  package var dated: [ReportDate] = []
  /// What the analyst decided, in order.
  package var judgements: [ReportJudgement] = []

  /// A report without contents.
  package init(title: String, making: ReportMaking) { (self.title, self.making) = (title, making) }
}

/// How a report came to be.
package struct ReportMaking: Sendable {
  /// The program and its version.
  package var program: String
  /// The version of its language model.
  package var model: String
  /// The script that was run; nil at the prompt.
  package var script: String?

  /// The report of a program.
  package init(program: String, model: String, script: String?) {
    (self.program, self.model, self.script) = (program, model, script)
  }
}

/// An article in a report.
package struct ReportDocument: Sendable {
  /// Its id in the session.
  package var id: String
  /// The article itself, with its text.
  package var article: Article
  /// How many words it has.
  package var words: Int
  /// Its claims that the report shows, in order of their start.
  package var claims: [ReportClaim] = []
  /// The mentions of actors in it, in order of the text.
  package var mentions: [ReportMention] = []
  /// What the analyst noted of the article, its sections and its mentions.
  package var notes: [ReportNote] = []

  /// An article without findings.
  package init(id: String, article: Article, words: Int) {
    (self.id, self.article, self.words) = (id, article, words)
  }

  /// What it is called: its title, or else its name.
  package var title: String { article.title ?? article.name }
}

/// Who holds a claim.
package struct ReportHolder: Hashable, Sendable {
  /// The id of the actor; nil where it is none that is known.
  package var actor: String?
  /// The actor's name, or the words for the source.
  package var name: String

  /// A holder.
  package init(actor: String?, name: String) { (self.actor, self.name) = (actor, name) }
}

/// A claim in a report.
package struct ReportClaim: Sendable {
  /// Its id in the session.
  package var id: String
  /// The claim itself.
  package var claim: Claim
  /// Who holds it; the first is its source.
  package var holders: [ReportHolder]
  /// What the analyst made of it.
  package var review: Review
  /// What it rests on.
  package var reasons: [ReportReason] = []
  /// What the analyst decided on it, in a line each.
  package var judgements: [String] = []
  /// What the analyst noted of it.
  package var notes: [ReportNote] = []

  /// A claim without reasons.
  package init(id: String, claim: Claim, holders: [ReportHolder], review: Review = .none) {
    (self.id, self.claim, self.holders, self.review) = (id, claim, holders, review)
  }

  /// The stretches of its own words.
  package var parts: [TextRange] { claim.parts.isEmpty ? [claim.range] : claim.parts }
}

/// A step of what a claim rests on.
package struct ReportReason: Hashable, Sendable {
  /// What it speaks for: `certainty`, `source` …
  package var field: String
  /// What that is.
  package var value: String?
  /// The rule that decided.
  package var rule: String?
  /// The words it rests on.
  package var range: TextRange

  /// A step.
  package init(field: String, value: String?, rule: String?, range: TextRange) {
    (self.field, self.value, self.rule, self.range) = (field, value, rule, range)
  }
}

/// A mention of an actor in a report.
package struct ReportMention: Sendable {
  /// Where it stands.
  package var range: TextRange
  /// The actor's name.
  package var name: String

  /// A mention.
  package init(range: TextRange, name: String) { (self.range, self.name) = (range, name) }
}

/// A note in a report.
package struct ReportNote: Hashable, Sendable {
  /// Its id in the session.
  package var id: String
  /// The id of what it is on.
  package var finding: String
  /// Its words and its tags, on one line.
  package var line: String

  /// A note.
  package init(id: String, finding: String, line: String) {
    (self.id, self.finding, self.line) = (id, finding, line)
  }
}

/// A judgement in a report.
package struct ReportJudgement: Hashable, Sendable {
  /// Its id in the session.
  package var id: String
  /// The id of what it is on.
  package var finding: String
  /// What was decided, by whom and why, on one line.
  package var line: String
  /// What has become of it.
  package var status: String
  /// When, as it was recorded.
  package var at: String?

  /// A judgement.
  package init(id: String, finding: String, line: String, status: String, at: String?) {
    (self.id, self.finding, self.line, self.status, self.at) = (id, finding, line, status, at)
  }
}
