// What a lone line is by its words alone: a byline, a date, a field, a caption, an item of a list.

import NewsModel

/// The fields that the head of a plain text may state.
enum HeaderField {
  case title
  case author
  case date
  case outlet
  case url
  /// A field that is known, so that it is no heading, but not kept.
  case other
}

/// What a lone line is.
enum LineRole: Equatable {
  /// A field of the head with its value.
  case field(HeaderField, value: String)
  /// A day and nothing else.
  case date(CalendarDate)
  /// A caption or a credit.
  case caption
  /// An item of a list, told by its mark.
  case item
  /// An address, a number of a telephone, a link, tags.
  case contact
  /// Words of the page, such as "Advertisement".
  case furniture
  /// Anything else.
  case other

  /// The role of `line`.
  init(_ line: LineWords) {
    if Self.isItem(line) {
      self = .item
    } else if let day = DateReading.date(in: line.text) {
      self = .date(day)
    } else if let (field, value) = Byline.field(line) ?? Byline.names(line) {
      self = .field(field, value: value)
    } else if Self.isCaption(line) {
      self = .caption
    } else if Self.isContact(line) {
      self = .contact
    } else if line.words.count <= 2, line.words.contains(where: LayoutWords.furniture.contains) {
      self = .furniture
    } else {
      self = .other
    }
  }

  private static func isItem(_ line: LineWords) -> Bool {
    guard let first = line.raw.first, line.raw.count > 1 else { return false }
    return LayoutWords.bullets.contains(first) || first.hasPrefix("•")
  }

  private static func isCaption(_ line: LineWords) -> Bool {
    if LayoutWords.credits.contains(where: line.contains) { return true }
    guard let first = line.words.first, LayoutWords.captions.contains(first), line.raw.count > 1
    else { return false }
    let mark = line.raw[0].utf8.last
    return mark == UInt8(ascii: ":") || mark == UInt8(ascii: ".")
      || line.raw[1].utf8.first.map { (0x30...0x39).contains($0) } == true
  }

  /// Lines of a telephone's length with so many digits are numbers and addresses.
  private static let (contactBytes, contactDigits) = (80, 8)

  private static func isContact(_ line: LineWords) -> Bool {
    let bytes = line.text.utf8
    if bytes.first == UInt8(ascii: "#") || bytes.first == UInt8(ascii: "[") { return true }
    if LayoutWords.links.contains(where: line.contains) { return true }
    return bytes.count < contactBytes
      && bytes.count { (0x30...0x39).contains($0) } > contactDigits
  }
}
