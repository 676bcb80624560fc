// Places that the news names often, beside countries and their capitals; several words are parted by
// semicolons or line ends.

/// Places by name.
enum PlacesTable {
  /// Regions, seas and quarters.
  static let regions = """
    Europe;Eastern Europe;Western Europe;Central Europe;Northern Europe;Southern Europe;Asia;Central Asia
    East Asia;South Asia;Southeast Asia;South-East Asia;Africa;North Africa;West Africa;East Africa
    Sub-Saharan Africa;Southern Africa;Horn of Africa;North America;South America;Latin America;Central America;Americas
    Antarctica;Arctic;Antarctic;Oceania;Australasia;Eurasia;Middle East;Near East;Far East;Levant;Maghreb;Sahel;Sahara
    Balkans;Caucasus;Baltic;Baltics;Scandinavia;Caribbean;Mediterranean;Black Sea;Baltic Sea;Caspian Sea
    Red Sea;North Sea;Dead Sea;South China Sea;East China Sea;Sea of Azov;Sea of Japan;Persian Gulf;Gulf of Mexico
    Gulf of Aden;Strait of Hormuz;Taiwan Strait;Bay of Bengal;Atlantic;Pacific;Atlantic Ocean;Pacific Ocean
    Indian Ocean;Arctic Ocean;Crimea;Donbas;Donbass;Donetsk;Luhansk;Lugansk;Kherson;Zaporizhzhia;Kharkiv;Kharkov;Odesa;Odessa
    Mariupol;Sevastopol;Lviv;Dnipro;Bakhmut;Kursk;Belgorod;Rostov;Bucha;Chernobyl;Transnistria;Abkhazia;South Ossetia
    Chechnya;Dagestan;Siberia;Kaliningrad;Nagorno-Karabakh;Karabakh;Kurdistan;Gaza;Gaza Strip;West Bank;Golan Heights
    Sinai;East Jerusalem;Kashmir;Punjab;Xinjiang;Inner Mongolia;Manchuria;Bavaria;Saxony;Catalonia;Basque Country;Andalusia
    Sicily;Sardinia;Corsica;Crete;Brittany;Normandy;Provence;Tuscany;Lombardy;Flanders;Wallonia;Bohemia;Moravia;Galicia
    Silesia;Transylvania;Anatolia;Mesopotamia;Persia;Siam;Ceylon;Indochina;Yorkshire;Cornwall;Devon;Kent;Sussex;Essex
    Lancashire;Midlands;Ulster;Alps;Himalayas;Andes;Rockies;Pyrenees;Urals;Danube;Rhine;Nile;Amazon River;Mississippi River;Volga;Dnieper
    Euphrates;Tigris;Ganges;Thames;Seine;New England;Midwest;Deep South;East Coast;West Coast;Bay Area;Silicon Valley
    Wall Street;Hollywood;Manhattan;Brooklyn;Queens;Bronx;Harlem;Staten Island;Times Square;Central Park;Tiananmen Square
    Red Square;Capitol Hill;Ground Zero;Guantanamo;Guantanamo Bay;Camp David;Mar-a-Lago;Los Alamos;Cape Canaveral
    Diego Garcia;Falkland Islands;Falklands;Gibraltar;Guam;Bermuda;Cayman Islands;Canary Islands;Channel Islands;Faroe Islands;Isle of Man
    Java;Sumatra;Borneo;Bali;Aceh;Papua;Mindanao;Luzon;Zanzibar;Darfur;Tigray;Biafra;Ogaden;Katanga;Transvaal;Puntland;Somaliland
    Ontario;Quebec;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;Newfoundland;New Brunswick;Yukon
    New South Wales;Queensland;Tasmania;Victoria;Western Australia;South Australia;Northern Territory
    Gujarat;Maharashtra;Kerala;Tamil Nadu;Karnataka;Uttar Pradesh;Bihar;Assam;Goa;Rajasthan;Sindh;Balochistan;Waziristan
    Helmand;Kandahar;Herat;Kunduz;Mazar-i-Sharif;Jalalabad;Nangarhar;Anbar;Nineveh;Earth;Mars;Venus;Jupiter;Saturn;Milky Way
    Global South;Third World;Soviet bloc;Iron Curtain;Western Hemisphere;Holy Land
    """

  /// States of the USA.
  static let states = """
    Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana
    Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska
    Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania
    Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington State;West Virginia
    Wisconsin;Wyoming;District of Columbia;Southern California;Northern California;Upstate New York
    """

