// The words in the classes and ids of elements that tell what pages put around an article.

/// Words of class and id attributes. They are whole words: `related-links` and `relatedLinks` hold
/// `related` and `links`.
enum PageHints {
  /// Elements named so are no part of an article.
  static let dropped: Set<String> = table(
    """
    ad ads advert advertisement advertisements advertising advertorial adsense banner breadcrumb
    breadcrumbs comment comments commentlist disqus respond livefyre
    share sharing shares sharebar sharebuttons sharedaddy addthis addtoany social socials
    sidebar sidebars widget widgets newsletter newsletters subscribe subscription signup paywall
    related recommended recommendation recommendations outbrain taboola zergnet trending popular
    mostread mostpopular promo promos promotion promoted sponsor sponsored sponsors
    cookie cookies consent gdpr modal popup overlay lightbox tooltip
    footer masthead navbar nav navigation menu menus topbar toolbar pagination pager
    tags taglist tagcloud byline bylines author authors authorbox bio dateline timestamp metadata
    caption captions credit credits copyright figcaption gallery slideshow carousel slider
    hidden print noprint skip sr screenreader rating ratings poll survey quiz feedback
    pullquote pullquotes jump utility utilities login register account search
    """
  )

  /// Elements of a quotation that are named so hold its source.
  static let sources: Set<String> = table(
    "author authors attribution cite citation source byline credit speaker"
  )

  /// Elements named so are likely to hold the article.
  static let kept: Set<String> = table(
    """
    article articlebody body content contents entry hentry main post postbody text story storybody
    blog column
    """
  )

  /// The words of an attribute's value: parted where letters end and where small letters meet a
  /// capital.
  static func words(of value: String) -> [String] {
    var words: [[UInt8]] = [[]]
    var wasSmall = false
    for byte in value.utf8 {
      let isCapital = (0x41...0x5A).contains(byte)
      let isSmall = (0x61...0x7A).contains(byte)
      if !isCapital && !isSmall || isCapital && wasSmall { words.append([]) }
      if isCapital || isSmall { words[words.count - 1].append(byte | 0x20) }
      wasSmall = isSmall
    }
    return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func table(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
