// What stands behind the rows of the network of commitment: numbers of words and article, a second layer, the
// outputs.
//
// Blocks, all the bits of 32-bit floating-point numbers: NAME.dense, for each number of `CommitmentInput` what it
// adds to each hidden number; NAME.middle, for each number of the second layer the weights of the hidden numbers
// of its network and its bias; NAME.outputs, for each of the two outputs the weights of the second layer and its
// bias.

/// The layers between the hidden numbers and the outputs of networks that stand side by side.
struct CommitmentLayers: Sendable {
  private let dense: [Float]
  private let middle: [Float]
  private let outputs: [Float]
  /// The numbers of the first layer, of all networks.
  private let hidden: Int
  /// The numbers of the first layer in one of the networks.
  private let width: Int
  /// The numbers of the second layer, of all networks.
  private let count: Int

  /// The layers of that name in a model file over so many hidden numbers; nil where there are none.
  init?(_ file: ModelFile, _ name: String, hidden: Int) {
    func floats(_ block: String) -> [Float]? {
      file.numbers(name + block, as: UInt32.self).map { $0.map(Float.init(bitPattern:)) }
    }
    guard let dense = floats(".dense"), let middle = floats(".middle"),
      let outputs = floats(".outputs"), outputs.count > 2, outputs.count % 2 == 0,
      dense.count % hidden == 0
    else { return nil }
    count = outputs.count / 2 - 1
    width = middle.count / count - 1
    guard middle.count == count * (width + 1), width > 0, hidden % width == 0,
      count % (hidden / width) == 0
    else { return nil }
    (self.dense, self.middle, self.outputs, self.hidden) = (dense, middle, outputs, hidden)
  }

  /// Adds to the hidden numbers what the numbers of a predicate say; others than the model was made for say
  /// nothing.
  func add(_ numbers: [Float], to sums: inout [Float]) {
    guard numbers.count * hidden == dense.count, sums.count == hidden else { return }
    dense.withUnsafeBufferPointer { dense in
      sums.withUnsafeMutableBufferPointer { sums in
        for (row, number) in numbers.enumerated() where number != 0 {
          let start = row &* hidden
          for lane in 0..<hidden { sums[lane] += number * dense[start &+ lane] }
        }
      }
    }
  }

  /// The outputs for hidden numbers, of which those below 0 count for nothing.
  func outputs(_ sums: [Float]) -> SIMD2<Float> {
    let each = count / (hidden / width)
    var results = SIMD2(outputs[count], outputs[2 * count + 1])
    for index in 0..<count {
      let (start, place) = (index / each * width, index * (width + 1))
      var sum = middle[place + width]
      for lane in 0..<width { sum += max(0, sums[start + lane]) * middle[place + lane] }
      if sum > 0 { results += sum * SIMD2(outputs[index], outputs[count + 1 + index]) }
    }
    return results
  }
}
