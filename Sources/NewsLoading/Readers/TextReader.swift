// Plain text: the file's own text, laid out.

import NewsModel

/// What a reader makes of an input's bytes.
struct ReadArticle {
  /// The text.
  var text: ArticleText
  /// Its sections.
  var sections: [Section]
  /// What the markup sets off.
  var setOff: [SetOffBlock] = []
  /// What is known about it.
  var details: ArticleDetails
  /// What was odd.
  var oddities: [LoadOddity] = []
}

/// Reads plain text.
enum TextReader {
  /// A line of a million bytes is no line that anybody wrote.
  private static let longLine = 1 << 20

  /// The article that `bytes` are.
  static func read(_ bytes: [UInt8], stop: StopSign = .never) -> Result<ReadArticle, Unreadable> {
    if let offset = BinaryCheck.firstFault(bytes) {
      return .failure(Unreadable(.binary(offset: offset)))
    }
    let decoded = DecodedText(bytes)
    if BinaryCheck.isBlank(decoded.bytes) { return .failure(Unreadable(.empty)) }
    var read = article(decoded.bytes, stop: stop)
    read.oddities = decoded.oddities + read.oddities
    return .success(read)
  }

  /// The article whose text is `bytes`, which are valid UTF-8.
  static func article(_ bytes: [UInt8], stop: StopSign) -> ReadArticle {
    let text = ArticleText(String(decoding: bytes, as: UTF8.self))
    let layout = PlainTextLayout(text, stop: stop)
    return ReadArticle(
      text: text,
      sections: layout.sections,
      details: layout.details,
      oddities: longLines(text)
    )
  }

  private static func longLines(_ text: ArticleText) -> [LoadOddity] {
    guard text.count > longLine else { return [] }
    var longest = 0
    var start = 0
    text.bytes.withUnsafeBufferPointer { bytes in
      for at in bytes.indices where bytes[at] == 0x0A {
        longest = max(longest, at - start)
        start = at + 1
      }
      longest = max(longest, bytes.count - start)
    }
    return longest > longLine ? [.longLine(bytes: longest)] : []
  }
}

/// Why a reader made no article.
struct Unreadable: Error {
  let problem: LoadFault

  init(_ problem: LoadFault) { self.problem = problem }
}
