// The words of dates and numbers, as a table.

/// Looks words up by the hash of their lower-case form.
struct ValueLexicon: Sendable {
  /// The words of English.
  static let shared = ValueLexicon()

  private let words: [UInt32: ValueWord]
  /// Whether a hash with these last bits is that of a word of the table: most words are in it not at all.
  private let gate: [Bool]
  /// No word of the table is longer, in bytes.
  static let longest = 14

  private init() {
    var words: [UInt32: ValueWord] = [:]
    for (names, meaning) in Self.numberWords + Self.dateWords + Self.unitWords + Self.nationWords
      + Self.particles
    {
      for name in names.split(separator: " ") { words[Self.hash(name.utf8)] = meaning }
    }
    for (number, names) in Self.units.enumerated() {
      words[Self.hash(names.utf8)] = .unit(Double(number))
    }
    for (index, name) in Self.tens.enumerated() {
      words[Self.hash(name.utf8)] = .tens(Double(index * 10 + 20))
    }
    for (index, name) in Self.ordinals.enumerated() {
      words[Self.hash(name.utf8)] = .ordinal(Double(index + 1))
    }
    for (index, names) in Self.months.enumerated() {
      for (place, name) in names.split(separator: " ").enumerated() {
        words[Self.hash(name.utf8)] = .month(index + 1, isShort: place > 0)
      }
    }
    for (index, names) in Self.weekdays.enumerated() {
      for (place, name) in names.split(separator: " ").enumerated() {
        words[Self.hash(name.utf8)] = .weekday(index, isShort: place > 0)
      }
    }
    self.words = words
    var gate = Array(repeating: false, count: 1 << 13)
    for hash in words.keys { gate[Int(hash) & (gate.count - 1)] = true }
    self.gate = gate
  }

  /// The meaning of the word with this hash.
  func meaning(_ hash: UInt32) -> ValueWord? {
    gate[Int(hash) & (gate.count - 1)] ? words[hash] : nil
  }

  /// The hash of a word's bytes, in lower case.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = step(hash, byte) }
    return hash
  }

  /// One step of the hash (FNV-1a: Fowler, Noll & Vo).
  @inline(__always)
  static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }
}

extension ValueLexicon {
  private static let units = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen
    """.split(separator: " ")
  private static let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(separator: " ")
  private static let ordinals = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """.split(separator: " ")
  private static let months = [
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sept sep", "october oct", "november nov", "december dec",
  ]
  private static let weekdays = [
    "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri",
    "saturday sat", "sunday sun",
  ]

  private static let numberWords: [(String, ValueWord)] = [
    ("hundred", .scale(100)), ("thousand", .scale(1e3)), ("million", .scale(1e6)),
    ("billion", .scale(1e9)), ("trillion", .scale(1e12)), ("dozen", .scale(12)),
    ("lakh", .scale(1e5)), ("crore", .scale(1e7)),
    ("hundreds", .scales(100)), ("thousands", .scales(1e3)), ("millions", .scales(1e6)),
    ("billions", .scales(1e9)), ("trillions", .scales(1e12)), ("dozens", .scales(12)),
    ("couple", .couple), ("bn", .shortScale(1e9)), ("b", .shortScale(1e9)), ("m", .shortScale(1e6)),
    ("mn", .shortScale(1e6)), ("mln", .shortScale(1e6)), ("mm", .shortScale(1e6)),
    ("k", .shortScale(1e3)), ("tn", .shortScale(1e12)), ("trn", .shortScale(1e12)),
    ("half", .fraction(0.5)), ("thirds", .fraction(1.0 / 3)), ("quarters", .fraction(0.25)),
    ("fifths", .fraction(0.2)), ("sixths", .fraction(1.0 / 6)), ("eighths", .fraction(0.125)),
    ("tenths", .fraction(0.1)), ("hundredth", .ordinal(100)), ("thousandth", .ordinal(1000)),
    ("thirtieth", .ordinal(30)), ("fortieth", .ordinal(40)), ("fiftieth", .ordinal(50)),
    ("sixtieth", .ordinal(60)), ("seventieth", .ordinal(70)), ("eightieth", .ordinal(80)),
    ("ninetieth", .ordinal(90)), ("st nd rd th", .ordinalEnding),
  ]

  private static let dateWords: [(String, ValueWord)] = [
    ("spring", .season(21)), ("summer", .season(22)), ("autumn", .season(23)),
    ("winter", .season(24)),
    ("today tonight", .day(0)), ("yesterday", .day(-1)), ("tomorrow", .day(1)),
    ("seconds", .period(.second)), ("minute minutes mins", .period(.minute)),
    ("hour hours hrs", .period(.hour)), ("day days", .period(.day)),
    ("week weeks", .period(.week)), ("weekend weekends", .period(.weekend)),
    ("month months", .period(.month)), ("quarter", .period(.quarter)),
    ("year years yr yrs", .period(.year)), ("decade decades", .period(.decade)),
    ("century centuries", .period(.century)),
    ("next", .step(1)), ("last", .step(-1)), ("this", .step(0)),
    ("following", .stepInText(1)), ("previous preceding", .stepInText(-1)),
    ("coming", .span(1)), ("past", .span(-1)),
    ("early late mid", .part),
    ("ago", .distance(-1, fromToday: true)), ("earlier before", .distance(-1, fromToday: false)),
    ("later", .distance(1, fromToday: false)),
    ("morning afternoon evening night", .dayPart),
    ("noon midday", .clock(720)), ("midnight", .clock(0)),
    ("am", .halfDay(0)), ("pm", .halfDay(720)), ("o'clock", .oclock),
  ]

