// The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011): a stack of words whose
// heads are not known yet, and the words still to come. The root stands after the last word.

/// A sentence that is being parsed.
package struct ParserState: Sendable {
  /// What is known of a word so far.
  package struct Node: Sendable {
    /// Its head, -1 where it is not known.
    package fileprivate(set) var head: Int32 = -1
    /// One more than the index of its relation to it; 0 where that is not known.
    package fileprivate(set) var label: UInt32 = 0
    /// Its dependents on the left and on the right.
    package fileprivate(set) var left = Side()
    /// The same on the right.
    package fileprivate(set) var right = Side()
  }

  /// The dependents of a word on one side.
  package struct Side: Sendable {
    /// The two that were attached last, the outer one first; -1 for none.
    package fileprivate(set) var last = SIMD2<Int32>(-1, -1)
    /// How many there are.
    package fileprivate(set) var count: UInt32 = 0
    /// Which relations they have, as a hash.
    package fileprivate(set) var labels: UInt32 = 0

    fileprivate mutating func attach(_ word: Int, _ label: UInt32) {
      last = SIMD2(Int32(truncatingIfNeeded: word), last[0])
      count &+= 1
      labels = FeatureHash.step(labels, label)
    }
  }

  /// The number of words; also the index of the root.
  package let count: Int
  /// The stack, its top last.
  package private(set) var stack: [Int] = []
  /// The next word.
  package private(set) var next = 0
  /// Each word and the root.
  package private(set) var nodes: [Node]

  /// The state before the first word of a sentence of `count` words.
  package init(count: Int) {
    self.count = count
    nodes = Array(repeating: Node(), count: count + 1)
    stack.reserveCapacity(32)
  }

  /// Whether every word has its head.
  package var isDone: Bool { next == count && stack.isEmpty }

  /// Whether a kind of move is possible. The root takes one dependent, the last word on the stack.
  package func allows(_ kind: Move.Kind) -> Bool {
    switch kind {
    case .shift: next < count
    case .left: !stack.isEmpty && (next < count || stack.count == 1)
    case .right: stack.count > 1
    }
  }

  /// Puts the next word onto the stack; there must be one.
  package mutating func shift() {
    stack.append(next)
    next += 1
  }

  /// The word that a move of this kind gives its head, and that head; nil for a shift.
  package func arc(_ kind: Move.Kind) -> (head: Int, dependent: Int)? {
    switch kind {
    case .shift: nil
    case .left: (next, stack(0))
    case .right: (stack(1), stack(0))
    }
  }

  /// Takes the top of the stack off and makes it a dependent of the next word or of the word below it;
  /// `label` is one more than the index of the relation.
  package mutating func attach(_ word: Int, to head: Int, _ label: Int) {
    stack.removeLast()
    nodes[word].head = Int32(truncatingIfNeeded: head)
    nodes[word].label = UInt32(truncatingIfNeeded: label)
    if head > word {
      nodes[head].left.attach(word, nodes[word].label)
    } else {
      nodes[head].right.attach(word, nodes[word].label)
    }
  }

  /// The word so many places below the top of the stack, or -1.
  package func stack(_ depth: Int) -> Int {
    depth < stack.count ? stack[stack.count - 1 - depth] : -1
  }

  /// The word so many places after the next one, or -1; the root counts.
  package func buffer(_ offset: Int) -> Int {
    next + offset <= count ? next + offset : -1
  }

  /// What is known of a word or of the root; an empty node where there is none.
  package func node(_ word: Int) -> Node { word < 0 ? Node() : nodes[word] }
}
