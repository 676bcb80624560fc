// Words that are written with a full stop of their own.

/// How an abbreviation stands to the sentence around it.
enum Abbreviation {
  /// A name or number follows, so that no sentence ends with it: `Mr.`, `Gen.`, `No.`
  case opener
  /// A sentence may end with it: `Inc.`, `a.m.`, `etc.`
  case closer
}

extension Abbreviation {
  /// The abbreviation that `lower` (without its stop) is; `capitalized` says how it is written, and
  /// `number` whether a number follows. Nil if the stop is not its own.
  init?(lower: String, capitalized: Bool, number: Bool) {
    if Self.closers.contains(lower) {
      self = .closer
    } else if capitalized && Self.titles.contains(lower) {
      self = .opener
    } else if number && Self.beforeNumbers.contains(lower) {
      self = .opener
    } else {
      return nil
    }
  }

  private static let titles = words(
    """
    mr mrs ms mx messrs mme mlle dr prof rev hon fr sr sra srta gen lt col maj capt cmdr cpl sgt pvt adm
    brig sen rep gov pres amb supt insp det st ste mt ft gens sens reps drs profs cllr msgr cpt ltjg
    """
  )

  private static let closers = words(
    """
    inc corp ltd co bros jr esq etc vs approx dept est ave blvd rd al jan feb aug sept sep oct nov dec
    ph.d m.d b.a m.a a.m p.m e.g i.e u.s u.k u.n d.c cf viz misc assn univ govt min max ext tel mfg intl
    ala ariz ark calif colo conn fla ill mass mich minn miss mont nev okla ont penn pa tenn tex va wash
    wis dist assoc
    """
  )

  private static let beforeNumbers = words(
    "no nos p pp fig figs vol art sec ch eq ca c mar apr jun jul para paras op cit"
  )
}

/// The set of the words of a table, which stand between white space.
func words(_ table: String) -> Set<String> {
  Set(table.split(whereSeparator: \.isWhitespace).map(String.init))
}