  /// Cities.
  static let cities = """
    New York City;Los Angeles;Chicago;Houston;Phoenix;Philadelphia;San Antonio;San Diego;Dallas;San Francisco;Austin
    Seattle;Denver;Boston;Detroit;Memphis;Portland;Las Vegas;Baltimore;Milwaukee;Albuquerque;Tucson;Fresno;Sacramento
    Kansas City;Atlanta;Omaha;Miami;Oakland;Minneapolis;Tulsa;Tampa;New Orleans;Cleveland;Honolulu;Anaheim;St. Louis
    Pittsburgh;Cincinnati;Anchorage;Orlando;Newark;Buffalo;Salt Lake City;Nashville;Louisville;Indianapolis;Columbus
    Charlotte;El Paso;Fort Worth;Santa Fe;Long Beach;Beverly Hills;Palo Alto;Berkeley;Pasadena;Malibu;Annapolis;Richmond
    Charleston;Savannah;Birmingham;Montgomery;Little Rock;Baton Rouge;Boise;Spokane;Tacoma;Des Moines;St. Paul
    Springfield;Albany;Syracuse;Rochester;Hartford;New Haven;Providence;Toronto;Montreal;Vancouver;Calgary
    Edmonton;Winnipeg;Quebec City;Halifax;Tijuana;Guadalajara;Monterrey;Cancun;Acapulco;Rio de Janeiro;Sao Paulo;São Paulo
    Salvador;Recife;Medellin;Cali;Cartagena;Guayaquil;Cusco;Valparaiso;Rosario;Cordoba;Manchester;Liverpool;Leeds
    Sheffield;Bristol;Newcastle;Nottingham;Leicester;Coventry;Oxford;Cambridge;Brighton;Southampton;Portsmouth;Plymouth
    Norwich;York;Bath;Glasgow;Aberdeen;Dundee;Inverness;Swansea;Derry;Londonderry;Cork;Galway;Limerick;Marseille;Marseilles
    Lyon;Toulouse;Nice;Nantes;Strasbourg;Bordeaux;Lille;Cannes;Calais;Versailles;Hamburg;Munich;Cologne;Frankfurt
    Stuttgart;Dusseldorf;Leipzig;Dresden;Hanover;Nuremberg;Bremen;Heidelberg;Weimar;Potsdam;Basel;Zurich;Geneva;Davos
    Lausanne;Salzburg;Graz;Innsbruck;Milan;Naples;Turin;Venice;Florence;Bologna;Genoa;Palermo;Pisa;Verona;Trieste
    Barcelona;Valencia;Seville;Bilbao;Malaga;Granada;Porto;Antwerp;Ghent;Bruges;Rotterdam;The Hague;Utrecht;Hague
    Gothenburg;Malmo;Bergen;Aarhus;Krakow;Gdansk;Lodz;Wroclaw;Poznan;Brno;Kiev;St Petersburg;St. Petersburg
    Saint Petersburg;Leningrad;Stalingrad;Volgograd;Novosibirsk;Yekaterinburg;Kazan;Sochi;Vladivostok;Grozny;Beslan
    Thessaloniki;Istanbul;Izmir;Constantinople;Gaziantep;Diyarbakir;Kobani;Aleppo;Homs;Hama;Idlib;Raqqa;Deir ez-Zor
    Palmyra;Latakia;Tartus;Mosul;Basra;Fallujah;Falluja;Ramadi;Tikrit;Kirkuk;Erbil;Irbil;Najaf;Karbala;Samarra;Baquba;Sinjar
    Benghazi;Misrata;Sirte;Alexandria;Suez;Luxor;Aswan;Giza;Casablanca;Marrakesh;Fez;Oran;Tel Aviv;Haifa;Bethlehem;Nazareth
    Hebron;Jericho;Nablus;Jenin;Rafah;Khan Younis;Mecca;Medina;Jeddah;Dubai;Sharjah;Aden;Sana'a;Hodeidah;Shiraz
    Isfahan;Tabriz;Mashhad;Qom;Natanz;Bushehr;Karachi;Lahore;Peshawar;Quetta;Rawalpindi;Abbottabad;Mumbai;Bombay;Delhi;Kolkata
    Calcutta;Chennai;Madras;Bangalore;Bengaluru;Hyderabad;Ahmedabad;Pune;Jaipur;Lucknow;Amritsar;Noida;Chandigarh;Srinagar
    Chittagong;Kandy;Yangon;Rangoon;Mandalay;Chiang Mai;Phuket;Pattaya;Saigon;Ho Chi Minh City;Da Nang;Hue;Surabaya;Bandung
    Cebu;Davao;Baguio;Shanghai;Guangzhou;Shenzhen;Tianjin;Chongqing;Wuhan;Chengdu;Nanjing;Hangzhou;Harbin;Xi'an;Kowloon
    Osaka;Kyoto;Hiroshima;Nagasaki;Fukushima;Yokohama;Kobe;Sapporo;Nagoya;Busan;Pusan;Incheon;Sydney;Melbourne;Brisbane
    Perth;Adelaide;Hobart;Darwin;Auckland;Christchurch;Lagos;Kano;Ibadan;Mombasa;Durban;Cape Town;Johannesburg;Soweto
    Bloemfontein;Port Elizabeth;Timbuktu;Goma;Lubumbashi;Entebbe;Washington D.C.;Washington DC;D.C.;DC
    L.A.;NYC;Harvard Square;Silver Spring;Santa Monica;Santa Barbara;San Bernardino;Ferguson;Minneapolis;Waco
    """

  /// Last words of the names of places.
  static let heads = """
    river lake sea ocean bay gulf strait island islands mountain mountains mount hill hills valley desert forest
    county province district governorate region territory prefecture parish oblast peninsula canyon creek
    beach coast street avenue road boulevard lane square highway bridge tunnel airport harbor harbour port plaza
    park palace castle tower temple cathedral mosque stadium village town city heights falls springs cape
    plateau basin delta canal reservoir dam pass range reef archipelago republic kingdom border crossing
    ave blvd st rd building airfield base hotel station gate market reserve zone hall
    point quay wharf pier marina lagoon fjord inlet shore headland
    federation commonwealth emirate sultanate principality
    """
}
