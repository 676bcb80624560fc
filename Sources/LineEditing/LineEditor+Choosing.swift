// Tab below a list of candidates goes through them in the line. It takes the keys over until one of them ends
// the choice.

extension LineEditor {
  /// Puts one candidate after the other in the place of the word before the cursor, which reads `typed`.
  func choose(from candidates: Completion.Candidates, inPlaceOf typed: String) -> EditReply {
    let draft = editLine.buffer
    let start = draft.cursor - typed.unicodeScalars.count
    var index = 0
    while true {
      let word = Array(candidates[index].insert.unicodeScalars)
      var line = draft
      line.scalars.replaceSubrange(start..<draft.cursor, with: word)
      line.cursor = start + word.count
      draw(line, prompt)
      guard let key = nextKey() else { return .end }
      switch key {
      case "\t", PrivateKey.down.scalar: index = (index + 1) % candidates.count
      case PrivateKey.backTab.scalar, PrivateKey.up.scalar:
        index = (index + candidates.count - 1) % candidates.count
      case "\r", "\n":
        if candidates[index].ending == .blank { goBehindBlank() }
        return .refresh
      case "\u{7}",
        "\u{1B}" where !keys.hasRead:
        draw(draft, prompt)
        return .unchanged
      // It means something to the line that now stands there.
      default:
        keys.unread(key)
        return .unchanged
      }
    }
  }
}
