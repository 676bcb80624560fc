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

  /// The format's name and version.
  package static let schema = "nsh.findings/1"

  let session: Session
  let extras: Set<Extra>

  /// The document of a session as it is now.
  package init(_ session: Session, extras: Set<Extra>) {
    self.session = session
    self.extras = extras
  }

  /// The document. Throws what `watch` throws, and nothing else.
  package func value(watch: AnalysisWatch = AnalysisWatch()) throws -> Value {
    record([
      ("schema", .string(Self.schema)),
      (
        "generator",
        record([
          ("name", .string(Generator.name)), ("version", .string(Generator.version)),
          ("model", .string(Analyst.model)),
        ])
      ),
      ("script", script),
      ("documents", .list(try documents(watch))),
      (
        "skipped",
        .list(
          session.skipped.map { input in
            let line = input.line.map { "line \($0): " } ?? ""
            return record([
              ("path", .string(input.path)), ("reason", .string(line + input.reason)),
            ])
          }
        )
      ),
      ("actors", .list(try actors(watch))),
      ("claims", .list(try claims(watch))),
      ("comparisons", .list(try session.comparisons.map { try comparison($0, watch) })),
      ("judgements", .list([])),
      (
        "notes",
        .list(
          session.notes.map {
            record([
              ("target", .string($0.target)), ("text", .string($0.text)), ("tags", Value($0.tags)),
            ])
          }
        )
      ),
    ])
  }

  private var script: Value {
    let script = session.script
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

extension FindingsDocument {
  /// Where the bytes of a findings document name the script that made it; nil where they are none.
  static func scriptPart(of bytes: [UInt8]) -> Range<Int>? {
    guard bytes.starts(with: "{\n  \"schema\": ".utf8) else { return nil }
    // No text holds a bare line feed, so these are keys of the outermost object.
    let ends = [Array("\n  \"script\": ".utf8), Array("\n  \"documents\": ".utf8)]
    let starts = ends.map { mark in
      bytes.indices.first { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
    }
    guard let from = starts[0], let to = starts[1], from < to else { return nil }
    return from..<to
  }
}
