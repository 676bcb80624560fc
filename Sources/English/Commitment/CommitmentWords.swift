// The few words that the model of commitment knows by themselves: what negates, what makes conditional, and
// the pronouns and times that tell stories from plans.

/// Kinds of words, as bits.
struct CommitmentWords: OptionSet {
  let rawValue: UInt8

  /// Negates the clause: `not`, `never`.
  static let negator = CommitmentWords(rawValue: 1)
  /// Is `not` itself.
  static let not = CommitmentWords(rawValue: 2)
  /// Negates as a determiner or pronoun: `no`, `nobody`, `few`.
  static let negative = CommitmentWords(rawValue: 4)
  /// Opens a clause that may be no fact: `if`, `whether`, `until`.
  static let conditional = CommitmentWords(rawValue: 8)
  /// A pronoun that stands as a subject.
  static let pronoun = CommitmentWords(rawValue: 16)
  /// Tells when or how often something happens, or that it is only supposed.
  static let temporal = CommitmentWords(rawValue: 32)
  /// Speaks to the reader.
  static let second = CommitmentWords(rawValue: 64)
  /// Is `if`.
  static let `if` = CommitmentWords(rawValue: 128)

  private static let lists: [(CommitmentWords, String)] = [
    (
      .negator,
      """
      not n't never no nor neither hardly nobody none nothing without barely scarcely cannot nowhere
      rarely seldom
      """
    ),
    (.not, "not n't"),
    (.negative, "no neither none nobody nothing few little"),
    (.conditional, "if unless whether before until when"),
    (.pronoun, "i you we he she it they who that which there"),
    (
      .temporal,
      """
      yesterday ago last tomorrow next soon always usually often sometimes once ever never tonight if
      when until before after would will should
      """
    ),
    (.second, "you your"),
    (.if, "if"),
  ]

  private static let table: [UInt32: CommitmentWords] = {
    var table: [UInt32: CommitmentWords] = [:]
    for (kind, words) in lists {
      let words = words.split { $0 == " " || $0 == "\n" }.map(String.init)
      for hash in NameDocument.hashes(words) { table[hash, default: []].insert(kind) }
    }
    return table
  }()

  /// What is known of the word whose lower-case form has this hash.
  static func of(_ lower: UInt32) -> CommitmentWords { table[lower] ?? [] }
}
