// Digests: what identifies an input's bytes and a text for good.

import CDigest

/// A SHA-256 digest, computed by libmd.
package struct SHA256Digest: Hashable, Sendable {
  /// In lower-case hexadecimal.
  package let hexadecimal: String

  /// The digest of `bytes`.
  package init(_ bytes: some Sequence<UInt8>) {
    var context = SHA2_CTX()
    SHA256Init(&context)
    let whole: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      SHA256Update(&context, buffer.baseAddress, buffer.count)
    }
    if whole == nil {
      let copy = Array(bytes)
      SHA256Update(&context, copy, copy.count)
    }
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &context)
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    hexadecimal = String(decoding: text, as: UTF8.self)
  }
}
