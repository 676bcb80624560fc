// Teams: what they are called beside their town, which is no place of that name and no person.

/// The names of teams.
enum TeamNames {
  /// What teams are called; `boston` + `red sox`. Most are plurals, which are teams behind any town.
  static let nicknames: Set<String> = {
    var names: Set<String> = []
    for line in lines.split(separator: "\n") {
      for name in line.split(separator: ",") { names.insert(String(name)) }
    }
    return names
  }()

  /// Nicknames that are little else with a capital inside of a sentence.
  static let alone: Set<String> = {
    var names = nicknames
    for name in commoner.split(separator: " ") { names.remove(String(name)) }
    return names
  }()

  private static let lines = """
    49ers,bears,bengals,bills,broncos,browns,buccaneers,cardinals,chargers,chiefs,colts,cowboys,dolphins
    eagles,falcons,giants,jaguars,jets,lions,packers,panthers,patriots,raiders,rams,ravens,redskins,saints
    seahawks,steelers,texans,titans,vikings,76ers,sixers,bucks,bulls,cavaliers,celtics,clippers,grizzlies
    hawks,heat,hornets,jazz,kings,knicks,lakers,magic,mavericks,nets,nuggets,pacers,pelicans,pistons,raptors
    rockets,spurs,suns,supersonics,sonics,thunder,timberwolves,trail blazers,warriors,wizards,angels,astros
    athletics,blue jays,braves,brewers,cubs,diamondbacks,dodgers,indians,mariners,marlins,mets,nationals
    orioles,padres,phillies,pirates,rangers,rays,red sox,reds,rockies,royals,tigers,twins,white sox,yankees
    expos,avalanche,blackhawks,blue jackets,blues,bruins,canadiens,canucks,capitals,coyotes,devils,ducks
    flames,flyers,hurricanes,islanders,kraken,lightning,maple leafs,oilers,penguins,predators,red wings
    sabres,senators,sharks,stars,whalers,wild,united,rovers,wanderers,albion,hotspur,galaxy,fire,sounders
    """

  /// What names much else alone.
  private static let commoner = """
    bears bills browns cardinals chiefs cowboys dolphins eagles falcons giants jets lions panthers patriots
    raiders rams saints titans vikings bucks bulls hawks heat hornets jazz kings magic nets nuggets rockets
    suns thunder warriors wizards angels athletics braves indians marlins nationals pirates rangers rays reds
    rockies royals tigers twins avalanche blues capitals devils ducks flames hurricanes islanders lightning
    predators senators sharks stars wild united rovers wanderers albion galaxy fire pelicans clippers
    mavericks ravens penguins mariners
    """
}
