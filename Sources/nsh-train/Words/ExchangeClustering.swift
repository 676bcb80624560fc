// Classes of words that stand between the same neighbours: the exchange algorithm (Kneser & Ney 1993;
// Martin, Liermann & Ney 1998).

import Glibc

/// Words in classes, moved one by one to where a bigram model of the classes explains the text best.
struct ExchangeClustering {
  private let classCount: Int
  /// The class of each word.
  private(set) var classes: [Int]
  private var pairs: [Int32]
  private var lefts: [Int]
  private var rights: [Int]
  private let successors: [[(word: Int32, count: Int32)]]
  private let predecessors: [[(word: Int32, count: Int32)]]
  /// x·log x for small x.
  private let table: [Float]

  /// Words from 0 on, by falling frequency, and how often which followed which.
  init(words: Int, classes: Int, bigrams: [SIMD2<Int32>: Int32]) {
    classCount = classes
    self.classes = (0..<words).map { $0 % classes }
    var after = Array(repeating: [(word: Int32, count: Int32)](), count: words)
    var before = after
    for (pair, count) in bigrams.sorted(by: { ($0.key.x, $0.key.y) < ($1.key.x, $1.key.y) }) {
      after[Int(pair.x)].append((pair.y, count))
      before[Int(pair.y)].append((pair.x, count))
    }
    (successors, predecessors) = (after, before)
    pairs = Array(repeating: 0, count: classes * classes)
    lefts = Array(repeating: 0, count: classes)
    rights = lefts
    table = (0..<(1 << 16)).map { $0 < 2 ? 0 : Float($0) * logf(Float($0)) }
    for (pair, count) in bigrams {
      let (left, right) = (self.classes[Int(pair.x)], self.classes[Int(pair.y)])
      pairs[left * classes + right] += count
      lefts[left] += Int(count)
      rights[right] += Int(count)
    }
  }

  private func weight(_ count: Int) -> Float {
    count < table.count ? table[count] : Float(count) * logf(Float(count))
  }

  /// Offers each word all classes once; returns how many moved.
  mutating func improve() -> Int {
    var moved = 0
    for word in classes.indices where offer(word) { moved += 1 }
    return moved
  }

  private struct Neighbours {
    var after: [(cls: Int, count: Int)] = []
    var before: [(cls: Int, count: Int)] = []
    var itself = 0
    var total = (left: 0, right: 0)
  }

  private func neighbours(_ word: Int) -> Neighbours {
    var result = Neighbours()
    var counts = Array(repeating: 0, count: classCount)
    for (other, count) in successors[word] {
      result.total.left += Int(count)
      if Int(other) == word {
        result.itself = Int(count)
      } else {
        counts[classes[Int(other)]] += Int(count)
      }
    }
    for cls in 0..<classCount where counts[cls] > 0 {
      result.after.append((cls, counts[cls])); counts[cls] = 0
    }
    for (other, count) in predecessors[word] {
      result.total.right += Int(count)
      if Int(other) != word { counts[classes[Int(other)]] += Int(count) }
    }
    for cls in 0..<classCount where counts[cls] > 0 { result.before.append((cls, counts[cls])) }
    return result
  }

  private mutating func shift(_ near: Neighbours, _ cls: Int, by sign: Int) {
    for (other, count) in near.after { pairs[cls * classCount + other] += Int32(sign * count) }
    for (other, count) in near.before { pairs[other * classCount + cls] += Int32(sign * count) }
    pairs[cls * classCount + cls] += Int32(sign * near.itself)
    lefts[cls] += sign * near.total.left
    rights[cls] += sign * near.total.right
  }

  private mutating func offer(_ word: Int) -> Bool {
    let near = neighbours(word)
    let old = classes[word]
    shift(near, old, by: -1)
    var (best, most) = (old, gain(near, old) + 0.001)
    for cls in 0..<classCount where cls != old {
      let gain = gain(near, cls)
      if gain > most { (best, most) = (cls, gain) }
    }
    shift(near, best, by: 1)
    classes[word] = best
    return best != old
  }

  private func gain(_ near: Neighbours, _ cls: Int) -> Float {
    var sum: Float = 0
    var diagonal = near.itself
    for (other, count) in near.after {
      if other == cls { diagonal += count; continue }
      let now = Int(pairs[cls * classCount + other])
      sum += weight(now + count) - weight(now)
    }
    for (other, count) in near.before {
      if other == cls { diagonal += count; continue }
      let now = Int(pairs[other * classCount + cls])
      sum += weight(now + count) - weight(now)
    }
    let now = Int(pairs[cls * classCount + cls])
    sum += weight(now + diagonal) - weight(now)
    sum -= weight(lefts[cls] + near.total.left) - weight(lefts[cls])
    sum -= weight(rights[cls] + near.total.right) - weight(rights[cls])
    return sum
  }
}
