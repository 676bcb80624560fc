import NewsModel
import Synchronization
import Testing

@testable import NewsLoading

/// A parser in C is left in the middle of its work, and what it took is given back.
@Suite struct ParseMemoryTests {
  enum Parser: CaseIterable, Sendable {
    case page, markdown, markdownWithTables
  }

  private static let article = String(
    repeating: "<p>The ferry was *late*.</p>\n\n| a | b |\n|---|---|\n| 1 | [2](x) |\n\n",
    count: 500
  )

  /// How often a parse looks at its sign, which is up from the look `last` on, and whether it was stopped.
  private func parse(_ parser: Parser, until last: Int) -> (looks: Int, fault: PageError?) {
    let looks = Atomic(0)
    let bytes = Array(Self.article.utf8)
    let memory = ParseMemory(
      for: bytes.count,
      StopSign { looks.add(1, ordering: .relaxed).newValue >= last }
    )
    var fault: PageError?
    do throws(PageError) {
      switch parser {
      case .page: _ = try memory.page(bytes)
      case .markdown: _ = try memory.markdown(bytes[...], withTables: false)
      case .markdownWithTables: _ = try memory.markdown(bytes[...], withTables: true)
      }
    } catch {
      fault = error
    }
    return (looks.load(ordering: .relaxed), fault)
  }

  @Test(arguments: Parser.allCases)
  func stopsWhereverItIs(parser: Parser) {
    let whole = parse(parser, until: .max)
    #expect(whole.fault == nil)
    #expect(whole.looks > 8)
    for last in [1, 2, whole.looks / 2, whole.looks - 1, whole.looks] {
      let cut = parse(parser, until: last)
      #expect(cut.fault == .stopped)
      #expect(cut.looks == last)
    }
    // Nothing is left of the parses that were cut.
    let again = parse(parser, until: .max)
    #expect(again.fault == nil)
    #expect(again.looks == whole.looks)
  }
}
