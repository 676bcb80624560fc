// Interviews whose questions are set in bold type, in italics or as headings, with the answers between them. Many pages
// that explain something ask questions so, too, and answer them themselves: there nobody says "I" in an answer, or
// "you" in a question.

import NewsModel

/// Finds interviews by how questions are set off.
enum SetOffInterview {
  /// For each paragraph what is asked or answered in it; nothing where there is no interview. Complexity
  /// O(tokens).
  static func turns(
    in article: Article,
    _ tokens: [Token],
    _ paragraphs: [Paragraph]
  ) -> [SpeakerTurns.Turn?] {
    var settings = [SetOffBlock.Kind.bold, .italic].map { kind in
      marked(paragraphs, by: article.setOff.filter { $0.kind == kind })
    }
    settings.append(paragraphs.map { $0.isHeading && asks($0, article.text) })
    for isSet in settings where isInterview(isSet, article.text, tokens, paragraphs) {
      return turns(isSet, tokens, paragraphs, besides: article.setOff)
    }
    return Array(repeating: nil, count: paragraphs.count)
  }

  private static func asks(_ paragraph: Paragraph, _ text: ArticleText) -> Bool {
    text.bytes[paragraph.range.end - 1] == UInt8(ascii: "?")
  }

  /// For each paragraph whether a block holds it.
  private static func marked(_ paragraphs: [Paragraph], by blocks: [SetOffBlock]) -> [Bool] {
    var block = 0
    return paragraphs.map { paragraph in
      while block < blocks.count, blocks[block].range.end <= paragraph.range.start { block += 1 }
      return block < blocks.count && blocks[block].range.contains(paragraph.range)
    }
  }

  /// Whether two paragraphs or more are set so, each with another after it, half of them with a
  /// question mark, and whether people speak to each other in them.
  private static func isInterview(
    _ isSet: [Bool],
    _ text: ArticleText,
    _ tokens: [Token],
    _ paragraphs: [Paragraph]
  ) -> Bool {
    guard isSet.contains(true) else { return false }
    var (questions, marks, balance) = (0, 0, 0)
    var isAfterQuestion = false
    for (number, paragraph) in paragraphs.enumerated() where isSet[number] || !paragraph.isHeading {
      let (first, second) = persons(paragraph, tokens)
      if isSet[number] {
        let isFollowed = number + 1 < isSet.count && !isSet[number + 1]
        if isFollowed { questions += 1 }
        if asks(paragraph, text) { marks += 1 }
        balance += second - first
      } else if isAfterQuestion {
        balance += first - second
      }
      isAfterQuestion = isSet[number] || isAfterQuestion
    }
    return questions >= 2 && marks * 2 >= questions && balance > 0
  }

  /// Whether those who speak name themselves and each other: 1 or 0 for each.
  private static func persons(
    _ paragraph: Paragraph,
    _ tokens: [Token]
  ) -> (first: Int, second: Int) {
    var (first, second) = (0, 0)
    var isQuoted = false
    for token in tokens[paragraph.tokens] {
      // Others say "I" in quotations.
      switch token.lower {
      case "\u{201C}": isQuoted = true
      case "\u{201D}": isQuoted = false
      case "\"": isQuoted.toggle()
      default: break
      }
      if isQuoted { continue }
      if firstPerson.contains(token.lower) { first = 1 }
      if secondPerson.contains(token.lower) { second = 1 }
    }
    return (first, second)
  }

  private static let firstPerson: WordSet = ["i", "we", "my", "our", "me", "us"]
  private static let secondPerson: WordSet = ["you", "your"]

  private static func turns(
    _ isSet: [Bool],
    _ tokens: [Token],
    _ paragraphs: [Paragraph],
    besides setOff: [SetOffBlock]
  ) -> [SpeakerTurns.Turn?] {
    let isOther = marked(paragraphs, by: setOff.filter { $0.kind != .quotation })
    let last = isSet.lastIndex(of: true) ?? 0
    var turns = [SpeakerTurns.Turn?](repeating: nil, count: paragraphs.count)
    var isAnswering = false
    var wasQuestion = false
    for (number, paragraph) in paragraphs.enumerated() {
      if paragraph.isHeading, !isSet[number] {
        isAnswering = false
      } else if isSet[number] {
        turns[number] = turn(paragraph, .question, goesOn: wasQuestion)
        isAnswering = true
        wasQuestion = true
        continue
      } else if isAnswering, !isOther[number] {
        // After the last answer the author may speak again.
        if number > last + 1, persons(paragraph, tokens).first == 0 { isAnswering = false }
        if isAnswering { turns[number] = turn(paragraph, .answer, goesOn: !wasQuestion) }
      }
      wasQuestion = false
    }
    return turns
  }

  private static func turn(
    _ paragraph: Paragraph,
    _ style: QuotationMention.Style,
    goesOn: Bool
  ) -> SpeakerTurns.Turn {
    SpeakerTurns.Turn(speech: paragraph.range, label: nil, style: style, goesOn: goesOn)
  }
}
