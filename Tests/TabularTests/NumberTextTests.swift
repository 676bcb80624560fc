import Tabular
import Testing

/// Numbers as text, and rounded for a screen.
@Suite struct NumberTextTests {
  @Test(
    "A float is written so short that it is still itself",
    arguments: [
      (0.5, "0.5"), (3, "3"), (-1.0 / 3, "-0.3333333333333333"), (0.1 + 0.2, "0.30000000000000004"),
      (0.00001, "1e-5"), (0.0001, "0.0001"), (0.123456789, "0.123456789"), (0, "0"), (-0.0, "-0.0"),
      (9_007_199_254_740_992, "9007199254740992"), (1e15, "1000000000000000"), (1e16, "1e16"),
      (2.5e300, "2.5e300"), (-1e300, "-1e300"), (.leastNonzeroMagnitude, "5e-324"),
      (.greatestFiniteMagnitude, "1.7976931348623157e308"),
      (.nan, "nan"), (-.nan, "nan"), (.infinity, "inf"), (-.infinity, "-inf"),
    ] as [(Double, String)]
  )
  func exact(number: Double, text: String) throws {
    #expect(NumberText.exact(number) == text)
    guard number.isFinite else { return }
    let again = try #require(Double(text))
    #expect(again.bitPattern == number.bitPattern)
  }

  @Test(
    "A screen shows four decimals, and something of what is smaller",
    arguments: [
      (0.5, "0.5"), (3, "3"), (-1.0 / 3, "-0.3333"), (2.0 / 3, "0.6667"), (0.1 + 0.2, "0.3"),
      (0.00004, "4e-5"), (-0.0000123456, "-1.235e-5"), (-0.0, "0"), (0.00011, "0.0001"),
      (9.99996, "10"), (1.0203, "1.0203"), (100, "100"), (-100.05, "-100.05"),
      (899_999_999_999.5, "899999999999.5"), (9e11, "900000000000"), (-1e15, "-1000000000000000"),
      (9e18, "9e18"), (-1e300, "-1e300"), (1e-300, "1e-300"), (1.23456e-300, "1.235e-300"),
      (.nan, "nan"), (.infinity, "inf"),
    ] as [(Double, String)]
  )
  func short(number: Double, text: String) {
    #expect(NumberText.short(number) == text)
  }

  @Test(
    "A score has four decimals, and zero no sign",
    arguments: [
      (0.123456, 0.1235), (-0.00004, 0), (0.00005, 0.0001), (1e300, 1e300), (0.1 + 0.2, 0.3),
    ] as [(Double, Double)]
  )
  func rounded(number: Double, rounded: Double) {
    #expect(NumberText.rounded(number) == rounded)
    #expect(NumberText.rounded(number).sign == .plus)
  }
}
