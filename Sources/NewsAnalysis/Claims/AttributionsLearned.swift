// The attributions that the annotation has, as the search for claims takes them: with the attitude that
// their cue states, whether it is negated, and a source that can be one.

import NewsModel

extension AttributionFinder {
  /// Whether the layout says already whose words a content is: a content in a quotation with a speaker, where the
  /// cue stands outside.
  private func isHeld(
    _ content: Range<Int>,
    _ cue: AttributionMention.Phrase
  ) -> Bool {
    let quotation = words.quotationOf[content.lowerBound]
    guard quotation >= 0, holder[Int(quotation)] >= 0 else { return false }
    return words.quotationOf[cue.head] != quotation
  }

  /// Whether no content stands in the sentence of the cue, nor after its colon.
  private func isElsewhere(_ attribution: AttributionMention) -> Bool {
    let sentence = words.sentence(of: attribution.cue.head)
    guard words.lower(sentence.upperBound - 1) != ":" else { return false }
    return !attribution.contents.contains { sentence.overlaps($0.tokens) }
  }

  /// Takes over the attributions of the annotation.
  mutating func takeAnnotated() {
    // Talk was found before, and what somebody seems to think, with the verb of seeming above.
    var isTaken = Array(repeating: false, count: words.count)
    for attribution in found where attribution.rule == "talk" || attribution.rule == Self.seeming {
      for token in attribution.cue ?? 0..<0 {
        isTaken[token] = true
        if attribution.rule == Self.seeming, let head = trees.head(of: token) {
          isTaken[head] = true
        }
      }
    }
    let layout = self
    let bounds = ContentBounds(words: words, trees: trees)
    let subjects = CueSubjects(words: words, trees: trees)
    let pushdowns = PushdownRelatives(words: words).all
    for report in pushdowns { add(Self.attribution(report, words)) }
    for attribution in words.annotated.attributions
    where !Self.isGiven(attribution, by: pushdowns, layout.words) {
      let cue = attribution.cue
      let source = source(of: attribution, subjects)
      let contents = bounds.bounded(attribution, source).filter { !layout.isHeld($0, cue) }
      // Quotations that only stand near words that may report have steps of their own.
      if contents.isEmpty || isElsewhere(attribution) || isTaken[cue.head] { continue }
      add(
        Attribution(
          source: source,
          cue: cue.tokens,
          content: contents,
          attitude: CueAttitudes.attitude(of: attribution, in: words),
          isNegated: cue.tokens.contains(where: words.denies),
          doubted: isDoubtful(attribution, subjects) ? attribution.source?.tokens : nil,
          isStated: CueAttitudes.isStated(attribution, in: words),
          rule: "model"
        )
      )
    }
  }

  /// A report in a relative clause, as any other.
  private static func attribution(_ report: PushdownRelatives.Report, _ words: Words) -> Attribution
  {
    Attribution(
      source: report.source,
      cue: report.cue..<(report.cue + 1),
      content: report.content,
      attitude: AttitudeWords.verb(words.lemma(report.cue)) ?? .assert,
      rule: "pushdown-relative"
    )
  }

  /// Whether one of the reports in relative clauses is what the annotation's attribution takes for another's words: it
  /// has the same cue, or its content is the clause, with or without the phrase that the clause describes.
  private static func isGiven(
    _ attribution: AttributionMention,
    by reports: [PushdownRelatives.Report],
    _ words: Words
  ) -> Bool {
    let cue = attribution.cue.tokens
    if PushdownRelatives.near(cue.upperBound, in: reports).contains(where: { cue.contains($0.cue) })
    {
      return true
    }
    guard let first = attribution.contents.first?.tokens,
      let last = attribution.contents.last?.tokens
    else { return false }
    return PushdownRelatives.near(last.upperBound, in: reports).contains { report in
      let clause = report.clause
      guard last.overlaps(clause), last.upperBound <= clause.upperBound + 1 else { return false }
      guard first.lowerBound < clause.lowerBound else { return true }
      return clause.lowerBound - first.lowerBound <= longestPhrase
        && (first.lowerBound..<clause.lowerBound).allSatisfy { !words.isVerbal($0) }
    }
  }

