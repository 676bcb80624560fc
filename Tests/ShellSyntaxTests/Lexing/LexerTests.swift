import ShellSyntax
import SyntaxTesting
import Testing

@Suite("Lexer")
struct LexerTests {
  /// The tokens of `text`, each as its kind and its words.
  private func tokens(_ text: String, _ mode: Lexer.Mode, _ lines: Lexer.Lines = .end) -> String {
    let source = Source(name: "", text: text)
    let lexer = Lexer(bytes: source.bytes)
    var (offset, parts) = (0, [String]())
    while true {
      let token = lexer.token(from: offset, mode, lines)
      if token.kind == .end { return parts.joined(separator: " ") }
      parts.append("\(label(token.kind))\(token.kind == .newline ? "" : source[token.range])")
      offset = token.range.end
    }
  }

  private func label(_ kind: Token.Kind) -> String {
    switch kind {
    case .name: "n:"
    case .keyword: "k:"
    case .quotedName: "b:"
    case .variable: "v:"
    case .flag: "f:"
    case .number: "#:"
    case .word: "w:"
    case .symbol: ""
    case .doubleQuote, .singleQuote: "q:"
    case .newline: "⏎"
    case .end: ""
    case .invalid(let flaw): "!\(flaw):"
    }
  }

  @Test(
    "expressions are names, operators and numbers",
    arguments: [
      Case("a b_c D9 é sort-by a-1", "n:a n:b_c n:D9 n:é n:sort-by n:a-1"),
      Case("a - b a -b a- b -a", "n:a - n:b n:a - n:b n:a - n:b - n:a"),
      Case("let it in group-by", "k:let k:it k:in k:group-by"),
      Case("`a b` `` `x\n", "b:`a b` !emptyName:`` !unclosedName:` n:x ⏎"),
      Case("$a.b $ $1", "v:$a . n:b !dollar:$ !dollar:$ #:1"),
      Case("1 1.5 1e3 1E-3 1.x 1e 1x", "#:1 #:1.5 #:1e3 #:1E-3 #:1 . n:x !number:1e !number:1x"),
      Case("==!=<=>=??<>=+-*/%", "== != <= >= ?? < >= + - * / %"),
      Case("()[]{},.:;|", "( ) [ ] { } , . : ; |"),
      Case("\"a'", "q:\" n:a q:'"),
      Case("a # b", "n:a"),
      Case("#a\nb", "⏎ n:b"),
      Case("a#b", "n:a !character:# n:b"),
      Case("a\r\nb", "n:a ⏎ n:b"),
      Case("!&?\u{A0}“", "!character:! !character:& !character:? !oddSpace:\u{A0} !curlyQuotes:“"),
    ]
  )
  func expressions(_ one: Case) { #expect(tokens(one.text, .expression) == one.expected) }

  @Test(
    "arguments are words, numbers and flags",
    arguments: [
      Case("a b.c/*.txt x#y =3 a=b", "w:a w:b.c/*.txt w:x#y w:=3 w:a=b"),
      Case("a|b;c(d)[e]{f}", "w:a | w:b ; w:c ( w:d ) [ w:e ] { w:f }"),
      Case("a\"b'c`d`", "w:a q:\" w:b q:' w:c b:`d`"),
      Case("1 -1 1.5 -1e3 1.5.2 1a +1 -", "#:1 #:-1 #:1.5 #:-1e3 w:1.5.2 w:1a w:+1 w:-"),
      Case("--by --by=x --a-b -x", "f:--by f:--by w:=x f:--a-b w:-x"),
      Case("-- --- --a.b", "!dashes:-- !dashes:--- !flagName:--a.b"),
      Case("$x $ a$x", "v:$x !dollar:$ w:a$x"),
      Case("let it", "w:let w:it"),
      Case("a #b\nc", "w:a ⏎ w:c"),
      Case("a\t\u{0B}b\r\n", "w:a w:b ⏎"),
      Case(
        "“a b” ‘c’ „d“ ´e´",
        "!curlyQuotes:“a b” !curlyQuotes:‘c’ !curlyQuotes:„d“ !curlyQuotes:´e´"
      ),
      Case("“a\n ‘b", "!curlyQuotes:“ w:a ⏎ !curlyQuotes:‘ w:b"),
      Case("don’t ’tis 5” é a–b – --", "w:don’t w:’tis w:5” w:é w:a–b w:– !dashes:--"),
      Case("–by —by -–by −5 –", "!dash:–by !dash:—by !dash:-–by !dash:−5 w:–"),
      Case("a\u{A0}b --by\u{202F}c", "w:a !oddSpace:\u{A0} w:b f:--by !oddSpace:\u{202F} w:c"),
      Case("a\u{200B}b", "w:a !oddSpace:\u{200B} w:b"),
    ]
  )
  func words(_ one: Case) { #expect(tokens(one.text, .words) == one.expected) }

  @Test("line breaks are white space where the parser says so")
  func joined() {
    #expect(tokens("a\n # c\n\r\n b", .expression, .join) == "n:a n:b")
    let token = Lexer(bytes: Array("a \n b".utf8)).token(from: 1, .expression, .join)
    #expect(token.isOnNewLine && token.isSpaced)
  }
}
