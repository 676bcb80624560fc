// Digests: what identifies an input's bytes and a text for good.

import CDigest

/// A SHA-256 digest, computed by libmd.
package struct SHA256Digest: Hashable, Sendable {
  /// In lower-case hexadecimal.
  package let hexadecimal: String

  /// The digest of `bytes`.
  package init(_ bytes: some Sequence<UInt8>) {
    var stream = SHA256Stream()
    stream.add(bytes)
    self = stream.digest
  }

  fileprivate init(_ context: SHA2_CTX) {
    var context = context
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &context)
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    hexadecimal = String(decoding: text, as: UTF8.self)
  }
}

/// Makes a digest of bytes that come piece by piece.
package struct SHA256Stream {
  private var context = SHA2_CTX()

  /// No bytes yet.
  package init() { SHA256Init(&context) }

  /// Goes on with the next bytes.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    let whole: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      SHA256Update(&context, buffer.baseAddress, buffer.count)
    }
    guard whole == nil else { return }
    let copy = Array(bytes)
    SHA256Update(&context, copy, copy.count)
  }

  /// The digest of all bytes so far.
  package var digest: SHA256Digest { SHA256Digest(context) }
}
