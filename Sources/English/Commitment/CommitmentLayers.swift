// What stands behind the rows of the network of commitment: numbers of words and article, a second layer, the
// outputs.
//
// Blocks, all the bits of 32-bit floating-point numbers: NAME.dense, for each number of `CommitmentInput` what it
// adds to each hidden number; NAME.middle, for each number of the second layer the weights of the hidden numbers
// of its network and its bias; NAME.outputs, for each of the two outputs the weights of the second layer and its
// bias.

import CModels

/// The layers between the hidden numbers and the outputs of networks that stand side by side.
struct CommitmentLayers: Sendable {
  private let dense: [Float]
  /// For each network, what each of its hidden numbers gives to the numbers of its second layer: whole rows of
  /// `lanes` numbers, the biases the last of them.
  private let middle: [Float]
  private let outputs: [Float]
  /// The numbers of the first layer, of all networks.
  private let hidden: Int
  /// The numbers of the first layer in one of the networks.
  private let width: Int
  /// The numbers of the second layer, of all networks.
  private let count: Int
  /// The numbers of the second layer in one of the networks.
  private let each: Int
  /// That, rounded up to whole vectors.
  private let lanes: Int

  /// Numbers that are summed side by side.
  private typealias Block = SIMD16<Float>

  /// The layers of that name in a model file over so many hidden numbers; nil where there are none.
  init?(_ file: ModelFile, _ name: String, hidden: Int) {
    func floats(_ block: String) -> [Float]? {
      file.numbers(name + block, as: UInt32.self).map { $0.map(Float.init(bitPattern:)) }
    }
    guard let dense = floats(".dense"), let middle = floats(".middle"),
      let outputs = floats(".outputs"), outputs.count > 2, outputs.count % 2 == 0,
      hidden % Block.scalarCount == 0, dense.count % hidden == 0
    else { return nil }
    count = outputs.count / 2 - 1
    width = middle.count / count - 1
    guard middle.count == count * (width + 1), width > 0, hidden % width == 0,
      count % (hidden / width) == 0
    else { return nil }
    (self.dense, self.outputs, self.hidden) = (dense, outputs, hidden)
    each = count / (hidden / width)
    lanes = (each + Block.scalarCount - 1) / Block.scalarCount * Block.scalarCount
    self.middle = Self.turned(middle, width: width, each: each, lanes: lanes)
  }

  /// The weights of the second layer, a row for each hidden number instead of one for each of its own.
  private static func turned(_ middle: [Float], width: Int, each: Int, lanes: Int) -> [Float] {
    let count = middle.count / (width + 1)
    var rows = Array(repeating: Float(0), count: count / each * (width + 1) * lanes)
    for index in 0..<count {
      let (network, lane) = index.quotientAndRemainder(dividingBy: each)
      for place in 0...width {
        rows[(network * (width + 1) + place) * lanes + lane] = middle[index * (width + 1) + place]
      }
    }
    return rows
  }

  /// Adds to the hidden numbers what the numbers of a predicate say; others than the model was made for say
  /// nothing.
  func add(_ numbers: [Float], to sums: inout [Float]) {
    guard numbers.count * hidden == dense.count, sums.count == hidden else { return }
    numbers.withUnsafeBufferPointer { numbers in
      dense.withUnsafeBufferPointer { dense in
        guard let number = numbers.baseAddress, let first = dense.baseAddress else { return }
        cmodels_dense(number, numbers.count, first, hidden, &sums)
      }
    }
  }

  /// The outputs for hidden numbers, of which those below 0 count for nothing.
  func outputs(_ sums: [Float]) -> SIMD2<Float> {
    var results = SIMD2(outputs[count], outputs[2 * count + 1])
    middle.withUnsafeBytes { middle in
      for first in stride(from: 0, to: count, by: each) {
        for start in stride(from: 0, to: each, by: Block.scalarCount) {
          let numbers = second(sums, middle, network: first / each, start)
          for lane in 0..<min(Block.scalarCount, each - start) where numbers[lane] > 0 {
            let index = first + start + lane
            results += numbers[lane] * SIMD2(outputs[index], outputs[count + 1 + index])
          }
        }
      }
    }
    return results
  }

  /// Numbers of the second layer of a network, from `start` on.
  private func second(
    _ sums: [Float],
    _ middle: UnsafeRawBufferPointer,
    network: Int,
    _ start: Int
  ) -> Block {
    func row(_ index: Int) -> Block {
      let place = (network &* (width &+ 1) &+ index) &* lanes &+ start
      return middle.loadUnaligned(fromByteOffset: place &* MemoryLayout<Float>.size, as: Block.self)
    }
    var numbers = row(width)
    for lane in 0..<width {
      let sum = sums[network &* width &+ lane]
      if sum > 0 { numbers += Block(repeating: sum) * row(lane) }
    }
    return numbers
  }
}
