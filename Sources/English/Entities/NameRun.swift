// Runs of words that are written as names are: capitals, with the small words that names have inside.

import NewsModel
import WorldNames

/// Finds the runs of a sentence.
struct RunFinder {
  let tokens: [Token]
  let sentence: Range<Int>

  /// The runs of the sentence, in order.
  func runs() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard isPart(index) else {
        index += 1
        continue
      }
      let end = runEnd(from: index)
      result.append(index..<end)
      index = end
    }
    return result
  }

  private func runEnd(from start: Int) -> Int {
    var end = start + 1
    var hasOf = false
    while end < min(sentence.upperBound, start + Self.longest) {
      if isPart(end) {
        end += 1
      } else if let next = linked(end, start: start, hasOf: hasOf) {
        if ["of", "for", "on"].contains(tokens[end].lower) { hasOf = true }
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// Whether a token is written as a part of a name.
  func isPart(_ index: Int) -> Bool {
    guard sentence.contains(index) else { return false }
    let token = tokens[index]
    switch token.shape {
    case .capitalized, .allCapitals:
      return !Self.neverParts.contains(token.lower) && !isFunctionWord(token)
    case .mixed: return isMixedName(token.lower)
    default: return false
    }
  }

  private func isFunctionWord(_ token: Token) -> Bool {
    guard token.shape == .capitalized || token.lower.utf8.count == 1 else { return false }
    switch token.tag {
    case .determiner, .pronoun, .adposition, .coordinator, .subordinator, .auxiliary, .particle:
      return true
    default: return false
    }
  }

  /// `al-Assad` and `iPhone`, but not `pro-Russian`.
  private func isMixedName(_ lower: String) -> Bool {
    guard let hyphen = lower.utf8.firstIndex(of: 0x2D) else { return true }
    return Self.prefixes.contains(String(lower[..<hyphen]))
  }

  /// The index of the name's next part after small words at `index` that link it, or nil.
  private func linked(_ index: Int, start: Int, hasOf: Bool) -> Int? {
    let (word, before) = (tokens[index].lower, tokens[index - 1].lower)
    let next = index + 1
    switch word {
    case "of":
      guard opensOf(before) || (index - 1 == start && opensOffice(before, next)) else { return nil }
      if isPart(next) { return next }
      return next < sentence.upperBound && tokens[next].lower == "the" && isPart(next + 1)
        ? next + 1 : nil
    case "for", "on": return Organizations.openers.contains(before) && isPart(next) ? next : nil
    case "&": return isPart(next) && Organizations.heads.contains(tokens[next].lower) ? next : nil
    case "and": return hasOf && isPart(next) && isLowerTopic(next) ? next : nil
    case "'s": return Self.possessors.contains(before) && isPart(next) ? next : nil
    default:
      guard People.particles.contains(word) else { return nil }
      if isPart(next) { return next }
      let isDouble = next < sentence.upperBound && People.particles.contains(tokens[next].lower)
      return isDouble && isPart(next + 1) ? next + 1 : nil
    }
  }

  private func opensOf(_ before: String) -> Bool {
    Organizations.openers.contains(before) || Organizations.heads.contains(before)
      || Self.realms.contains(before) || CountryForm.realms.contains(before)
  }

  private func opensOffice(_ before: String, _ next: Int) -> Bool {
    People.titles.contains(before) && isPart(next)
      && People.departments.contains(tokens[next].lower)
  }

  /// Whether the word after `and` goes on with the subject of a ministry or the like rather than
  /// being a name of its own.
  private func isLowerTopic(_ index: Int) -> Bool {
    Gazetteer.shared[tokens[index].lower] == nil && !People.givenNames.contains(tokens[index].lower)
  }

  /// Hardly a name has more words; a longer run is a line of headings or no prose at all.
  private static let longest = 24

  private static let realms = words(
    "gulf bay isle city strait cape sea province district county port lake islands isles mount rock horn"
  )
  private static let possessors = words(
    "people children women men workers king queen lloyd mcdonald st. farmers veterans writers"
  )
  private static let prefixes = words("al el as an ar ash az ad at ul ur bin abd abu")
  private static let neverParts = words(
    """
    i i'm i'd i'll i've monday tuesday wednesday thursday friday saturday sunday january february april june july
    august september october november december jan feb apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul.
    aug. sep. sept. oct. nov. dec. mon tue wed thu fri dear regards sincerely thanks hello hi oh yes ok okay am pm
    a.m. p.m. etc. vs. vs e.g. i.e.
    """
  )
}
