// Which actors of different articles are one.

import NewsModel
import Testing

@testable import NewsAnalysis

@Suite struct ActorMergerTests {
  /// An actor of an article with these names, the fullest first.
  private func actor(_ kind: ActorKind, _ names: String...) -> ArticleActor {
    ArticleActor(
      name: names[0],
      kind: kind,
      mentions: [Mention(range: TextRange(0, 1), form: .name, rule: "exact")],
      names: names
    )
  }

  /// The actors of a corpus that comes at once.
  private func merge(_ articles: [[ArticleActor]]) -> [CorpusActor] {
    var merger = ActorMerger()
    _ = merger.add(articles)
    return merger.actors(articles).map(\.actor)
  }

  /// The names of the corpus actors, each with its number of members.
  private func merged(_ articles: [[ArticleActor]]) -> [String] {
    merge(articles).map { "\($0.name) \($0.members.count)" }
  }

  @Test func fullNamesAndTheirSurnameAreOne() {
    let articles = [
      [actor(.person, "Brand")], [actor(.person, "Ada Brand", "Brand")],
      [actor(.person, "Ada M. Brand")],
    ]
    #expect(merged(articles) == ["Ada Brand 3"])
  }

  @Test func surnameOfTwoStaysByItself() {
    let articles = [
      [actor(.person, "Ada Brand")], [actor(.person, "Otto Brand")], [actor(.person, "Brand")],
    ]
    #expect(merged(articles) == ["Ada Brand 1", "Otto Brand 1", "Brand 1"])
  }

  @Test(arguments: [
    (["Robert Brand", "Bob Brand"], 1), (["Robert Brand", "Rick Brand"], 2),
    (["Gaetano Lo Prato", "Lo Prato"], 1), (["Lo Prato", "Lo Monte"], 2),
    (["Han Jae-min", "Han Jae Min"], 1), (["Al Brand", "Ada Brand"], 2),
    (["Filmmaker Ada Brand", "Ada Brand"], 1), (["RB Ada Brand", "Ada Brand"], 1),
    (["Anna Ada Brand", "Ada Brand"], 2),
  ])
  func spellingsOfOneName(names: [String], count: Int) {
    #expect(merged(names.map { [actor(.person, $0)] }).count == count)
  }

