// The list of reporting verbs.

/// Verbs by attitude. In each line stand the attitude, `+` where a clause without `that` may follow, else
/// `-`, and the lemmas.
enum ReportingVerbList {
  static let lines = """
    assert + say tell add claim argue assert maintain insist contend declare explain report
    assert + state
    assert - remark comment observe reply respond answer retort counter conclude joke quip warn
    assert - caution inform notify assure remind allege boast brag complain lament grumble
    assert - protest stress emphasize emphasise underline underscore reiterate repeat testify
    assert - profess affirm attest swear theorize reason interject object proclaim pronounce
    assert - opine recount muse gripe write tweet post announce denote blog text email signal
    assert - cite continue shout yell cry whisper mutter murmur chant exclaim laugh sigh snap
    assert - scream chuckle fume rail plead shrug deadpan intone bark blurt sneer sniff
    assert - estimate calculate project rule hint postulate hypothesize read call label dub
    assert - brand
    know - note reveal disclose confirm acknowledge admit concede recognize recognise recall
    know - remember know realize realise learn discover prove demonstrate verify ascertain find
    know - determine establish document show indicate highlight illustrate
    believe + believe think feel guess suppose reckon figure assume
    believe - consider deem regard judge perceive presume view agree
    suspect + suspect imagine
    suspect - suggest imply insinuate speculate posit
    expect - predict forecast foresee anticipate prophesy envision expect
    want - hope want like prefer wish plan intend seek aim aspire yearn desire long strive mean
    want - vie attempt decide choose opt resolve prepare contemplate
    fear - fear worry fret agonize
    promise - promise pledge vow threaten commit undertake guarantee offer volunteer
    urge - urge advise implore beg instruct beseech exhort recommend encourage demand request
    urge - propose advocate persuade press lobby pressure convince order ask invite
    refuse - refuse decline
    deny - deny dispute rebut refute disprove
    doubt - doubt question
    ask - ask wonder inquire enquire query wonder
    approve - praise endorse applaud laud hail welcome defend champion tout celebrate commend
    approve - favor favour back embrace support approve
    disapprove - criticize criticise condemn denounce oppose slam blast bash reject decry
    disapprove - deride mock ridicule attack assail lambaste disavow repudiate deplore dismiss
    disapprove - rebuke blame accuse
    discuss - mention discuss describe
    """
}
