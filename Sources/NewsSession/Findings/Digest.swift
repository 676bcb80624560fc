// Digests of texts.

import Files

/// SHA-256 of texts.
enum Digest {
  /// The digest of a text's UTF-8 bytes, in lower-case hexadecimal.
  static func hexadecimal(_ text: String) -> String {
    SHA256Digest(Array(text.utf8)).hexadecimal
  }
}
