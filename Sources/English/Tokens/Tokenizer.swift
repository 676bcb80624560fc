// Cuts a text into tokens as Universal Dependencies' English treebanks do, in one pass over its
// bytes.

import NewsModel

/// Cuts the bytes of a text into tokens, which have neither tag nor lemma yet.
package struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  let reader: ByteReader
  private(set) var tokens: [Token] = []

  /// The tokens of `text`, in order; complexity O(bytes).
  package static func tokens(of text: ArticleText) -> [Token] {
    text.bytes.withUnsafeBufferPointer { bytes in
      var tokenizer = Tokenizer(bytes)
      tokenizer.run()
      return tokenizer.tokens
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    reader = ByteReader(bytes)
    // English has a token every five bytes or so.
    tokens.reserveCapacity(bytes.count / 5 + 1)
  }

  private mutating func run() {
    var offset = 0
    while offset < bytes.count {
      let character = reader.character(at: offset)
      switch character.kind {
      case .space, .lineBreak: offset += character.width
      case .letter, .digit:
        if let end = addressEnd(from: offset) {
          emit(offset, end, as: .other)
          offset = end
        } else {
          offset = readWord(at: offset)
        }
      case .apostrophe: offset = readApostrophe(at: offset, width: character.width)
      case .emoji: offset = readEmoji(at: offset)
      case .hyphen, .punctuation, .symbol: offset = readMark(at: offset, character)
      }
    }
  }

  /// Appends the token of these bytes.
  mutating func emit(_ start: Int, _ end: Int, as shape: TokenShape? = nil) {
    let text = TokenText(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    tokens.append(
      Token(
        range: TextRange(start, end),
        lower: text.lower,
        lemma: "",
        tag: .other,
        shape: shape ?? text.wordShape
      )
    )
  }

  private mutating func readWord(at start: Int) -> Int {
    let word = WordReader(reader, start)
    if word.isAddress {
      emit(start, word.end, as: .other)
    } else if word.hasHyphen {
      emitParts(start, word.end)
    } else {
      emitWord(start, word.end, apostrophe: word.lastApostrophe)
    }
    return word.end
  }

  /// The address that starts with `www.` here, or nil.
  private func addressEnd(from start: Int) -> Int? {
    guard reader[start] | 0x20 == 0x77, reader.starts(with: "www.", at: start) else { return nil }
    return reader.addressEnd(start)
  }

  /// Emits the parts of a hyphenated word.
  private mutating func emitParts(_ start: Int, _ end: Int) {
    var cuts = HyphenCuts(reader, start, end)
    var part = start
    while let hyphen = cuts.next() {
      emitWord(part, hyphen.offset, apostrophe: reader.lastApostrophe(part, hyphen.offset))
      part = hyphen.offset + hyphen.width
      emit(hyphen.offset, part, as: .punctuation)
    }
    emitWord(part, end, apostrophe: reader.lastApostrophe(part, end))
  }

  /// Emits a word and its clitics; `apostrophe` is the offset of its last one.
  private mutating func emitWord(_ start: Int, _ end: Int, apostrophe: Int?) {
    var (end, apostrophe) = (end, apostrophe)
    // In a loop, as a hostile word has more of them than calls fit on a stack.
    var clitics: [Range<Int>] = []
    while let cut = apostrophe.flatMap({ reader.cliticStart(start, end, apostrophe: $0) })
      ?? reader.fusionCut(start, end)
    {
      clitics.append(cut..<end)
      end = cut
      apostrophe = reader.lastApostrophe(start, end)
    }
    if let cut = reader.unitCut(start, end) {
      emit(start, cut)
      emit(cut, end)
    } else {
      emit(start, end)
    }
    for clitic in clitics.reversed() { emit(clitic.lowerBound, clitic.upperBound, as: .lower) }
  }

  /// A clitic after something that is no word (`U.S.'s`), a word without its beginning (`'em`), or an
  /// apostrophe that is its own token.
  private mutating func readApostrophe(at start: Int, width: Int) -> Int {
    if let end = reader.looseCliticEnd(start + width) {
      emit(start, end, as: .lower)
      return end
    }
    if reader[start] != 0x60, tokens.last?.range.end != start,
      let end = reader.clippedEnd(start, width: width)
    {
      emit(start, end)
      return end
    }
    var end = start + width
    let next = reader.character(at: end)
    // Two of them are a quotation mark; a plain one does not pair with a curved one.
    if next.kind == .apostrophe && next.width == width && reader[start] | reader[end] != 0x67 {
      end += next.width
    }
    emit(start, end, as: .punctuation)
    return end
  }

  private mutating func readEmoji(at start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let character = reader.character(at: end)
      let isJoiner = character.width == 3 && reader.scalar(at: end).value == 0x200D
      guard character.kind == .emoji || isJoiner else { break }
      end += character.width
    }
    emit(start, end, as: .other)
    return end
  }

  /// A mark or a run of marks; a hashtag, a handle or a number that begins with a mark.
  private mutating func readMark(at start: Int, _ character: ReadCharacter) -> Int {
    if let end = reader.signedNumberEnd(start) {
      emit(start, end, as: .number)
      return end
    }
    if let end = tagEnd(start) {
      emit(start, end, as: .other)
      return end
    }
    let end = reader.markEnd(start, character)
    emit(start, end, as: .punctuation)
    return end
  }

  /// The end of a hashtag, a handle or a file's type (`.doc`) that starts here, or nil.
  private func tagEnd(_ start: Int) -> Int? {
    switch reader[start] {
    case 0x23 where reader.character(at: start + 1).kind == .letter, 0x40:  // # and @ before a word
      var end = start + 1
      while case let next = reader.character(at: end), next.kind == .letter || next.kind == .digit {
        end += next.width
      }
      return end > start + 1 ? end : nil
    case 0x2E where tokens.last?.range.end == start || reader.isGap(before: start):
      return reader.fileTypeEnd(start + 1)
    default: return nil
    }
  }
}
