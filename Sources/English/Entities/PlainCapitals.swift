// Words that are written with a capital and name no actor.

/// Capitals that name no actor.
enum PlainCapitals {
  /// Days, months, feasts, tongues and the like.
  static let words = English.words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul.
    aug. sep. sept. oct. nov. dec. mon tue wed thu fri sat sun christmas easter ramadan thanksgiving halloween eid hanukkah
    passover yom kippur god allah internet web english bible koran quran qur'an torah i i'm i'd i'll i've ok okay tv
    valentine islam christianity judaism buddhism hinduism communism fascism nazism marxism zionism capitalism
    sanskrit esperanto mandarin cantonese hindi urdu farsi pashto dari bengali tagalog swahili
    mr mrs ms dr mr. mrs. ms. dr. prof. am pm sir madam dear regards sincerely thanks hello hi oh yes no
    north south east west northeast northwest southeast southwest spring summer autumn winter fall
    figure table chapter section article appendix note step part question answer image photo photograph source
    """
  )

  /// Words that a name of an operation or a ship begins with.
  static let eventOpeners = English.words(
    "operation exercise resolution hms uss ss hurricane typhoon cyclone storm"
  )

  /// Words that a name of an event, a law or a work ends in.
  static let eventHeads = English.words(
    """
    war wars act treaty accord accords agreement agreements pact protocol charter constitution amendment bill cup olympics games
    championship championships festival award awards prize day week month holocaust revolution uprising spring crisis
    operation summit conference convention declaration doctrine plan project program programme age era renaissance
    empire dynasty theorem syndrome disease virus effect hypothesis theory syndrome law laws code rights movie film
    album song book series show episode edition game tour model version windows language scale index method test
    """
  )
}
