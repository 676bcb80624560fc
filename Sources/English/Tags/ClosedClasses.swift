// The words of the closed classes. The first column names the tag a word most often has; a word
// that other rules tell apart (`that`, `to`, `'s`) stands with its commonest.

/// Lines of a class and its words.
enum ClosedClasses {
  static let table = """
    determiner the a an this these those every each no another any some all both either neither half such
    determiner what which whatever whichever
    pronoun i me my mine myself you your yours yourself yourselves he him his himself she her hers herself
    pronoun it its itself we us our ours ourselves they them their theirs themselves themself who whom whose
    pronoun whoever someone somebody something anyone anybody anything everyone everybody everything nobody
    pronoun nothing none oneself 'em y'all u ya thou thee thy
    auxiliary be am is are was were been being 'm 're can could may might must shall should will would ca wo
    auxiliary 'll 'd 've 's have has had having do does did ought sha ai get
    adposition of in for on with at by from about into over after through between under during without before
    adposition against within among around across behind near toward towards upon despite above below beside
    adposition besides beyond inside outside along throughout per via amid amidst amongst onto off out up down
    adposition underneath beneath except concerning regarding unlike like than as until till since past aboard
    adposition versus vs vs. regardless notwithstanding atop alongside barring pending en mid pro
    subordinator that if because although though while whether unless whereas lest once provided whereby cuz
    coordinator and or but nor & yet plus and/or
    particle to not n't
    adverb very also just now then here there when where why how never always often sometimes still even only
    adverb too so again already ever almost perhaps maybe quite rather really soon later thus therefore hence
    adverb however moreover furthermore nevertheless nonetheless instead otherwise indeed meanwhile together
    adverb away back forward ago else yesterday abroad ahead apart aside elsewhere everywhere somewhere
    adverb anywhere nowhere twice once seldom rarely merely simply nearly hardly barely somewhat well far
    adverb anymore anyway anyways wherever whenever however somehow altogether afterwards afterward beforehand
    adverb initially overseas upstairs downstairs downtown indoors outdoors overnight alike likewise o'clock
    adverb forever thereby therein thereafter hereby herein further furthest farther alone least most more less
    adverb pretty yet n't about worldwide nationwide at-all thereof onwards onward upwards backwards besides
    interjection yes yeah yep oh ah hello hi hey please ok okay wow alas hmm uh um huh ugh nope haha lol bye thanks
    number one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    number seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
    number million billion trillion dozen
    adjective first second third fourth fifth sixth seventh eighth ninth tenth many few several other same own
    adjective last next former latter certain various fewer
    """

  /// Auxiliaries that a bare verb follows.
  static let modals = words("can could may might must shall should will would ca wo 'll ought sha")
  /// Forms of `be`, of `have` and of `do`.
  static let be = words("be am is are was were been being 'm 're ai")
  static let have = words("have has had having 've")
  static let perform = words("do does did")
  /// Adverbs that stand before the verb of a subject.
  static let preverbal = words(
    "never always often already rarely seldom usually sometimes ever hardly barely scarcely finally"
  )
  /// Pronouns that are the subject of a verb and nothing else.
  static let subjects = words("i he she we they")
  /// Pronouns that say whose: what follows them is a noun phrase.
  static let possessives = words("my your his its our their whose")
  /// Prepositions that begin a clause as well.
  static let clauseOpeners = words("after before since until till as like than once")
  /// Determiners that can stand alone.
  static let standAlone = words(
    "this that these those all some any each both either neither what which such half"
  )
}
