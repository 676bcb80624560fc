// The verbs that attribute: which attitude each states.

/// A verb that attributes something to its subject.
struct ReportingVerb: Hashable, Sendable {
  /// How the subject stands to the content.
  let attitude: Attitude
  /// Whether a clause without `that` can follow: "says he will go".
  let takesBareClause: Bool

  /// The verb with this lemma; nil for a verb that reports nothing.
  static func named(_ lemma: String) -> ReportingVerb? { table[lemma] }

  /// From lemma to verb.
  private static let table: [String: ReportingVerb] = {
    var verbs: [String: ReportingVerb] = [:]
    for line in ReportingVerbList.lines.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2, let attitude = Attitude(rawValue: String(words[0])) else { continue }
      let verb = ReportingVerb(attitude: attitude, takesBareClause: words[1] == "+")
      for lemma in words.dropFirst(2) { verbs[String(lemma)] = verb }
    }
    return verbs
  }()
}
