// Why an input is left out, and what may be odd about one that is read: the facts, without words.

import Files

/// Why an input, or a line of one, was left out.
package enum LoadFault: Hashable, Sendable {
  /// The file or folder could not be read.
  case file(FileFault)
  /// Standard input could not be read.
  case standardInput
  /// The file's ending, without its dot, belongs to no format.
  case unknownFormat(ending: String)
  /// The bytes are not text: `count` control characters or NULs, the first at byte `offset` from 0.
  case binary(offset: Int)
  /// There is nothing in it, or only white space.
  case empty
  /// The folder, with all below it, holds no file that can be read.
  case noArticles
  /// A link to a folder, met while going through a folder.
  case linkedFolder
  /// A folder below more others than anybody makes, met while going through one.
  case foldersTooDeep
  /// A page without an article's text.
  case noText
  /// A page of elements in elements, deeper than any that shows an article, or of tags that would take
  /// hours to read.
  case tangledPage
  /// More bytes than any article has.
  case tooLong(bytes: Int, limit: Int)
  /// Reading was interrupted.
  case stopped
  /// A line that is not JSON: what is wrong at which byte of the line, counted from 1.
  case malformedJSON(JSONFault, column: Int)
  /// A line of JSON that is not an object.
  case notAnObject
  /// An object without a text in any of the fields that may hold it.
  case noTextField
  /// The file holds no line with an article.
  case noLines
}

/// What is wrong with a line of JSON.
package enum JSONFault: Hashable, Sendable {
  /// The line ends before its value does.
  case truncated
  /// A byte that cannot stand at this place.
  case unexpected(UInt8)
  /// A string with a control character or an escape that JSON does not know.
  case badString
  /// A number that JSON does not know.
  case badNumber
  /// A number beyond the largest that can be counted with.
  case hugeNumber
  /// Values inside values, deeper than can be read.
  case tooDeep
}

/// What is odd about an input that was read all the same.
package enum LoadOddity: Hashable, Sendable {
  /// Bytes that are not UTF-8: how many places, and the first one's offset in bytes, from 0.
  case invalidUTF8(count: Int, offset: Int)
  /// Letters with more combining marks than any script has: how many marks were replaced, and the first
  /// one's offset in bytes, from 0.
  case tooManyMarks(count: Int, offset: Int)
  /// Bytes that are not UTF-8 and make words in windows-1252, from the first one's offset, from 0.
  case windows1252(offset: Int)
  /// Halves of characters in JSON, replaced: how many, and the first one's byte in its line, from 1.
  case brokenCharacters(count: Int, column: Int)
  /// Fields that stand twice in JSON, of which the last is kept: how many, the name of the first, and
  /// the byte of its second value in its line, from 1.
  case doubleFields(count: Int, name: String, column: Int)
  /// A table whose rows would be filled up to more cells than any table has.
  case tableTooLarge
  /// Markdown of so much markup that reading it would take hours.
  case tangledMarkdown
  /// Bytes that are not what the page's own declaration of its encoding says.
  case unknownEncoding(String)
  /// A line of so many bytes.
  case longLine(bytes: Int)
  /// Front matter that YAML cannot read: what libyaml says, and of which line of the file.
  case frontMatter(String, line: Int)
  /// Front matter that is not a mapping of names to values.
  case frontMatterKind
  /// A date that could not be understood.
  case unknownDate(String)
  /// The article is in another language than English, of this ISO 639 code.
  case notAnalysed(language: String)
}

extension LoadOddity {
  /// The line of the file, counted from 1, where it is known.
  var line: Int? {
    switch self {
    case .frontMatter(_, let line): line
    case .frontMatterKind: 2
    default: nil
    }
  }
}
