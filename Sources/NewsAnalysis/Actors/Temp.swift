import NewsModel
package struct ActorFinder: Sendable {
  package init() {}
  package func actors(in a: AnnotatedArticle) -> [ArticleActor] {
    var out: [ArticleActor] = []
    for n in a.names {
      let t = a.article.text[n.range]
      if let i = out.firstIndex(where: { $0.name == t }) {
        out[i].mentions.append(Mention(range: n.range, form: .name, rule: "exact"))
      } else {
        out.append(ArticleActor(name: t, kind: n.kind, mentions: [Mention(range: n.range, form: .name, rule: "exact")], names: [t]))
      }
    }
    return out
  }
}
package struct ActorMerger: Sendable {
  package init() {}
  package func merge(_ articles: [[ArticleActor]]) -> [CorpusActor] {
    var out: [CorpusActor] = []
    for (i, actors) in articles.enumerated() {
      for (j, a) in actors.enumerated() {
        if let k = out.firstIndex(where: { $0.name == a.name }) { out[k].members.append(ActorMember(article: i, actor: j)) }
        else { out.append(CorpusActor(name: a.name, kind: a.kind, members: [ActorMember(article: i, actor: j)], related: [])) }
      }
    }
    return out
  }
}
