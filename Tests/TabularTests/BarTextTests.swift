import Tabular
import Testing

/// Numbers as blocks.
@Suite struct BarTextTests {
  @Test("A bar has whole blocks and a part", arguments: [(0, ""), (1, "▏"), (8, "█"), (20, "██▌")])
  func bar(eighths: Int, text: String) { #expect(BarText.bar(eighths) == text) }

  @Test(
    "A sparkline is as high as its numbers, from 0 or the least",
    arguments: [
      ([], ""), ([1, 2, 4, 8], "▂▃▅█"), ([8, 8], "██"), ([0, 0], "▁▁"), ([-4, 0, 4], "▁▅█"),
      ([nil, 1, .nan, .infinity], " █  "), ([nil], " "),
      ([-.greatestFiniteMagnitude, .greatestFiniteMagnitude], "▁█"),
    ] as [([Double?], String)]
  )
  func sparkline(numbers: [Double?], text: String) {
    #expect(BarText.sparkline(numbers) == text)
  }
}
