// The decisions of the parser: where a word goes and, roughly, what it is to its head.

/// A class of the parser's first model.
package struct Move: Equatable, Sendable {
  /// What happens to the words.
  package enum Kind: UInt8, CaseIterable, Sendable { case shift, left, right }

  /// What happens.
  package let kind: Kind
  /// The group of the relation of the word that gets its head; 0 where none does.
  package let group: Int

  /// A move of a kind.
  package init(_ kind: Kind, group: Int = 0) { (self.kind, self.group) = (kind, group) }

  /// As a class in the model's file: `shift`, `left 2`.
  package var name: String {
    kind == .shift ? "shift" : "\(kind == .left ? "left" : "right") \(group)"
  }

  /// Reads a class.
  package init?(_ name: String) {
    let words = name.split(separator: " ")
    switch words.first {
    case "shift" where words.count == 1: self.init(.shift)
    case "left" where words.count == 2: self.init(.left, group: Int(words[1]) ?? 0)
    case "right" where words.count == 2: self.init(.right, group: Int(words[1]) ?? 0)
    default: return nil
    }
  }
}
