// Lists of nouns by what they stand for.

/// Nouns in their dictionary forms.
enum NounLists {
  /// What a man or a woman can be called.
  static let people = """
    academic accountant activist actor acquaintance adjutant administrator admiral adult adviser advisor advocate agent aide
    ally ambassador analyst anarchist ancestor anchor announcer anthropologist apologist applicant apprentice archaeologist
    archbishop archer architect artist assailant assassin assistant astronaut astronomer athlete attacker attendant attorney
    author auditor baby bachelor backbencher banker baron barrister batsman bassist biker billionaire biographer biologist bishop
    blogger boss botanist bowler boxer broker broadcaster brigadier builder bureaucrat burglar butcher buyer cabbie cadet
    campaigner candidate captain captor cardinal caretaker carpenter cashier catcher celebrity ceo cfo chairperson challenger
    champion chancellor chaplain chemist chef chief child cleric clerk client climber clown coach coadjutor colleague collector
    colonel columnist comedian commander commandant commentator commissioner companion competitor complainant composer
    conductor confidant conqueror conservative constable consultant contestant contractor convict cook coordinator cop coroner
    correspondent councillor councilor counsel counsellor counselor courier cousin craftsman creator criminal critic curator
    customer cyclist dancer dealer dean debutant defector defendant defender delegate democrat demonstrator dentist deputy
    descendant designer detainee detective developer dictator diplomat director dissident diver doctor donor driver drummer
    economist editor educator elder elector emigrant emissary employee employer engineer entertainer entrepreneur envoy
    escapee essayist evangelist examiner executioner executive expert explorer farmer father-in-law fan fighter financier
    finalist firefighter fisherman foe follower forecaster foreigner foreman founder freelancer friend fugitive gangster
    gardener general geographer geologist goalkeeper goalscorer golfer governor graduate guard guardian guerrilla guest guide
    guitarist gunman hacker hairdresser hairstylist handler harbourmaster headteacher heir helper historian hitter homeowner hostage host
    humanitarian hunter idol illustrator immigrant incumbent individual industrialist infant informant inhabitant inmate inspector
    instructor insurgent intellectual intern interpreter interviewer interviewee intruder inventor investigator investor
    islamist jailer jeweller jihadist jockey journalist judge juror justice keeper killer kidnapper king-maker landlord
    lawmaker lawyer leader learner lecturer legend legislator lexicographer liberal librarian lieutenant linguist lobbyist
    lord-lieutenant magician magistrate magnate manager marine marshal martyr mathematician mayor mechanic mediator medic
    member mentor mercenary merchant messenger midfielder militant millionaire miner minister minor missionary mogul monarch
    motorist murderer musician narrator naturalist navigator negotiator neighbor neighbour newcomer newsreader nominee novelist nurse
    observer offender officer official ombudsman operator opponent orator orchestrator organiser organizer orphan outfielder
    owner painter panelist paramedic parent parishioner parliamentarian participant partner passenger passer-by patient patriot
    patron peasant pediatrician pedestrian penpal performer perpetrator person philanthropist philosopher photographer
    physician physicist pianist pilgrim pilot pioneer pitcher plaintiff player playwright plumber poet politician pollster
    pope porter poster practitioner preacher predecessor premier presenter president priest principal prisoner prodigy producer
    professional professor programmer promoter proponent prosecutor protagonist protege protégé protester provost psychiatrist
    psychologist publisher publicist punter pupil quarterback rabbi racer radical ranger rapper reader realtor rebel
    receptionist recipient recruit rector referee reformer refugee registrar relative reporter representative republican
    rescuer researcher resident respondent reverend reviewer rider rival robber rookie ruler runner runner-up sailor saint
    salesperson scholar schoolteacher scientist scorer screenwriter scriptwriter sculptor secretary senator sergeant servant
    settler sheikh sheriff shooter shareholder sibling signatory singer skater skier skipper skywriter smuggler socialist sociologist
    soldier solicitor solist soloist songwriter speaker specialist spectator speechwriter spokesperson spouse spy star
    statesman steward storyteller strategist striker student subcontractor successor superintendent superstar supervisor supporter
    surgeon survivor suspect swimmer tailor teacher teammate technician teen teenager tenant terrorist theologian theorist
    therapist thief thinker toddler tourist trader trainee trainer traitor translator traveler traveller treasurer trustee tutor
    tycoon undersecretary undertaker undergraduate user vendor vet veteran veterinarian viceroy vicar victim victor
    viewer villager violinist visitor vocalist volunteer voter walker warden warlord warrior watchdog winner witness worker
    worshipper writer youngster youth zoologist chair co-author co-chair co-founder co-host co-owner co-star co-worker doyen
    lifeguard sniper bomber hijacker looter rioter skateboarder surfer jogger whistleblower wrestler referent seeker
    """

