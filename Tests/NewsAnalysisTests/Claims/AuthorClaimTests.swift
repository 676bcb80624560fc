// What the author asserts.

import NewsAnalysis
import NewsModel
import Testing

struct AuthorClaimTests {
  @Test(arguments: [
    ("The>2:det ships_n=ship>3:nsubj sank_v=sink>0:root .>3:punct", ["The ships sank"]),
    (
      "So_r>5:advmod ,>1:punct the>4:det ships_n=ship>5:nsubj sank_v=sink>0:root .>5:punct",
      ["the ships sank"]
    ),
    (
      """
      The>2:det ships_n=ship>3:nsubj sank_v=sink>0:root ,>8:punct and>8:cc the>7:det \
      crew_n>8:nsubj swam_v=swim>3:conj home_r>8:advmod .>3:punct
      """,
      ["The ships sank", "the crew swam home"]
    ),
    (
      """
      The>2:det ships_n=ship>3:nsubj rolled_v=roll>0:root and>5:cc sank_v=sink>3:conj \
      .>3:punct
      """,
      ["The ships rolled and sank"]
    ),
    (
      """
      The>2:det minister_n>5:nsubj may>5:aux have>5:aux lost_vp=lose>0:root the>7:det \
      files_n=file>5:obj ,>12:punct but>12:cc would>12:aux not>12:advmod charge_vi>5:conj \
      him>12:iobj .>5:punct
      """,
      ["The minister may have lost the files", "would not charge him"]
    ),
    (
      """
      If>3:mark it>3:expl rained_v=rain>6:advcl ,>3:punct they>6:nsubj sank_v=sink>0:root \
      the>8:det boats_n=boat>6:obj .>6:punct
      """,
      ["If it rained", "they sank the boats"]
    ),
    (
      """
      The>2:det ship_n>10:nsubj ,>5:punct which>5:nsubj sank_v=sink>2:acl:relcl in>7:case \
      May>5:obl ,>2:punct was>10:cop old_a>0:root .>10:punct
      """,
      ["The ship … was old", "which sank in May"]
    ),
    (
      """
      Although>3:mark it>3:expl rained_v=rain>7:advcl ,>3:punct the>6:det \
      boats_n=boat>7:nsubj left_v=leave>0:root .>7:punct
      """,
      ["Although it rained", "the boats left"]
    ),
    (
      """
      The>2:det boats_n=boat>3:nsubj left_v=leave>0:root because>6:mark it>6:nsubj \
      rained_v=rain>3:advcl .>3:punct
      """,
      ["The boats left because it rained", "because it rained"]
    ),
    (
      """
      They>2:nsubj made_v=make>0:root a>4:det deal_n>2:obj which>7:nsubj would>7:aux \
      end_vi>4:acl:relcl the>9:det war_n>7:obj .>2:punct
      """,
      ["They made a deal which would end the war", "which would end the war"]
    ),
    (
      """
      They>2:nsubj sold_v=sell>0:root the>4:det boat_n>2:obj that>6:nsubj \
      sank_v=sink>4:acl:relcl .>2:punct
      """,
      ["They sold the boat that sank"]
    ),
    (
      """
      Stay_vm>0:root at>3:case home_n>1:obl ,>8:punct because>8:mark it>8:nsubj will>8:aux \
      rain_vi>1:advcl .>1:punct
      """,
      ["because it will rain"]
    ),
    (
      """
      Remember_vm>0:root that>5:mark the>4:det boats_n=boat>5:nsubj left_v=leave>1:ccomp \
      .>1:punct
      """,
      ["the boats left"]
    ),
    ("What>0:root a>3:det day_n>1:nmod:unmarked !>1:punct", []),
    (
      """
      Nobody>2:nsubj knows_v=know>0:root how_r>6:advmod the>5:det boats_n=boat>6:nsubj \
      left_v=leave>2:ccomp .>2:punct
      """,
      ["Nobody knows how the boats left"]
    ),
  ])
  func `what is stated by itself is a claim`(marked: String, expected: [String]) {
    let found = FoundClaims(marked)
    #expect(found.own.map(found.wording) == expected)
  }

  @Test(arguments: [
    ("# Harbour_p>2:compound news_n>0:root", []),
    (
      "# Mara_p>2:nsubj Finds_v=find>0:root The>5:det Lost_a>5:amod Ships_n>2:obj",
      ["Mara Finds The Lost Ships"]
    ),
  ])
  func `a heading is a claim where it is a clause`(marked: String, expected: [String]) {
    let found = FoundClaims(marked)
    #expect(found.own.map(found.wording) == expected)
  }

  @Test(arguments: [
    (
      "A>2:det driver_n>0:root charged_vs=charge>2:acl in>6:case fatal_a>6:amod crash_n>3:obl",
      ["A driver charged in fatal crash"]
    ),
    (
      "Mara_p>0:root to>3:mark host_vi>1:acl the>5:det evening_n>3:obj show_n>3:obj",
      ["Mara to host the evening show"]
    ),
    (
      "Ten_m>0:root dead_a>1:xcomp in>5:case northern_a>5:amod quake_n>2:obl",
      ["Ten dead in northern quake"]
    ),
    (
      "Diamond_n>2:compound heist_n>0:root in>5:case central_a>5:amod Arden_p>2:nmod",
      ["Diamond heist in central Arden"]
    ),
    ("Harbour_n>2:compound news_n>0:root and>4:cc weather_n>2:conj", []),
  ])
  func `a headline without an auxiliary states something`(marked: String, expected: [String]) {
    let found = FoundClaims(marked)
    #expect(found.own.map(found.wording) == expected)
  }

  @Test func `a past tense that was taken for a participle states something`() {
    let found = FoundClaims(
      "A>2:det banker_n>3:nsubj committed_vs=commit>0:root theft_n>3:obj again_r>3:advmod .>3:punct"
    )
    #expect(found.own.map(found.wording) == ["A banker committed theft again"])
  }

  @Test func `an author's claim has no source and no cue`() {
    let claim = FoundClaims("The>2:det ships_n>3:nsubj sank_v=sink>0:root .>3:punct").claims.first
    #expect(claim?.source == nil && claim?.cue == nil && claim?.quotation == Quotation.none)
  }

  @Test func `claims know the actors in them by first mention`() {
    let found = FoundClaims("Ossian_p>2:nsubj thanked_v=thank>0:root Mara>2:obj .>2:punct") {
      [
        AnnotatedText.actor("Mara", .person, in: $0, mentions: ["Mara"]),
        AnnotatedText.actor("Ossian", .person, in: $0, mentions: ["Ossian"]),
      ]
    }
    #expect(found.own.map(\.about) == [[1, 0]])
  }
}
