// How far contents reach: not into what the layout or the tree say is another's.

import NewsAnalysis
import NewsModel
import Testing

@Suite("Bounds of contents")
struct ContentBoundsTests {
  @Test("Who says something in a quotation says no more than that sentence")
  func withinQuotation() {
    let marked = """
      “ The>3:det man_n>4:nsubj says_v=say>0:root ships_n=ship>6:nsubj sank_v=sink>4:ccomp .>4:punct \
      We_p>2:nsubj left_v=leave>0:root early_r>2:advmod .>2:punct ” \
      said_v=say>0:root Mara_p>1:nsubj .>1:punct
      """
    let found = FoundClaims(
      marked,
      says: [
        "Mara | said | The man says ships sank … We left early",
        "The man | says | ships sank … We left early",
      ]
    )
    let left = found.outline.filter { $0.hasSuffix("We left early") }
    #expect(left == ["Mara | said | We left early"])
    #expect(found.outline.contains("The man | says | ships sank"))
  }

  @Test("The source behind a closing mark is no part of the words")
  func source() {
    let marked = """
      “>5:punct The>3:det port_n>5:nsubj is>5:cop safe_a>9:ccomp ,>9:punct ”>9:punct \
      Mara_p>9:nsubj said_v=say>0:root .>9:punct
      """
    let found = FoundClaims(marked, says: ["Mara | said | The port is safe , ” Mara"])
    #expect(found.outline == ["Mara | said | The port is safe"])
  }

  @Test("A content ends before the words that report its report")
  func frame() {
    let marked = """
      The>2:det paper_n>3:nsubj says_v=say>0:root that>6:mark ships_n=ship>6:nsubj \
      sank_v=sink>3:ccomp ,>3:punct according_v=accord>10:case to>8:fixed Mara_p>3:obl .>3:punct
      """
    let found = FoundClaims(
      marked,
      says: [
        "The paper | says | that ships sank , according to Mara",
        "Mara | according to | The paper says that ships sank",
      ]
    )
    #expect(
      found.outline == [
        "Mara | according to | The paper says that ships sank",
        "The paper | says | that ships sank",
      ]
    )
  }

  @Test(
    "What is reported in an aside ends with it; around an aside that reports it goes on",
    arguments: [
      (
        """
        The>2:det study_n>11:nsubj –>5:punct which>5:nsubj says_v=say>2:acl:relcl that>8:mark \
        ships_n=ship>8:nsubj sank_v=sink>5:ccomp –>5:punct was>11:cop late_a>0:root .>11:punct
        """,
        "The study | says | that ships sank – was late", "The study | says | that ships sank"
      ),
      (
        """
        The>2:det study_n>9:nsubj –>5:punct Mara_p>5:nsubj said_v=say>9:parataxis –>5:punct \
        was>9:cop very_r>9:advmod late_a>0:root .>9:punct
        """,
        "Mara | said | The study … was very late", "Mara | said | The study … was very late"
      ),
    ]
  )
  func aside(marked: String, says: String, expected: String) {
    #expect(FoundClaims(marked, says: [says]).outline.first == expected)
  }

  @Test("The consequence of a condition is not what is believed in it")
  func consequence() {
    let marked = """
      If>3:mark Mara_p>3:nsubj believes_v=believe>11:advcl that>6:mark ships_n=ship>6:nsubj \
      sank_v=sink>3:ccomp ,>11:punct then>11:advmod crews_n=crew>11:nsubj would>11:aux \
      leave_vi>0:root .>11:punct
      """
    let found = FoundClaims(
      marked,
      says: ["Mara | believes | that ships sank , then crews would leave"]
    )
    #expect(found.outline == ["Mara | believes | that ships sank"])
  }

  @Test("An adjective before the name of the source is part of it")
  func title() {
    let marked = """
      Retired_a>2:amod Mara_p>3:nsubj said_v=say>0:root ships_n=ship>5:nsubj sank_v=sink>3:ccomp \
      .>3:punct
      """
    let found = FoundClaims(marked, says: ["Mara | said | Retired … ships sank"])
    #expect(found.outline == ["Mara | said | ships sank"])
  }

  @Test("Brackets and marks that open in a claim close in it")
  func closed() {
    let marked = """
      Crews_n=crew>2:nsubj called_v=call>0:root the>4:det port_n>2:obj (>6:punct 800>4:nummod \
      )>6:punct .>2:punct
      """
    let found = FoundClaims(marked)
    #expect(found.own.map(found.wording) == ["Crews called the port (800)"])
  }
}