  /// More words than this are more than the phrase that a relative clause describes.
  private static let longestPhrase = 8

  /// The words that name who holds the content: those of the annotation, unless they cannot.
  private func source(of attribution: AttributionMention, _ subjects: CueSubjects) -> Range<Int>? {
    let (cue, contents) = (attribution.cue.head, attribution.contents.map(\.tokens))
    guard let source = attribution.source, !isPartOf(contents, source, cue),
      source.tokens.contains(where: words.isNominal)
    else { return subjects.source(of: cue, besides: contents) ?? speakerBefore(cue) }
    if isDoubtful(attribution, subjects) { return nil }
    if subjects.isHeldBySomebodyElse(source.head, cue) {
      return subjects.source(of: cue, besides: contents)
    }
    if let owner = subjects.owner(ofRelative: source) { return owner }
    return withNameBefore(withoutLabel(source))
  }

  /// Whether the source is a guess of the model that the tree does not share.
  private func isDoubtful(_ attribution: AttributionMention, _ subjects: CueSubjects) -> Bool {
    guard !attribution.isSourceSure, let source = attribution.source else { return false }
    let contents = attribution.contents.map(\.tokens)
    let subject = subjects.source(of: attribution.cue.head, besides: contents)
    return !(subject?.overlaps(source.tokens) ?? false)
  }

  /// "A: Holt says": a source without the label of the turn that it stands in.
  private func withoutLabel(_ source: AttributionMention.Phrase) -> AttributionMention.Phrase {
    guard let colon = source.tokens.first(where: { words.lower($0) == ":" }), colon < source.head
    else { return source }
    return AttributionMention.Phrase(
      tokens: (colon + 1)..<source.tokens.upperBound,
      head: source.head
    )
  }

  /// Adding, “…”: a sentence that begins with a participle goes on with the speaker of the one before.
  private func speakerBefore(_ cue: Int) -> Range<Int>? {
    let sentence = words.sentence(of: cue)
    guard cue - sentence.lowerBound < 2, sentence.lowerBound > 0, words.formOf(cue) != .finite,
      trees.child(of: cue, .subject, .passiveSubject) == nil, words.tag(cue) == .verb
    else { return nil }
    let previous = words.sentence(of: sentence.lowerBound - 1)
    return found.suffix(Self.nearest).last { $0.cue?.overlaps(previous) ?? false }?.source
  }

  private static let nearest = 8

  /// Whether a source stands in the quotation that it is to be the source of, and the cue outside of it.
  private func isPartOf(
    _ contents: [Range<Int>],
    _ source: AttributionMention.Phrase,
    _ cue: Int
  ) -> Bool {
    let quotation = words.quotationOf[source.head]
    guard words.isQuoted(source.head), words.quotationOf[cue] != quotation else { return false }
    return contents.contains { words.quotationOf[$0.lowerBound] == quotation }
  }

  /// "Hugh Marr, a Liberal member, said": a source that only describes whoever stands before it, with them.
  private func withNameBefore(_ source: AttributionMention.Phrase) -> Range<Int> {
    guard trees.relation(of: source.head) == .apposition, let named = trees.head(of: source.head),
      named < source.tokens.lowerBound, words.tag(named) == .properNoun,
      source.tokens.lowerBound - named < Self.farthestName
    else { return source.tokens }
    let start = trees.children(of: named).first {
      $0 < named && trees.relation(of: $0) == .namePart
    }
    return (start ?? named)..<source.tokens.upperBound
  }

  private static let farthestName = 8
}

extension Words {
  /// Whether a word of a cue turns it into its contrary: "did not say".
  fileprivate func denies(_ token: Int) -> Bool {
    annotated.syntax.morphology(of: token).isNegative
      || ["not", "n't", "never"].contains(lower(token))
  }
}
