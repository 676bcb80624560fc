// The averaged perceptron (Freund & Schapire 1999; Collins 2002) over hashed features.

import English

/// A multi-class perceptron in training. Weights are averaged over all decisions by the lazy scheme of
/// Daumé (2006): beside each weight stands the sum of its changes times the moment they were made. A
/// feature gets its row when it first takes part in a mistake.
final class AveragedPerceptron {
  let classes: Int
  let lanes: Int
  private var slots: [(hash: UInt32, row: Int32)]
  private var slotMask: UInt32
  private var hashes: [UInt32] = []
  private var weights: [Float] = []
  private var moments: [Float] = []
  private var found: [Int] = []
  private var isSettled = false
  /// How many decisions were made so far.
  private var moment: Float = 1

  /// An empty perceptron.
  init(classes: Int) {
    self.classes = classes
    lanes = LinearModel.lanes(for: classes)
    slots = Array(repeating: (0, -1), count: 1 << 16)
    slotMask = 1 << 16 - 1
  }

  private func slot(_ hash: UInt32) -> Int {
    var place = hash & slotMask
    while case let slot = slots[Int(place)], slot.row >= 0, slot.hash != hash {
      place = (place &+ 1) & slotMask
    }
    return Int(place)
  }

  /// Sums the weights of the features into `scores`, which has room for `lanes` of them.
  func score(_ features: [UInt32], into scores: inout [Float]) {
    found.removeAll(keepingCapacity: true)
    for hash in features {
      let row = slots[slot(hash)].row
      if row >= 0 { found.append(Int(row) * lanes) }
    }
    weights.withUnsafeBytes { bytes in
      for block in stride(from: 0, to: lanes, by: 8) {
        var sum = SIMD8<Float>()
        for row in found {
          sum += bytes.loadUnaligned(fromByteOffset: (row + block) * 4, as: SIMD8<Float>.self)
        }
        for lane in 0..<8 { scores[block + lane] = sum[lane] }
      }
    }
  }

  /// Ends a decision: where the guess is wrong, the weights move from it to the truth.
  func correct(_ features: [UInt32], from guess: Int, to truth: Int) {
    if guess != truth {
      move(features, truth, by: 1)
      move(features, guess, by: -1)
    }
    moment += 1
  }

  /// Moves the weights of `features` for one class.
  private func move(_ features: [UInt32], _ label: Int, by amount: Float) {
    for hash in features {
      let index = row(hash) * lanes + label
      weights[index] += amount
      moments[index] += amount * moment
    }
  }

  private func row(_ hash: UInt32) -> Int {
    let place = slot(hash)
    if slots[place].row >= 0 { return Int(slots[place].row) }
    let row = hashes.count
    slots[place] = (hash, Int32(row))
    hashes.append(hash)
    weights.append(contentsOf: repeatElement(0, count: lanes))
    if !isSettled { moments.append(contentsOf: repeatElement(0, count: lanes)) }
    if hashes.count * 2 > slots.count { grow() }
    return row
  }

  private func grow() {
    slots = Array(repeating: (0, -1), count: slots.count * 2)
    slotMask = UInt32(slots.count - 1)
    for (row, hash) in hashes.enumerated() { slots[slot(hash)] = (hash, Int32(row)) }
  }

  /// Makes the averages the weights: nothing is learnt after it.
  func settle() {
    for index in weights.indices { weights[index] -= moments[index] / moment }
    moments = []
    isSettled = true
  }

  /// Adds the weights of another perceptron that has settled: the sum of several that saw the examples
  /// in other orders errs less than each (parameter mixing; McDonald, Hall & Mann 2010).
  func add(_ other: AveragedPerceptron) {
    for (otherRow, hash) in other.hashes.enumerated() {
      let row = row(hash)
      for lane in 0..<lanes {
        weights[row * lanes + lane] += other.weights[otherRow * lanes + lane]
      }
    }
  }

  /// The finished tables: in each of `buckets` the rows with the largest weights that fall into it.
  func tables(buckets: Int) -> ModelTables {
    ModelTables(hashes, weights, lanes: lanes, buckets: buckets)
  }
}
