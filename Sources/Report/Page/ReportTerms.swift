// What the words of a report mean, and the signs that stand for them: tables.

import NewsModel

extension Voice {
  /// Who speaks, in words.
  package var words: StaticString {
    switch self {
    case .author: "the author"
    case .named: "somebody named"
    case .unnamed: "somebody unnamed"
    case .vague: "nobody in particular"
    }
  }

  /// What it means.
  var meaning: StaticString {
    switch self {
    case .author: "the article says it in its own voice"
    case .named: "the article says who says it"
    case .unnamed: "somebody whom the article does not name: “officials”, “a source”"
    case .vague: "hearsay: “reportedly”, “it is said”"
    }
  }
}

extension Certainty {
  /// The sign before the number of a claim; empty for what is certain.
  var sign: StaticString {
    switch self {
    case .certain: ""
    case .probable: "≈"
    case .possible: "?"
    case .unknown: "…"
    }
  }

  /// What it means.
  var meaning: StaticString {
    switch self {
    case .certain: "said without a hedge"
    case .probable: "said to be likely"
    case .possible: "said to be possible"
    case .unknown: "left open: a question, or what is not known"
    }
  }
}

extension MatrixSign {
  /// What it means.
  var meaning: StaticString {
    switch self {
    case .asserted: "the account says so in its own voice"
    case .attributed: "somebody says so whom the account names"
    case .hedged: "said with a hedge: may, likely, reportedly"
    case .negated: "said not to be so"
    case .denied: "somebody is told to deny it"
    case .mixed: "the account says one thing here and another there"
    case .other: "another number, date, place or name than the first account that has one"
    case .absent: "the account says nothing of it"
    }
  }

  /// What the style sheet knows it by.
  var style: String { "s-\(self)" }
}

extension PointStatus {
  /// What the accounts make of a point, in words.
  var words: StaticString {
    switch self {
    case .disputed: "in dispute"
    case .agreed: "agreed"
    case .copied: "copied"
    case .related: "related"
    case .only: "said by one alone"
    }
  }
}

extension Review {
  /// What the analyst made of it, as a sign; empty where nobody has judged it.
  var sign: StaticString {
    switch self {
    case .none: ""
    case .accepted: "✓"
    case .corrected: "✎"
    case .rejected: "✗"
    }
  }
}

extension ReportClaim {
  /// The signs behind the number of a claim: how sure, whether negated, what was judged of it.
  var signs: String {
    let negation = claim.polarity == .negated ? "¬" : ""
    return "\(claim.certainty.sign)\(negation)\(review.sign)"
  }

  /// How it is said, in words.
  var manner: String {
    var words = [claim.certainty.rawValue]
    if claim.voice == .unnamed || claim.voice == .vague { words.append(claim.voice.rawValue) }
    if claim.polarity == .negated { words.append("negated") }
    if claim.kind != .statement { words.append(claim.kind.rawValue) }
    if claim.quotation == .direct || claim.quotation == .mixed {
      words.append("\(claim.quotation.rawValue) quotation")
    }
    if review != .none { words.append(review.rawValue) }
    return words.joined(separator: ", ")
  }

  /// What the style sheet knows it by.
  var style: String {
    var names = "v-\(claim.voice.rawValue) c-\(claim.certainty.rawValue)"
    if review == .rejected { names += " rejected" }
    for holder in holders {
      if let actor = holder.actor { names += " by-" + Anchor(actor).name }
    }
    return names
  }
}
