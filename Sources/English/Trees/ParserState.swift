// The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011): a stack of words whose
// heads are not known yet, and the words still to come. The root stands after the last word.

/// A sentence that is being parsed.
package struct ParserState: Sendable {
  /// The number of words; also the index of the root.
  package let count: Int
  /// The stack, its top last.
  package private(set) var stack: [Int] = []
  /// The next word.
  package private(set) var next = 0
  /// The head of each word, -1 where it is not known.
  package private(set) var heads: [Int]
  /// The relation of each word to its head, from 1 on; 0 where it is not known.
  package private(set) var labels: [Int]
  /// The last two dependents attached on the left of each word, the outer one first; -1 for none.
  package private(set) var leftmost: [SIMD2<Int32>]
  /// The same on the right.
  package private(set) var rightmost: [SIMD2<Int32>]
  /// How many dependents stand on the left.
  package private(set) var leftCount: [UInt8]
  /// The same on the right.
  package private(set) var rightCount: [UInt8]
  /// Which relations the dependents on the left have, as a hash.
  package private(set) var leftLabels: [UInt32]
  /// The same on the right.
  package private(set) var rightLabels: [UInt32]

  /// The state before the first word of a sentence of `count` words.
  package init(count: Int) {
    self.count = count
    let size = count + 1
    heads = Array(repeating: -1, count: size)
    labels = Array(repeating: 0, count: size)
    leftmost = Array(repeating: [-1, -1], count: size)
    rightmost = leftmost
    leftCount = Array(repeating: 0, count: size)
    rightCount = leftCount
    leftLabels = Array(repeating: 0, count: size)
    rightLabels = leftLabels
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

  /// Takes the top of the stack off and makes it a dependent of the next word or of the word below it.
  package mutating func attach(_ word: Int, to head: Int, _ label: Int) {
    stack.removeLast()
    heads[word] = head
    labels[word] = label
    if head > word {
      leftmost[head] = [Int32(word), leftmost[head][0]]
      leftCount[head] = min(leftCount[head], 254) + 1
      leftLabels[head] = FeatureHash.step(leftLabels[head], UInt32(label))
    } else {
      rightmost[head] = [Int32(word), rightmost[head][0]]
      rightCount[head] = min(rightCount[head], 254) + 1
      rightLabels[head] = FeatureHash.step(rightLabels[head], UInt32(label))
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
}
