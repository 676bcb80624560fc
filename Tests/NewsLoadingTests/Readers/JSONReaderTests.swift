import NewsLoading
import NewsModel
import Testing

@Suite struct JSONReaderTests {
  private func value(_ text: String) throws -> JSONValue {
    try JSONReader.read(Array(text.utf8)).value
  }

  private func error(_ text: String) -> JSONError? {
    do throws(JSONError) {
      _ = try JSONReader.read(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("null", JSONValue.null), (" true ", .bool(true)), ("-0", .int(0)), ("12", .int(12)),
    ("1.5", .double(1.5)), ("1.0", .int(1)), ("1e2", .int(100)), ("1E-2", .double(0.01)),
    ("9223372036854775807", .int(.max)), ("92233720368547758070", .double(0x1.4p66)),
    (#""a\"\\\/\b\f\n\r\tz""#, .string("a\"\\/\u{8}\u{c}\n\r\tz")), (#""\u00e9é""#, .string("éé")),
    (#""\ud83d\ude00""#, .string("😀")), ("[]", .array([])), ("{}", .object([])),
    (
      "[1, [2], {\"b\": 3, \"a\": []}]",
      .array([
        .int(1), .array([.int(2)]),
        .object([
          JSONField(name: "a", value: .array([])), JSONField(name: "b", value: .int(3)),
        ]),
      ])
    ),
  ])
  func readsValues(text: String, wanted: JSONValue) throws {
    #expect(try value(text) == wanted)
  }

  @Test(arguments: [
    ("", JSONFault.truncated, 0), ("[1", .truncated, 2), ("\"a", .truncated, 2),
    ("{\"a\":", .truncated, 5), ("{\"a\" 1}", .unexpected(0x31), 5),
    ("[1 2]", .unexpected(0x32), 3),
    ("[1,]", .unexpected(0x5D), 3), ("{,}", .unexpected(0x2C), 1), ("tru", .truncated, 3),
    ("trux", .unexpected(0x78), 3), ("1 2", .unexpected(0x32), 2), ("01", .badNumber, 0),
    ("[1.]", .badNumber, 1), ("-", .badNumber, 0), ("[.5]", .unexpected(0x2E), 1),
    ("[1e400]", .hugeNumber, 1), ("\"\\u12\"", .badString, 1), ("\"a\\x\"", .badString, 2),
    ("\"a\nb\"", .badString, 2), ("[1}", .unexpected(0x7D), 2), ("{\"a\":1]", .unexpected(0x5D), 6),
  ])
  func saysWhatIsWrongAndWhere(text: String, fault: JSONFault, offset: Int) {
    #expect(error(text)?.fault == fault)
    #expect(error(text)?.offset == offset)
  }

  @Test func isAsDeepAsOtherReaders() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(error(nested(512)) == nil)
    #expect(error(nested(513))?.fault == .tooDeep)
    #expect(error(nested(100_000))?.offset == 512)
  }

  /// One emoji that was cut in two had a whole article skipped as "nested too deep".
  @Test func halvesOfCharactersAreReplacedAndToldOf() throws {
    let line = #"{"text": "Prices \ud83d rose \udc00\ud83dx.", "n": "\ud83d\u0041"}"#
    let report = load(line, .jsonl)
    #expect(report.articles.first?.text.string == "Prices \u{FFFD} rose \u{FFFD}\u{FFFD}x.")
    #expect(report.articles.first?.metadata.first?.value == .string("\u{FFFD}A"))
    #expect(report.warnings.map(\.oddity) == [.brokenCharacters(count: 4, column: 18)])
  }

  @Test func ofFieldsThatStandTwiceTheLastCountsAndIsToldOf() throws {
    let line = #"{"text": "First.", "x": {"a": 1, "a": 2}, "text": "Second."}"#
    let report = load(line, .jsonl)
    #expect(report.articles.first?.text.string == "Second.")
    #expect(
      report.warnings.map(\.reason) == [
        "2 fields stand twice, 'a' again at byte 38: the last ones count"
      ]
    )
    // Two spellings of one letter are two names.
    #expect(load("{\"text\": \"A b.\", \"é\": 1, \"e\u{301}\": 2}", .jsonl).warnings.isEmpty)
  }
}
