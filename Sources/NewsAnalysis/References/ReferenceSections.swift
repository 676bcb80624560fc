// The features that references are scored by: sections of numbered features, of each of which one or two
// are on.

/// A row of features that tell the values of one thing apart.
package struct ReferenceSection: Sendable {
  /// What it is called in the table of weights.
  package let name: String
  /// Its first feature.
  package let start: Int
  /// How many features it has.
  package let count: Int
}

/// Where the features of each section begin: first those of a mention that stands for nothing mentioned
/// before, then those of a candidate.
package enum ReferenceSections {
  static var none: Int { 0 }
  static var nonePronoun: Int { none + 1 }
  static var noneDeterminer: Int { nonePronoun + 17 }
  static var noneNamed: Int { noneDeterminer + 10 }
  static var noneCandidates: Int { noneNamed + 4 }
  static var noneIdle: Int { noneCandidates + 5 }
  static var noneWidth: Int { noneIdle + 1 }
  static var noneRole: Int { noneWidth + 5 }
  static var noneQuoted: Int { noneRole + 6 }
  static var noneKind: Int { noneQuoted + 1 }
  static var noneTie: Int { noneKind + 5 }
  static var noneSeen: Int { noneTie + 25 }
  static var noneNoun: Int { noneSeen + 2 }
  static var candidate: Int { noneNoun + 180 }
  static var sentences: Int { candidate + 1 }
  static var mentions: Int { sentences + 14 }
  static var lastRole: Int { mentions + 7 }
  static var roles: Int { lastRole + 18 }
  static var kinds: Int { roles + 36 }
  static var gender: Int { kinds + 50 }
  static var count: Int { gender + 6 }
  static var lastForm: Int { count + 5 }
  static var samePronoun: Int { lastForm + 3 }
  static var binding: Int { samePronoun + 1 }
  static var quotation: Int { binding + 3 }
  static var rank: Int { quotation + 4 }
  static var noun: Int { rank + 8 }
  static var nounDistance: Int { noun + 6 }
  static var ground: Int { nounDistance + 9 }
  static var only: Int { ground + 6 }
  static var tie: Int { only + 2 }
  static var heading: Int { tie + 25 }
  static var names: Int { heading + 1 }
  static var number: Int { names + 4 }
  static var unique: Int { number + 2 }
  static var source: Int { unique + 3 }
  static var noneSource: Int { source + 2 }
  static var introNoun: Int { noneSource + 1 }
  static var introMatch: Int { introNoun + 180 }
  static var introOpening: Int { introMatch + 4 }
  static var introName: Int { introOpening + 10 }
  static var introPeople: Int { introName + 8 }
  /// How many features there are.
  package static var total: Int { introPeople + 4 }

  /// All sections, in the order of the features.
  package static let all: [ReferenceSection] = {
    let starts = [
      ("none", none), ("none-pronoun", nonePronoun), ("none-determiner", noneDeterminer),
      ("none-named", noneNamed), ("none-candidates", noneCandidates), ("none-idle", noneIdle),
      ("none-width", noneWidth), ("none-role", noneRole), ("none-quoted", noneQuoted),
      ("none-kind", noneKind), ("none-tie", noneTie), ("none-seen", noneSeen),
      ("candidate", candidate), ("sentences", sentences), ("mentions", mentions),
      ("last-role", lastRole), ("roles", roles), ("kinds", kinds), ("gender", gender),
      ("count", count), ("last-form", lastForm), ("same-pronoun", samePronoun),
      ("binding", binding), ("quotation", quotation), ("rank", rank), ("noun", noun),
      ("noun-distance", nounDistance), ("ground", ground), ("only", only), ("tie", tie),
      ("heading", heading), ("names", names), ("number", number),
      ("unique", unique), ("source", source), ("none-source", noneSource),
      ("intro-noun", introNoun), ("intro-match", introMatch), ("intro-opening", introOpening),
      ("intro-name", introName), ("intro-people", introPeople),
    ]
    let ends = starts.dropFirst().map(\.1) + [total]
    return zip(starts, ends).map {
      ReferenceSection(name: $0.0, start: $0.1, count: $1 - $0.1)
    }
  }()
}