  @Test func suffixesAndMiddleNamesTellPeopleApart() {
    let brands = ["Ada Brand Jr.", "Ada Brand Sr.", "Ada Brand"]
    #expect(merged(brands.map { [actor(.person, $0)] }) == brands.map { "\($0) 1" })
    #expect(merged([[actor(.person, "Ada Brand Jr.")], [actor(.person, "Ada Brand")]]).count == 1)
    let middles = ["Ada H. W. Brand", "Ada W. Brand"]
    #expect(merged(middles.map { [actor(.person, $0)] }).count == 2)
    let nicknames = ["Ada \"The Hook\" Brand", "Ada \"Hook\" Brand", "Ada Brand", "W. Ada Brand"]
    #expect(merged(nicknames.map { [actor(.person, $0)] }).count == 1)
    let team = [actor(.organization, "Norden Tigers")]
    #expect(merged([team, [actor(.organization, "Tigers")]]).count == 1)
    let sox = [actor(.organization, "Norden Red Sox")]
    #expect(merged([sox, [actor(.organization, "Red Sox")]]).count == 1)
    #expect(
      merged([[actor(.organization, "Norden Bank")], [actor(.organization, "Bank")]]).count == 2
    )
    #expect(merged([[actor(.place, "Mt Halv")], [actor(.place, "Mount Halv")]]).count == 1)
    #expect(merged([[actor(.person, "Omar Sadir")], [actor(.person, "Omar al-Sadir")]]).count == 1)
  }

  @Test func `a surname is that of whoever is named ten times as often as all others`() {
    func named(_ name: String, _ times: Int) -> ArticleActor {
      let mention = Mention(range: TextRange(0, 1), form: .name, rule: "exact")
      return ArticleActor(
        name: name,
        kind: .person,
        mentions: Array(repeating: mention, count: times),
        names: [name]
      )
    }
    let others = [[named("Otto Brand", 1)], [actor(.person, "Brand")]]
    #expect(merged([[named("Ada Brand", 10)]] + others).first == "Ada Brand 2")
    #expect(merged([[named("Ada Brand", 9)]] + others).first == "Ada Brand 1")
  }

  @Test func `of many people with one surname none is remembered`() {
    var owners = ShortFormOwners()
    #expect((0...8).map { owners.add($0) } == Array(repeating: true, count: 9))
    #expect(owners.owners.isEmpty)
    #expect(!owners.add(9) && owners.owners.isEmpty)
    var few = ShortFormOwners()
    #expect(few.add(3) && !few.add(3) && few.owners == [3])
  }

  @Test func typeIsTheOneThatMostNamesHave() {
    func mentions(_ types: NameType?...) -> [Mention] {
      types.map { Mention(range: TextRange(0, 1), form: .name, rule: "exact", type: $0) }
    }
    func dock(_ mentions: [Mention]) -> ArticleActor {
      ArticleActor(name: "Melisk Dock", kind: .place, mentions: mentions, names: ["Melisk Dock"])
    }
    let articles = [
      [dock(mentions(.place, nil, .facility))], [dock(mentions(.facility, .organization))],
    ]
    #expect(merge(articles).map(\.type) == [.facility])
    #expect(merge([[dock(mentions(nil))]]).map(\.type) == [.place])
  }

  @Test func kindsStayApart() {
    #expect(
      merged([[actor(.person, "Jordan")], [actor(.place, "Jordan")]]) == ["Jordan 1", "Jordan 1"]
    )
  }

  @Test func countriesAndBodiesHaveTheirAliases() {
    let articles = [
      [actor(.place, "US"), actor(.organization, "Harbor Workers League", "HWL")],
      [actor(.place, "United States"), actor(.organization, "HWL")],
    ]
    #expect(merged(articles) == ["United States 2", "Harbor Workers League 2"])
  }

  @Test func peopleAreTiedToTheirCountry() {
    let corpus = merge([[actor(.group, "Russians")], [actor(.place, "Russia")]])
    #expect(corpus.map(\.related) == [[RelatedActor(actor: 1, how: "demonym")], []])
  }

  @Test func peopleOfAnUnknownCountryAreTiedToItByTheirEnding() {
    let corpus = merge([[actor(.group, "Lunarans")], [actor(.place, "Lunara")]])
    #expect(corpus.map(\.related) == [[RelatedActor(actor: 1, how: "demonym")], []])
  }

  @Test func unknownNameIsWhatMostMentionsSay() {
    let articles = [
      [actor(.person, "Lunara")], [actor(.place, "Lunara", "Republic of Lunara")],
      [actor(.place, "Lunara")],
    ]
    let corpus = merge(articles)
    #expect(corpus.map(\.name) == ["Lunara"])
    #expect(corpus.map(\.kind) == [.place])
  }

  @Test func orderIsByFirstAppearance() {
    let articles = [
      [actor(.place, "Oslo"), actor(.person, "Lund")],
      [actor(.person, "Otto Lund"), actor(.place, "Oslo")],
    ]
    let corpus = merge(articles)
    #expect(corpus.map(\.name) == ["Oslo", "Otto Lund"])
    #expect(
      corpus[1].members == [ActorMember(article: 0, actor: 1), ActorMember(article: 1, actor: 0)]
    )
  }

  /// Articles with some of a few names that have much to do with each other, always the same.
  private func tangle(_ count: Int) -> [[ArticleActor]] {
    let pool = [
      actor(.person, "Brand"), actor(.person, "Ada Brand", "Brand"), actor(.person, "Otto Brand"),
      actor(.person, "Ada M. Brand"), actor(.person, "Ada Brand Jr."),
      actor(.person, "Ada Brand Sr."), actor(.place, "Brand"), actor(.other, "Brand"),
      actor(.place, "Lunara"), actor(.place, "Republic of Lunara"), actor(.group, "Lunarans"),
      actor(.person, "Lunara"), actor(.other, "Lunara"), actor(.organization, "HWL"),
      actor(.organization, "Harbor Workers League", "HWL"), actor(.other, "Ada Brand"),
      actor(.organization, "Halvek Water League", "HWL"), actor(.place, "US"),
      actor(.place, "United States"), actor(.organization, "United States", "US"),
    ]
    var seed: UInt32 = 7
    func next(_ bound: Int) -> Int {
      seed = seed &* 1_664_525 &+ 1_013_904_223
      return Int(seed >> 16) % bound
    }
    return (0..<count).map { _ in (0...next(3)).map { _ in pool[next(pool.count)] } }
  }

  @Test func `articles that come one at a time give the actors that all at once give`() {
    for count in 1...40 {
      let articles = tangle(count)
      var merger = ActorMerger()
      for article in articles { _ = merger.add([article]) }
      #expect(merger.actors(articles).map(\.actor) == merge(articles))
    }
  }

  @Test func `what changes is told`() {
    let articles = tangle(60)
    var merger = ActorMerger()
    var before: [[Int]: [ActorMember]] = [:]
    for (index, article) in articles.enumerated() {
      let changed = merger.add([article]).map(\.groups)
      var members: [[Int]: [ActorMember]] = [:]
      for actor in merger.actors(Array(articles[...index])).map(\.actor) {
        let groups = Set(actor.members.map { merger.groups(ofArticle: $0.article)[$0.actor] })
        members[groups.sorted()] = actor.members
      }
      // Who is not told of is as before.
      for (groups, now) in members where !changed.contains(groups) {
        #expect(before[groups] == now)
      }
      before = members
    }
  }

  @Test func `work grows with the articles and not with those that came before`() {
    func steps(_ count: Int) -> Int {
      var merger = ActorMerger()
      for number in 0..<count {
        // Some names are in every article, some in one.
        _ = merger.add([
          [
            actor(.place, "United States", "US"), actor(.person, "Ada Brand", "Brand"),
            actor(.person, "Otto Kell\(number)"), actor(.person, "Kell\(number)"),
          ]
        ])
      }
      return merger.steps
    }
    #expect(steps(800) == 2 * steps(400))
  }
}
