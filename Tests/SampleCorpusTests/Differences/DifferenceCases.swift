// Two accounts of one sentence each, and in what they part: every kind of difference, and beside it what looks like
// one and is none. What is right was written down before anything was run.

/// Pairs of accounts.
///
/// A line is `kinds | one account | the other`: the kinds in which they part; `=` where they agree and speak of one
/// thing; `~` where nothing may be named, whether they share a point or not; `[source]` may be named or not. Before an account may stand its day in
/// brackets; else it is Thursday 20 March 2025, and `[]` is no day. A line that starts with `?` is not right yet.
enum DifferenceCases {
  /// Numbers: what is counted, in which measure, between which bounds.
  static let numbers = """
    number | 40 ships were waiting outside the harbour. | 14 ships were waiting outside the harbour.
    = | 40 ships were waiting outside the harbour. | Forty ships were waiting outside the harbour.
    ~ | The fire destroyed 40 houses in the valley. | The fire destroyed 12 barns in the valley.
    number | The blast killed 12 people in the market. | The blast killed 14 people in the market.
    ~ | The blast killed 12 people in the market. | The blast injured 30 people in the market.
    number | The blast killed 12 people and injured 30 people. | The blast killed 12 people and injured 45 people.
    = | The blast killed 12 people and injured 30 people. | The blast injured 30 people and killed 12 people.
    = | The ship drifted 8 km from the coast. | The ship drifted 8,000 metres from the coast.
    number | The ship drifted 8 km from the coast. | The ship drifted 9,000 metres from the coast.
    number | The ship drifted 8 km from the coast. | The ship drifted 8 miles from the coast.
    = | The flight to the northern island took 90 minutes. | The flight to the northern island took an hour and a half.
    number | The council paid $1.5 million for the new bridge over the river. | The council paid £1.5 million for the new bridge over the river.
    = | The council paid $1.5 million for the new bridge over the river. | The council paid 1.5 million dollars for the new bridge over the river.
    number | The council paid $1.5 million for the new bridge over the river. | The council paid $1.8 million for the new bridge over the river.
    number | The temperature fell to -5 degrees in the valley. | The temperature fell to 5 degrees in the valley.
    = | The temperature fell to -5 degrees in the valley. | The temperature fell to minus 5 degrees in the valley.
    = | At least 40 ships were waiting outside the harbour. | 45 ships were waiting outside the harbour.
    number | At least 40 ships were waiting outside the harbour. | 30 ships were waiting outside the harbour.
    number | At least 40 ships were waiting outside the harbour. | At least 50 ships were waiting outside the harbour.
    = | More than 40 ships were waiting outside the harbour. | 45 ships were waiting outside the harbour.
    = | Up to 60 ships were waiting outside the harbour. | 45 ships were waiting outside the harbour.
    number | Fewer than 30 ships were waiting outside the harbour. | 45 ships were waiting outside the harbour.
    = | About 60 ships were waiting outside the harbour. | 58 ships were waiting outside the harbour.
    number | About 60 ships were waiting outside the harbour. | 90 ships were waiting outside the harbour.
    = | Hundreds of people fled from the town. | 300 people fled from the town.
    number | Hundreds of people fled from the town. | 12 people fled from the town.
    = | Dozens of people fled from the town. | 40 people fled from the town.
    number | No one was hurt in the fire at the mill. | 12 people were hurt in the fire at the mill.
    = | Nobody was hurt in the fire at the mill. | No one was hurt in the fire at the mill.
    = | Between 500 and 600 people marched through the town on Sunday. | 550 people marched through the town on Sunday.
    number | Between 500 and 600 people marched through the town on Sunday. | 900 people marched through the town on Sunday.
    = | Between five and six hundred people marched through the town on Sunday. | 550 people marched through the town on Sunday.
    = | Half a dozen ships were waiting outside the harbour. | Six ships were waiting outside the harbour.
    = | A dozen ships were waiting outside the harbour. | 12 ships were waiting outside the harbour.
    number | The fire destroyed two-thirds of the houses in the northern valley. | The fire destroyed a third of the houses in the northern valley.
    = | The fire destroyed two-thirds of the houses in the northern valley. | The fire destroyed two thirds of the houses in the northern valley.
    = | Grain prices in the port of Velm fell by 3 percent in the region. | Grain prices in the port of Velm fell by 3% in the region.
    number | Grain prices in the port of Velm fell by 3 percent in the region. | Grain prices in the port of Velm fell by 5 percent in the region.
    number | Andrew Lind, 20, was found guilty of the shooting on the roof. | Andrew Lind, 23, was found guilty of the shooting on the roof.
    ~ | Andrew Lind, 20, was found guilty of the shooting on the roof. | Jonas Orre, 24, was found guilty of the shooting on the roof.
    ~ | Readers with news of the fire should call the police on 0845 125 2222. | Readers with news of the fire should call the police on 0845 1252222.
    ~ | His half-brother Arvid Holm gave the orders to the gang. | His brother Arvid Holm, 24, gave the orders to the gang.
    number | An earthquake of magnitude 6.1 struck the coast. | An earthquake of magnitude 5.8 struck the coast.
    """

