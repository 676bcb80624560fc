// Tests of the writing of HTML.

import NewsModel
import Report
import Testing

@Suite("Writing HTML")
struct HTMLWriterTests {
  private func written(_ write: (inout HTMLWriter) -> Void) -> String {
    var writer = HTMLWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(
    "What could be markup is text, in texts and in attributes",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("\" onmouseover=\"x", "&quot; onmouseover=&quot;x"),
      ("' onfocus='x", "&#39; onfocus=&#39;x"),
      ("&lt;b&gt; &#60;", "&amp;lt;b&amp;gt; &amp;#60;"),
      ("--><!--", "--&gt;&lt;!--"),
      ("]]></style>", "]]&gt;&lt;/style&gt;"),
      ("\u{202e}evil\u{2066}", "&lt;U+202E&gt;evil&lt;U+2066&gt;"),
      ("a\u{0}b\u{1b}[2J", "a\u{2400}b\u{241b}[2J"),
      ("\u{e0041}", "&lt;U+E0041&gt;"),
      ("café “fine”", "café “fine”"),
    ]
  )
  func escapes(text: String, shown: String) {
    #expect(written { $0.text(text) } == shown)
    #expect(
      written { $0.empty(.span, .label(text)) } == "<span aria-label=\"\(shown)\"></span>"
    )
    let article = ArticleText(text)
    #expect(written { $0.text(article, article.range) } == shown)
  }

  @Test("What is opened is closed")
  func nesting() {
    let page = written { writer in
      writer.element(.div, .style("a")) { writer in
        writer.element(.p, text: "one")
        writer.empty(.br)
        writer.isolated("two")
      }
    }
    #expect(page == "<div class=\"a\"><p>one</p>\n<br>\n<bdi>two</bdi></div>\n")
  }

  @Test(
    "An anchor is a word, whatever it is made from",
    arguments: [("c12", "c12"), ("d1.s2", "d1.s2"), ("a\"><b>", "a___b_"), ("é", "__")]
  )
  func anchors(id: String, name: String) { #expect(Anchor(id).name == name) }

  @Test("Rules take anchors in")
  func rules() {
    var rules = StyleRules("a{color:red}")
    rules.add("#$:checked .by-${color:red}", for: Anchor("a3}"))
    #expect(
      written { $0.style(rules) }
        == "<style>a{color:red}#a3_:checked .by-a3_{color:red}</style>\n"
    )
  }
}
