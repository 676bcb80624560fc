// The words that the layout of plain text is told by.

/// Tables of words, in lower case.
enum LayoutWords {
  /// Words that titles leave without a capital.
  static let small: Set<String> = table(
    """
    a an and as at but by de del der di du en et for from if in into is la le no nor not of off on
    onto or our out over per so than that the their this to up upon v van via von vs was when with
    without your its it are be amid among after before against between during under
    have has do does can will
    """
  )

  /// Words that open a caption when a number, a colon or a full stop follows.
  static let captions: Set<String> = table(
    """
    figure fig table photo photos photograph image images picture listing map chart graph diagram
    video audio illustration exhibit plate box
    """
  )

  /// Phrases that only captions and credits hold.
  static let credits: [[UInt8]] = [
    "licensed under", "image:", "images:", "photo:", "photo by", "photograph by", "image by",
    "picture:", "photo credit", "image credit", "photo courtesy", "courtesy of", "©",
    "(c)", "all rights reserved", "getty images", "creative commons", "file photo",
  ].map { Array($0.utf8) }

  /// What links and addresses hold.
  static let links: [[UInt8]] = ["@", "http://", "https://", "www."].map { Array($0.utf8) }

  /// Marks that open the items of a list.
  static let bullets: Set<Substring> = [
    "-", "*", "•", "·", "–", "—", "o", "▪", "◦", "‣", "+", ">", "--",
  ]

  /// Agencies that sign with one word.
  static let agencies: Set<String> = table(
    "reuters ap afp dpa bloomberg upi pti ansa efe tass xinhua interfax kyodo agencies editors"
  )

  /// Words that open a sentence after "By" but no name.
  static let articles: Set<String> = table("the a an this that these those")

  /// Words without a capital in a list of names.
  static let inNames: Set<String> = table("and de van von der of the for in & · - –")

  /// What people who write are called after their name.
  static let jobs: Set<String> = table(
    """
    writer reporter correspondent editor columnist staff contributor journalist bureau analyst
    """
  )

  /// Words that, alone on a line, belong to the page and not to the article.
  static let furniture: Set<String> = table(
    "advertisement share comments print subscribe newsletter"
  )

  /// Words that open a letter or close it.
  static let salutations: Set<String> = table("dear hi hello sincerely regards cheers")

  /// Names of the fields in the head of a text, with what they hold.
  static let fields: [String: HeaderField] = [
    "by": .author, "author": .author, "authors": .author, "byline": .author,
    "written by": .author, "reported by": .author, "date": .date, "published": .date,
    "published on": .date, "posted": .date, "posted on": .date, "publication date": .date,
    "updated": .other, "last updated": .other, "source": .outlet, "outlet": .outlet,
    "publisher": .outlet, "publication": .outlet, "newspaper": .outlet, "url": .url,
    "link": .url, "web": .url, "title": .title, "headline": .title, "keywords": .other,
    "tags": .other, "topics": .other, "section": .other, "category": .other, "language": .other,
    "filed under": .other, "copyright": .other,
  ]

  private static func table(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
