import FoundationEssentials
import NewsModel
import Tabular
import Testing

/// JSON.
@Suite struct JSONFormatTests {
  @Test(
    "Text is escaped only where it must be",
    arguments: [
      (#"a"b\c/"#, #""a\"b\\c/""#), ("\n\r\t", #""\n\r\t""#),
      ("\u{00}\u{1B}\u{7F}", #""\u0000\u001b\u007f""#),
      ("\u{80}\u{9B}\u{9F}\u{A0}é", "\"\\u0080\\u009b\\u009f\u{A0}é\""), ("東🚢", "\"東🚢\""),
      ("\"\u{301}", "\"\\\"\u{301}\""), ("", "\"\""),
    ]
  )
  func escapes(text: String, json: String) throws {
    #expect(JSONFormat.compact(.string(text)) == json)
    let read = try JSONDecoder().decode(JSONValue.self, from: Data("[\(json)]".utf8))
    #expect(read.array?.first?.string.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test(
    "Values on one line",
    arguments: [
      (.null, "null"), (.bool(true), "true"), (.int(.min), "-9223372036854775808"),
      (.float(1.0 / 3), "0.3333333333333333"), (.float(2), "2"), (.float(-0.0), "-0.0"),
      (.float(0.00001), "1e-5"), (.float(1e300), "1e300"),
      (.int(9_007_199_254_740_993), "9007199254740993"), (.float(.nan), "null"),
      (.float(-.infinity), "null"), (.day("2025-06-02"), "\"2025-06-02\""), (.of(), "[]"),
      (.fields(), "{}"), (.of(.int(1), .of()), "[1, []]"),
      (.fields(("b", .int(1)), ("a", .null)), #"{"b": 1, "a": null}"#),
      (.table(Table([("a", .int)], [[.int(1)], [.null]])), #"[{"a": 1}, {"a": null}]"#),
    ] as [(Value, String)]
  )
  func compact(value: Value, json: String) {
    #expect(JSONFormat.compact(value) == json)
  }

  @Test("Over several lines: two spaces, fields in their order, empty ones closed at once")
  func indented() {
    let value = Value.fields(
      ("z", .of(.int(1), .fields(("b", .int(2)), ("a", .int(3))))),
      ("empty", .of()),
      ("none", .fields()),
      ("rows", .table(Table([("x", .int)], [])))
    )
    let json = """
      {
        "z": [
          1,
          {
            "b": 2,
            "a": 3
          }
        ],
        "empty": [],
        "none": {},
        "rows": []
      }
      """
    #expect(JSONFormat.write(value) == json)
  }

  @Test("Lines: one for each row or element, one for anything else")
  func lines() {
    let table = Value.table(Table([("a", .string)], [[.string("x\ny")], [.null]]))
    #expect(JSONFormat.lines(table) == "{\"a\": \"x\\ny\"}\n{\"a\": null}\n")
    #expect(JSONFormat.lines(.of(.int(1), .of(.int(2)))) == "1\n[2]\n")
    #expect(JSONFormat.lines(.of()) == "")
    #expect(JSONFormat.lines(.int(1)) == "1\n")
  }
}
