// Text that was pasted at the prompt: from a page that shows a session, or out of a word processor. What could
// only be an error is put right; everything else stays as it came.

import ShellSyntax

/// Puts pasted text right.
package enum PastedInput {
  /// The text as it goes into a line, between what stands there already.
  package static func cleaned(_ text: String, after before: String, before after: String) -> String
  {
    let input = before.isEmpty ? withoutPrompts(text) : text
    guard input.utf8.contains(where: { $0 >= 0x80 }), input.utf8.count <= longest else {
      return input
    }
    return withPlainSigns(input, before, after)
  }

  /// A longer text is code or data, and would have to be parsed several times.
  private static let longest = 64 << 10

  // MARK: Sessions

  /// The inputs alone where the text shows a session: without prompts, and without what was shown between
  /// them. The first line may have lost its prompt.
  package static func withoutPrompts(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: ">")) else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.contains(where: { input(of: $0) != nil }) else { return text }
    var inputs: [String] = []
    for line in lines {
      if let input = input(of: line) ?? (inputs.isEmpty ? String(line) : nil) {
        inputs.append(input)
      } else if let last = inputs.last, isIncomplete(last) {
        inputs[inputs.count - 1] = last + "\n" + continuation(line)
      }
    }
    return inputs.filter { $0.utf8.contains { $0 != 0x20 } }.joined(separator: "\n")
  }

  private static func isIncomplete(_ text: String) -> Bool {
    parse(Source(name: "", text: text)).isIncomplete
  }

  /// What stands behind the prompt of a line: `nsh> `, with the name of a session and the number of its
  /// documents before it or without; nil where none stands there.
  private static func input(of line: Substring) -> String? {
    guard let prompt = line.firstRange(of: "nsh>") else { return nil }
    let before = line[..<prompt.lowerBound].split(separator: " ")
    let isPrompt = before.allSatisfy { word in
      let plain = word.hasSuffix("*") ? word.dropLast() : word
      return plain.hasSuffix(".nsh") || plain == "doc" || plain == "docs" || Int(plain) != nil
    }
    let rest = line[prompt.upperBound...]
    guard isPrompt, rest.isEmpty || rest.first == " " || rest.first == "\u{A0}" else { return nil }
    return String(rest.dropFirst())
  }

  /// A line that goes on, without the mark that transcripts put before it.
  private static func continuation(_ line: Substring) -> String {
    for mark in ["   > ", "…> ", "...> ", "… > "] where line.hasPrefix(mark) {
      return String(line.dropFirst(mark.count))
    }
    return String(line)
  }

  // MARK: Word processors

  /// The text with straight quotation marks, plain dashes and plain spaces where others are an error.
  private static func withPlainSigns(_ text: String, _ before: String, _ after: String) -> String {
    var text = text
    let start = before.utf8.count
    // The parser stops at a fault in a statement, and goes on with the next.
    for _ in 0..<mostPasses {
      let source = Source(name: "", text: before + text + after)
      let found = parse(source).diagnostics.compactMap { fault -> (SourceRange, String)? in
        let isInside = fault.range.start >= start && fault.range.end <= start + text.utf8.count
        return isInside ? fault.replacement(of: source[fault.range]).map { (fault.range, $0) } : nil
      }
      if found.isEmpty { return text }
      var bytes = Array(text.utf8)
      for (range, plain) in found.sorted(by: { $0.0.start > $1.0.start }) {
        bytes.replaceSubrange(range.start - start..<range.end - start, with: plain.utf8)
      }
      text = String(decoding: bytes, as: UTF8.self)
    }
    return text
  }

  /// More signs than this are put right one by one.
  private static let mostPasses = 20
}
