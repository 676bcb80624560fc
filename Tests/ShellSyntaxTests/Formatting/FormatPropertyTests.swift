import ShellSyntax
import SyntaxTesting
import Testing

/// What holds of every layout, whatever the program.
@Suite struct FormatPropertyTests {
  /// Whether `text` is laid out to the same tree and the same comments, once and for all.
  private static func problem(_ text: String) -> String? {
    guard let once = formatted(text) else { return nil }
    guard dump(once) == dump(text) else { return "another tree" }
    guard formatted(once) == once else { return "not the same twice" }
    guard !once.hasPrefix("\n"), !once.contains("\n\n\n") else { return "empty lines" }
    return once.isEmpty || once.hasSuffix("\n") ? nil : "no line feed at the end"
  }

  /// The comments in their order.
  private static func comments(_ text: String) -> [String] {
    text.unicodeScalars.split { " \t\r\n".unicodeScalars.contains($0) }.map { String($0) }
      .filter { $0.hasPrefix("#") && $0.hasSuffix("#") && $0.utf8.count > 2 }
  }

  @Test("Thousands of generated programs keep their trees and their comments")
  func generated() {
    var generator = ProgramGenerator(seed: 11)
    var sound = 0
    for _ in 0..<1_500 {
      let text = generator.program()
      // Some are wrong: a generated line break may end a statement too early.
      guard let result = formatted(text) else { continue }
      sound += 1
      #expect(Self.problem(text) == nil, "\(text.debugDescription)\n\(result)")
      #expect(Self.comments(result) == Self.comments(text), "\(text.debugDescription)\n\(result)")
    }
    #expect(sound > 1_000)
  }
}
