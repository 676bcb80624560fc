// The countries of the world with the names that news gives them: what the recognition of names and
// the merging of actors both need.

/// A country or territory with its names.
package struct Country: Hashable, Sendable {
  /// Its common name.
  package let name: String
  /// Its other names and short forms.
  package let aliases: [String]
  /// The adjectives made from it: `Russian`.
  package let adjectives: [String]
  /// What its people are called, in the plural: `Russians`.
  package let peoples: [String]
  /// Its capital, or nil where the table has none.
  package let capital: String?
}

extension Country {
  /// All countries, in alphabetical order.
  package static let all: [Country] = table.split(separator: "\n").map { line in
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(list)
    func field(_ index: Int) -> [String] { index < fields.count ? fields[index] : [] }
    return Country(
      name: field(0).first ?? "",
      aliases: field(1),
      adjectives: field(2),
      peoples: field(3),
      capital: field(4).first
    )
  }

  private static func list(_ field: Substring) -> [String] {
    field.split(separator: ",").map { part in
      let end = part.lastIndex { $0 != " " }.map { part.index(after: $0) } ?? part.endIndex
      return String(part[..<end].drop { $0 == " " })
    }.filter { !$0.isEmpty }
  }

  /// Name | other names | adjectives | people in the plural | capital.
  private static let table = """
    Afghanistan||Afghan|Afghans|Kabul
    Albania||Albanian|Albanians|Tirana
    Algeria||Algerian|Algerians|Algiers
    Andorra||Andorran|Andorrans|
    Angola||Angolan|Angolans|Luanda
    Argentina||Argentine,Argentinian|Argentines,Argentinians|Buenos Aires
    Armenia||Armenian|Armenians|Yerevan
    Australia||Australian|Australians,Aussies|Canberra
    Austria||Austrian|Austrians|Vienna
    Azerbaijan||Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
    Bahamas||Bahamian|Bahamians|Nassau
    Bahrain||Bahraini|Bahrainis|Manama
    Bangladesh||Bangladeshi|Bangladeshis|Dhaka
    Barbados||Barbadian|Barbadians|Bridgetown
    Belarus|Belorussia,Byelorussia|Belarusian,Belarussian|Belarusians,Belarussians|Minsk
    Belgium||Belgian|Belgians|Brussels
    Belize||Belizean|Belizeans|Belmopan
    Benin||Beninese||Porto-Novo
    Bhutan||Bhutanese||Thimphu
    Bolivia||Bolivian|Bolivians|La Paz
    Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian|Bosnians|Sarajevo
    Botswana||||Gaborone
    Brazil||Brazilian|Brazilians|Brasilia
    Brunei||Bruneian|Bruneians|
    Bulgaria||Bulgarian|Bulgarians|Sofia
    Burkina Faso||Burkinabe||Ouagadougou
    Burundi||Burundian|Burundians|Bujumbura
    Cambodia||Cambodian|Cambodians|Phnom Penh
    Cameroon||Cameroonian|Cameroonians|Yaounde
    Canada||Canadian|Canadians|Ottawa
    Cape Verde|Cabo Verde|||Praia
    Central African Republic||||Bangui
    Chad||Chadian|Chadians|N'Djamena
    Chile||Chilean|Chileans|Santiago
    China|People's Republic of China,PRC,P.R.C.|Chinese||Beijing
    Colombia||Colombian|Colombians|Bogota
    Comoros||Comorian|Comorians|Moroni
    Congo|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Republic of the Congo|Congolese||Kinshasa
    Costa Rica||Costa Rican|Costa Ricans|San Jose
    Croatia||Croatian|Croatians,Croats|Zagreb
    Cuba||Cuban|Cubans|Havana
    Cyprus||Cypriot|Cypriots|Nicosia
    Czech Republic|Czechia|Czech|Czechs|Prague
    Czechoslovakia||Czechoslovak|Czechoslovaks|
    Denmark||Danish|Danes|Copenhagen
    Djibouti||Djiboutian||
    Dominica||||
    Dominican Republic||Dominican|Dominicans|Santo Domingo
    East Germany|German Democratic Republic,GDR|East German|East Germans|
    East Timor|Timor-Leste|Timorese||Dili
    Ecuador||Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans|Quito
    Egypt||Egyptian|Egyptians|Cairo
    El Salvador||Salvadoran|Salvadorans|San Salvador
    England||English|Englishmen|
    Equatorial Guinea||||Malabo
    Eritrea||Eritrean|Eritreans|Asmara
    Estonia||Estonian|Estonians|Tallinn
    Eswatini|Swaziland|Swazi|Swazis|
    Ethiopia||Ethiopian|Ethiopians|Addis Ababa
    Fiji||Fijian|Fijians|Suva
    Finland||Finnish|Finns|Helsinki
    France||French|Frenchmen|Paris
    Gabon||Gabonese||Libreville
    Gambia||Gambian|Gambians|Banjul
    Georgia||Georgian|Georgians|Tbilisi
    Germany|Federal Republic of Germany|German|Germans|Berlin
    Ghana||Ghanaian|Ghanaians|Accra
    Greece||Greek|Greeks|Athens
    Greenland||Greenlandic|Greenlanders|Nuuk
    Grenada||Grenadian|Grenadians|
    Guatemala||Guatemalan|Guatemalans|Guatemala City
    Guinea||Guinean|Guineans|Conakry
    Guinea-Bissau||||Bissau
    Guyana||Guyanese||Georgetown
    Haiti||Haitian|Haitians|Port-au-Prince
    Honduras||Honduran|Hondurans|Tegucigalpa
    Hong Kong||||
    Hungary||Hungarian|Hungarians|Budapest
    Iceland||Icelandic|Icelanders|Reykjavik
    India||Indian|Indians|New Delhi
    Indonesia||Indonesian|Indonesians|Jakarta
    Iran|Islamic Republic of Iran,Islamic Republic|Iranian|Iranians|Tehran
    Iraq||Iraqi|Iraqis|Baghdad
    Ireland|Republic of Ireland|Irish|Irishmen|Dublin
    Israel||Israeli|Israelis|Jerusalem
    Italy||Italian|Italians|Rome
    Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian|Ivorians|Abidjan
    Jamaica||Jamaican|Jamaicans|Kingston
    Japan||Japanese||Tokyo
    Jordan||Jordanian|Jordanians|Amman
    Kazakhstan||Kazakh,Kazakhstani|Kazakhs|Astana
    Kenya||Kenyan|Kenyans|Nairobi
    Kiribati||||
    Kosovo||Kosovar|Kosovars|Pristina
    Kuwait||Kuwaiti|Kuwaitis|Kuwait City
    Kyrgyzstan||Kyrgyz|Kyrgyz|Bishkek
    Laos||Laotian|Laotians|Vientiane
    Latvia||Latvian|Latvians|Riga
    Lebanon||Lebanese||Beirut
    Lesotho||||Maseru
    Liberia||Liberian|Liberians|Monrovia
    Libya||Libyan|Libyans|Tripoli
    Liechtenstein||||Vaduz
    Lithuania||Lithuanian|Lithuanians|Vilnius
    Luxembourg|||Luxembourgers|
    Macau|Macao|||
    Madagascar||Malagasy||Antananarivo
    Malawi||Malawian|Malawians|Lilongwe
    Malaysia||Malaysian|Malaysians|Kuala Lumpur
    Maldives||Maldivian|Maldivians|
    Mali||Malian|Malians|Bamako
    Malta||Maltese||Valletta
    Mauritania||Mauritanian|Mauritanians|Nouakchott
    Mauritius||Mauritian|Mauritians|Port Louis
    Mexico||Mexican|Mexicans|Mexico City
    Micronesia||Micronesian|Micronesians|
    Moldova||Moldovan|Moldovans|Chisinau
    Monaco||||
    Mongolia||Mongolian|Mongolians|Ulaanbaatar
    Montenegro||Montenegrin|Montenegrins|Podgorica
    Morocco||Moroccan|Moroccans|Rabat
    Mozambique||Mozambican|Mozambicans|Maputo
    Myanmar|Burma|Burmese||Naypyidaw
    Namibia||Namibian|Namibians|Windhoek
    Nauru||||
    Nepal||Nepalese,Nepali|Nepalis|Kathmandu
    Netherlands|Holland|Dutch|Dutchmen|Amsterdam
    New Zealand|||New Zealanders,Kiwis|Wellington
    Nicaragua||Nicaraguan|Nicaraguans|Managua
    Niger||Nigerien|Nigeriens|Niamey
    Nigeria||Nigerian|Nigerians|Abuja
    North Korea|DPRK,Democratic People's Republic of Korea|North Korean|North Koreans|Pyongyang
    North Macedonia|Macedonia|Macedonian|Macedonians|Skopje
    Northern Ireland||Northern Irish||Belfast
    Norway||Norwegian|Norwegians|Oslo
    Oman||Omani|Omanis|Muscat
    Pakistan||Pakistani|Pakistanis|Islamabad
    Palau||||
    Palestine|State of Palestine|Palestinian|Palestinians|Ramallah
    Panama||Panamanian|Panamanians|Panama City
    Papua New Guinea||||Port Moresby
    Paraguay||Paraguayan|Paraguayans|Asuncion
    Peru||Peruvian|Peruvians|Lima
    Philippines||Philippine,Filipino|Filipinos|Manila
    Poland||Polish|Poles|Warsaw
    Portugal||Portuguese||Lisbon
    Prussia||Prussian|Prussians|
    Puerto Rico||Puerto Rican|Puerto Ricans|San Juan
    Qatar||Qatari|Qataris|Doha
    Romania||Romanian|Romanians|Bucharest
    Russia|Russian Federation|Russian|Russians|Moscow
    Rwanda||Rwandan|Rwandans|Kigali
    Samoa||Samoan|Samoans|Apia
    San Marino||||
    Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Saudis|Riyadh
    Scotland||Scottish|Scots|Edinburgh
    Senegal||Senegalese||Dakar
    Serbia||Serbian,Serb|Serbs,Serbians|Belgrade
    Seychelles||||
    Sierra Leone||Sierra Leonean|Sierra Leoneans|Freetown
    Singapore||Singaporean|Singaporeans|
    Slovakia||Slovak,Slovakian|Slovaks|Bratislava
    Slovenia||Slovenian,Slovene|Slovenes,Slovenians|Ljubljana
    Solomon Islands||||Honiara
    Somalia||Somali|Somalis|Mogadishu
    South Africa||South African|South Africans|Pretoria
    South Korea|Republic of Korea|South Korean|South Koreans|Seoul
    South Sudan||South Sudanese||Juba
    Soviet Union|USSR,U.S.S.R.|Soviet|Soviets|
    Spain||Spanish|Spaniards|Madrid
    Sri Lanka||Sri Lankan|Sri Lankans|Colombo
    Sudan||Sudanese||Khartoum
    Suriname||Surinamese||Paramaribo
    Sweden||Swedish|Swedes|Stockholm
    Switzerland||Swiss||Bern
    Syria|Syrian Arab Republic|Syrian|Syrians|Damascus
    Taiwan|Republic of China|Taiwanese||Taipei
    Tajikistan||Tajik|Tajiks|Dushanbe
    Tanzania||Tanzanian|Tanzanians|Dodoma
    Thailand||Thai|Thais|Bangkok
    Tibet||Tibetan|Tibetans|Lhasa
    Togo||Togolese||Lome
    Tonga||Tongan|Tongans|
    Trinidad and Tobago|Trinidad|Trinidadian|Trinidadians|Port of Spain
    Tunisia||Tunisian|Tunisians|Tunis
    Turkey|Turkiye,Türkiye|Turkish|Turks|Ankara
    Turkmenistan||Turkmen|Turkmens|Ashgabat
    Tuvalu||||
    Uganda||Ugandan|Ugandans|Kampala
    Ukraine||Ukrainian|Ukrainians|Kyiv
    United Arab Emirates|UAE,U.A.E.,Emirates|Emirati|Emiratis|Abu Dhabi
    United Kingdom|UK,U.K.,Britain,Great Britain|British|Britons,Brits|London
    United States|US,U.S.,USA,U.S.A.,America,United States of America,U.S|American|Americans|Washington
    Uruguay||Uruguayan|Uruguayans|Montevideo
    Uzbekistan||Uzbek|Uzbeks|Tashkent
    Vanuatu||||
    Vatican|Vatican City,Holy See|||
    Venezuela||Venezuelan|Venezuelans|Caracas
    Vietnam|Viet Nam|Vietnamese||Hanoi
    Wales||Welsh|Welshmen|Cardiff
    West Germany||West German|West Germans|Bonn
    Western Sahara||Sahrawi|Sahrawis|
    Yemen||Yemeni|Yemenis|Sanaa
    Yugoslavia||Yugoslav|Yugoslavs|
    Zambia||Zambian|Zambians|Lusaka
    Zimbabwe||Zimbabwean|Zimbabweans|Harare
    """
}
