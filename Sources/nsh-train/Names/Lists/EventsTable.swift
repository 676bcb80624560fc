// Words that names of events, laws and works are made of.

/// Words of events.
enum EventsTable {
  /// Words that a name of an operation or a ship begins with.
  static let openers = """
    operation exercise resolution hms uss ss hurricane typhoon cyclone storm
    """

  /// Words that a name of an event, a law or a work ends in.
  static let heads = """
    war wars act treaty accord accords agreement agreements pact protocol charter constitution amendment bill cup olympics games
    championship championships festival award awards prize day week month holocaust revolution uprising spring crisis
    operation summit conference convention declaration doctrine plan project program programme age era renaissance
    empire dynasty theorem syndrome disease virus effect hypothesis theory syndrome law laws code rights movie film
    album song book series show episode edition game tour model version windows language scale index method test
    """
}
