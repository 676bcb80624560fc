// The digest that the journal keeps of a findings document, made while the document is written.

import Files

/// Digests a findings document without the script that made it: at the prompt that is the journal itself.
package struct FindingsDigest {
  private var digest = SHA256Stream()
  /// The beginning, until the script in it has been found.
  private var beginning: [UInt8]? = []

  /// Of no bytes.
  package init() {}

  /// Goes on with the next bytes.
  package mutating func add(_ bytes: [UInt8]) {
    guard beginning != nil else { return digest.add(bytes) }
    beginning? += bytes
    guard let found = beginning, let script = FindingsScript.part(of: found) else { return }
    digest.add(Array(found[..<script.lowerBound]))
    digest.add(Array(found[script.upperBound...]))
    beginning = nil
  }

  /// What the journal says of the document that has been added.
  package var result: JournalResult {
    var digest = digest
    if let beginning { digest.add(beginning) }
    return JournalResult("findings", digest: digest.digest)
  }
}