  private static let unitWords: [(String, ValueWord)] = [
    ("dollar dollars", .currency("USD", 1)), ("cent cents", .currency("USD", 0.01)),
    ("euro euros", .currency("EUR", 1)), ("sterling", .currency("GBP", 1)),
    ("pound pounds quid", .currency("GBP", 1)), ("pence", .currency("GBP", 0.01)),
    ("ruble rubles rouble roubles", .currency("RUB", 1)),
    ("hryvnia hryvnias hryvnyas", .currency("UAH", 1)), ("yen", .currency("JPY", 1)),
    ("yuan renminbi", .currency("CNY", 1)), ("rupee rupees", .currency("INR", 1)),
    ("franc francs", .currency("CHF", 1)), ("zloty zlotys", .currency("PLN", 1)),
    ("krona kronor", .currency("SEK", 1)), ("krone kroner", .currency("NOK", 1)),
    ("lira liras", .currency("TRY", 1)), ("peso pesos", .currency("MXN", 1)),
    ("shekel shekels", .currency("ILS", 1)), ("rand", .currency("ZAR", 1)),
    ("riyal riyals", .currency("SAR", 1)), ("dirham dirhams", .currency("AED", 1)),
    ("baht", .currency("THB", 1)), ("ringgit", .currency("MYR", 1)),
    ("rupiah", .currency("IDR", 1)), ("naira", .currency("NGN", 1)),
    ("reais", .currency("BRL", 1)), ("forint forints", .currency("HUF", 1)),
    ("percent pct", .percent), ("percentage", .percentage), ("point points", .point),
    ("km kilometre kilometres kilometer kilometers", .measure("kilometre")),
    ("metre metres meter meters", .measure("metre")), ("cm", .measure("centimetre")),
    ("centimetre centimetres centimeter centimeters", .measure("centimetre")),
    ("millimetre millimetres millimeter millimeters", .measure("millimetre")),
    ("mile miles", .measure("mile")), ("yard yards", .measure("yard")),
    ("foot feet ft", .measure("foot")), ("inch inches", .measure("inch")),
    ("kg kilogram kilograms kilogrammes kilo kilos", .measure("kilogram")),
    ("gram grams grammes", .measure("gram")), ("ton tons", .measure("ton")),
    ("tonne tonnes", .measure("tonne")), ("ounce ounces oz", .measure("ounce")),
    ("lb lbs", .measure("pound")), ("litre litres liter liters", .measure("litre")),
    ("gallon gallons", .measure("gallon")), ("barrel barrels", .measure("barrel")),
    ("acre acres", .measure("acre")), ("hectare hectares", .measure("hectare")),
    ("degree degrees", .measure("degree")), ("mph", .measure("mile per hour")),
    ("kmh", .measure("kilometre per hour")), ("knots", .measure("knot")),
    ("watt watts", .measure("watt")), ("kilowatt kilowatts kw", .measure("kilowatt")),
    ("megawatt megawatts mw", .measure("megawatt")),
    ("gigawatt gigawatts gw", .measure("gigawatt")),
    ("volts", .measure("volt")), ("megabytes mb", .measure("megabyte")),
    ("gigabytes gb", .measure("gigabyte")), ("terabytes tb", .measure("terabyte")),
    ("bushel bushels", .measure("bushel")), ("square sq", .power("square")),
    ("cubic", .power("cubic")),
    ("usd", .currencyCode("USD")), ("eur", .currencyCode("EUR")), ("gbp", .currencyCode("GBP")),
    ("chf", .currencyCode("CHF")), ("jpy", .currencyCode("JPY")), ("cny", .currencyCode("CNY")),
    ("rub", .currencyCode("RUB")), ("uah", .currencyCode("UAH")), ("inr", .currencyCode("INR")),
    ("aud", .currencyCode("AUD")), ("cad", .currencyCode("CAD")), ("nzd", .currencyCode("NZD")),
    ("sek", .currencyCode("SEK")), ("nok", .currencyCode("NOK")), ("dkk", .currencyCode("DKK")),
    ("pln", .currencyCode("PLN")), ("rs", .currencyCode("INR")),
  ]

  private static let nationWords: [(String, ValueWord)] = [
    ("us american", .nation("US")), ("australian", .nation("AU")), ("canadian", .nation("CA")),
    ("hong", .nation("HK")), ("new", .nation("NZ")), ("singapore", .nation("SG")),
    ("taiwan", .nation("TW")), ("swiss", .nation("CH")), ("british", .nation("GB")),
    ("egyptian", .nation("EG")), ("syrian", .nation("SY")), ("lebanese", .nation("LB")),
    ("sudanese", .nation("SD")), ("indian", .nation("IN")), ("pakistani", .nation("PK")),
    ("danish", .nation("DK")), ("swedish", .nation("SE")), ("norwegian", .nation("NO")),
    ("mexican", .nation("MX")), ("argentine", .nation("AR")), ("philippine", .nation("PH")),
    ("chilean", .nation("CL")), ("colombian", .nation("CO")), ("turkish", .nation("TR")),
    ("russian", .nation("RU")), ("chinese", .nation("CN")), ("japanese", .nation("JP")),
    ("israeli", .nation("IL")), ("polish", .nation("PL")), ("saudi", .nation("SA")),
  ]

  private static let particles: [(String, ValueWord)] = [
    ("a an", .a), ("the", .the), ("of", .of), ("and", .and), ("to", .to), ("between", .between),
    ("per", .per), ("old", .old), ("no every any each another", .beforeOne),
    ("in since by until till during from after around between circa through", .datePreposition),
    ("will would shall going plans plan planned scheduled due expected set", .future),
    ("upcoming hopes might must", .future),
    ("was were had said says told did has have went came", .past),
  ]
}
