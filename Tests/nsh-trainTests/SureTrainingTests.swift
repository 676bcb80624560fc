// Decisions that need no model.

import English
import Testing

@testable import nsh_train

@Suite struct SureTrainingTests {
  /// The sure moves after so many decisions in contexts with these hashes.
  private func sure(_ seen: [(SIMD4<UInt32>, move: Int, times: Int)]) -> [UInt64] {
    var training = SureTraining()
    for (hashes, move, times) in seen {
      for _ in 0..<times { training.decided(.moves, DecisionContexts(hashes), move) }
    }
    let bytes = training.blocks()[0].bytes
    return bytes.withUnsafeBytes { $0.bindMemory(to: UInt64.self).filter { $0 != 0 } }
  }

  /// The slot of a decision in the context of a hash.
  private func slot(_ hash: UInt32, _ move: UInt64) -> UInt64 {
    UInt64(DecisionContexts(SIMD4(hash, 0, 0, 0)).hashes[0]) | (move + 1) << 32
  }

  @Test("A context is sure after a hundred decisions that are the same")
  func often() {
    #expect(sure([(SIMD4(7, 8, 9, 10), 3, 100)]) == [slot(7, 3)])
    #expect(sure([(SIMD4(7, 8, 9, 10), 3, 99)]) == [])
  }

  @Test("One exception in five hundred leaves no doubt, more do")
  func exceptions() {
    #expect(
      sure([(SIMD4(7, 8, 9, 10), 3, 499), (SIMD4(7, 18, 19, 20), 2, 1)]).contains(slot(7, 3))
    )
    #expect(
      !sure([(SIMD4(7, 8, 9, 10), 3, 498), (SIMD4(7, 18, 19, 20), 2, 1)]).contains(slot(7, 3))
    )
  }

  @Test("Where a coarse context leaves doubts, a finer one is asked, on the decisions left")
  func finer() {
    let slots = sure([
      (SIMD4(7, 8, 9, 10), 3, 100), (SIMD4(7, 18, 9, 10), 2, 100), (SIMD4(7, 8, 9, 10), 3, 100),
    ])
    #expect(Set(slots) == [slot(8, 3), slot(18, 2)])
  }

  @Test("A parser with its sure decisions gives the same trees, and they are found again")
  func sameTrees() throws {
    let words = InventedTreebank.sentences.map { $0.words.map { Substring($0.form) } }
    let texts = Array(repeatElement(words, count: 100).joined())
    let fitted = try FitTests.fitted()
    let blocks = try FitSure.blocks(
      of: fitted.withUnsafeBytes(ModelBlock.blocks),
      over: texts
    )
    #expect(blocks.suffix(2).map(\.name) == ["moves.contexts", "relations.contexts"])
    #expect(blocks.suffix(2).allSatisfy { $0.bytes.contains { $0 != 0 } })
    let bytes = blocks.encoded
    try bytes.withUnsafeBytes { bytes in
      let models = try #require(ModelFile(bytes).flatMap { LanguageModel($0) })
      var figures = SyntaxFigures()
      for sentence in InventedTreebank.sentences { figures.count(sentence, models) }
      #expect(figures.line == "18 words: xpos 1, upos 1, lemmas 1, UAS 1, LAS 1")
      let again = try FitSure.blocks(of: ModelBlock.blocks(of: bytes), over: texts)
      #expect(again.encoded == Array(bytes))
    }
  }
}
