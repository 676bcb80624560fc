// Verbs. Regular ones are given as their base form alone; those that are as often a noun stand in a
// table of their own. Irregular ones are given with their past and their participle.

/// The verbs that the lexicon knows.
enum VerbTable {
  /// Regular verbs that are hardly ever nouns.
  static let regular = """
    accept accommodate accompany accomplish accuse achieve acknowledge acquire act adapt add address adjust admire
    admit adopt advance advise affect afford aggravate agree aim align allege allocate allow alter amend amount
    analyze announce annoy anticipate apologize appear apply appoint appreciate approve argue arm arrange arrest
    arrive ascertain assassinate assemble assert assess assign assist associate assume assure attach attain
    attempt attend attract attribute authorize avoid await ban bargain base believe belong benefit betray
    blame bless block boast bolster bomb boost borrow bother brief broaden broker bury calculate cancel capture
    carry cast cause cease celebrate center challenge characterize charge chase choke circulate cite claim
    clarify clean clear close coincide collaborate collapse collect combine command commence comment commit
    communicate compare compel compete compile complain complete complicate comply compose comprise compromise
    conceal concede conceive concentrate concern conclude condemn conduct confess confine confirm confiscate
    confront confuse connect consider consist constitute construct consult consume contact contain contend
    continue contradict contribute control convene convert convey convict convince cooperate coordinate
    cope correct correspond counter cover crash create criticize cross crush cure damage dance dare decide
    declare decline decrease dedicate deepen defeat defend define defuse degrade delay delegate delete deliver
    demand demolish demonstrate denounce deny depart depend depict deploy deport deprive derive describe deserve
    design designate desire destabilize destroy deter deteriorate determine develop devote dictate die differ
    diminish direct disagree disappear disappoint disarm discharge disclose discourage discover discredit
    discuss dismantle dismiss disperse displace display dispute disrupt dissolve distance distinguish distort
    distribute disturb divert divide document dominate donate doubt draft drag dress drop dump earn ease
    educate elaborate elect elevate eliminate embark embarrass embolden embrace emerge emphasize employ
    empower enable enact encounter encourage end endanger endorse endure enforce engage enhance enjoy enlarge
    enlist enrich ensue ensure entail enter entertain entitle envision equip erase erode erupt escalate escape
    escort establish estimate evacuate evade evaluate evolve examine exceed exchange exclude execute exempt
    exercise exert exhaust exhibit exist expand expect expel experience expire explain explode exploit explore
    export expose express extend extract face facilitate fail fasten favor favour fear feature file fill
    finance finish fire fix flee float flourish flow focus foil follow force foresee forge form formulate foster
    free fuel fulfill function fund gain gather generate govern grab grant greet grieve guarantee guard guide
    halt handle hamper happen harass harm hasten hate head heal help hesitate hijack hinder hint hire honor
    hope host house identify ignite ignore illustrate imagine impair impede implement implicate imply import
    impose impress improve incite include incorporate increase incur indicate induce inflict influence inform
    inhabit inherit initiate injure insist inspect inspire install institute instruct insult integrate intend
    intensify interact intercept interfere interpret interrogate interrupt intervene interview introduce invade
    invest investigate invite involve isolate issue join judge jump justify kick kidnap kill kiss knock label
    lack land last launch learn lease legalize lessen level leverage liberate lie lift like limit link listen
    live load lobby locate lock look loot lower maintain manage manifest manipulate march mark marry
    match matter measure mediate mention merge migrate minimize mobilize modify monitor motivate mount
    move murder name narrow navigate need negotiate neutralize nominate normalize note notice notify obey object
    oblige observe obstruct obtain occupy occur offend offer open operate oppose oppress order organize
    originate oust outline outrage overcome overlook owe own pack paint participate pass pause penetrate perceive
    perform permit persecute persist persuade piss pick place plan plant play plead please pledge plunge point
    poison portray pose position possess post postpone pour practice praise pray preach predict prefer prepare
    prescribe present preserve preside press presume pretend prevail prevent proceed proclaim procure produce
    prohibit promise promote prompt pronounce propose prosecute protect protest prove provide provoke publish
    pull punish purchase pursue push qualify question quote race raid raise range rally rank reach react reaffirm
    realise realize reassure recall recalibrate receive reckon recognise recognize recommend reconcile
    reconsider reconstruct record recover recruit reduce refer reflect reform refrain refuse refute regain regard
    register regret regulate reinforce reiterate reject relate relax release relieve relinquish relocate rely
    remain remark remember remind remove rename render renew renounce repair repay repeat repel replace reply report
    represent request require rescue resemble reserve reside resign resist resolve resort respect respond
    restore restrain restrict result resume retain retaliate retire retreat retrieve return reveal reverse review
    revise revive revoke revolve reward rob roll rule rush sabotage sack sanction satisfy save scare schedule
    score scream seal search secure seem seize select sense separate serve settle shape share shift shock shop shout
    sign signal simplify slam slaughter slow smash smell smile smoke smuggle solve sort spark specify
    spell spoil sponsor stage start starve state stay step stimulate stop storm strengthen stress strip struggle
    study submit succeed suffer suggest suit summon supervise supply support suppose suppress surge surpass
    surprise surrender surround survey survive suspect suspend sustain switch sympathize tackle talk target taste tax
    tempt tend terminate terrify test testify thank threaten tie tolerate topple torture toss touch tour trace track
    trade train transfer transform translate transmit transport trap travel treat trick trigger triumph trouble
    trust try turn type undermine unify unite unleash unpack unveil update upgrade uphold urge use utilize vanish
    vary venture verify view violate visit visualize voice volunteer vote vow wage wait walk wander want warm warn
    warrant wash waste watch weaken weigh welcome widen wipe wish witness wonder work worry wound wrap yell yield
    ask answer call change check cook count cry cut dine drown enjoy fax email google download upload
    guess hang hug laugh love miss park phone print rent reply row shave ski sleep sneeze spray stare stir
    stretch thrive vomit whisper wrestle assure blow brag buzz chat click comfort crack crawl damn deem dial
    dip dismay drift dwell fade fetch flash fold gaze graduate hurry inquire kneel lean leap merit mistake mourn
    multiply nod obtain overturn overwhelm pile plunder pollute ponder presume prolong pump quit recite
    reopen rid ruin scatter scrap seek shelter shiver slip soften soothe spark stall starve stem strand subside
    tighten underline underscore undertake urge wane wreck
    """

