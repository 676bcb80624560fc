// Tells what each piece of a text is while it is still typed. The parser drops a statement that it
// cannot finish, so this goes over the tokens itself and keeps only what decides between the two
// readings of a token: where a command may start, among its arguments, or within an expression. It
// takes every text for well-formed as long as it can; what is wrong is the parser's to say.

/// Classifies the pieces of a text.
package struct SyntaxClassifier {
  /// Whether a command of that name exists.
  let isKnownCommand: (String) -> Bool

  /// A classifier that takes a command for an error unless `isKnownCommand` says otherwise.
  package init(isKnownCommand: @escaping (String) -> Bool) { self.isKnownCommand = isKnownCommand }

  /// The pieces of `text`. Those of errors come last, and may cover others; the rest stand in the
  /// order of the text. Takes time linear in the text.
  package func spans(of text: String) -> [SyntaxSpan] {
    let source = Source(name: "", text: text)
    var reader = SpanReader(source: source, isKnownCommand: isKnownCommand)
    reader.readAll()
    let faults = parse(source).diagnostics.filter { fault in
      !fault.isIncomplete && fault.range.start < fault.range.end
    }
    return reader.spans + faults.map { SyntaxSpan(.error, range: $0.range) }
  }
}
