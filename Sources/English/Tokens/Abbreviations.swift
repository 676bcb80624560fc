// Words that are written with a full stop of their own.

import NewsModel

/// How an abbreviation stands to the sentence around it.
enum Abbreviation {
  /// A name or number follows, so that no sentence ends with it: `Mr.`, `Gen.`, `No.`
  case opener
  /// A sentence may end with it: `Inc.`, `a.m.`, `etc.`
  case closer
}

extension Abbreviation {
  /// The abbreviation that `word` (without its stop) is; `capitalized` says how it is written, and
  /// `next` is the byte after its stop and a space. Nil if the stop is not its own.
  init?(_ word: ShortWord, capitalized: Bool, next: UInt8) {
    if Self.closers.contains(word) || (capitalized && Self.states.contains(word)) {
      self = .closer
    } else if capitalized && Self.titles.contains(word) {
      self = .opener
    } else if next.isASCIIDigit && Self.beforeNumbers.contains(word) {
      self = .opener
    } else if !next.isASCIICapital, next > 0x20, Self.withinSentences.contains(word),
      next.isASCIILetter || next.isASCIIDigit || next == 0x2C || next == 0x29
    {
      self = .closer
    } else {
      return nil
    }
  }

  private static let titles = ShortWords(
    """
    mr mrs ms mx messrs mme mlle dr prof rev hon fr sr sra srta gen lt col maj capt cmdr cpl sgt pvt adm
    brig sen rep gov pres amb supt insp det st ste mt ft gens sens reps drs profs cllr msgr cpt ltjg
    """
  )

  private static let closers = ShortWords(
    """
    inc corp ltd co bros jr esq vs approx dept est ave blvd rd al jan feb aug sept sep oct nov dec
    ph.d m.d b.a m.a a.m p.m e.g i.e u.s u.k u.n d.c cf viz misc assn univ govt min max ext tel mfg intl
    assoc thur thurs tues
    """
  )

  /// States, and what else is a plain word without a capital.
  private static let states = ShortWords(
    """
    ala ariz ark calif colo conn fla ill mass mich minn miss mont nev okla ont penn pa tenn tex va wash
    wis dist
    """
  )

  private static let beforeNumbers = ShortWords(
    "no nos p pp fig figs vol art sec ch eq ca c mar apr jun jul para paras op cit div pt vols ed eds"
  )

  /// Words whose stop is their own where the sentence goes on after it.
  private static let withinSentences = ShortWords(
    """
    mon tue wed fri sat sun mins hrs hr yr yrs lb lbs oz info attn arrv lv eg esp conf comp div spec p eve
    la wa etc eds ed rec int nat tech admin avg temp
    """
  )
}

/// The set of the words of a table, which stand between white space.
func words(_ table: String) -> WordSet {
  WordSet(table.split(whereSeparator: \.isWhitespace).map(String.init))
}
