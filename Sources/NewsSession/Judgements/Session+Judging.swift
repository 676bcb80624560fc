// Judgements as people make them: all of a call, or where one of them cannot be, none.

import NewsModel
import Tabular

/// A correction of a claim, as it was asked for.
package struct ClaimCorrections: Sendable {
  /// Who holds it: an id, a name, `author`, or words of the text.
  package var source: String?
  /// How sure its holder is.
  package var certainty: Certainty?
  /// Whether its holder affirms it.
  package var polarity: Polarity?
  /// What it does.
  package var kind: ClaimKind?
  /// Its first code point.
  package var start: Int?
  /// The code point behind it.
  package var end: Int?
  /// Which of its hedges is none, counted from 1.
  package var droppedHedge: Int?

  /// Nothing to be corrected.
  package init() {}

  /// Whether nothing is to be corrected.
  package var isEmpty: Bool {
    source == nil && certainty == nil && polarity == nil && kind == nil && start == nil
      && end == nil && droppedHedge == nil
  }
}

extension Session {
  /// Makes judgements in one call. Throws where one of them cannot be applied, and then none is made.
  package func judge(
    _ drafts: [JudgementDraft],
    _ occasion: JudgementOccasion
  ) throws(SessionError) -> [Judgement] {
    try judging { () throws(SessionError) in try add(drafts, occasion, call: nil) }
  }

  /// Marks a claim that was not found, and gives it what else is known of it.
  package func mark(
    _ place: TextRange,
    in article: LoadedArticle,
    _ corrections: ClaimCorrections,
    _ occasion: JudgementOccasion
  ) throws(SessionError) -> [Judgement] {
    try judging { () throws(SessionError) in
      let id = corpus.freshClaimID()
      let draft = JudgementDraft(
        .mark,
        on: .claim(id),
        target: article.key + "#" + article.offsets.span(place),
        quote: article.text(place)
      )
      let made = try add([draft], occasion, call: nil)
      guard !corrections.isEmpty else { return made }
      let drafts = try drafts(correcting: id, corrections)
      return try made + add(drafts, occasion, call: made[0].call)
    }
  }

  /// Does what judges; where that fails, all is as it was before.
  private func judging(
    _ body: () throws(SessionError) -> [Judgement]
  ) throws(SessionError) -> [Judgement] {
    let before = corpus
    do {
      let made = try body()
      recordJudgements(made)
      return made
    } catch {
      corpus = before
      throw error
    }
  }

  /// Adds judgements and sees to it that they apply.
  private func add(
    _ drafts: [JudgementDraft],
    _ occasion: JudgementOccasion,
    call: Int?
  ) throws(SessionError) -> [Judgement] {
    let first = corpus.judgements.all.count
    let call = call ?? corpus.judgements.nextCall
    let new = drafts.enumerated().map { index, draft in
      Judgement(
        number: first + index + 1,
        call: call,
        draft: draft,
        occasion: recalled(occasion, for: draft)
      )
    }
    corpus.judge(new)
    for judgement in new where corpus.judgements.judgement(judgement.number)?.status != .applied {
      throw SessionError(
        "'\(judgement.action.rawValue)' cannot be applied to \(judgement.finding)",
        help: "'why \(judgement.finding)' shows what it rests on"
      )
    }
    return new
  }

  /// Takes judgements back. Throws for one that is undone already.
  package func undo(_ numbers: [Int]) throws(SessionError) {
    for number in numbers {
      guard let judgement = corpus.judgements.judgement(number) else {
        throw SessionError(
          "there is no judgement 'j\(number)'",
          help: corpus.judgements.isEmpty
            ? "nothing was judged yet" : "'judgements' lists them"
        )
      }
      guard judgement.status != .undone else {
        throw SessionError("\(judgement.id) is undone already")
      }
    }
    corpus.undo(Set(numbers))
    journal.recordEffect()
    let ids = Set(numbers).sorted().map { "j\($0)" }
    journal.gives(
      JournalResult("\(ids.count) undone", ids.joined(separator: "\n").utf8)
    )
  }

  /// The judgements of the last call that was not taken back, by their numbers.
  package var lastJudged: [Int] {
    let standing = corpus.judgements.all.filter { $0.status != .undone }
    guard let call = standing.last?.call else { return [] }
    return standing.filter { $0.call == call }.map(\.number)
  }
}

// MARK: What each command judges

