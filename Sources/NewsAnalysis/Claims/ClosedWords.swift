// The grammatical words that clauses are told by, as a table from class to words.

/// What grammatical roles a word form can play. A form may have several: `that` is a
/// complementizer, a relative pronoun and a determiner.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// Pronouns that are subjects: `he`.
  static let subjectPronoun = WordClass(rawValue: 1 << 0)
  /// Words that open a relative clause.
  static let relative = WordClass(rawValue: 1 << 1)
  /// Words that open a complement clause: `that`, `whether`.
  static let complementizer = WordClass(rawValue: 1 << 2)
  /// Question words that open a complement: `how`, `why`.
  static let questionWord = WordClass(rawValue: 1 << 3)
  /// Words that open an adverbial clause: `because`.
  static let subordinator = WordClass(rawValue: 1 << 4)
  /// Words that join equals.
  static let coordinator = WordClass(rawValue: 1 << 5)
  /// Modal auxiliaries.
  static let modal = WordClass(rawValue: 1 << 6)
  /// Auxiliaries that are finite by their form.
  static let finiteAuxiliary = WordClass(rawValue: 1 << 7)
  /// Forms of `be`.
  static let be = WordClass(rawValue: 1 << 8)
  /// Words that negate a clause.
  static let negator = WordClass(rawValue: 1 << 9)
  /// Weekdays, months, `yesterday`: nouns that stand as adverbials.
  static let time = WordClass(rawValue: 1 << 10)
  /// Marks that end a part of a sentence: comma, semicolon, colon, dash, bracket.
  static let mark = WordClass(rawValue: 1 << 11)
  /// Quotation marks.
  static let quote = WordClass(rawValue: 1 << 12)
  /// The first person: whoever writes or is quoted.
  static let firstPerson = WordClass(rawValue: 1 << 13)
  /// Past participles that are no past tense: `been`, `known`.
  static let participleOnly = WordClass(rawValue: 1 << 14)
  /// Past tenses that are no participle: `went`, `knew`.
  static let pastOnly = WordClass(rawValue: 1 << 15)
  /// Words that quantify people: `some`, `many`, used as nouns.
  static let quantifier = WordClass(rawValue: 1 << 16)
  /// Words that negate a phrase: `without`.
  static let phrasalNegator = WordClass(rawValue: 1 << 17)
  /// Words of which the table of hedges knows a use.
  static let hedge = WordClass(rawValue: 1 << 18)
  /// First words of the phrases that hedge or negate.
  static let slantPhrase = WordClass(rawValue: 1 << 19)
  /// Numbers in words, and words that multiply numbers.
  static let numberWord = WordClass(rawValue: 1 << 20)
  /// Names of days and months, and words that tell a day from the day of the article.
  static let calendar = WordClass(rawValue: 1 << 21)
  /// Words that open a condition.
  static let condition = WordClass(rawValue: 1 << 22)
}

/// The table of grammatical words.
enum ClosedWords {
  /// The classes of a form in lower case. Other tables of words have classes of their own here, so that a
  /// word is looked up once, and in those tables only where it is in them.
  static let classes: [String: WordClass] = {
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
    (.hedge, Array(HedgeList.words.keys)),
    (.slantPhrase, Array(SlantPhrases.byFirstWord.keys)),
  ]

  private static let table: [(WordClass, String)] = [
    (.subjectPronoun, "i he she they we it you who"),
    (.firstPerson, "i we me us my our mine ours myself ourselves"),
    (.relative, "who whom whose which that where"),
    (.complementizer, "that whether if"),
    (.questionWord, "how why what when where who which whatever"),
    (
      .subordinator,
      """
      because although though while when whenever if unless until till since after before as \
      once whereas lest than provided whereby
      """
    ),
    (.coordinator, "and or but nor yet so &"),
    (.modal, "may might can could must shall should will would 'll 'd wo ca ought"),
    (
      .finiteAuxiliary,
      """
      may might can could must shall should will would 'll 'd wo ca ought am is are was were 's 're \
      'm 've has have had do does did ai
      """
    ),
    (.be, "be am is are was were been being 's 're 'm ai"),
    (.negator, "not n't never no neither nor nobody none nothing hardly scarcely barely cannot"),
    (.phrasalNegator, "without"), (.condition, "if unless provided"),
    (.calendar, "today tonight yesterday tomorrow last next this"),
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
    (
      .participleOnly,
      """
      been done gone given taken seen known shown written driven chosen spoken broken stolen fallen \
      thrown grown drawn flown forgotten hidden eaten beaten risen shaken sworn torn worn woken \
      proven begun sung sunk drunk swum rung frozen forbidden forgiven ridden withdrawn undergone \
      overthrown mistaken
      """
    ),
    (
      .pastOnly,
      """
      went gave took saw knew wrote drove chose spoke broke stole fell threw grew drew flew forgot \
      hid ate rose shook swore tore wore woke began sang sank drank swam rang froze forbade forgave \
      rode withdrew underwent overthrew did was were became came ran
      """
    ),
    (.quantifier, "some many most few several others all both none one everyone everybody"),
  ]

  /// Words that, with a comma, only lead into a clause.
  static let openers: Set<String> = [
    "so", "now", "well", "alright", "okay", "ok", "anyway", "look", "yes", "no", "folks", "guys",
    "however", "instead", "moreover", "furthermore", "also", "meanwhile", "still", "then", "thus",
    "ultimately", "finally", "and", "but", "or",
  ]
}
