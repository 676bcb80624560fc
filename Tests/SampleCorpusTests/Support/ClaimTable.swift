// The main attributed claims of the sample corpus, as the fixtures' README has them: source, cue,
// claim (in quotation marks where it is quoted), polarity, certainty.

/// The claims of each article that has sources.
enum ClaimTable {
  static let wire = """
    Ilsa Varn | told | "We agreed to reopen the harbour on 1 April" | + | certain
    Ilsa Varn | said | Kell had promised to withdraw the Sardovan patrol boats from Melisk Bay | + | certain
    Ilsa Varn | added | "The harbour belongs to both peoples" | + | certain
    Doran Kell | said | Sardova would withdraw its patrol boats before the end of March | + | certain
    Doran Kell | said in a short address | "We will keep our word" | + | certain
    Petra Solen | said | delegations from both countries would meet in Halvek on 2 April | + | certain
    Petra Solen | According to | the talks will cover pilotage fees, fishing rights and the repair of the breakwater | + | certain
    Petra Solen | told | "Nothing has been signed yet" | - | certain
    Marek Thole | said | the president had no mandate to make such a promise | - | certain
    Marek Thole | said | "The president should publish what he promised" | + | certain
    Jonas Brede | said | 40 ships were waiting outside the harbour | + | certain
    Melisk Pilots Union | said | its members were ready to return to work | + | certain
    Two pilots | said | they had not been paid since January | - | certain
    A senior Orvenian official | said | the first ships could enter the harbour within days | + | possible
    Joint Harbour Commission | confirmed | it had received a joint request to inspect the channel | + | certain
    Lena Oster | said | divers would inspect the channel on Friday | + | certain
    Lena Oster | warned | storms might delay the work | + | possible
    Dealers | said | the fall would probably continue if the harbour opened on time | + | probable
    An insurer in Tessarn | said | it would not lower its rates before the first convoy had left the bay | - | certain
    """

  static let statement = """
    Doran Kell | stated | the harbour belongs to both peoples | + | certain
    Doran Kell | reminded | Sardovan engineers built the breakwater in 1962 | + | certain
    Doran Kell | stressed | Sardova is the lawful owner of the eastern quay | + | certain
    Doran Kell | said | he trusts the word of the Prime Minister | + | certain
    """

  static let sceptic = """
    Varn’s office | says | the call took place on Tuesday 18 March 2025 | + | certain
    Sardovan Press Office | claims | it took place on Wednesday | + | certain
    Petra Solen | told | "no paper was exchanged" | - | certain
    Petra Solen | said | delegations would probably meet in Halvek on 2 April | + | probable
    Sardovan Press Office | insists | they will meet in Tessarn | + | certain
    a diplomat in Tessarn | According to | the place has not been settled | - | certain
    Ilsa Varn | says | Mr Kell promised it | + | certain
    Jonas Brede | claims | 40 ships are waiting outside the harbour | + | certain
    Ida Renn | said | 14 ships were waiting outside the harbour | + | certain
    Ida Renn | said | "I can count them from my window" | + | certain
    Lena Oster | said | divers would inspect the channel on Friday | + | certain
    Lena Oster | doubts | the harbour will reopen on 1 April | - | possible
    Lena Oster | suggested | the inspection could take three days | + | possible
    """

  static let correction = """
    Joint Harbour Commission | according to | 14 ships were waiting outside the harbour on Wednesday | + | certain
    Petra Solen | denied | Prime Minister Ilsa Varn and President Doran Kell had agreed on a date | - | certain
    Petra Solen | said | "There is no agreement" | - | certain
    Petra Solen | said | "and there is no date" | - | certain
    his office | said | President Kell never promised to withdraw the patrol boats | - | certain
    Lena Oster | denied | pilots had resumed work in the bay | - | certain
    Lena Oster | said | "Not one pilot boat has left Tarvik Point" | - | certain
    Ministry of Foreign Affairs | said | Delegations from both countries will meet in Halvek on 2 April | + | certain
    Zoë Marand | said | "We should have counted the ships ourselves" | + | certain
    """
}
