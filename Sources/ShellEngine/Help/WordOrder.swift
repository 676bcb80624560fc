// Words in the order of English: `claims by Marsh`, `compare d2 and d4`, `d2 vs d4`. The language has them
// otherwise, and says so with the user's own words put in its order.

import NewsModel
import ShellLanguage
import ShellSyntax
import Tabular

/// A call whose words may be meant as a sentence.
struct WordOrder {
  private let call: CommandCall
  private let source: Source

  /// The words of a call in `source`.
  init(_ call: CommandCall, source: Source) {
    self.call = call
    self.source = source
  }

  /// The arguments as they are written; a flag is none.
  private var written: [(text: String, range: SourceRange)] {
    call.arguments.compactMap { argument in
      guard case .value(let expression) = argument else { return nil }
      return (source[expression.range], expression.range)
    }
  }

  // MARK: An argument too many

  /// What to write instead of `extra`, for which the command has no room; nil where nothing is known.
  func help(withExtra extra: Expression, _ signature: Signature) -> String? {
    guard let word = extra.word else { return nil }
    if let call = inOrder(signature) { return "write \(call)" }
    let behind = written.filter { $0.range.start >= extra.range.end }.map(\.text)
    if let stage = Self.stages[word] {
      let rest = behind.first == "by" ? behind.dropFirst() : behind[...]
      let next = rest.first.map { " \($0)" } ?? " …"
      return "a stage follows a '|': \(signature.name) | \(stage)\(next)"
    }
    // All words together may be a name.
    let name = behind.isEmpty ? word : "'\(([word] + behind).joined(separator: " "))'"
    let actors = signature.flags.filter { [.actor, .holder].contains($0.kind) }.map {
      "--\($0.name) \(name)"
    }
    let isName = call.arguments.allSatisfy { if case .value = $0 { true } else { false } }
    guard !actors.isEmpty, isName, word.utf8.first != UInt8(ascii: "-") else { return nil }
    return "write \(signature.name) \(actors.joined(separator: " or "))"
  }

  /// The call with the flags that its words stand for; nil where some of them stand for none.
  private func inOrder(_ signature: Signature) -> String? {
    var parts = [signature.name]
    var rest = call.arguments.map { argument -> String in
      switch argument {
      case .value(let expression): source[expression.range]
      case .flag(_, _, let range): source[range]
      }
    }[...]
    while let word = rest.popFirst() {
      if word.hasPrefix("--") {
        parts.append(word)
        if !word.contains("="), signature.flag(String(word.dropFirst(2)))?.kind != nil {
          parts += rest.popFirst().map { [$0] } ?? []
        }
      } else if let flag = flag(meantBy: word, signature), let value = rest.popFirst() {
        parts += ["--\(flag)", value]
      } else if isDocument(word.trimmingComma), signature.flag("in") != nil {
        parts += ["--in", word.trimmingComma]
      } else if !Self.isJoiner(word) {
        return nil
      }
    }
    return parts.count > 1 ? parts.joined(separator: " ") : nil
  }

  private static func isJoiner(_ word: String) -> Bool {
    joiners.contains(word.lowercased())
      || word.unicodeScalars.allSatisfy { $0.properties.generalCategory == .dashPunctuation }
  }

  /// The flag that a word without dashes stands for; nil for others.
  private func flag(meantBy word: String, _ signature: Signature) -> String? {
    let name = word.lowercased()
    return [name, Self.prepositions[name]].compactMap { $0 }.first {
      signature.flag($0)?.kind != nil
    }
  }

  private static let prepositions = [
    "from": "by", "of": "by", "on": "about", "regarding": "about", "inside": "in", "within": "in",
  ]

  /// Words for stages that people put behind a command without a bar.
  private static let stages = [
    "limit": "first", "top": "first", "order": "sort-by", "sort": "sort-by", "sorted": "sort-by",
    "group": "group-by", "grouped": "group-by", "filter": "where", "with": "where",
  ]

  // MARK: A word that joins others

  /// The fault of `expression` where it is a word that joins two ids, or says where to look: it would be
  /// taken for a name or a part of the text.
  func joiningWord(_ expression: Expression, _ signature: Signature) -> Diagnostic? {
    guard let word = expression.word, let parameter = signature.parameters.last,
      parameter.arity.repeats,
      let index = written.firstIndex(where: { $0.range == expression.range })
    else { return nil }
    let next = index + 1 < written.count ? written[index + 1].text : nil
    if parameter.kind == .selection || parameter.kind == .document || parameter.kind == .finding {
      return separator(word, at: index, expression.range)
    }
    guard word == "in", let next, isDocument(next), signature.flag("in") != nil else { return nil }
    return Diagnostic(
      .joiningWord,
      "'in \(next)' would be looked for as words",
      at: expression.range,
      help: "to look in \(next), write --in \(next)"
    )
  }

