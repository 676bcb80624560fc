// Words that tell what a name names: the last word of it, or the one before `of`.

import NewsModel

/// Words by the type that they tell.
enum TypesTable {
  /// The lists; a word may be in several.
  static let all: [(type: NameType, words: String)] = [
    (.facility, facilities), (.place, places), (.event, events), (.work, works),
    (.product, products), (.law, laws),
  ]

  private static let facilities = """
    airport airfield airbase aerodrome airstrip base barracks fort fortress castle citadel garrison camp prison jail
    penitentiary street avenue road boulevard lane drive way highway motorway freeway turnpike parkway expressway
    interstate route square plaza circus place bridge viaduct tunnel crossing ferry station terminal depot port harbor
    harbour dock docks quay wharf pier marina lighthouse canal dam reservoir stadium arena dome gymnasium pool
    racecourse racetrack speedway raceway track court courthouse hall house palace mansion manor villa tower towers
    building skyscraper center centre complex mall market bazaar shop store hotel inn resort casino restaurant cafe bar
    pub theater theatre cinema museum gallery library observatory telescope laboratory zoo aquarium garden gardens
    park playground monument memorial statue arch column cemetery cathedral church chapel abbey monastery convent
    mosque synagogue temple shrine basilica hospital clinic school campus plant refinery mine mill factory works
    warehouse pipeline reactor gate wall checkpoint runway hangar pad launchpad spaceport embassy room chamber office
    ave blvd st rd
    """

  private static let places = """
    river lake sea ocean bay gulf strait straits island islands isle isles mountain mountains mount hill hills valley
    desert forest jungle county province district governorate region territory prefecture parish oblast peninsula
    canyon creek beach coast village town city municipality borough falls springs cape plateau basin delta pass range
    reef archipelago republic kingdom lagoon fjord inlet shore headland plain plains steppe glacier volcano planet
    moon ridge highlands lowlands woods swamp marsh oasis continent federation emirate sultanate principality
    """

  private static let events = """
    war wars battle siege massacre bombing uprising revolution revolt rebellion insurgency coup riots protests
    holocaust genocide famine depression recession crisis earthquake tsunami flood floods fire hurricane typhoon
    cyclone storm blizzard tornado eruption plague pandemic olympics paralympics games cup championship championships
    tournament open masters bowl series marathon race derby rally prix grandslam playoffs finals final festival
    carnival parade fair exhibition expo exposition conference convention congress summit forum congregation
    ceremony gala concert tour election elections referendum primary caucus caucuses inauguration coronation wedding
    anniversary jubilee day week month year eve season campaign operation offensive exercise exercises mission
    intifada spring raid landing landings explosion disaster crash scandal affair hearings trial trials
    """

  private static let works = """
    book novel bible koran quran torah gospel scripture poem ballad ode symphony concerto sonata opera overture song
    anthem album single record film movie documentary trilogy saga cartoon comic comics play musical drama comedy
    tragedy show series episode sitcom programme magazine journal gazette review digest report essay diary diaries
    chronicles memoirs story stories tale tales legend guide handbook manual dictionary encyclopedia almanac prize
    award awards medal trophy oscar oscars emmy emmys grammy grammys nobel pulitzer painting portrait sculpture
    mass requiem waltz theme hymn blues dissertation thesis lecture letters speech
    """

  private static let products = """
    windows linux android firefox browser phone smartphone laptop tablet computer console playstation xbox camera
    printer processor chip server software app engine car sedan truck van pickup suv coupe motorcycle bike scooter bus
    train locomotive jet aircraft airliner airplane plane helicopter drone bomber fighter missile missiles rocket
    launcher rifle pistol gun tank torpedo submarine ship ferry yacht destroyer frigate carrier cruiser hms uss ss rms
    spacecraft shuttle satellite probe rover capsule vaccine drug pill tablets cola beer whisky whiskey vodka wine
    cigarettes shampoo perfume toy doll robot kit edition version model mk mark class
    """

  private static let laws = """
    act acts bill law laws code statute statutes ordinance decree edict directive regulation regulations rule rules
    amendment amendments constitution charter treaty treaties accord accords agreement agreements pact protocol
    convention covenant declaration resolution article articles chapter section title clause doctrine order mandate
    sanctions ban rights patent memorandum compact concordat proposition measure initiative v vs
    """
}
