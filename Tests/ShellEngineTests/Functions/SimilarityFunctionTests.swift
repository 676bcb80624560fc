// The function that compares what two texts say.

import SyntaxTesting
import Testing

@Suite struct SimilarityFunctionTests {
  static let values = [
    Case("similarity(\"The port is shut.\", \"The port is shut.\") > 0.9", "true"),
    Case("similarity(\"The port is shut.\", \"Bread got cheaper in May.\") < 0.3", "true"),
    Case("similarity(null, \"a\") == null", "true"),
    Case("similarity(1, \"a\")", "rejected: 'similarity()' needs text, not an int"),
    Case("similarity([1][0], \"a\")", "rejected: 'similarity()' needs text, not an int"),
    Case(
      "similarity({a: 1}[\"a\"], \"a\")",
      "failed: similarity() needs text as argument 1, not an int"
    ),
  ]

  @Test(arguments: values) func `texts that say the same are near 1`(_ one: Case) {
    #expect(value(of: one.text) == one.expected)
  }
}