  /// The fault of `and` and its like among ids, and of a comma behind one.
  private func separator(_ word: String, at index: Int, _ range: SourceRange) -> Diagnostic? {
    let isJoined =
      Self.joiners.contains(word.lowercased()) && index > 0 && index + 1 < written.count
    let hasComma = word != word.trimmingComma && FindingID(word.trimmingComma) != nil
    guard isJoined || hasComma else { return nil }
    let rest = written.map(\.text.trimmingComma).filter {
      !$0.isEmpty && !Self.joiners.contains($0.lowercased())
    }
    return Diagnostic(
      .joiningWord,
      isJoined ? "'\(word)' is not one of them" : "ids are separated by blanks, without commas",
      at: range,
      help: "write \(call.name.text) \(rest.joined(separator: " "))"
    )
  }

  private static let joiners: Set = [
    "and", "with", "to", "vs", "vs.", "versus", "against", "&", ",",
  ]

  private func isDocument(_ word: String) -> Bool {
    word.utf8.first == UInt8(ascii: "d") && FindingID(word) != nil
  }

  // MARK: A command that is not there

  /// What to do instead of a call of a command that is not there, by the words behind it.
  func help(withUnknown registry: CommandRegistry) -> String? {
    let name = call.name.text
    let words = written.map(\.text.trimmingComma).filter {
      !Self.joiners.contains($0.lowercased()) && !$0.isEmpty
    }
    let ids = words.filter(isDocument)
    if isDocument(name), !ids.isEmpty {
      return "to compare them, write compare \(([name] + ids).joined(separator: " "))"
    }
    if let help = helpWithDocuments ?? Self.ways[name.lowercased()]?.otherwise { return help }
    if Self.verbs.contains(name.lowercased()), let command = words.first,
      registry.signature(named: command) != nil
    {
      let arguments = SourceRange(written.first?.range.start ?? 0, call.range.end)
      return "write \(source[arguments])"
    }
    if ["who", "who's", "whois"].contains(name.lowercased()), let last = words.last, last != "is" {
      return "write actors \(last)"
    }
    return nameHelp(name, registry)
  }

  /// What to do with the documents that the words name instead of what the call says; nil where it names
  /// none, or nothing is known.
  var helpWithDocuments: String? {
    let ids = written.map(\.text.trimmingComma).filter(isDocument)
    return ids.first.flatMap { Self.ways[call.name.text.lowercased()]?.ofDocuments($0, ids) }
  }

  /// Somebody's name, typed to see what there is of it.
  private func nameHelp(_ name: String, _ registry: CommandRegistry) -> String? {
    guard name.unicodeScalars.first?.properties.isUppercase == true,
      name.dropFirst().unicodeScalars.contains(where: \.properties.isLowercase),
      registry.hint(for: name) == nil, registry.signature(named: name.lowercased()) == nil
    else { return nil }
    let words = ([name] + written.map(\.text)).joined(separator: " ")
    let text = written.isEmpty ? words : "'\(words)'"
    return "'find \(words)' looks for it; 'claims --by \(text)' is what somebody of that name says"
  }

  /// Verbs before the name of a command.
  private static let verbs: Set = ["show", "list", "display", "print", "get", "give", "see", "all"]

  private struct Way: Sendable {
    /// What to do with ids of documents: the first, and all.
    var ofDocuments: @Sendable (String, [String]) -> String
    /// What to do otherwise; nil where the words for other shells say it.
    var otherwise: String? = nil
  }

  private static let ways: [String: Way] = [
    "join": Way { _, ids in "to compare them, write compare \(ids.joined(separator: " "))" },
    "diff": Way { _, ids in "to compare them, write compare \(ids.joined(separator: " "))" },
    "drop": Way { _, ids in "to take it out, write unload \(ids.joined(separator: " "))" },
    "describe": Way(
      ofDocuments: { id, _ in "'read \(id)' shows it, 'sections \(id)' its parts, 'docs' its size"
      },
      otherwise: "'status' tells how much there is, 'help NAME' explains a command"
    ),
    "summarize": summary, "summarise": summary, "summary": summary,
  ]

  private static let summary = Way(
    ofDocuments: { id, _ in "'claims --in \(id)' lists what it says, 'keywords \(id)' its own words"
    },
    otherwise: "'status' tells how much there is; 'claims' what is said, 'keywords' in which words"
  )
}

extension Expression {
  /// The unquoted word that it is; nil for anything else.
  var word: String? {
    if case .word(let text) = kind { text } else { nil }
  }
}

extension String {
  /// The word without a comma behind it.
  fileprivate var trimmingComma: String { hasSuffix(",") ? String(dropLast()) : self }
}
