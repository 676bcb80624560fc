// The points of the first sample corpus, as the fixtures' README has them.

extension RightPoint {
  /// What the five accounts of a call say.
  static let harbour = points(
    """
    day of the call | date [source] [certainty] | coastal-wire: spoke by telephone on Tuesday | press-office: spoke by telephone with Prime Minister | halvek-ledger: the call took place on Tuesday | skerrin-post: The call took place on Tuesday
    length of the call | number certainty [source] | coastal-wire: The call lasted 50 minutes | press-office: The call lasted 90 minutes | halvek-ledger: reportedly lasted 50 minutes | tidewater-talk: possibly for an hour | skerrin-post: It lasted 50 minutes
    agreed to reopen | certainty polarity source | coastal-wire: We agreed to reopen the harbour on 1 April | press-office: agreed to reopen the harbour on 1 April | halvek-ledger: agreed to reopen the harbour on 1 April | tidewater-talk: the two leaders agreed, at least roughly, to reopen the harbour | skerrin-post: The two leaders did not agree to reopen the harbour
    patrol boats | certainty polarity source | coastal-wire: Sardova would withdraw its patrol boats | press-office: Sardova will withdraw its patrol boats | halvek-ledger: Sardova might withdraw its patrol boats | tidewater-talk: he may be willing to withdraw | skerrin-post: Sardova has not withdrawn its patrol boats
    promise of the boats | polarity source [certainty] | coastal-wire: Kell had promised to withdraw | halvek-ledger: Mr Kell promised it | skerrin-post: never promised to withdraw
    ships waiting | number source [certainty] [polarity] | coastal-wire: 40 ships were waiting | press-office: 40 ships are waiting | halvek-ledger: ships were waiting outside | tidewater-talk: somewhere around 40 | skerrin-post: ships were waiting outside
    both peoples | source | coastal-wire: The harbour belongs to both peoples | press-office: the harbour belongs to both peoples | halvek-ledger: The harbour belongs to both peoples | skerrin-post: The harbour belongs to both peoples
    delegations | place source certainty | coastal-wire: delegations from both countries would meet | press-office: Delegations from both countries will meet | halvek-ledger: delegations would probably meet | tidewater-talk: going to be held in Tessarn | skerrin-post: Delegations from both countries will meet
    pilots | certainty polarity source | press-office: Pilots have resumed work | halvek-ledger: pilots have resumed work | tidewater-talk: Pilots may or may not be back at work | skerrin-post: pilots had resumed work
    divers | source [certainty] | coastal-wire: divers would inspect the channel | press-office: will inspect the channel on Friday | halvek-ledger: divers would inspect the channel
    subjects of the talks | source | coastal-wire: the talks will cover pilotage fees | press-office: The talks will cover pilotage fees
    trawlers | certainty [polarity] [source] | press-office: Orvenia will lift its ban | halvek-ledger: it will lift its ban
    address on Monday | certainty [source] | coastal-wire: to address the Assembly of Sardova on Monday | press-office: President Kell will address the Assembly of Sardova
    grain of last year | | coastal-wire: handled 6 million tonnes | halvek-ledger: handled 6 million tonnes | skerrin-post: handled 6 million tonnes
    founding of the JHC | | coastal-wire: founded in 1987 | halvek-ledger: founded in 1987 | skerrin-post: founded in 1987
    """
  )
}
