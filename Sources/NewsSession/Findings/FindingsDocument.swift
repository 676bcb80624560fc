// The findings document, version 1: everything that a session found, as one JSON object. The order of
// keys is part of the format.

import NewsAnalysis
import NewsModel
import Tabular

/// Builds the findings document of a session.
package struct FindingsDocument {
  /// What `--with` adds.
  package enum Extra: String, Hashable, Sendable, CaseIterable {
    case text, sentences, predicates, evidence
  }

  /// The format's name and version. What is added moves the second number; readers need only the first.
  package static let schema = "nsh.findings/1.5"
  /// How the name begins in all documents that are read alike.
  package static let readableSchema = "nsh.findings/1"

  let session: Session
  let extras: Set<Extra>

  /// The document of a session as it is now.
  package init(_ session: Session, extras: Set<Extra>) {
    self.session = session
    self.extras = extras
  }

  /// The document as a value. Throws what `watch` throws, and nothing else.
  package func value(watch: AnalysisWatch = AnalysisWatch()) throws -> Value {
    try piece(watch: watch).value()
  }

  /// The document, whose findings are made while it is written; that throws what `watch` throws, and
  /// nothing else.
  package func piece(watch: AnalysisWatch = AnalysisWatch()) -> JSONPiece {
    .object([
      ("schema", .value(.string(Self.schema))),
      (
        "generator",
        .value(
          record([
            ("name", .string(Generator.name)), ("version", .string(Generator.version)),
            ("model", .string(ArticleAnalyser.model)),
          ])
        )
      ),
      ("script", .value(script)), ("documents", documents(watch)), ("skipped", skipped),
      ("actors", actors(watch)), ("claims", claims(watch)),
      (
        "comparisons",
        .elements { emit in for kept in session.comparisons { try emit(comparison(kept, watch)) } }
      ),
      ("judgements", .list(session.corpus.judgements.all.lazy.map(\.exported))), ("notes", notes),
    ])
  }

  private var skipped: JSONPiece {
    .list(
      session.skipped.lazy.map { input in
        let line = input.line.map { "line \($0): " } ?? ""
        return record([
          ("path", .string(input.path)), ("reason", .string(line + input.reason)),
        ])
      }
    )
  }

  private var notes: JSONPiece {
    .list(
      session.notes.lazy.map {
        record([
          ("target", .string($0.target)), ("text", .string($0.text)), ("tags", Value($0.tags)),
        ])
      }
    )
  }

  private var script: Value {
    let script = session.recordedScript
    let text = script.text ?? session.journal.statements
    return record([
      ("name", Value(script.name)), ("sha256", .string(Digest.hexadecimal(text))),
      ("arguments", Value(script.arguments)), ("text", .string(text)),
    ])
  }

  // MARK: Parts that several findings share

  func record(_ fields: [(String, Value)]) -> Value {
    .record(Record(names: fields.map(\.0), values: fields.map(\.1), finding: nil))
  }

  /// `start` and `end` in code points: the one place where bytes become code points.
  func offsets(_ range: TextRange, _ article: LoadedArticle) -> [(String, Value)] {
    [
      ("start", .int(article.offsets.codePoints(before: range.start))),
      ("end", .int(article.offsets.codePoints(before: range.end))),
    ]
  }

  /// A span with its words.
  func span(_ range: TextRange, _ article: LoadedArticle) -> [(String, Value)] {
    offsets(range, article) + [("text", .string(article.text(range)))]
  }
}
