// The few cues that are known by themselves: those that leave a statement no more than possible, and those that say
// that somebody holds it without saying how many do.

import NewsModel

/// Words by what they leave of a statement.
enum UncertaintyWords {
  /// Whether a cue with this hash leaves a statement only possible; the others leave it probable.
  static func arePossible(_ hash: UInt32) -> Bool { possible.contains(hash) }

  /// Whether a word with this hash counts without a number: `some`, `many`.
  static func count(_ hash: UInt32) -> Bool { counting.contains(hash) }

  private static let possible = hashes(
    """
    may might could perhaps maybe possible possibly possibility potential potentially conceivable conceivably
    plausible plausibly hypothetical hypothetically theoretically tentative tentatively uncertain uncertainty
    unclear unlikely doubt doubtful doubtfully questionable debatable unsure unconfirmed speculate speculation
    speculative suspect suspected suspicion guess rumor rumour rumored rumoured chance prospect if whether
    """
  )
  private static let counting = hashes(
    "some many most several various numerous certain few countless others any"
  )

  private static func hashes(_ words: String) -> Set<UInt32> {
    Set(NameDocument.hashes(words.split { $0 == " " || $0 == "\n" }.map(String.init)))
  }
}