  /// Of these verbs, those whose base form is a noun as often or oftener.
  static let nouns = words(
    """
    act address advance aim amount answer arm arrest attempt attribute ban bargain base benefit blame block bomb
    boost broker call cause center challenge change charge check claim collapse command comment compromise concern
    conduct contact control counter cover crash cross cure damage dance decline decrease defeat delay delegate
    demand design desire display dispute distance document doubt draft drag dress drop ease email encounter end
    escape escort estimate exchange execute exercise exhibit experience exploit export face favor favour fear feature
    file fire fix flow focus force form fuel function fund gain google grant guarantee guard guide halt harm hate
    head help hint hire honor hope host house import increase influence insult interview issue judge jump kick kiss label
    lack land launch lease level leverage lie lift like limit link load lobby lock look love march mark match
    matter measure mention mount move murder name need note notice object offer open order outline outrage pack paint
    park pass pause phone place plan plant play pledge plunge point poison pose position post practice praise present
    press print promise protest pull purchase push question quote race raid raise rally range rank reach
    record reform regard regret release remark rent repair reply report request rescue reserve resolve resort respect
    result return reverse review reward roll row rule rush sack sanction scare schedule score scream search seal sense
    shape share shelter shift shock shop shout sign signal sleep smell smile smoke sort spark sponsor stage start
    state stay step stop storm stress strip struggle study suit supply support surge surprise surrender survey suspect
    switch talk target taste tax test tie torture touch tour trace track trade train transfer transport trap travel treat
    trick trigger triumph trouble trust try turn type update upgrade urge use venture view visit voice volunteer
    vote vow wait walk warrant wash waste watch welcome whisper wish witness wonder work worry wound wrap
    yield cut hang laugh cook count cry guess chat buzz click crack drift flash fold hug lean leap merit mistake pile
    pump ruin scrap slip stem wreck brief purpose strand stretch comfort
    """
  )

