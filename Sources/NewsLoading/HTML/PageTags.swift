// What the tags of HTML mean for the text of an article.

import CGumbo

/// Kinds of tags.
enum PageTags {
  /// Elements that never hold an article's text.
  static let dropped: Set<UInt32> = tags(
    GUMBO_TAG_SCRIPT,
    GUMBO_TAG_STYLE,
    GUMBO_TAG_NOSCRIPT,
    GUMBO_TAG_TEMPLATE,
    GUMBO_TAG_HEAD,
    GUMBO_TAG_IFRAME,
    GUMBO_TAG_OBJECT,
    GUMBO_TAG_EMBED,
    GUMBO_TAG_SVG,
    GUMBO_TAG_CANVAS,
    GUMBO_TAG_AUDIO,
    GUMBO_TAG_VIDEO,
    GUMBO_TAG_BUTTON,
    GUMBO_TAG_INPUT,
    GUMBO_TAG_SELECT,
    GUMBO_TAG_TEXTAREA,
    GUMBO_TAG_NAV,
    GUMBO_TAG_ASIDE,
    GUMBO_TAG_FOOTER,
    GUMBO_TAG_FIGURE,
    GUMBO_TAG_FIGCAPTION,
    GUMBO_TAG_MENU,

    GUMBO_TAG_MAP,
    GUMBO_TAG_FORM
  )

  /// Elements whose text is not for readers.
  static let silent: Set<UInt32> = tags(
    GUMBO_TAG_SCRIPT,
    GUMBO_TAG_STYLE,
    GUMBO_TAG_NOSCRIPT,
    GUMBO_TAG_TEMPLATE,
    GUMBO_TAG_HEAD,
    GUMBO_TAG_IFRAME,
    GUMBO_TAG_TEXTAREA,
    GUMBO_TAG_SELECT
  )

  /// Elements that stand within a line.
  static let inline: Set<UInt32> = tags(
    GUMBO_TAG_A,
    GUMBO_TAG_ABBR,
    GUMBO_TAG_B,
    GUMBO_TAG_BDI,
    GUMBO_TAG_BDO,
    GUMBO_TAG_BIG,
    GUMBO_TAG_CITE,
    GUMBO_TAG_CODE,
    GUMBO_TAG_DATA,
    GUMBO_TAG_DEL,
    GUMBO_TAG_DFN,
    GUMBO_TAG_EM,
    GUMBO_TAG_FONT,
    GUMBO_TAG_I,
    GUMBO_TAG_IMG,
    GUMBO_TAG_INS,
    GUMBO_TAG_KBD,
    GUMBO_TAG_LABEL,
    GUMBO_TAG_MARK,
    GUMBO_TAG_Q,
    GUMBO_TAG_RP,
    GUMBO_TAG_RT,
    GUMBO_TAG_RUBY,
    GUMBO_TAG_S,
    GUMBO_TAG_SAMP,
    GUMBO_TAG_SMALL,
    GUMBO_TAG_SPAN,
    GUMBO_TAG_STRIKE,
    GUMBO_TAG_STRONG,
    GUMBO_TAG_SUB,
    GUMBO_TAG_SUP,
    GUMBO_TAG_TIME,
    GUMBO_TAG_TT,
    GUMBO_TAG_U,
    GUMBO_TAG_VAR,
    GUMBO_TAG_WBR,
    GUMBO_TAG_ACRONYM,
    GUMBO_TAG_UNKNOWN
  )

  /// The level of a heading's tag; nil for another.
  static func headingLevel(_ tag: GumboTag) -> Int? {
    switch tag {
    case GUMBO_TAG_H1: 1
    case GUMBO_TAG_H2: 2
    case GUMBO_TAG_H3: 3
    case GUMBO_TAG_H4: 4
    case GUMBO_TAG_H5: 5
    case GUMBO_TAG_H6: 6
    default: nil
    }
  }

  private static func tags(_ tags: GumboTag...) -> Set<UInt32> { Set(tags.map(\.rawValue)) }
}
