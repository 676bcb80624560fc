// The list of reporting verbs.

/// Verbs by attitude and frames. In each line stand the attitude, the letters of the frames, and the
/// lemmas: `t` that-clause, `c` clause with or without `that`, `q` quotation, `i` infinitive, `a`
/// addressee and clause, `p` person and infinitive, `w` question, `o` object, `g` gerund.
enum ReportingVerbList {
  static let lines = """
    assert cqw say
    assert cqwa tell
    assert cq add claim argue assert maintain insist contend declare explain
    assert cqw report state
    assert tqw remark comment observe reply respond answer retort counter conclude joke quip
    assert tqa warn caution inform notify assure remind
    assert tq allege boast brag complain lament grumble protest stress emphasize emphasise underline \
    underscore reiterate repeat testify profess affirm attest swear theorize reason interject \
    object proclaim pronounce opine recount muse gripe
    assert tqow write tweet post announce
    assert tqo denote blog text email signal cite
    assert q continue shout yell cry whisper mutter murmur chant exclaim laugh sigh snap scream \
    chuckle fume rail plead shrug deadpan intone bark blurt sneer sniff
    assert to estimate calculate project rule hint postulate hypothesize
    assert t read
    know tqow note reveal disclose confirm acknowledge admit concede recognize recognise recall \
    remember
    know tw know realize realise learn discover prove demonstrate verify ascertain
    know t find determine
    know to establish document
    know two show indicate highlight illustrate
    believe c believe think feel guess suppose reckon figure assume
    believe to consider deem regard judge perceive presume view
    believe tq agree
    suspect cq suspect imagine
    suspect tgoq suggest imply insinuate
    suspect t speculate posit
    expect tqo predict forecast foresee anticipate prophesy envision
    expect tip expect
    want ti hope
    want ip want like prefer wish
    want i plan intend seek aim aspire yearn desire long strive mean vie attempt
    want i decide choose opt resolve prepare
    want g contemplate
    fear tiow fear
    fear tq worry fret agonize
    promise tiqo promise pledge vow threaten
    promise ti commit undertake guarantee
    promise io offer volunteer
    urge tp urge advise implore beg instruct beseech exhort
    urge tpog recommend encourage
    urge to demand request
    urge tog propose advocate
    urge p persuade press lobby pressure convince order ask invite
    refuse io refuse decline
    deny tgo deny dispute rebut
    deny to refute disprove
    doubt two doubt
    doubt to question
    ask wqp ask
    ask w wonder inquire enquire query
    ask tqw wonder
    approve o praise endorse applaud laud hail welcome defend champion tout celebrate commend favor \
    favour back embrace
    approve o support approve
    assert o call label dub brand
    disapprove o criticize criticise condemn denounce oppose slam blast bash reject decry deride \
    mock ridicule attack assail lambaste disavow repudiate deplore dismiss rebuke
    disapprove o blame accuse
    discuss o mention discuss describe
    """
}
