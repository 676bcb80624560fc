// Nouns and adjectives that endings do not tell, and the irregular plurals.

/// The nouns that the lexicon knows.
enum NounTable {
  /// Nouns that are hardly ever verbs.
  static let nouns = """
    ability abuse access accident account activist actor actress advice affair age agency agenda agent agreement aid
    air aircraft airline airport alliance ally ambassador amendment analysis analyst anger angle animal anniversary
    apartment appeal appearance approach architect area argument army art article artist aspect assembly asset atmosphere
    attack attention attitude attorney audience aunt author authority autumn average award baby backdrop bag balance
    analyst backer dealer delegation dock ferry fisherman fog gossip harbor harbour insurer lender rumor rumour
    squadron trader vessel
    ball band bank bar base basis battle beach bear beauty bed beer behavior belief bell bike bill billion bird birth
    birthday bit blast blog blood board boat body bomb bond book border boss bottle bottom box boy brain branch
    bread brother budget building bureau bus business cabinet cake camera camp campaign cancer candidate capacity
    capital captain car carbon card care career case cash cat category catholic ceasefire cell center centre century
    ceremony chain chair chairman chance channel chapter character charity chemical chicken chief child choice church
    circle circumstance citizen city civilian class clause client climate clock clothes club coach coal coalition coast
    code coffee colleague college colony color column combat comedy comfort commander commission committee commodity
    community company complaint component computer concept concert condition conference confidence conflict congress
    consensus consequence constitution consumer content context contract convoy copy corner corporation corruption
    council counsel country county couple coup course court cousin creature credit crew crime criminal crisis critic
    criticism crop crowd culture currency curve customer cycle dad danger data database date daughter day deadline
    deal death debate debt decade decision deck defence defense deficit degree democracy democrat department
    deputy desert desk detail device diet dinner diplomacy diplomat disaster disease district doctor document dog dollar
    door drama drone drug duty earth earthquake east economy edge edition editor effect effort egg election electricity
    element embassy emergency emission emotion empire employee employer enemy energy engine engineer
    enterprise entity environment epidemic episode era error essay estate euro evening event evidence evil exam example
    exception executive exile expert explosion extent extremist eye facility fact factor factory failure faith
    family fan farm farmer fashion fate father fault fee feedback feeling fellow festival fiction field figure film fish flag
    flat flight flood floor flower food foot football foreigner forest formula fortune forum foundation frame
    freedom friction friend friendship front fruit fun funeral future game gap garden gas gate gender general
    generation genre gift girl glass goal god gold good government governor grade grandmother ground group growth guest
    guideline guilt guitar gun guy hair half hall hand harbor hat headline headquarters health heart heat heaven height
    hell hero hill history hit hobby hole holiday home hometown horizon horse hospital hostage hotel hour household
    human hundred hunger husband ice idea ideology image impact incident income individual industry infant
    inflation information infrastructure initiative injury inquiry insight institution insurance insurgent
    integrity intelligence intent interest internet invasion investor island item jail jet job journal journalist
    journey joy judgment jury justice key kid king kingdom kitchen knee knife knowledge lab laboratory lady lake
    landscape language law lawmaker lawsuit lawyer layer leader leadership league leg legacy legislation length lesson letter
    liberty library life light line list literature loan location logic loss lot lunch machine magazine majority maker man
    manager manner map margin market marriage mass master mate material mayor meal meaning means meat media
    medicine meeting member membership memory mess message metal method middle mile militant military militia milk mind mine
    minister ministry minority minute mirror missile mission mobile mode model mom moment money month mood moon
    morning mosque mother motion motive mountain mouth movie muscle museum music mystery narrative nation native
    nature navy neck neighbor neighborhood neighbour network news newspaper night noise north northeast northwest nose
    novel number nurse objective occasion ocean offense office officer official oil opinion opponent opportunity
    opposition option organ origin outcome output outlet outbreak oxygen pace page pain pair palace panel
    paper parent parliament part partner party passenger passion past path patient pattern payment peace peak pen penalty
    people percent percentage performance period person personality personnel perspective phase phenomenon philosophy photo
    phrase picture piece pilot pipe pizza plane planet plate platform player plot poem poet policy politician politics poll
    pool population port portion pot poverty power presence president pressure price pride priest prime prince principle
    priority prison prisoner prize problem procedure process product production profession professor profile profit
    program programme progress project proof property proportion proposal prosecutor prospect province public
    purpose quality quarter queen radiation radio rain rate ratio reader reality realm reason rebel recipe recession referendum
    refuge refugee regime region relation relationship relative religion reporter republic republican reputation
    research resident resistance resource responsibility rest restaurant revenue revolution rhetoric rice rifle
    right ring riot risk rival river road rock rocket role roof room root route row sale sample satellite scale scandal
    scenario scene school science scientist scope script sea season seat second secret secretary section sector security senator
    sentence sentiment sequence series servant service session sex shadow ship shoe shore shot shoulder side site situation
    size skepticism skill skin sky slave snow society software soil soldier solution son song soul sound source south southeast
    southwest sovereignty space speaker species speech sphere spirit spokesman spokesperson spokeswoman sport spot squad
    staff stance standard standoff star station statement status steel stock stomach stone store story strain stranger
    strategy stream street strength strife string student stuff style subject success sugar summer summit sun surface surgeon
    symbol symptom system table tank task tea teacher team technique technology teenager telephone television
    temperature tension term territory terror terrorism terrorist text theater theatre theme theory thing thousand thread
    threat throat thumb ticket tip title tomorrow today tonight tone tongue tool tooth top topic total town toy tradition
    traffic tragedy trail treaty tree trend trial tribe trip troop truce truck truth tunnel turmoil uncle union unit
    universe university value van vehicle version veteran victim victory video viewer village violence virus
    vision volume voter wall war warfare warning water way weakness wealth weapon weather web website wedding week
    weekend weight west whale wheel wife willingness window wine wing winner winter wire woman wood word worker
    workshop world writer wrong year youth zone stop-gap headline takeaway web chit-chat folk mum
    """

