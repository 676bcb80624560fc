// Cuts a text into tokens as Universal Dependencies' English treebanks do, in one pass over its
// bytes. It departs from them in one thing: a hyphenated word stays whole (`al-Assad`,
// `long-standing`), since names and claims are told by whole words, unless its first part is a known
// name (`US-backed`).

import NewsModel

/// Cuts the bytes of a text into tokens, which have neither tag nor lemma yet.
struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  let reader: ByteReader
  private(set) var tokens: [Token] = []

  /// The tokens of `text`, in order; complexity O(bytes).
  static func tokens(of text: ArticleText) -> [Token] {
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
      case .letter, .digit: offset = readWord(at: offset)
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
    if let end = addressEnd(from: start) {
      emit(start, end, as: .other)
      return end
    }
    let word = WordReader(reader, start)
    if word.isAddress {
      emit(start, word.end, as: .other)
    } else {
      emitCompound(start, word)
    }
    return word.end
  }

  /// Emits a word; one that begins with a known name falls into three: `US`, `-` and `backed`.
  private mutating func emitCompound(_ start: Int, _ word: WordReader) {
    guard let hyphen = word.firstHyphen, reader[start].isASCIICapital,
      CompoundNames.shared.isName(bytes[start..<hyphen], whole: bytes[start..<word.end])
    else { return emitWord(start, word.end, apostrophe: word.lastApostrophe) }
    emit(start, hyphen)
    emit(hyphen, hyphen + 1, as: .punctuation)
    emitWord(hyphen + 1, word.end, apostrophe: reader.lastApostrophe(hyphen + 1, word.end))
  }

  /// Emits a word and its clitics; `apostrophe` is the offset of its last one.
  private mutating func emitWord(_ start: Int, _ end: Int, apostrophe: Int?) {
    if let cut = apostrophe.flatMap({ reader.cliticStart(start, end, apostrophe: $0) })
      ?? reader.fusionCut(start, end)
    {
      let inner = reader.lastApostrophe(start, cut)
      emitWord(start, cut, apostrophe: inner)
      emit(cut, end, as: .lower)
    } else {
      emit(start, end)
    }
  }

  /// A clitic after something that is no word (`U.S.'s`), or an apostrophe that is its own token.
  private mutating func readApostrophe(at start: Int, width: Int) -> Int {
    let touchesLast = tokens.last?.range.end == start
    if touchesLast, let end = reader.looseCliticEnd(start + width) {
      emit(start, end, as: .lower)
      return end
    }
    var end = start + width
    let isPair = reader[start] == reader[end] && (reader[start] == 0x27 || reader[start] == 0x60)
    if isPair { end += 1 }
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

  /// A mark, or a run of the same mark where runs mean one thing: `...`, `--`, `?!`, `***`.
  private mutating func readMark(at start: Int, _ character: ReadCharacter) -> Int {
    let byte = reader[start]
    var end = start + character.width
    switch byte {
    case 0x23, 0x40:  // # and @ before a word
      while case let next = reader.character(at: end), next.kind == .letter || next.kind == .digit {
        end += next.width
      }
      if end > start + 1 {
        emit(start, end, as: .other)
        return end
      }
    case 0x2E, 0x2D, 0x2A, 0x3D, 0x7E:
      while reader[end] == byte { end += 1 }
    case 0x21, 0x3F:
      while reader[end] == 0x21 || reader[end] == 0x3F { end += 1 }
    default: break
    }
    emit(start, end, as: .punctuation)
    return end
  }

  /// The end of a web address that starts here, or nil.
  private func addressEnd(from start: Int) -> Int? {
    let first = reader[start] | 0x20
    guard first == 0x68 || first == 0x77,
      ["http://", "https://", "www."].contains(where: { reader.starts(with: $0, at: start) })
    else { return nil }
    return reader.addressEnd(start)
  }
}
