// The formats that articles come in.

/// How an article's bytes are written; the raw value is the format's name in exports.
package enum ArticleFormat: String, Hashable, Sendable, CaseIterable {
  case text
  case markdown
  case html
  case jsonl
}