  /// Singular and irregular plural.
  static let irregular = """
    man men;woman women;child children;person people;foot feet;tooth teeth;goose geese;mouse mice;ox oxen;life lives
    wife wives;knife knives;leaf leaves;half halves;shelf shelves;wolf wolves;thief thieves;loaf loaves;calf calves
    self selves;crisis crises;analysis analyses;basis bases;thesis theses;hypothesis hypotheses;oasis oases
    phenomenon phenomena;criterion criteria;medium media;bacterium bacteria;stratum strata;curriculum curricula
    memorandum memoranda;alumnus alumni;stimulus stimuli;cactus cacti;fungus fungi;nucleus nuclei;radius radii
    index indices;appendix appendices;matrix matrices;vertex vertices;axis axes;policeman policemen
    policewoman policewomen;spokesman spokesmen;spokeswoman spokeswomen;chairman chairmen;congressman congressmen
    businessman businessmen;fisherman fishermen;gunman gunmen;airman airmen;serviceman servicemen;gentleman gentlemen
    englishman englishmen;frenchman frenchmen;fireman firemen;grandchild grandchildren;hoof hooves;scarf scarves
    """

  /// Nouns that end in s and are their own lemma.
  static let fixed = words(
    """
    news series species means politics economics physics mathematics headquarters aircraft sheep fish deer swiss
    athletics ethics logistics statistics tactics arms clothes thanks lens gas bus virus status
    campus census bias canvas chaos bonus diabetes process
    congress access business press progress success
    """
  )
}

