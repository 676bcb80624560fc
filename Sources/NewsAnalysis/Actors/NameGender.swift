// Which pronouns a person's name and title allow.

import NewsModel

/// What is known of a person's gender.
enum NameGender {
  case male, female, unknown

  /// What a title before the name says.
  init(title: String) {
    if Self.femaleTitles.contains(title) {
      self = .female
    } else {
      self = Self.maleTitles.contains(title) ? .male : .unknown
    }
  }

  /// What a given name says.
  init(given: String) {
    if Self.females.contains(given) {
      self = .female
    } else {
      self = Self.males.contains(given) ? .male : .unknown
    }
  }

  /// Whether a pronoun of the other gender fits.
  func allows(_ other: NameGender) -> Bool { self == .unknown || self == other }

  private static let maleTitleList = list(
    "mr mr. king prince lord sir duke baron emperor father brother pope monsieur herr sheikh imam"
  )
  private static let femaleTitleList = list(
    "mrs mrs. ms ms. miss queen princess lady dame duchess baroness empress sister madame frau"
  )

  private static let maleTitles = WordSet(maleTitleList)
  private static let femaleTitles = WordSet(femaleTitleList)

  /// The titles that tell a gender, and others that stand before names as they do.
  static let titles = WordSet(maleTitleList + femaleTitleList + ["dr", "dr.", "prof", "prof."])

  private static let females = words(
    """
    abigail agnes aisha alexandra alice alicia alison amanda amina amy ana anastasia andrea angela angelina anita ann anna anne
    annette annie april audrey ayesha barbara beatrice becky beth betty beverly bonnie brenda bridget camilla carla carmen carol
    caroline carolyn catherine cecilia charlotte cheryl chloe christina christine cindy claire clara claudia condoleezza cristina cynthia
    daniela danielle debbie deborah debra denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena
    elisabeth elizabeth ella ellen emily emma erica erin esther eva evelyn fatima fiona florence frances gail gemma georgia
    gina giulia gloria grace greta gwen hannah harriet hazel heather heidi helen helena hillary holly ida ingrid irene irina isabel
    isabella jacqueline jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill jo joan joanna joanne josephine joyce
    judith judy julia juliana julie karen katarina kate katherine kathleen kathryn kathy katie katrina kelly kristen kristin lana laura
    lauren leila lena leslie lillian linda lisa liz lois loretta lori lorraine louise lucia lucy lydia lynn madeleine maggie margaret
    margarita maria marian marianne marie marilyn marina marissa martha martina mary maureen megan melanie melinda melissa meredith
    michelle mildred miranda miriam molly monica nadia nancy naomi natalia natalie natasha nicole nikki nina nora norma oksana olga
    olivia pamela patricia paula penny petra phyllis priya rachel rebecca regina renee rhonda roberta rosa rose rosemary ruth sabrina
    sally samantha sandra sara sarah sharon sheila shirley silvia sofia sonia sophia sophie stacy stella stephanie sue susan susanne
    suzanne svetlana sylvia tamara tania tara tatiana teresa theresa tiffany tina tracy ursula valentina valerie vanessa vera veronica
    victoria viola virginia vivian wanda wendy yulia yvonne zainab zoe giorgia kamala ursula nikki jacinda angela theresa
    """
  )

  private static let males = words(
    """
    aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandr alex alexander alexei alfred ali
    allen amir andre andreas andrei andrew andrey andriy andy anthony antonio anton antony arnold arthur ashraf bashar barack ben benjamin bernard
    bernie bill billy bob boris brad brandon brendan brett brian bruce bruno carl carlos cesar charles charlie chris christian
    christopher chuck clive colin craig dale damian dan daniel danny darren dave david dean dennis derek dick dmitri dmitry dmytro dominic
    don donald doug douglas duncan dylan ed eddie edgar edmund eduardo edward edwin elias elliot elon emil emmanuel enrique eric erik
    ernest ethan eugene evan fadi faisal felix ferdinand fernando fidel francisco francois frank franklin fred frederick friedrich
    gary gavin gabriel gene geoffrey george gerald gerard gerhard giorgio giovanni giuseppe glenn gordon graham greg gregory guillermo
    gustav hamid hans harold harry harvey hassan hector heinrich henry herbert herman howard hugh hugo hussein ian ibrahim igor
    isaac ismail ivan jack jacob jacques jaime jake james jamal jan jared jason javier jay jeff jeffrey jeremy jerome jerry jim jimmy
    joe joel johan john johnny jon jonathan jorge jose joseph josh joshua juan julian julius justin karim karl keith ken kenneth kevin
    khaled khalid klaus kofi kurt kyle lance larry lars lawrence lech leo leon leonard leonid lev lloyd louis luca lucas luis luke
    mahmoud malcolm manuel marc marco marcus mario mark martin marvin matt matthew maurice max maxim michael mick miguel mikhail mike milton
    mitch mohamed mohammad mohammed muhammad murat mustafa nasser nathan neil nelson nicholas nick nicolas nigel nikita nikolai noah noel
    norman oleg oleksandr oleksiy oliver omar osama oscar otto owen pablo paolo pascal patrick paul pavel pedro peter phil philip
    philippe pierre rafael ralph ramon randy raul ray raymond recep reza ricardo richard rick robert roberto rodrigo roger roland
    roman ron ronald rory roy rudolf rudy rupert russell ryan saddam salim salman samuel scott sean sebastian serge sergei sergey
    sergio seth simon spencer stanley stefan stephen steve steven stuart ted terry thomas tim timothy toby todd tom tomas tommy tony
    travis trevor umar vadim vasily victor viktor vincent vitali vladimir volodymyr walter warren wayne werner will william wilhelm
    wolfgang xavier xi yasser yitzhak yuri yusuf zbigniew benjamin binyamin ehud shimon narendra imran shinzo rishi keir olaf
    """
  )

  private static func words(_ table: String) -> WordSet { WordSet(list(table)) }

  private static func list(_ table: String) -> [String] {
    table.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
