// The few words that the model of commitment knows by themselves: what negates, what makes conditional, and
// the pronouns and times that tell stories from plans.

/// Kinds of words, as bits.
struct CommitmentWords: OptionSet {
  let rawValue: UInt16

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

  /// Says that what stands below it is not so.
  static let denies = CommitmentWords(rawValue: 256)
  /// Opens what completes a word: `short of blaming`, `refrained from leaving`, `saw no sign that he left`.
  static let completing = CommitmentWords(rawValue: 512)
  /// Is what speaks for something.
  static let shows = CommitmentWords(rawValue: 1024)

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
    (.completing, "of from that"),
    (.shows, "evidence proof sign indication trace"),
    (
      .denies,
      """
      fail failure avoid refuse refusal decline neglect forget refrain abstain unable prevent bar short
      false untrue myth
      """
    ),
  ]

  private static let size = 256
  /// Hashes with open addressing; 0 where there is none.
  private static let table: (hashes: [UInt32], kinds: [CommitmentWords]) = {
    var hashes = Array(repeating: UInt32(0), count: size)
    var kinds = Array(repeating: CommitmentWords(), count: size)
    for (kind, words) in lists {
      let words = words.split { $0 == " " || $0 == "\n" }.map(String.init)
      for hash in NameDocument.hashes(words) {
        var place = Int(hash) & (size - 1)
        while hashes[place] != 0 && hashes[place] != hash { place = (place + 1) & (size - 1) }
        hashes[place] = hash
        kinds[place].insert(kind)
      }
    }
    return (hashes, kinds)
  }()

  /// What is known of the word whose lower-case form has this hash.
  static func of(_ lower: UInt32) -> CommitmentWords {
    let table = table
    var place = Int(lower) & (size - 1)
    while table.hashes[place] != 0 {
      if table.hashes[place] == lower { return table.kinds[place] }
      place = (place + 1) & (size - 1)
    }
    return []
  }
}
