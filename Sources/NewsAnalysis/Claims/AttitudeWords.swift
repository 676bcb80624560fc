// The words that state an attitude: verbs, verbs with the preposition before their content, nouns, adjectives and
// adverbs. Which words are cues at all is learned; what a cue says of its content is in this table.

/// Attitudes by lemma.
enum AttitudeWords {
  /// The attitude of a verb; nil for a verb that states none.
  static func verb(_ lemma: String) -> Attitude? { verbs[lemma] }

  /// The attitude of a verb with the preposition that opens its content: "called for a ban".
  static func verb(_ lemma: String, with preposition: String) -> Attitude? {
    pairs["\(lemma)+\(preposition)"]
  }

  /// The attitude of a noun, adjective or adverb.
  static func noun(_ lemma: String) -> Attitude? { nouns[lemma] }

  private static let verbs = byWord(verbTable)
  private static let pairs = byWord(pairTable)
  private static let nouns = byWord(nounTable)

  private static func byWord(_ table: [(Attitude, String)]) -> [String: Attitude] {
    var attitudes: [String: Attitude] = [:]
    for (attitude, words) in table {
      for word in words.split(separator: " ") { attitudes[String(word)] = attitude }
    }
    return attitudes
  }

  private static let verbTable: [(Attitude, String)] = [
    (
      .assert,
      """
      say tell add claim argue assert maintain insist contend declare explain report state remark \
      comment observe reply respond answer retort counter conclude joke quip warn caution inform \
      notify assure remind allege boast brag complain lament grumble protest stress emphasize \
      emphasise underline underscore reiterate repeat testify profess affirm attest swear theorize \
      reason interject object proclaim pronounce opine recount muse gripe write tweet post announce \
      denote blog text email signal cite echo continue shout yell cry whisper mutter murmur chant exclaim \
      laugh sigh snap scream chuckle fume rail plead shrug deadpan intone bark blurt sneer sniff \
      estimate calculate project rule hint postulate hypothesize read call label dub brand
      """
    ),
    (
      .know,
      """
      note reveal disclose confirm acknowledge admit concede recognize recognise recall know remember \
      realize realise learn discover prove demonstrate verify ascertain find determine establish \
      document show indicate highlight illustrate
      """
    ),
    (
      .believe,
      """
      believe think feel guess suppose reckon figure assume consider deem regard judge perceive \
      presume view agree
      """
    ),
    (.suspect, "suspect imagine suggest imply insinuate speculate posit"),
    (.expect, "predict forecast foresee anticipate prophesy envision expect"),
    (
      .want,
      """
      hope want like prefer wish plan intend seek aim aspire yearn desire long strive mean vie attempt \
      decide choose opt resolve prepare contemplate
      """
    ),
    (.fear, "fear worry fret agonize"),
    (.promise, "promise pledge vow threaten commit undertake guarantee offer volunteer"),
    (
      .urge,
      """
      urge advise command implore beg instruct beseech exhort recommend encourage demand request propose \
      advocate persuade press lobby pressure convince order ask invite
      """
    ),
    (.refuse, "refuse decline"),
    (.deny, "deny dispute rebut refute disprove"),
    (.doubt, "doubt question"),
    (.ask, "ask wonder inquire enquire query"),
    (
      .approve,
      """
      praise endorse applaud laud hail welcome defend champion tout celebrate commend favor favour back \
      embrace support approve
      """
    ),
    (
      .disapprove,
      """
      criticize criticise condemn denounce oppose slam blast bash reject decry deride mock ridicule \
      attack assail lambaste disavow repudiate deplore dismiss rebuke blame accuse
      """
    ),
    (.discuss, "mention discuss describe characterize characterise"),
  ]

  private static let pairTable: [(Attitude, String)] = [
    (
      .discuss,
      """
      talk+about speak+about speak+of write+about boast+about boast+of brag+about joke+about \
      allude+to refer+to point+to comment+on elaborate+on remark+on speak+to reflect+on focus+on \
      tweet+about ask+about hint+at testify+about dwell+on touch+on
      """
    ),
    (.assert, "insist+on attest+to testify+to"),
    (.know, "know+about know+of learn+about learn+of hear+about hear+of"),
    (.believe, "think+about think+of believe+in subscribe+to"),
    (.suspect, "toy+with flirt+with"),
    (
      .want,
      """
      hope+for wish+for yearn+for push+for press+for look+for aim+for plan+on long+for
      """
    ),
    (.fear, "worry+about fret+about fret+over agonize+over fear+for"),
    (
      .urge,
      """
      call+for call+on appeal+for plead+for ask+for argue+for advocate+for campaign+for lobby+for \
      urge+on
      """
    ),
    (.promise, "threaten+with vow+to pledge+to commit+to"),
    (.expect, "count+on bet+on"),
    (.refuse, "balk+at shy+from"),
    (.doubt, "doubt+about disagree+with quarrel+with"),
    (.approve, "agree+with agree+to side+with sympathize+with sign+on vote+for approve+of"),
    (
      .disapprove,
      """
      complain+about complain+of object+to warn+of warn+about warn+against rail+against \
      argue+against protest+against disapprove+of vote+against lash+out lament+over accuse+of \
      blame+for
      """
    ),
  ]

  private static let nounTable: [(Attitude, String)] = [
    (
      .assert,
      """
      claim assertion statement allegation argument contention charge declaration report account \
      remark comment announcement testimony message accusation complaint insistence warning rumor \
      rumour suggestion reportedly allegedly according adamant
      """
    ),
    (
      .know,
      """
      admission acknowledgment revelation confirmation finding discovery realization aware mindful
      """
    ),
    (
      .believe,
      """
      belief view opinion conviction assessment judgment sense idea notion feeling sure confident \
      certain convinced
      """
    ),
    (.suspect, "suspicion theory hypothesis speculation impression suspicious"),
    (.expect, "prediction forecast expectation prophecy optimistic"),
    (
      .want,
      """
      desire wish hope plan intention intent ambition bid effort decision proposal eager keen \
      willing ready determined hopeful interested
      """
    ),
    (.fear, "fear worry concern anxiety afraid fearful worried concerned anxious nervous"),
    (.promise, "promise pledge vow threat commitment"),
    (.urge, "call demand request plea recommendation"),
    (.refuse, "refusal reluctant unwilling"),
    (.deny, "denial"),
    (.doubt, "doubt skepticism scepticism skeptical sceptical doubtful unsure dubious"),
    (.ask, "question curious"),
    (.approve, "support praise supportive endorsement glad happy proud"),
    (.disapprove, "criticism opposition critical angry opponent"),
  ]
}
