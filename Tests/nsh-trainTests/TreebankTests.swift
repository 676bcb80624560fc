// Treebanks as files.

import Testing

@testable import nsh_train

@Suite struct TreebankTests {
  private let sentences = InventedTreebank.sentences

  @Test("Words have what their columns say; the ranges of contractions are no words")
  func words() {
    #expect(sentences.map(\.words.count) == [9, 3, 6])
    let word = sentences[0].words[7]
    #expect(word.form == "harbours" && word.lemma == "harbour" && word.xpos == "NNS")
    #expect(word.upos == "NOUN" && word.head == 5 && word.relation == "obj")
  }

  @Test("No space stands inside of a contraction or before what touches the word")
  func spaces() {
    #expect(
      sentences[0].words.map(\.spaceAfter) == [
        true, true, false, true, true, true, true, false, true,
      ]
    )
  }

  @Test("A paragraph starts where the file says so")
  func paragraphs() {
    #expect(sentences.map(\.startsParagraph) == [true, false, false])
    #expect(sentences[2].document.contains("invented"))
  }
}
