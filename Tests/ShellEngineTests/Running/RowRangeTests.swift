// Ranges of rows of findings.

import Testing

@Suite struct RowRangeTests {
  @Test func `the rows of a range keep what they show`() {
    let test = TestShell()
    test.run("load harbour/coastal-wire.txt")
    _ = test.host.take()
    #expect(test.output("(claims)[1:2] | read") == test.output("read c2"))
    let last = test.output("claims | last | get document")
    #expect(test.output("(claims)[-1:] | get document") == last)
  }
}