  /// What a man is called.
  static let men = """
    man boy gentleman guy bloke lad chap husband father dad daddy son brother grandfather grandpa grandson nephew uncle
    king prince duke emperor czar tsar sultan emir baron lord count knight monk friar boyfriend groom bridegroom widower
    actor-turned-politician businessman chairman spokesman congressman policeman fireman salesman statesman fisherman
    gunman councilman alderman anchorman cameraman craftsman horseman juryman layman marksman nobleman ombudsman postman
    serviceman sportsman tribesman handyman hitman middleman strongman foreman seaman stepfather stepson father-in-law
    son-in-law brother-in-law half-brother ex-husband fiancé host schoolboy cowboy godfather playboy waiter steward imam pope
    ayatollah archduke monsignor patriarch
    """

  /// What a woman is called.
  static let women = """
    woman girl lady wife mother mom mum mama daughter sister grandmother grandma granddaughter niece aunt queen princess duchess
    empress baroness countess nun girlfriend bride widow actress hostess heiress businesswoman chairwoman spokeswoman
    congresswoman policewoman saleswoman councilwoman anchorwoman waitress stewardess housewife housekeeper stepmother
    stepdaughter mother-in-law daughter-in-law sister-in-law half-sister ex-wife fiancée schoolgirl ballerina maid
    midwife mistress matron goddess priestess witch mademoiselle
    """

  /// Bodies of people that act as one.
  static let organizations = """
    academy administration agency airline alliance army assembly association authority bank band battalion bench board body
    brigade broadcaster brokerage bureau business cabinet carmaker carrier cartel cell chain chamber charity chain club coalition college
    command commission committee company conglomerate congress consortium contingent cooperative corporation council court
    delegation department directorate division embassy employer enterprise establishment executive faction faculty federation
    firm fleet force foundation franchise front fund gang garrison government group guild institute institution insurer
    intelligence investigator-general jury junta judiciary label lab league leadership legislature lender manufacturer maker
    militia ministry mission mob movement multinational municipality museum navy network newspaper ngo nonprofit office
    opposition orchestra order organisation organization outfit outlet panel paper parish parliament partnership party patrol
    platoon police press producer publication publisher quartet red-cross regime regiment regulator retailer school secretariat
    sect senate service side society sorority squad squadron start-up startup store studio subcommittee subsidiary supermarket
    supplier syndicate task-force taskforce team thinktank think-tank tribunal troupe trust tribe union unit university utility
    vendor watchdog website wing workshop yard magazine journal daily weekly tabloid broadsheet automaker brewer refiner
    operator contractor exchange hospital clinic church bookmaker airforce presidency monarchy bloc
    """

  /// Places and what is built.
  static let places = """
    abbey airfield airport airstrip alley area arena atoll avenue bar barracks base basin bay bazaar beach bluff boulevard border
    bridge building bunker bypass cafe camp campus canal canyon cape castle cathedral cave cemetery center centre channel
    chapel checkpoint cinema citadel cliff coast coastline compound continent convent corridor cottage courthouse creek crossing
    dam delta depot desert destination dock dockyard embankment enclave estate estuary facility factory farm farmland ferry-port
    field flat fort fortress forest frontier gallery garden gate glacier ground gulf hall harbor harbour headquarters headland highland
    highway hill hotel house inlet island isle isthmus jail jetty junction jungle lagoon lake land landmark lane library lighthouse
    location lounge mall mansion marina market marketplace marsh meadow memorial mill mine monastery monument moor mosque
    motorway mountain neighborhood neighbourhood nightclub oasis observatory ocean oilfield outpost palace park pass path peak peninsula
    pier place plain planet plant plantation plateau playground plaza plot pond port post premise prison pub quarter quay ranch
    reef refinery region reserve reservoir residence resort restaurant ridge river road route ruin runway sanctuary sea seaport
    shop shore shrine site slum spot square stadium station strait stream street suburb summit swamp synagogue temple terminal
    territory theater theatre tomb tower trail tunnel valley venue viaduct villa volcano ward warehouse waterfall waterfront waterway
    wharf wilderness zone district continent
    """

  /// Countries and their parts.
  static let countries = """
    country nation kingdom republic state homeland motherland federation monarchy principality province emirate empire colony
    superpower sultanate county prefecture canton
    """

  /// Where people live together.
  static let towns = """
    city town village capital municipality metropolis borough hamlet settlement township commune hometown township
    """

  /// Several people by one word.
  static let crowds = """
    people family couple pair crowd duo trio public population staff crew audience folk personnel clergy
    electorate public minority majority generation youth community workforce
    """

  /// Nouns that texts are full of, in an order that the table of weights relies on: whether they speak of
  /// somebody named has much to do with the noun itself.
  static let frequent = """
    agency area army artist association author band body book brother building business campus capital center centre
    century chairman chief child church city club coach college committee community company corporation council country
    county court crowd culture daughter day department director district doctor driver earth economy editor election end
    family father field film firm floor founder friend game girl governor government group guy hall head home hospital hotel
    house idea industry institute internet island issue king lake land law leader leadership man mayor media member minister
    ministry mother movement museum nation newspaper north office official organization owner paper park parliament part party
    people person place player police population president press program project province public queen reason region republic
    rest river road room school sea secretary senator series service site society son south spokesman state station store
    story street student suspect system team territory thing time town union university victim village war way website west
    wife woman work world writer year youth east mountain airport bank
    """
}
