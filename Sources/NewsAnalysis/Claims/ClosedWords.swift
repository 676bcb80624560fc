// The grammatical words that clauses are told by, as a table from class to words.

import NewsModel

/// What grammatical roles a word form can play. A form may have several: `when` opens a clause and asks.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// Words that open a relative clause.
  static let relative = WordClass(rawValue: 1 << 0)
  /// Question words that open a complement: `how`, `why`.
  static let questionWord = WordClass(rawValue: 1 << 1)
  /// Words that open an adverbial clause: `because`.
  static let subordinator = WordClass(rawValue: 1 << 2)
  /// Words that join equals.
  static let coordinator = WordClass(rawValue: 1 << 3)
  /// Words that negate a clause.
  static let negator = WordClass(rawValue: 1 << 4)
  /// Weekdays, months, `yesterday`: nouns that stand as adverbials.
  static let time = WordClass(rawValue: 1 << 5)
  /// Marks that end a part of a sentence: comma, semicolon, colon, dash, bracket.
  static let mark = WordClass(rawValue: 1 << 6)
  /// Quotation marks.
  static let quote = WordClass(rawValue: 1 << 7)
  /// Words that quantify people: `some`, `many`, used as nouns.
  static let quantifier = WordClass(rawValue: 1 << 8)
  /// Words of which the table of hedges knows a use.
  static let hedge = WordClass(rawValue: 1 << 9)
  /// First words of the phrases that hedge or negate.
  static let slantPhrase = WordClass(rawValue: 1 << 10)
}

/// The table of grammatical words.
enum ClosedWords {
  /// The classes of a form in lower case; none where it is in no table. Other tables of words have classes of
  /// their own here, so that a word is looked up once, and in those tables only where it is in them.
  static func classes(of word: String) -> WordClass { lookup.classes(of: word) }

  /// The table, for who asks for many words.
  static let lookup = Lookup()

  /// The words of the tables, by whose numbers their classes stand in `known`.
  struct Lookup: Sendable {
    private let words = WordIndex(Array(byWord.keys))
    private let known = Array(byWord.values)

    /// The classes of a form in lower case.
    @inline(__always)
    func classes(of word: String) -> WordClass { words.number(of: word).map { known[$0] } ?? [] }
  }

  private static let byWord: [String: WordClass] = {
    var classes: [String: WordClass] = [:]
    for (wordClass, words) in table {
      for word in words.split(separator: " ") {
        classes[String(word), default: []].insert(wordClass)
      }
    }
    for (wordClass, words) in others {
      for word in words { classes[word, default: []].insert(wordClass) }
    }
    return classes
  }()

  private static let others: [(WordClass, [String])] = [
    (.hedge, HedgeList.words.words),
    (.slantPhrase, SlantPhrases.byFirstWord.words),
  ]

  private static let table: [(WordClass, String)] = [
    (.relative, "who whom whose which that where"),
    (.questionWord, "how why what when where who which whatever"),
    (
      .subordinator,
      """
      because although though while when whenever if unless until till since after before as \
      once whereas lest than provided whereby
      """
    ),
    (.coordinator, "and or but nor yet so &"),
    (.negator, "not n't never no neither nor nobody none nothing hardly scarcely barely cannot"),
    (
      .time,
      """
      monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january \
      february march april may june july august september october november december jan feb mar \
      apr jun jul aug sep sept oct nov dec yesterday today tonight tomorrow morning afternoon \
      evening night week month year weekend
      """
    ),
    (.mark, ", ; : – — - -- ( ) [ ] … ..."),
    (.quote, "\" “ ” '' `` ‘ ’ ' « » „"),
    (.quantifier, "some many most few several others all both none one everyone everybody"),
  ]

  /// Words that, with a comma, only lead into a clause.
  static let openers: WordSet = [
    "so", "now", "well", "alright", "okay", "ok", "anyway", "look", "yes", "no", "folks", "guys",
    "however", "instead", "moreover", "furthermore", "also", "meanwhile", "still", "then", "thus",
    "ultimately", "finally", "and", "but", "or",
  ]
}
