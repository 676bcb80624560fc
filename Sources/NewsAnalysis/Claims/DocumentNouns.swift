// Nouns for what is written or recorded, which can say a thing as people do.

import NewsModel

/// Nouns for documents.
enum DocumentNouns {
  /// The nouns, by lemma.
  static let all: WordSet = [
    "poll", "survey", "report", "study", "data", "letter", "document", "statement", "email",
    "article", "analysis", "figure", "number", "record", "research", "result", "estimate", "memo",
    "transcript", "filing", "complaint", "indictment", "book", "story", "post", "tweet", "video",
    "ad", "rating", "finding", "statistic", "projection", "review", "audit", "investigation",
    "testimony", "map", "chart", "average", "forecast", "census", "source", "return", "tape",
    "recording", "photo", "image", "footage", "bill", "law", "court", "ruling", "list", "website",
  ]
}
