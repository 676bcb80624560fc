// Organizations that the news names often, and the words that make a name an organization's.

/// Organizations by name.
enum OrganizationsTable {
  /// Organizations, parted by semicolons or line ends.
  static let names = """
    New York Times;Washington Post;Wall Street Journal;Los Angeles Times;Financial Times;Guardian;Daily Telegraph
    Daily Mail;Economist;Newsweek;Times of India;Le Monde;Der Spiegel;Reuters;Agence France-Presse;AFP;Xinhua;TASS;Interfax;Sana
    Bloomberg;BBC;BBC News;CNN;NBC;CBS;ABC;ABC News;CBS News;NBC News;Fox News;Fox;MSNBC;PBS;NPR;C-SPAN;HBO;ESPN;MTV;Al Jazeera;Al-Jazeera
    Al Arabiya;RT;Sky News;ITV;Channel 4;Deutsche Welle;Voice of America;Wikipedia;Wikinews;WikiLeaks;Wikimedia;Google
    Apple;Microsoft;Amazon;Facebook;Meta;Twitter;YouTube;Instagram;WhatsApp;TikTok;Telegram;LinkedIn;Reddit;Yahoo;Netflix;Uber
    Tesla;SpaceX;Intel;IBM;Oracle;Cisco;Samsung;Sony;Nokia;Huawei;Toyota;Honda;Nissan;Volkswagen;BMW;Mercedes;Ford Motor
    General Motors;General Electric;Boeing;Airbus;Lockheed Martin;Exxon;ExxonMobil;Chevron;BP;Gazprom;Rosneft;Lukoil;Sberbank
    Goldman Sachs;JPMorgan;JPMorgan Chase;Morgan Stanley;Citigroup;Deutsche Bank;HSBC;Barclays;Lehman Brothers;Enron;Walmart;Wal-Mart
    Starbucks;McDonald's;Coca-Cola;Pepsi;Nike;Adidas;Disney;Walt Disney;Nintendo;Pfizer;Moderna;AstraZeneca;Blackwater;Halliburton
    Wagner;Wagner Group;Hamas;Hezbollah;Hizbollah;Hizbullah;Fatah;Taliban;Al Qaeda;al-Qaeda;Al-Qaeda;al-Qaida;al Qaeda;Al Qaida;Boko Haram
    al-Shabaab;al-Shabab;Al-Shabaab;Houthi;Mossad;Shin Bet;MI5;MI6;KGB;GRU;Interpol;Europol;Frontex;Politburo;Knesset;Bundestag
    Duma;State Duma;Majlis;Lok Sabha;Diet;Congress;US Congress;U.S. Congress;Senate;US Senate;U.S. Senate;House of Representatives
    House of Commons;House of Lords;Parliament;Labour;Labour Party;Likud;Baath;Ba'ath;Baath Party;Sinn Fein;Hamas;Tories;Whitehall
    Elysee;Élysée;Buckingham Palace;Scotland Yard;Foreign Office;Home Office;Treasury;Politico;Human Rights Council;Red Cross
    Red Crescent;Greenpeace;Oxfam;Save the Children;Doctors Without Borders;Harvard;Yale;Princeton;Stanford;MIT;UCLA;NYU
    Caltech;FIFA;UEFA;NBA;NFL;NHL;MLB;NCAA;NASCAR;Real Madrid;Manchester United;Arsenal;Chelsea;Google News;Free Syrian Army;Peshmerga
    Red Army;Nazi Party;Tea Party;Green Party;Conservative Party;Communist Party;Politburo;Ku Klux Klan;NRA;ACLU;NAACP;AFL-CIO
    CENTCOM;Centcom;Norad;NORAD;Marine Corps;Marines;US Army;U.S. Army;US Navy;U.S. Navy;US Air Force;U.S. Air Force;Air Force;Coast Guard
    National Guard;Secret Service;Nasdaq;NASDAQ;Dow Jones;Standard & Poor's;Moody's;Fitch;RAND;Brookings;FERC;FCC;FTC;CDC;NIH
    FEMA;NOAA;TSA;ATF;DEA;EU Commission;Quartet;Lufthansa;Ryanair;British Airways;Air France;Aeroflot;eBay;PayPal;Mozilla;Firefox
    OpenAI;Nvidia;NVIDIA;Alibaba;Tencent;Xiaomi;Baidu;UNESCO;UNRWA;OPCW;SOHR;IDF;IRGC;PKK;YPG;SDF;FSA;PYD;IRA;ETA;FARC;LTTE;ANC;BJP;CCP;CPC
    CDU;SPD;AfD;PiS;UKIP;SNP;DUP;PLA
    """

  /// Groups of people.
  static let groups = """
    democrats republicans conservatives liberals socialists communists tories nazis whigs taliban's muslims christians jews
    catholics protestants hindus buddhists sikhs mormons evangelicals sunnis shiites shias shi'ites alawites druze yazidis
    yezidis copts kurds arabs berbers tuaregs pashtuns tajiks hazaras tatars chechens uighurs uyghurs rohingya roma
    gypsies bedouin bedouins zionists islamists jihadists baathists bolsheviks europeans africans asians
    westerners latinos hispanics blacks texans californians parisians londoners catalans basques slavs
    crusaders romans greeks persians ottomans vikings mongols aztecs incas mayans cherokee navajo houthis
    salafis marxists trotskyists maoists loyalists unionists bosniaks hutus tutsis igbo
    """

  /// Last words of the names of organizations.
  static let heads = """
    ministry department agency bureau commission committee council court parliament senate assembly congress cabinet
    university college institute institution school academy library museum hospital clinic laboratory laboratories lab labs
    bank company corporation corp corp. inc inc. ltd ltd. llc llp plc gmbh group holdings industries enterprises partners
    airlines airways motors systems technologies technology software networks media press news times post
    journal tribune herald gazette telegraph ledger courier chronicle examiner inquirer wire magazine radio television tv network association organization organisation union federation
    confederation league alliance coalition front party movement brigade brigades battalion regiment division army navy
    force forces police guard guards corps command squadron fleet foundation fund trust society club team orchestra choir
    church diocese synod office service services administration authority board center centre chamber
    consortium cooperative syndicate exchange observatory initiative campaign network government secretariat
    directorate tribunal caucus delegation embassy consulate legion militia militias co co. bros. bros
    records entertainment studios pictures productions publishing energy petroleum oil steel gas airlines insurance
    securities capital associates consulting solutions international brothers fc united band choir ensemble symphony
    theatre theater gallery chapel seminary conference convention committee's embassy battalion infantry cavalry
    """

  /// Bodies of state.
  static let bodies = """
    coalition ministry council court senate parliament army navy church assembly commission cabinet party union
    treasury pentagon opposition bank alliance brotherhood congress fund administration agency department
    ledger gazette tribune herald chronicle courier
    """
}
