import Tabular
import Testing

/// Values and numbers as text.
@Suite struct ValueTextTests {
  @Test(
    "Floats have at most four decimals and no zeros at the end",
    arguments: [
      (0.5, "0.5"), (3, "3"), (-1.0 / 3, "-0.3333"), (2.0 / 3, "0.6667"), (0.1 + 0.2, "0.3"),
      (0.00004, "0"), (-0.00004, "0"), (-0.0, "0"), (0.00005, "0.0001"), (-0.00006, "-0.0001"),
      (9.99996, "10"), (1.0203, "1.0203"), (100, "100"), (-100.05, "-100.05"),
      (899_999_999_999.5, "899999999999.5"), (9e11, "900000000000"), (-1e15, "-1000000000000000"),
      (1e18, "1000000000000000000"), (9e18, "9e+18"), (-1e300, "-1e+300"), (1e-300, "0"),
      (.nan, "nan"), (-.nan, "nan"), (.infinity, "inf"), (-.infinity, "-inf"),
    ] as [(Double, String)]
  )
  func decimals(number: Double, text: String) {
    #expect(NumberText.decimal(number) == text)
  }

  @Test(
    "Every value has its text on one line",
    arguments: [
      (.null, ""), (.bool(true), "true"), (.int(-3), "-3"), (.string("a b"), "a b"),
      (.day("2025-06-02"), "2025-06-02"), (.of(), ""),
      (.of(.int(1), .null, .string("a")), "1, , a"),
      (.fields(("a", .int(1)), ("b", .of(.int(2), .int(3)))), "{a: 1, b: 2, 3}"), (.fields(), "{}"),
      (.table(Table([("a", .int)], [])), "0 rows"),
      (.table(Table([("a", .int)], [[.int(1)]])), "1 row"),
    ] as [(Value, String)]
  )
  func text(value: Value, text: String) {
    #expect(value.text == text)
  }
}