/// The adjectives that the lexicon knows.
enum AdjectiveTable {
  /// Adjectives that endings do not tell.
  static let adjectives = """
    able absent abstract abundant abrupt acute adept adequate afraid alive anti apparent appropriate armed aware awful awkward
    bad bare basic better best big bitter blank blind bold boring brave brief bright broad broken brown calm careful
    cheap chief civil classic close cold common complex concrete conscious constant contemporary convenient cool
    corrupt crazy critical crucial cruel current cute damn dark dead deaf dear decent deep delicate dense different
    difficult diplomatic direct dirty distant distinct divine double dry due dumb eager early easy eastern elderly
    electric elite empty enormous entire equal eventual exact excellent exempt expensive explicit extra extreme fair fake
    familiar famous fast fat favorite federal female few fierce fine firm fluid fond foreign fragile free frequent
    fresh friendly full funny future gentle glad global good grand grateful grave gray great green grey grim gross
    guilty handsome happy hard harsh healthy heavy hidden high hollow holy honest horrible hostile hot huge human
    humble hungry identical ideal ill illegal immense imminent implicit important incredible indirect inner innocent
    instant intact intense interim internal intricate joint junior just keen key kind large late latest lazy
    left legitimate less likely little live local lone long loose loud low loyal lucky mad main major male
    married massive mature maximum mean mere mild minimum minor mobile modern modest moral multiple mutual naive
    naked narrow nasty natural near neat nervous neutral new nice noble normal northern nuclear obvious odd offensive
    okay old only open opposite ordinary original orthodox other outer outright overall own pale parallel past
    patient perfect permanent pink plain pleasant pleased plenty polite poor popular possible precarious precise
    pregnant present previous prime prior private profound prominent prompt proper proud public pure quick quiet
    radical random rapid rare raw ready real recent red related relevant reluctant remote responsible rich rid right
    robust rough round royal rude sacred sad safe same sane scarce secret secure senior sensitive separate serious
    severe shallow sharp sheer short shy sick significant silent similar simple sincere single skeptical
    slight slow small smart smooth sober soft sole solid soviet special specific stable stark steady steep
    sticky stiff still straight strange strict strong stubborn stupid subject subtle such sudden sufficient super
    superb superior supreme sure suspicious sweet swift tall temporary tense terrible thick thin tight tiny tired top total
    tough toxic tragic transparent tremendous true typical ugly ultimate unable unclear unfair uniform unique
    united universal unlikely upcoming upper upset urban urgent used useful usual vague vain valid vast violent
    virtual vital vivid vocal vulnerable warm weak wealthy weird western wet white whole wicked wide wild wise worldwide
    worried worse worst worth worthy wrong yellow young southern black blue golden wooden
    """

  /// Of these, those that are nouns or adverbs as well, before no noun.
  static let nouns = words(
    """
    chief classic elite extreme female future human ideal individual junior key kind left light male maximum mean
    minimum minor mobile novel official opposite original past patient plain present prime private public
    quiet radical red right secret senior single special subject super superior top total uniform white whole worst
    young best good wrong black blue green native criminal executive objective potential
    """
  )

  /// Those that are adverbs as well.
  static let adverbs = words(
    """
    better best close deep direct early extra far fast first hard high just last late less likely long loud low more
    most much near only overall pretty quick right short slow still straight sure well wide worldwide
    """
  )

  /// Adjectives of peoples, countries and faiths, which are written with a capital.
  static let peoples = words(
    """
    american russian ukrainian british french german chinese european japanese israeli iranian iraqi syrian
    indian arab muslim christian jewish catholic islamic african asian italian spanish turkish polish dutch
    swiss swedish norwegian danish finnish greek portuguese irish scottish welsh english canadian mexican
    brazilian argentine cuban australian korean vietnamese thai indonesian pakistani afghan saudi
    egyptian libyan lebanese palestinian jordanian kurdish yemeni sudanese ethiopian kenyan nigerian
    belarusian georgian armenian azerbaijani kazakh uzbek romanian bulgarian serbian croatian bosnian
    albanian hungarian czech slovak estonian latvian lithuanian soviet western arabic latin orthodox
    protestant buddhist hindu sunni shiite shia roman victorian byzantine ottoman persian
    """
  )
}