  /// Dates: told from the article's day, months with their days, weekdays where there is no day to tell them from.
  static let dates = """
    date | The old ferry sank off the port of Velm on 18 March. | The old ferry sank off the port of Velm on 19 March.
    = | The old ferry sank off the port of Velm on 18 March. | The old ferry sank off the port of Velm on March 18.
    = | The old ferry sank off the port of Velm in March. | The old ferry sank off the port of Velm on 18 March.
    date | The old ferry sank off the port of Velm in March. | The old ferry sank off the port of Velm on 18 February.
    = | The old ferry sank off the port of Velm on Tuesday. | The old ferry sank off the port of Velm on 18 March 2025.
    date | The old ferry sank off the port of Velm on Wednesday. | The old ferry sank off the port of Velm on 18 March 2025.
    = | The old ferry sank off the port of Velm three days ago. | The old ferry sank off the port of Velm on Monday.
    date | The old ferry sank off the port of Velm three days ago. | The old ferry sank off the port of Velm on Tuesday.
    = | The old ferry sank off the port of Velm yesterday. | The old ferry sank off the port of Velm on Wednesday.
    date | The old ferry sank off the port of Velm yesterday. | The old ferry sank off the port of Velm on Tuesday.
    = | The old ferry sank off the port of Velm last week. | The old ferry sank off the port of Velm on 12 March.
    date | The old ferry sank off the port of Velm last week. | The old ferry sank off the port of Velm on 18 March.
    = | The talks between the two unions will end on the last Friday of this month. | The talks between the two unions will end on 28 March.
    = | [2025-03-20] The old ferry sank off the port of Velm on Tuesday. | [2025-03-19] The old ferry sank off the port of Velm yesterday.
    date | [2025-03-20] The old ferry sank off the port of Velm on Tuesday. | [2025-03-28] The old ferry sank off the port of Velm on Tuesday.
    date | [] The old ferry sank off the port of Velm on Tuesday. | [] The old ferry sank off the port of Velm on Wednesday.
    = | [] The old ferry sank off the port of Velm on Tuesday. | [] The old ferry sank off the port of Velm on Tuesday.
    = | [] The old ferry sank off the port of Velm in May. | [] The old ferry sank off the port of Velm on 3 May.
    date | [] The old ferry sank off the port of Velm in May. | [] The old ferry sank off the port of Velm in June.
    ~ | Police officers will remain at the burning mill until Monday. | The fire was still burning at the mill on Saturday.
    ~ | The bridge was built in 1931. | Nobody from the office has seen the bridge since last year.
    date | The bridge was built in 1931. | The bridge was built in 1913.
    = | The bridge was built in 1931. | The bridge was built in 1931.
    """

  /// Whether it is so, and how surely.
  static let commitments = """
    polarity | The bridge was inspected in June. | The bridge was not inspected in June.
    polarity | The bridge was inspected in June. | The bridge was never inspected in June.
    = | The bridge was not inspected in June. | The bridge wasn't inspected in June.
    ~ | The union said that the crews had not been paid since May. | The union said that the crews would not sail before they were paid.
    polarity [source] | Workers had loosened the bolts of the bridge. | The firm denied that workers had loosened the bolts of the bridge.
    = | The firm denied that workers had loosened the bolts. | The firm denied that workers had loosened the bolts.
    certainty | The bridge will close in May. | The bridge may close in May.
    = | The bridge may close in May. | The bridge might close in May.
    certainty | The fire destroyed the mill. | The fire probably destroyed the mill.
    = | The fire destroyed the mill. | The fire destroyed the mill.
    """

  /// Where it is, who says so, and who does it to whom.
  static let actors = """
    place | The talks will be held in Norway. | The talks will be held in Finland.
    = | The talks will be held in Norway. | The talks will be held in Norway.
    = | The talks will be held in Norway. | The talks will be held in Oslo, Norway.
    ~ | Norway will close the old mines in its valleys. | Norway will close the old mines in Finland.
    ~ | The fire gutted the store in Norway. | The fire gutted the store in Harbour Street.
    ~ | Services in Norway, Sweden and Finland were disrupted by the cut. | Services in Finland were disrupted by the cut.
    source | Tilda Brandt said that the bridge was safe. | Arvid Holm said that the bridge was safe.
    = | Tilda Brandt said that the bridge was safe. | Tilda Brandt said that the bridge was safe.
    = | Police said that the bridge was safe. | The police said that the bridge was safe.
    source | The bridge was safe. | Tilda Brandt said that the bridge was safe.
    who | The tug rammed the barge under the bridge. | The barge rammed the tug under the bridge.
    = | The tug rammed the barge under the bridge. | The barge was rammed by the tug under the bridge.
    who | The tug rammed the barge under the bridge. | The tug was rammed by the barge under the bridge.
    ~ | The tug rammed the barge under the bridge. | The tug rammed the pier under the bridge.
    """
}
