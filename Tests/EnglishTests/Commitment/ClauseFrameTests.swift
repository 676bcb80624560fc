// What stands around a predicate, on trees made by hand.

import NewsModel
import Testing

@testable import English

@Suite struct ClauseFrameTests {
  private static let tags = ["NN", "MD", "VB", "VBD", "RB", "DT", "CC", "IN", "JJ", "WRB", "."]
  private static let relations = [
    "root", "nsubj", "aux", "advmod", "det", "conj", "mark", "cop", "advcl", "obj", "cc", "ccomp",
    "punct",
  ]

  /// The frames of words written `word TAG relation head`, heads counted from 1, 0 for the root.
  private func frames(_ rows: [String]) throws -> ClauseFrames {
    let fields = rows.map { $0.split(separator: " ").map(String.init) }
    let forms = fields.map { row in
      var word = row[0]
      return word.withUTF8 { WordForm($0) }
    }
    let words = try fields.map { row in
      Syntax.Word(
        tag: UInt8(try #require(Self.tags.firstIndex(of: row[1]))),
        relation: UInt8(try #require(Self.relations.firstIndex(of: row[2]))),
        head: (try #require(Int(row[3]))) - 1
      )
    }
    let grammar = CommitmentGrammar(tags: Self.tags, relations: Self.relations)
    return ClauseFrames(words, words.indices, SentenceForms(forms), grammar)
  }

  private func hash(_ word: String) -> UInt32 { NameDocument.hashes([word])[0] }

  @Test("Auxiliaries, negation and subject are those of the verb")
  func ownWords() throws {
    let verb = try frames([
      "Ships NN nsubj 4", "may MD aux 4", "not RB advmod 4", "sink VB root 0",
    ])[3]
    #expect(verb.modal == hash("may") && verb.negation == 1 && verb.subject == hash("ships"))
    #expect(!verb.commands)
  }

  @Test(
    "A negative subject or object negates the verb",
    arguments: [
      (["No DT det 2", "ship NN nsubj 3", "sank VBD root 0"], 2, UInt32(1)),
      (["Nobody NN nsubj 2", "sank VBD root 0"], 1, 1),
      (["They NN nsubj 2", "found VBD root 0", "no DT det 4", "ship NN obj 2"], 1, 2),
      (["The DT det 2", "ship NN nsubj 3", "sank VBD root 0"], 2, 0),
      (["Neither CC cc 2", "Lind NN nsubj 3", "came VBD root 0"], 2, 1),
    ]
  )
  func negativeNouns(rows: [String], verb: Int, expected: UInt32) throws {
    #expect(try frames(rows)[verb].negativeNoun == expected)
  }

  @Test("`No longer` and `nor` negate their verb")
  func otherNegations() throws {
    let late = try frames([
      "They NN nsubj 4", "no DT advmod 3", "longer RB advmod 4", "run VBD root 0",
    ])
    #expect(late[3].negation == hash("longer"))
    let second = try frames(["They NN nsubj 2", "ran VBD root 0", "nor CC cc 4", "sank VBD conj 2"])
    #expect(second[3].negation == hash("nor"))
  }

  @Test("A verb knows the clause that completes it")
  func complements() throws {
    let found = try frames([
      "They NN nsubj 2", "said VBD root 0", "ships NN nsubj 4", "sank VBD ccomp 2",
    ])
    #expect(found[1].complement == 3 && found[3].complement == -1 && found[1].arguments == 2)
  }

  @Test("A conjunct without a subject shares modal verb, negation and place above")
  func conjuncts() throws {
    let found = try frames([
      "Ships NN nsubj 4", "may MD aux 4", "not RB advmod 4", "burn VB root 0", "or CC cc 6",
      "sink VB conj 4",
    ])
    #expect(found[5].modal == hash("may") && found[5].negation == 1 && found[5].parent == -1)
  }

  @Test("A conjunct with a subject of its own keeps its own")
  func ownSubjects() throws {
    let found = try frames([
      "Ships NN nsubj 3", "may MD aux 3", "burn VB root 0", "and CC cc 6", "boats NN nsubj 6",
      "sank VBD conj 3",
    ])
    #expect(found[5].modal == 0 && found[5].subject == hash("boats"))
  }

  @Test("The word that opens an adverbial clause is known to the clause above")
  func conditions() throws {
    let found = try frames([
      "If IN mark 3", "ships NN nsubj 3", "burn VB advcl 4", "run VB root 0",
    ])
    #expect(found[2].mark == hash("if") && found[3].condition == hash("if"))
    #expect(found[3].commands && !found[2].commands)
  }

  @Test("Heads that run in a ring or stand behind do no harm")
  func brokenTrees() throws {
    let found = try frames(["sink VB conj 2", "burn VB conj 1", "run VB conj 3"])
    #expect(found.frames.count == 3)
  }
}
