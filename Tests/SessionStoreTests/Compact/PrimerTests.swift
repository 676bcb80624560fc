import FoundationEssentials
import NewsModel
import SessionStore
import Testing

/// What the compact form begins with.
///
/// A change of the coders is a new form, whose primer is recorded anew: `NSH_RECORD_PRIMER=1` finds
/// what is in the text and writes it.
@Suite struct PrimerTests {
  @Test("The primer can be read, and is what its findings are written as")
  func bothWays() throws {
    if ProcessInfo.processInfo.environment["NSH_RECORD_PRIMER"] != nil {
      let findings = Findings.of(Primer.article.text.string, name: Primer.article.name)
      let path = Findings.root + "/Sources/CPrimer/primer.findings"
      try Data(Primer.bytes(of: findings)).write(to: URL(filePath: path))
      return
    }
    let findings = try Primer.findings()
    #expect(findings.annotated.tokens.count > 3000)
    #expect(try Primer.bytes(of: findings) == Primer.recorded)
    #expect(Places(findings).areInside)
  }
}
