import NewsModel
import ShellEngine
import Testing

@Suite("What an account leaves out")
struct LeftOutTests {
  private func point(of accounts: Int, speaking: [Int]) -> AlignedClaim {
    AlignedClaim(
      text: "it rained",
      similarity: 1,
      speaking: speaking.map {
        AccountOfClaim(
          account: $0,
          claims: [ClaimID($0 + 1)],
          stance: .asserted,
          voice: .author,
          certainty: .certain
        )
      },
      accountCount: accounts,
      differences: [],
      stating: Set(speaking.map { ClaimID($0 + 1) })
    )
  }

  @Test(
    "A silent account leaves out what more than half of the others say",
    arguments: [
      (2, [0], []), (3, [0], []), (3, [0, 2], [1]), (3, [0, 1, 2], []), (4, [0, 1], [2, 3]),
      (5, [0, 1], []), (5, [0, 1, 2], [3, 4]), (5, [1, 2, 3, 4], [0]),
    ]
  )
  func omitting(_ accounts: Int, _ speaking: [Int], _ expected: [Int]) {
    #expect(point(of: accounts, speaking: speaking).omitting == expected)
  }

  @Test("Of two accounts it is not asked, nor together with another table")
  func faults() {
    let test = TestShell()
    test.run("load footbridge")
    _ = test.host.take()
    #expect(test.output("compare d1 d2 --left-out").contains("needs three accounts or more, not 2"))
    #expect(test.output("compare d1 d2 d3 --left-out --only").contains("are two tables"))
    #expect(
      test.output("compare d1 d2 d3 --left-out --part actors").contains(
        "--left-out is about claims"
      )
    )
  }

  @Test("A row names the account, the point, and who has it")
  func rows() {
    let test = TestShell()
    test.run("load footbridge")
    _ = test.host.take()
    let line =
      "compare osk-courier northern-wire valley-post velm-herald courier-correction --left-out"
    let shown = test.output("\(line) | where text contains \"inspected in June\" | get account")
    #expect(shown == "valley-post")
    let by = test.output("\(line) | where text contains \"inspected in June\" | get by")
    #expect(by == "osk-courier, northern-wire, velm-herald, courier-correction")
  }
}
