import Files
import NewsModel
import SessionStore
import Testing

/// Findings as bytes, and back.
@Suite struct CompactFindingsTests {
  @Test("The findings of an article are the same after they were bytes")
  func bothWays() throws {
    #expect(Findings.fixtures.count > 10)
    for findings in Findings.fixtures {
      let bytes = try CompactFindings.bytes(of: findings)
      let read = try CompactFindings.findings(in: bytes, of: findings.article)
      #expect(read == findings)
      #expect(Places(read).areInside)
      // Swift holds strings to be equal that are other bytes; bytes are the same for the same
      // findings alone.
      #expect(try CompactFindings.bytes(of: read) == bytes)
    }
  }

  @Test("An article's findings take less room than its text")
  func size() throws {
    let long = Findings.fixtures.filter { $0.article.text.count > 2000 && !$0.claims.isEmpty }
    #expect(long.count > 5)
    let texts = long.map(\.article.text.count).reduce(0, +)
    let bytes = try long.map { try CompactFindings.bytes(of: $0).count }.reduce(0, +)
    #expect(bytes < texts)
  }

  @Test("What no analysis gives is kept as well, to the last bit")
  func oddFindings() throws {
    let findings = OddFindings.all
    let bytes = try CompactFindings.bytes(of: findings)
    let read = try CompactFindings.findings(in: bytes, of: findings.article)
    #expect(read == findings)
    #expect(read.actors[0].name.utf8.elementsEqual("e\u{301}".utf8))
    #expect(read.annotated.tokens[0].lemma.utf8.elementsEqual("É".utf8))
    #expect(
      read.annotated.commitments.map(\.value.bitPattern) == OddFindings.numbers.map(\.bitPattern)
    )
    #expect(try CompactFindings.bytes(of: read) == bytes)
  }

  @Test("An article without findings is a few bytes", arguments: ["", " ", "東京"])
  func nothing(text: String) throws {
    let article = Article(ArticleText(text))
    let findings = ArticleFindings(
      annotated: AnnotatedArticle(article: article, tokens: [], sentences: [], names: []),
      actors: [],
      claims: []
    )
    let bytes = try CompactFindings.bytes(of: findings)
    #expect(bytes.count < 24)
    #expect(try CompactFindings.findings(in: bytes, of: article) == findings)
  }

  @Test("What could not be told from other findings is not written")
  func cannotHold() {
    let article = Article(ArticleText("a b"))
    let token = Token(range: TextRange(0, 1), lower: "a", lemma: "a", tag: .noun, shape: .lower)
    let words = [Syntax.Word](repeating: Syntax.Word(tag: 0, relation: 0, head: -1), count: 2)
    let findings = ArticleFindings(
      annotated: AnnotatedArticle(
        article: article,
        tokens: [token],
        sentences: [],
        names: [],
        syntax: Syntax(tags: ["A"], relations: ["b"], words: words)
      ),
      actors: [],
      claims: []
    )
    #expect(throws: CompactFormError.self) { try CompactFindings.bytes(of: findings) }
  }

  /// Sessions of yesterday are read by the nsh of tomorrow: other bytes here are a new form, which
  /// needs a number of its own and a reader for the old one.
  @Test("The same findings give the same bytes in every version that writes this form")
  func stability() throws {
    let bytes = try CompactFindings.bytes(of: OddFindings.all)
    #expect(CompactFindings.form == 1)
    #expect(SHA256Digest(bytes).hexadecimal.prefix(16) == "f9e69fa8e297081d")
  }
}
