// Which names of an article are one actor's, and which pronouns and descriptions refer to it.

import NewsModel
import Testing

@testable import NewsAnalysis

@Suite struct ActorFinderTests {
  /// The names of each actor of a marked text.
  private func actors(_ marked: String) -> [[String]] {
    ActorFinder().actors(in: MarkedArticle.annotated(marked)).map(\.names)
  }

  /// The mentions of a text's actors that are no names: `Ada Brand: she`.
  private func references(_ marked: String) -> [String] {
    let article = MarkedArticle.annotated(marked)
    return ActorFinder().actors(in: article).flatMap { actor in
      actor.mentions.filter { $0.form != .name }.map {
        "\(actor.name): \(article.article.text[$0.range])"
      }
    }
  }

  @Test(arguments: [
    ("Anne-\nMarie Holm", "Anne-Marie Holm"), ("Ada\nBrand", "Ada Brand"),
    ("Ada - Brand", "Ada - Brand"),
  ])
  func aNameIsWrittenInOneLine(text: String, expected: String) {
    #expect(NameSpelling.plain(text) == expected)
  }

  /// A word that may be broken was another word than the same without its soft hyphen.
  @Test func aSoftHyphenIsNoLetter() {
    let found = actors("{person Ada Bra\u{AD}nd} spoke .\n{person Ada Brand} left .")
    #expect(found == [["Ada Brand"]])
  }

  @Test(arguments: [
    ("{person Ada Brand} spoke .\n{person Brand} left .", [["Ada Brand", "Brand"]]),
    ("{place US} met {place U.S.} and {place United States} .", [["US", "U.S.", "United States"]]),
    ("{organization European Union} met {organization EU} .", [["European Union", "EU"]]),
    (
      "{organization Harbor Workers League} spoke .\n{organization HWL} left .",
      [["Harbor Workers League", "HWL"]]
    ),
    (
      "{person George W. Pine} spoke .\n{person George Pine} left .",
      [["George W. Pine", "George Pine"]]
    ),
    ("{organization Acme Inc.} met {organization Acme} .", [["Acme Inc.", "Acme"]]),
    (
      "{place Republic of Lunara} spoke .\n{place Lunara} left .",
      [["Republic of Lunara", "Lunara"]]
    ),
  ])
  func aliasesAreOneActor(marked: String, expected: [[String]]) {
    #expect(actors(marked) == expected)
  }

  @Test("More people of one surname than anybody tells apart stay apart")
  func namesakes() {
    let people = (0..<300).map { "{person N\($0) Brand} spoke ." }.joined(separator: "\n")
    #expect(actors(people + "\n{person Brand} left .").count == 301)
    let few = (0..<2).map { "{person N\($0) Brand} spoke ." }.joined(separator: "\n")
    #expect(actors(few + "\n{person Brand} left .").count == 3)
  }

  @Test(arguments: [
    ("{person Ada Brand} met {person Otto Brand} .\n{person Brand} left .", 3),
    ("{person Ada Brand} met {person Otto Brand} .", 2),
    ("{person Jordan} met {place Jordan} .", 2),
    ("{group Russians} met {place Russia} .", 2),
  ])
  func differentActorsStayApart(marked: String, count: Int) {
    #expect(actors(marked).count == count)
  }

  @Test(arguments: [
    ("{person Omar Sadir} met {person Omar al-Sadir} .", 1),
    ("{person Ada Brand Jr.} met {person Ada Brand Sr.} .", 2),
    ("{person Ada Brand III} met {person Ada Brand} .", 1),
    ("{person Olav III} met {person Olav IV} .", 2),
    ("{person Ada H. W. Brand} met {person Ada W. Brand} .", 2),
    ("{place Umber Nor} met {organization UN} .", 2),
    ("{organization Harbor League} met {organization HL} .", 2),
    ("{organization Harbor League} ( {organization HL} ) spoke .", 1),
    ("{organization HWL} spoke .\n{organization Harbor Workers League} left .", 2),
  ])
  func evidenceTellsWhoIsOne(marked: String, count: Int) {
    #expect(actors(marked).count == count)
  }

  @Test(arguments: [
    ("{person Bob Brand} met {person Robert Brand} .", 1),
    ("{person Rick Brand} met {person Robert Brand} .", 2),
    ("{person Han Jae-min} met {person Han Jae Min} .", 1),
    ("{person Gaetano Lo Prato} spoke .\n{person Lo Prato} left .\n{person Prato} spoke .", 1),
    ("{organization Norden Tigers} met {organization Tigers} .", 1),
    (
      "{organization Norden Tigers} met {organization Halvek Tigers} .\n{organization Tigers} left .",
      3
    ),
    // Of whom everybody speaks by surname first, the full name behind is a relative's.
    ("{person Brand} left .\n{person Ada Brand} spoke .", 1),
    (
      "{person Brand} left .\n{person Brand} met {person Lund} .\n{person Brand} spoke .\n"
        + "{person Ada Brand} spoke .",
      3
    ),
  ])
  func formsOfOneName(marked: String, count: Int) {
    #expect(actors(marked).count == count)
  }

