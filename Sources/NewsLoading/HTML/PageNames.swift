// What the tree of a page does with elements, by their names (WHATWG, section 13.2.6): which of them
// stay open, which end others, and which keep others from being ended.

/// What the tree does with an element.
struct ElementTraits: OptionSet {
  let rawValue: UInt16

  /// Has no content.
  static let void = ElementTraits(rawValue: 1 << 0)
  /// Keeps end tags of inline elements from ending what stands around it.
  static let special = ElementTraits(rawValue: 1 << 1)
  /// Keeps end tags of nearly all elements from doing so.
  static let scope = ElementTraits(rawValue: 1 << 2)
  /// A heading.
  static let heading = ElementTraits(rawValue: 1 << 3)
  /// Is ended by its end tag whatever blocks stand in it.
  static let block = ElementTraits(rawValue: 1 << 4)
  /// Ends an open paragraph.
  static let endsParagraph = ElementTraits(rawValue: 1 << 5)
  /// Goes on behind the block in which it was opened, as `<b>` does.
  static let formatting = ElementTraits(rawValue: 1 << 6)
  /// Holds text only.
  static let text = ElementTraits(rawValue: 1 << 7)
  /// A part of a table.
  static let tablePart = ElementTraits(rawValue: 1 << 8)
  /// Ends a drawing or a formula in which it stands.
  static let breaksOut = ElementTraits(rawValue: 1 << 9)
  /// Stands once in a page, whatever is written.
  static let once = ElementTraits(rawValue: 1 << 10)
  /// Holds a page in a drawing or a formula.
  static let holdsPage = ElementTraits(rawValue: 1 << 11)
  /// Is ended by more than the start and end tags that are looked at here.
  static let fleeting = ElementTraits(rawValue: 1 << 12)
}

/// The names of elements, as numbers.
enum PageNames {
  static let script = number("script")
  static let form = number("form")
  static let select = number("select")
  static let frameset = number("frameset")
  static let svg = number("svg")
  static let math = number("math")
  static let p = number("p")
  static let li = number("li")
  static let dd = number("dd")
  static let dt = number("dt")
  static let ol = number("ol")
  static let ul = number("ul")
  static let a = number("a")
  static let nobr = number("nobr")
  static let div = number("div")
  static let address = number("address")
  static let button = number("button")
  static let option = number("option")
  static let optgroup = number("optgroup")
  static let template = number("template")
  static let table = number("table")
  static let caption = number("caption")
  static let tr = number("tr")
  static let td = number("td")
  static let th = number("th")
  /// What rows stand in.
  static let groups = ["tbody", "thead", "tfoot"].map(number)

  /// A name as a number, letters of any case (FNV-1a, 64 bits).
  static func number(_ name: some Sequence<UInt8>) -> UInt64 {
    name.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      return (hash ^ UInt64(lower)) &* 0x0100_0000_01B3
    }
  }

  private static func number(_ name: String) -> UInt64 { number(name.utf8) }

  /// What the tree does with the element of this name.
  static func traits(of name: UInt64) -> ElementTraits { traits[name] ?? [] }

  private static let lists: [(ElementTraits, String)] = [
    (
      .void,
      """
      area base basefont bgsound br col command embed frame hr image img input isindex keygen link
      meta param source track wbr
      """
    ),
    (
      .special,
      """
      address applet area article aside base basefont bgsound blockquote body br button caption center
      col colgroup command dd details dir div dl dt embed fieldset figcaption figure footer form frame
      frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe image img input isindex keygen li
      link listing main marquee menu menuitem meta nav noembed noframes noscript object ol p param
      plaintext pre script section select source style summary table tbody td template textarea tfoot
      th thead title tr track ul wbr xmp mi mo mn ms mtext annotation-xml foreignobject desc
      """
    ),
    (
      .scope,
      """
      applet caption html table td th marquee object template select mi mo mn ms mtext
      annotation-xml foreignobject desc title
      """
    ),
    (.heading, "h1 h2 h3 h4 h5 h6"),
    (
      .block,
      """
      address article aside blockquote button center details dir div dl fieldset figcaption
      figure footer header hgroup listing menu nav ol pre section summary ul p li dd dt h1 h2 h3
      h4 h5 h6 applet marquee object
      """
    ),
    (
      .endsParagraph,
      """
      address article aside blockquote center details dir div dl fieldset figcaption figure
      footer form h1 h2 h3 h4 h5 h6 header hgroup hr listing main menu nav ol p plaintext pre section
      summary ul xmp li dd dt
      """
    ),
    (.formatting, "a b big code em font i nobr s small strike strong tt u"),
    (.text, "iframe noembed noframes script style textarea title xmp"),
    (.tablePart, "table caption colgroup tbody thead tfoot tr td th"),
    (
      .breaksOut,
      """
      b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img
      li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var
      """
    ),
    (.once, "html head body frameset"),
    (.holdsPage, "mi mo mn ms mtext annotation-xml foreignobject desc title"),
    (.fleeting, "rb rp rt rtc colgroup dialog main optgroup menuitem noscript plaintext"),
  ]

  private static let traits: [UInt64: ElementTraits] = {
    var traits: [UInt64: ElementTraits] = [:]
    for (trait, names) in lists {
      for name in names.split(whereSeparator: \.isWhitespace) {
        traits[number(name.utf8), default: []].insert(trait)
      }
    }
    return traits
  }()
}
