// Small questions about the words of a run: its titles, its heads, its beginning.

import NewsModel

extension NameReader {
  func last(_ segment: Range<Int>) -> String { tokens[segment.upperBound - 1].lower }

  func hasHeadBeforeOf(_ segment: Range<Int>) -> Bool {
    segment.dropFirst().contains { index in
      ["of", "for", "on"].contains(tokens[index].lower)
        && Organizations.openers.contains(tokens[index - 1].lower)
    }
  }

  func isInitial(_ lower: String) -> Bool {
    lower.utf8.count == 2 && lower.utf8.last == 0x2E
  }

  /// Whether a word is in the lexicon, so that its capital is not that of a name of its own.
  func isCommon(_ index: Int) -> Bool {
    Lexicon.shared.number(of: tokens[index].lower) != nil
  }

  /// Where the first title of a run ends if one stands here and a name follows it.
  func titleEnd(_ index: Int, _ run: Range<Int>) -> Int? {
    var end = index
    while end < run.upperBound, People.officeWords.contains(tokens[end].lower) { end += 1 }
    if end < run.upperBound, People.titles.contains(tokens[end].lower) {
      end += 1
    } else if end == index || !People.titles.contains(tokens[end - 1].lower) {
      return nil
    }
    if end < run.upperBound, tokens[end].lower == "of" {
      end += 1
      while end < run.upperBound,
        People.departments.contains(tokens[end].lower) || tokens[end].lower == "and"
      {
        end += 1
      }
    }
    return end
  }

  /// The segment without connecting words or loose titles at its end.
  func trimmed(_ segment: Range<Int>) -> Range<Int> {
    var end = segment.upperBound
    while end > segment.lowerBound,
      tokens[end - 1].shape == .lower || tokens[end - 1].shape == .punctuation
    {
      end -= 1
    }
    return segment.lowerBound..<end
  }

  /// Where a run begins once a first word that has its capital from its place is left out.
  func start(of run: Range<Int>) -> Int {
    let first = run.lowerBound
    guard Opening.isOpening(tokens, first, from: sentence.lowerBound) else { return first }
    let lower = tokens[first].lower
    let isKnown = gazetteer.match(tokens, from: first, to: sentence.upperBound) != nil
    if isKnown || memory.isName(lower) || peoples.knows(lower) { return first }
    let number = Lexicon.shared.number(of: lower)
    if let number {
      if Lexicon.shared[number].isClosed { return first + 1 }
      if tokens[first].shape == .allCapitals && !memory.isSmall(lower) { return first }
      let isNameLike =
        run.count > 1 && !memory.isSmall(lower)
        && (People.givenNames.contains(lower) || isOrganizational(run)
          || titleEnd(first, run) != nil
          || Places.openers.contains(lower))
      return isNameLike ? first : first + 1
    }
    if run.count > 1 || tokens[first].shape == .allCapitals { return first }
    if People.givenNames.contains(lower) || People.surnames.contains(lower) { return first }
    let next = first + 1
    let isSubject =
      next < sentence.upperBound
      && (tokens[next].lower == "'s" || People.sayings.contains(tokens[next].lower))
    return isSubject && SuffixGuess(lower, Lexicon.shared) == nil && !memory.isSmall(lower)
      ? first : first + 1
  }
}
