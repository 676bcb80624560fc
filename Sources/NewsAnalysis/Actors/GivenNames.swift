// Given names and what they are called in short: `Bill` is `William`.

/// The short forms of given names.
enum GivenNames {
  /// The name that a given name, in lower case, is short for; itself where it is none. A form of several names is
  /// taken for the commonest.
  static func formal(_ name: String) -> String { table[name] ?? name }

  /// A line for each name: the name, then what it is called.
  private static let lines = """
    abigail abby
    abraham abe
    albert bert
    alexander alex sasha
    alexandra sandra
    alfred alf
    andrew andy drew
    anthony tony
    arnold arnie
    arthur art
    barbara barb
    benjamin ben benny
    bernard bernie
    bradley brad
    caroline carrie
    catherine cathy cate
    charles charlie chuck
    christina tina
    christopher chris
    clifford cliff
    clinton clint
    cynthia cindy
    daniel dan danny
    david dave davey
    deborah deb debbie debra
    dennis denny
    dominic dom
    donald don donnie
    dorothy dot dottie
    douglas doug
    edward ed eddie ted
    elizabeth liz beth betty lizzie
    ernest ernie
    eugene gene
    frances fran
    francis frank
    franklin frankie
    frederick fred freddie
    gabriel gabe
    geoffrey geoff
    gerald gerry
    gregory greg
    harold hal
    henry hank
    herbert herb
    jacob jake
    jacqueline jackie
    james jim jimmy jamie
    janet jan
    jeffrey jeff
    jennifer jen jenny
    jeremy jem
    jerome jerry
    jessica jess
    john johnny
    jonathan jon
    joseph joe joey
    joshua josh
    judith judy
    katherine kate kathy katie
    kenneth ken kenny
    kimberly kim
    lawrence larry
    leonard len lenny
    louis lou
    margaret maggie meg peggy
    martin marty
    matthew matt
    maurice mo
    maxwell max
    megan meghan
    michael mike mick mickey
    mitchell mitch
    mohammed mohamed muhammad mohammad
    nathaniel nathan nate
    nicholas nick nicky
    pamela pam
    patricia trish patty
    patrick pat paddy
    peter pete
    philip phil phillip
    rachel rach
    raymond ray
    rebecca becky becca
    richard rick dick ricky richie
    robert bob rob bobby robbie
    rodney rod
    ronald ron ronnie
    roger rodge
    russell russ
    samuel sam sammy
    stephen steve steven stevie
    stanley stan
    stuart stu
    susan sue susie
    theodore theo teddy
    theresa teresa tess
    thomas tom tommy
    timothy tim timmy
    valerie val
    victor vic
    victoria vicky vicki
    vincent vince
    vladimir volodya
    walter walt
    william bill billy will willie
    zachary zach zack
    """

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let names = line.split(separator: " ").map(String.init)
      for name in names.dropFirst() { table[name] = names[0] }
    }
    return table
  }()
}
