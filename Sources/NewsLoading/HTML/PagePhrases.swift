// The short lines that pages put between the paragraphs of an article.

/// Phrases, in lower case.
enum PagePhrases {
  /// Longer blocks are text, whatever they begin with.
  static let limit = 220

  /// Whether a short block, in lower case, is one that pages put between paragraphs.
  static func isAside(_ words: String) -> Bool {
    labels.contains(words)
      || asks.contains { ask in
        // The phrase must end where a word does: "subscribers" is not "subscribe".
        words.hasPrefix(ask) && !(words.dropFirst(ask.count).first?.isLetter ?? false)
      }
  }

  /// Whether a short block, in lower case, is the line below a post that names who wrote it, link or not.
  static func isSource(_ words: String) -> Bool {
    words.hasPrefix("a post shared by ") || words.hasPrefix("—") && words.contains("(@")
  }

  /// How blocks begin that ask the reader for something, or that point elsewhere.
  private static let asks = [
    "advertisement", "sign up", "subscribe", "read more:", "read more about", "read also:",
    "also read", "read next", "see also:", "more:", "related:", "watch:", "watch now", "listen:",
    "click here", "follow us", "follow @", "like us on", "join us on", "share this",
    "like this story", "get the latest", "have a tip", "got a tip", "download our app",
    "download the app", "support our", "donate now", "donate today", "continue reading",
    "story continues", "article continues", "scroll down", "this article was originally published",
    "this story was originally published", "originally published", "photo:", "image:", "credit:",
    "copyright ©", "©", "all rights reserved", "posted in:", "filed under", "tagged:", "tags:",
    "don't miss:", "don’t miss:", "you may also like", "recommended for you", "most popular",
    "leave a comment", "view comments", "comments (", "tell us what you think", "start your free",
    "already a subscriber",
  ]

  /// Blocks that are nothing but a label.
  private static let labels: Set<String> = [
    "advert", "ad", "share", "tweet", "email", "print", "save", "comment", "comments", "reply",
    "more", "related", "next", "previous", "back", "top", "loading", "loading...", "close",
    "facebook", "twitter", "whatsapp", "linkedin", "pinterest", "reddit", "copy link", "links",
    "recommended", "trending", "related stories", "related articles", "related content",
    "skip to content",
  ]
}
