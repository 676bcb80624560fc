// Verbs that take what they report after a preposition: "called for a ban", "warned of delays".

import NewsModel

/// Verbs with the prepositions that open their content.
enum PrepositionalVerbs {
  /// The attitude of a verb with a preposition; nil where the two report nothing.
  static func attitude(_ verb: String, _ preposition: String) -> Attitude? {
    table[verb]?.first { $0.preposition == preposition }?.attitude
  }

  private struct Entry: Sendable {
    let preposition: String
    let attitude: Attitude
  }

  private static let table: [String: [Entry]] = {
    var verbs: [String: [Entry]] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let attitude = Attitude(rawValue: words[0]) else { continue }
      for pair in words.dropFirst() {
        let parts = pair.split(separator: "+").map(String.init)
        guard parts.count == 2 else { continue }
        verbs[parts[0], default: []].append(Entry(preposition: parts[1], attitude: attitude))
      }
    }
    return verbs
  }()

  private static let lines = """
    discuss talk+about speak+about speak+of write+about boast+about boast+of brag+about joke+about \
    allude+to refer+to point+to comment+on elaborate+on remark+on speak+to reflect+on focus+on \
    tweet+about ask+about hint+at testify+about dwell+on touch+on
    assert insist+on attest+to testify+to
    know know+about know+of learn+about learn+of hear+about hear+of
    believe think+about think+of believe+in subscribe+to
    suspect toy+with flirt+with
    want hope+for wish+for yearn+for push+for press+for look+for aim+for plan+on long+for
    fear worry+about fret+about fret+over agonize+over fear+for
    urge call+for call+on appeal+for plead+for ask+for argue+for advocate+for campaign+for lobby+for \
    urge+on
    promise threaten+with vow+to pledge+to commit+to
    expect count+on bet+on
    refuse balk+at shy+from
    doubt doubt+about disagree+with quarrel+with
    approve agree+with agree+to side+with sympathize+with sign+on vote+for approve+of
    disapprove complain+about complain+of object+to warn+of warn+about warn+against rail+against \
    argue+against protest+against disapprove+of vote+against balk+at lash+out lament+over accuse+of \
    blame+for
    """
}
