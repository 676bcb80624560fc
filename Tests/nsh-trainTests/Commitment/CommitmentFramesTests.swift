// The table of frames as a text with places in it.

import Testing

@testable import nsh_train

@Suite struct CommitmentFramesTests {
  @Test("Each place is the beginning of an action")
  func places() {
    let (text, truths) = CommitmentFrames.text()
    let bytes = Array(text.utf8)
    #expect(truths.count == text.split(separator: "\n").count)
    for place in truths.keys {
      let rest = String(decoding: bytes[place...], as: UTF8.self)
      #expect(CommitmentFrames.actions.joined().contains { rest.hasPrefix($0) })
    }
  }

  @Test("Each frame has one place, and each action three forms")
  func frames() {
    for frame in CommitmentFrames.table.flatMap({ $0.frames.split(separator: "\n") }) {
      let words = frame.split(separator: " ")
      #expect(words.count { ["BASE", "PAST", "GERUND"].contains($0) } == 1, "\(frame)")
    }
    #expect(CommitmentFrames.actions.allSatisfy { $0.count == 3 })
  }
}