@Suite("Contents that state nothing")
struct ContentFragmentTests {
  @Test(
    "What is said elsewhere makes no claim of its source's",
    arguments: [
      (
        "Mara_p>2:nsubj said_v=say>0:root so>2:advmod .>2:punct",
        "Mara | said | so", "Mara said so"
      ),
      (
        """
        Mara_p>2:nsubj said_v=say>0:root as>4:advmod much_a>2:obj on>6:case Monday_p>2:obl .>2:punct
        """,
        "Mara | said | as much on Monday", "Mara said as much on Monday"
      ),
      (
        """
        Mara_p>2:nsubj filed_v=file>0:root a>4:det complaint_n>2:obj .>2:punct
        """,
        "Mara | filed | a complaint | 0.6", "Mara filed a complaint"
      ),
      (
        "Mara_p>2:nsubj recalled_v=recall>0:root her_p>4:nmod:poss pilots_n=pilot>2:obj .>2:punct",
        "Mara | recalled | her pilots", "Mara recalled her pilots"
      ),
      (
        """
        Everything_n>6:nsubj Mara_p>3:nsubj says_v=say>1:acl:relcl is>6:cop a>6:det lie_n>0:root \
        .>6:punct
        """,
        "Mara | says | Everything … is a lie", "Everything Mara says is a lie"
      ),
      (
        """
        Mara_p>2:nsubj cited_v=cite>0:root a>4:det list_n>2:obj made_vs=make>4:acl by>7:case \
        crews_n=crew>5:obl:agent .>2:punct
        """,
        "Mara | cited | a list made by crews", "Mara cited a list made by crews"
      ),
    ]
  )
  func own(marked: String, says: String, own: String) {
    let found = FoundClaims(marked, says: [says])
    #expect(found.own.map(found.wording) == [own])
  }

  @Test("Who seems to think something holds it, as far as can be told")
  func seeming() {
    let marked = """
      Mara_p>2:nsubj seems_v=seem>0:root to>4:mark think_vi>2:xcomp that>7:mark ships_n=ship>7:nsubj \
      sank_v=sink>4:ccomp .>2:punct
      """
    for says in [[], ["Mara | seems | to think that ships sank"]] {
      let found = FoundClaims(marked, says: says)
      #expect(found.outline == ["Mara | think | that ships sank"])
      #expect(found.attributed.map(\.reported?.certainty) == [.probable])
    }
  }

  @Test("What somebody seems to think leaves the speakers of quotations as they are")
  func seemingBesideQuotations() {
    let marked = """
      Mara_p>2:nsubj seems_v=seem>0:root to>4:mark think_vi>2:xcomp that>7:mark ships_n=ship>7:nsubj \
      sank_v=sink>4:ccomp .>2:punct
      “>3:punct We_p>3:nsubj left_v=leave>6:ccomp ,>6:punct ”>6:punct said_v=say>0:root Oda_p>6:nsubj .>6:punct
      """
    let found = FoundClaims(
      marked,
      says: ["Mara | seems | to think that ships sank", "Oda | said | We left"]
    )
    #expect(found.outline == ["Mara | think | that ships sank", "Oda | said | We left"])
  }

  @Test("A share of people says something as people do")
  func share() {
    let marked = """
      Twelve>2:nummod percent_n>3:nsubj indicated_v=indicate>0:root that>6:mark ships_n=ship>6:nsubj \
      sank_v=sink>3:ccomp .>3:punct
      """
    let says = "Twelve percent | indicated | that ships sank"
    #expect(FoundClaims(marked, says: [says]).outline == [says])
  }
}
