// Decision trees that tell from the measures of two claims whether they speak of one thing. All questions
// of a tree are asked of every pair, so that the answers together are the number of a leaf (after
// Prokhorenkova et al. 2018).

import Glibc

/// Trees whose leaves are summed.
package struct PairTrees: Sendable {
  /// One tree.
  package struct Tree: Sendable {
    /// The measures that are asked for, and the values above which the answer is yes.
    package var questions: [Question]
    /// What each leaf adds.
    package var leaves: [Float]

    /// A tree; it has two to the power of its questions as many leaves.
    package init(questions: [Question], leaves: [Float]) {
      (self.questions, self.leaves) = (questions, leaves)
    }

    /// The leaf of a pair.
    @inline(__always)
    package func leaf(_ value: (Int) -> Float) -> Int {
      var leaf = 0
      for (place, question) in questions.enumerated() where value(question.measure) > question.bound
      {
        leaf |= 1 << place
      }
      return leaf
    }
  }

  /// Whether a measure is above a value.
  package struct Question: Sendable {
    /// The number of the measure.
    package let measure: Int
    /// The value.
    package let bound: Float

    /// Whether measure number `measure` is above `bound`.
    package init(measure: Int, bound: Float) { (self.measure, self.bound) = (measure, bound) }
  }

  /// The trees.
  package var trees: [Tree] = []

  /// No trees.
  package init() {}

  /// Trees as ``text`` writes them: for each, the questions as `measure>bound`, then the leaves in
  /// thousandths. What cannot be read is passed over.
  package init(_ lines: [Substring]) {
    for line in lines {
      var tree = Tree(questions: [], leaves: [])
      for word in line.split(separator: " ") {
        let parts = word.split(separator: ">")
        if parts.count == 2, let measure = Int(parts[0]), let bound = Float(parts[1]) {
          tree.questions.append(Question(measure: measure, bound: bound))
        } else if let leaf = Float(word) {
          tree.leaves.append(leaf / 1000)
        }
      }
      if tree.leaves.count == 1 << tree.questions.count { trees.append(tree) }
    }
  }

  /// The trees as a text.
  package var text: String {
    trees.map { tree in
      (tree.questions.map { "\($0.measure)>\($0.bound)" }
        + tree.leaves.map { "\(Int(($0 * 1000).rounded()))" }).joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// How likely a pair with such measures speaks of one thing.
  package func likelihood(_ measures: [Float]) -> Double {
    var sum: Float = 0
    measures.withUnsafeBufferPointer { measures in
      for tree in trees { sum += tree.leaves[tree.leaf { measures[$0] }] }
    }
    return 1 / (1 + exp(-Double(sum)))
  }
}
