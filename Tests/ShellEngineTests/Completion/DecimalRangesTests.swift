import Testing

@testable import ShellEngine

@Suite("Numbers that start with typed digits")
struct DecimalRangesTests {
  @Test(
    "are those whose digits go on from it, the shortest first",
    arguments: [
      ("", [1, 2, 3, 9, 10, 11, 12, 19, 20, 101]),
      ("1", [1, 10, 11, 12, 19, 101]),
      ("10", [10, 101]),
      ("2", [2, 20]),
      ("7", []), ("0", []), ("01", []), ("x", []), ("-1", []), ("+1", []),
      ("99999999999999999999", []), ("9223372036854775807", []),
    ]
  )
  func numbers(typed: String, expected: [Int]) {
    let ranges = [1..<4, 9..<13, 19..<21, 101..<102]
    #expect(DecimalRanges(startingWith: typed).numbers(in: ranges) == expected)
  }

  @Test("of nothing are none")
  func empty() {
    #expect(DecimalRanges(startingWith: "").numbers(in: []).isEmpty)
  }
}