extension Session {
  /// A judgement that a finding is right or wrong; nil where that is so already.
  package func draft(
    _ action: JudgementAction,
    of id: FindingID
  ) throws(SessionError) -> JudgementDraft? {
    var finding = finding(of: id)
    // Who was made one with another is that one.
    if case .actor(let id) = finding, let actor = corpus.actor(id) { finding = .actor(actor.id) }
    let before = review(of: finding)
    guard let target = key(of: finding), let quote = quote(of: finding), let before else {
      throw SessionError(
        key(of: finding) == nil
          ? "there is no finding '\(id)'"
          : "'\(action.rawValue)' is for claims, mentions and actors, and \(id) is not one of these",
        help: "an id is c12, m7 or a3"
      )
    }
    guard before != action.review else { return nil }
    return JudgementDraft(
      action,
      on: finding,
      target: target,
      quote: quote,
      field: .review,
      from: .string(before.rawValue),
      to: .string(action.review.rawValue)
    )
  }

  /// What the analyst made of a finding; nil of what is not judged.
  package func review(of finding: FindingID) -> Review? {
    switch finding {
    case .claim(let id): corpus.claim(id).map { $0.article.review(ofClaim: $0.index) }
    case .mention(let number): corpus.mention(number).map { $0.article.review(ofMention: $0.index) }
    case .actor(let id): corpus.actor(id).map { corpus.review(of: $0.id) }
    case .document, .section, .comparison, .alignedClaim, .note, .judgement: nil
    }
  }

  /// The judgements that make other actors one with the first.
  package func drafts(
    merging others: [SessionActor],
    into actor: SessionActor
  ) throws(SessionError) -> [JudgementDraft] {
    var seen: Set<ActorID> = [actor.id]
    return try others.map { (other) throws(SessionError) in
      guard seen.insert(other.id).inserted else {
        throw SessionError(
          "\(other.id) (\(SafeText.forTerminal(other.actor.name))) is named twice, or the same actor",
          help: "merge a3 a7 makes a7 one with a3"
        )
      }
      var draft = Self.draft(.merge, other, .actor, from: other.key, to: actor.key)
      draft.other = actor.id
      return draft
    }
  }

  /// The judgements that give mentions of an actor to one of their own.
  package func drafts(
    splitting mentions: [Int],
    from actor: SessionActor,
    as name: String
  ) throws(SessionError) -> [JudgementDraft] {
    let all = MentionView.all(of: actor, in: self)
    let own = Dictionary(uniqueKeysWithValues: all.map { ($0.number, $0) })
    let views = try mentions.uniqued()
      .map { (number) throws(SessionError) in
        if let view = own[number] { return view }
        throw SessionError(
          "m\(number) is not a mention of \(actor.id) (\(SafeText.forTerminal(actor.actor.name)))",
          help: "'mentions \(actor.id)' lists them"
        )
      }
    guard !views.isEmpty, views.count < all.count else {
      throw SessionError(
        views.isEmpty
          ? "no mentions of \(actor.id) are given"
          : "these are all mentions of \(actor.id): nothing would be left of it",
        help: views.isEmpty
          ? "split \(actor.id) --mentions (mentions \(actor.id) --in d1) --as NAME"
          : "rename \(actor.id) NAME"
      )
    }
    let key = freshKey(actor.actor.kind, name)
    // A number is given only where nothing more can fail: a replay does not run what failed.
    let id = corpus.freshActorID()
    return views.map { view in
      JudgementDraft(
        .split,
        on: .mention(view.number),
        target: self.key(of: .mention(view.number)) ?? "",
        quote: view.text,
        field: .actor,
        from: .string(actor.key),
        to: .string(key),
        other: id
      )
    }
  }

  /// A key that no actor has: a namesake gets a number.
  private func freshKey(_ kind: ActorKind, _ name: String) -> String {
    let key = ActorKey.key(kind, name)
    let taken = Set(corpus.actors.lazy.map(\.key).filter { $0.hasPrefix(key) })
    var number = 1
    func numbered() -> String { number == 1 ? key : "\(key)#\(number)" }
    while taken.contains(numbered()) { number += 1 }
    return numbered()
  }

  /// A judgement that gives a field of an actor another value.
  private static func draft(
    _ action: JudgementAction,
    _ actor: SessionActor,
    _ field: JudgedField,
    from: String,
    to: String
  ) -> JudgementDraft {
    JudgementDraft(
      action,
      on: .actor(actor.id),
      target: actor.key,
      quote: actor.actor.name,
      field: field,
      from: .string(from),
      to: .string(to)
    )
  }

  /// A judgement that gives an actor another name; nil where it is called so.
  package func draft(renaming actor: SessionActor, to name: String) -> JudgementDraft? {
    guard !actor.actor.name.utf8.elementsEqual(name.utf8) else { return nil }
    return Self.draft(.rename, actor, .name, from: actor.actor.name, to: name)
  }

  /// A judgement that gives an actor another kind; nil where it is of that kind.
  package func draft(retyping actor: SessionActor, to kind: ActorKind) -> JudgementDraft? {
    guard actor.actor.kind != kind else { return nil }
    return Self.draft(.retype, actor, .kind, from: actor.actor.kind.rawValue, to: kind.rawValue)
  }
}
