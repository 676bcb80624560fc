// What the networks of commitment look at besides templates.

import NewsModel
import Testing

@testable import English

@Suite struct CommitmentInputTests {
  @Test("Each word knows the words that hang on it, in order")
  func children() {
    let children = SentenceChildren([1, -1, 1, 2, 9])
    #expect(children.first == [-1, 0, 3, -1, -1])
    #expect(children.next == [-1, -1, -1, -1, -1].enumerated().map { $0.offset == 0 ? 2 : -1 })
  }

  @Test(
    "However many words a sentence has, few are looked at",
    arguments: ["Ships sank", String(repeating: "ships and ", count: 3000) + "boats sank"]
  )
  func bounded(text: String) throws {
    let article = annotate(text + " in the harbour.")
    let models = try #require(LanguageModel.english)
    let forms = WordForm.all(article.tokens, article.article.text, models.words)
    let sentence = try #require(article.sentences.last)
    let read = CommitmentSentence(
      article.tokens,
      sentence.tokens,
      article.syntax.words,
      SentenceForms(forms, sentence.tokens),
      models
    )
    for index in read.predicates.prefix(20) {
      let words = read.words(around: index)
      #expect(!words.isEmpty && words.count <= 60)
      #expect(read.arguments(of: index).count == CommitmentInput.roles)
    }
  }

  @Test("A topic has a direction, none where no word is known")
  func topics() throws {
    let vectors = try #require(LanguageModel.english?.similarity?.vectors)
    func length(_ text: String) -> Float {
      let article = annotate(text)
      let words = WordForm.all(article.tokens, article.article.text, .none)
      return CommitmentTopic(words, vectors).direction.reduce(0) { $0 + $1 * $1 }
    }
    #expect(abs(length("The ferry sank in the harbour.") - 1) < 1e-4)
    #expect(length("") == 0)
  }
}
