// The learned decision where a sentence ends.

import English
import NewsModel
import Testing

@testable import nsh_train

@Suite struct SentenceTrainingTests {
  private let sentences = InventedTreebank.sentences

  @Test("A model gives back the ends of the sentences that it has learnt, marked or not")
  func givesBack() throws {
    let text = try #require(TreebankText.documents(sentences).first)
    let tokens = Tokenizer.tokens(of: text.article.text)
    let slots = ModelBlock(name: "words.slots", numbers: WordClasses.slots(for: []))
    let blocks = try SentenceTraining.blocks(sentences, .none, buckets: 256) + [slots]
    let bytes = blocks.encoded
    bytes.withUnsafeBytes { bytes in
      let model = ModelFile(bytes).flatMap(SentenceModel.init)
      let forms = WordForm.all(tokens, text.article.text, .none)
      let found = SentenceSplitter.sentences(
        of: text.article,
        tokens: tokens,
        forms: forms,
        model: model
      )
      #expect(found.map(\.range) == text.sentences)
    }
    // The second sentence ends without a mark, where the rules see no end.
    let byRule = SentenceSplitter.sentences(of: text.article, tokens: tokens)
    #expect(byRule.map(\.range) != text.sentences)
  }

  @Test("Between two words in small letters no sentence ends, unless a line does")
  func smallLetters() {
    func mayEnd(_ text: String) -> [Bool] {
      let plain = Article(ArticleText(text))
      let tokens = Tokenizer.tokens(of: plain.text)
      let block = TextBlock(plain, tokens, tokens.indices, WordForm.all(tokens, plain.text, .none))
      return (0..<(block.count - 1)).map { block.mayEnd($0) }
    }
    #expect(mayEnd("old boats sailed. Renn was") == [false, false, true, true, true])
    #expect(mayEnd("old boats\nsailed 40 miles") == [false, true, true, true])
  }
}
