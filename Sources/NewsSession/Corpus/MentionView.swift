// A mention with all that the session knows around it.

import NewsAnalysis
import NewsModel

/// A mention of an actor, in its article.
package struct MentionView: Sendable {
  /// The article.
  package let article: LoadedArticle
  /// The mention's index in the order of the article's text.
  package let index: Int

  /// The mention at `index` of an article.
  package init(article: LoadedArticle, index: Int) {
    self.article = article
    self.index = index
  }

  /// The mention itself.
  package var mention: Mention { article.mentions[index].mention }
  /// Its number in the session.
  package var number: Int { article.mentionNumber(index) }
  /// What the analyst made of it.
  package var review: Review { article.review(ofMention: index) }
  /// Its words.
  package var text: String { article.text(mention.range) }

  /// How many mentions an actor has.
  static func count(of actor: SessionActor, in session: Session) -> Int {
    actor.actor.members.reduce(0) { count, member in
      count + session.corpus.articles[member.article].mentionsByActor[member.actor].count
    }
  }

  /// The mentions of an actor, by document and then start.
  package static func all(of actor: SessionActor, in session: Session) -> [MentionView] {
    var mentions: [MentionView] = []
    var last = -1
    var isSorted = true
    for member in actor.actor.members {
      let article = session.corpus.articles[member.article]
      isSorted = isSorted && member.article > last
      last = member.article
      for index in article.mentionsByActor[member.actor] {
        mentions.append(MentionView(article: article, index: index))
      }
    }
    // Only an article with two actors that are one in the corpus has their mentions mixed.
    return isSorted ? mentions : mentions.stablySorted { $0.number }
  }
}

/// How often an actor is called what, wherever lines and words are broken.
package struct AliasCount {
  /// Its words.
  package let text: String
  var count: Int

  /// The names among the mentions, most frequent first, ties by first appearance.
  package static func count(_ mentions: [MentionView]) -> [AliasCount] {
    var counts: [AliasCount] = []
    var places: [[UInt8]: Int] = [:]
    for mention in mentions where mention.mention.form == .name {
      let text = NameSpelling.plain(mention.text)
      if let place = places[Array(text.utf8)] {
        counts[place].count += 1
      } else {
        places[Array(text.utf8)] = counts.count
        counts.append(AliasCount(text: text, count: 1))
      }
    }
    return counts.stablySorted { -$0.count }
  }
}