  /// Base, past and participle; a slash parts forms that are both in use.
  static let irregular = """
    arise arose arisen;awake awoke awoken;bear bore borne/born;beat beat beaten;become became become;begin began begun
    bend bent bent;bet bet bet;bid bid bid;bind bound bound;bite bit bitten;bleed bled bled;blow blew blown
    break broke broken;breed bred bred;bring brought brought;broadcast broadcast broadcast;build built built
    burn burnt/burned burnt/burned;burst burst burst;buy bought bought;cast cast cast;catch caught caught
    choose chose chosen;cling clung clung;come came come;cost cost cost;creep crept crept;cut cut cut;deal dealt dealt
    dig dug dug;do did done;draw drew drawn;dream dreamt/dreamed dreamt/dreamed;drink drank drunk;drive drove driven
    eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found found;flee fled fled
    fling flung flung;fly flew flown;forbid forbade forbidden;forecast forecast forecast;foresee foresaw foreseen
    forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got gotten/got;give gave given;go went gone
    grind ground ground;grow grew grown;hang hung hung;have had had;hear heard heard;hide hid hidden;hit hit hit
    hold held held;hurt hurt hurt;keep kept kept;kneel knelt knelt;know knew known;lay laid laid;lead led led
    lean leant/leaned leant/leaned;learn learnt/learned learnt/learned;leave left left;lend lent lent;let let let
    light lit lit;lose lost lost;make made made;mean meant meant;meet met met;mislead misled misled
    mistake mistook mistaken;misunderstand misunderstood misunderstood;overcome overcame overcome
    overhear overheard overheard;override overrode overridden;oversee oversaw overseen;overtake overtook overtaken
    overthrow overthrew overthrown;pay paid paid;prove proved proven/proved;put put put;quit quit quit;read read read
    rebuild rebuilt rebuilt;rid rid rid;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said said
    see saw seen;seek sought sought;sell sold sold;send sent sent;set set set;shake shook shaken;shed shed shed
    shine shone shone;shoot shot shot;show showed shown;shrink shrank shrunk;shut shut shut;sing sang sung
    sink sank sunk;sit sat sat;sleep slept slept;slide slid slid;speak spoke spoken;speed sped sped;spend spent spent
    spin spun spun;split split split;spread spread spread;spring sprang sprung;stand stood stood;steal stole stolen
    stick stuck stuck;sting stung stung;strike struck struck;strive strove striven;swear swore sworn;sweep swept swept
    swell swelled swollen;swim swam swum;swing swung swung;take took taken;teach taught taught;tear tore torn
    tell told told;think thought thought;throw threw thrown;thrust thrust thrust;undergo underwent undergone
    understand understood understood;undertake undertook undertaken;undo undid undone;uphold upheld upheld
    upset upset upset;wake woke woken;wear wore worn;weave wove woven;weep wept wept;win won won;wind wound wound
    withdraw withdrew withdrawn;withhold withheld withheld;withstand withstood withstood;write wrote written
    rewrite rewrote rewritten;redo redid redone;retell retold retold;outdo outdid outdone;behold beheld beheld
    beset beset beset;spill spilt/spilled spilt/spilled;spell spelt/spelled spelt/spelled;lie lay lain
    """

  /// Irregular verbs whose base form is a noun as often.
  static let irregularNouns = words(
    """
    bet bid bite break broadcast burst cast cost cut deal dream drink drive fall feed fight find forecast hit
    hurt lead light read rise run set shot show sleep split spread spring stick strike swing tear thrust upset win
    wind ride sting speed
    """
  )
}
