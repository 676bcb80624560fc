// Which actors of different articles are one.

import NewsAnalysis
import NewsModel
import Testing

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

  /// The names of the corpus actors, each with its number of members.
  private func merged(_ articles: [[ArticleActor]]) -> [String] {
    ActorMerger().merge(articles).map { "\($0.name) \($0.members.count)" }
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
    #expect(ActorMerger().merge(articles).map(\.type) == [.facility])
    #expect(ActorMerger().merge([[dock(mentions(nil))]]).map(\.type) == [.place])
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
    let corpus = ActorMerger().merge([[actor(.group, "Russians")], [actor(.place, "Russia")]])
    #expect(corpus.map(\.related) == [[RelatedActor(actor: 1, how: "demonym")], []])
  }

  @Test func peopleOfAnUnknownCountryAreTiedToItByTheirEnding() {
    let corpus = ActorMerger().merge([[actor(.group, "Lunarans")], [actor(.place, "Lunara")]])
    #expect(corpus.map(\.related) == [[RelatedActor(actor: 1, how: "demonym")], []])
  }

  @Test func unknownNameIsWhatMostMentionsSay() {
    let articles = [
      [actor(.person, "Lunara")], [actor(.place, "Lunara", "Republic of Lunara")],
      [actor(.place, "Lunara")],
    ]
    let corpus = ActorMerger().merge(articles)
    #expect(corpus.map(\.name) == ["Lunara"])
    #expect(corpus.map(\.kind) == [.place])
  }

  @Test func orderIsByFirstAppearance() {
    let articles = [
      [actor(.place, "Oslo"), actor(.person, "Lund")],
      [actor(.person, "Otto Lund"), actor(.place, "Oslo")],
    ]
    let corpus = ActorMerger().merge(articles)
    #expect(corpus.map(\.name) == ["Oslo", "Otto Lund"])
    #expect(
      corpus[1].members == [ActorMember(article: 0, actor: 1), ActorMember(article: 1, actor: 0)]
    )
  }
}