  @Test func titlesTellPeopleOfOneSurnameApart() {
    let couple = "{person Karl} and {person Anna Brand} left .\nmr {person Brand} spoke .\n"
    let found = ActorFinder().actors(
      in: MarkedArticle.annotated(couple + "mrs {person Brand} slept .")
    )
    #expect(found.map(\.name) == ["Karl Brand", "Anna Brand"])
    #expect(found.map { $0.mentions.count } == [2, 2])
    let alone = "mr {person Otto Brand} spoke .\nmrs {person Brand} slept ."
    let names = ActorFinder().actors(in: MarkedArticle.annotated(alone)).map(\.name)
    #expect(names == ["Otto Brand", "mrs Brand"])
    let one = "mr {person Brand} spoke .\n{person Brand} slept ."
    #expect(actors(one).count == 1)
    // A surname is no first name.
    let others = "{person Brand} and {person Anna Lund} left ."
    #expect(actors(others) == [["Brand"], ["Anna Lund"]])
  }

  @Test func fullestNameIsTheActors() {
    let found = ActorFinder().actors(
      in: MarkedArticle.annotated(
        "{person Brand} spoke .\n{person Ada Brand} left .\n{place US} met {place United States} ."
      )
    )
    #expect(found.map(\.name) == ["Ada Brand", "United States"])
    #expect(found.map { $0.mentions.count } == [2, 2])
  }

  @Test(arguments: [
    ("{person Anna Brand} said that she left .", ["Anna Brand: she"]),
    ("{person Anna Brand} spoke .\nshe left .", ["Anna Brand: she"]),
    ("{person Anna Brand} met {person Otto Lund} .\nhe left .", ["Otto Lund: he"]),
    ("{person Otto Lund} and {person Karl Berg} .\nhe left .", []),
    ("{person Anna Brand} spoke .\nhe left .", []),
    ("she left .", []),
  ])
  func pronounsThatCanMeanOnlyOne(marked: String, expected: [String]) {
    #expect(references(marked) == expected)
  }

  @Test(arguments: [
    (
      "president {person Otto Lund} spoke .\nthe president left .",
      ["Otto Lund: president", "Otto Lund: the president"]
    ),
    (
      "{person Otto Lund} , the mayor , spoke .\nthe mayor left .",
      ["Otto Lund: the mayor", "Otto Lund: the mayor"]
    ),
    (
      "president {person Otto Lund} met president {person Karl Berg} .\nthe president left .",
      ["Otto Lund: president", "Karl Berg: president"]
    ),
    (
      "president {person Otto Lund} spoke .\nthe president of {place Norway} left .",
      ["Otto Lund: president"]
    ),
    (
      "prime minister {person Otto Lund} met foreign minister {person Karl Berg} .\n"
        + "the foreign minister left .",
      ["Otto Lund: minister", "Karl Berg: minister", "Karl Berg: the foreign minister"]
    ),
    (
      "prime minister {person Otto Lund} met foreign minister {person Karl Berg} .\n"
        + "the minister left .",
      ["Otto Lund: minister", "Karl Berg: minister"]
    ),
  ])
  func officesOfOneHolder(marked: String, expected: [String]) {
    #expect(references(marked) == expected)
  }

  @Test func whatIsNotSaidOfAPerson() {
    // The deal is not the person beside it.
    #expect(references("{person Otto Lund} , the deal , spoke .").isEmpty)
    // Whoever is named in a phrase is not who the phrase speaks of.
    let mother = "{person Anna Brand} spoke .\nthe mother of {person Anna Brand} left ."
    #expect(references(mother).isEmpty)
  }

  @Test func organizationsAndPlacesAreDescribed() {
    let agency = "{organization Harbor Rescue Agency} spoke .\nthe agency left ."
    #expect(references(agency) == ["Harbor Rescue Agency: the agency"])
    let two = "{organization Harbor Rescue Agency} met {organization Coast Agency} .\n"
    #expect(references(two + "a ministry left .") == [])
  }

  @Test("The work of one mention does not grow with those before it")
  func boundedCandidates() {
    // More people than are remembered: the first of them is out of reach, whoever comes last is not.
    let people = (0..<40).map { "{person Anna N\($0)} spoke ." }.joined(separator: "\n")
    #expect(references(people + "\nshe left .").allSatisfy { !$0.hasPrefix("Anna N0:") })
    var recent = RecentReferents()
    for referent in 0..<1000 { recent.mention(Int32(referent)) }
    #expect(recent.referents.count == 12 && recent.referents[0] == 999)
  }
}
