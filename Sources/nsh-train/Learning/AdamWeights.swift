// A table of weights that learns by Adam (Kingma & Ba 2015), where only rows with a gradient move.

/// Weights in rows, with their gradients and the moments of these.
struct AdamWeights {
  /// The weights, row by row.
  private(set) var values: [Float]
  /// How many weights a row has.
  let width: Int
  private var gradients: [Float]
  private var means: [Float]
  private var squares: [Float]
  private var touched: [Int] = []
  private var isTouched: [Bool]

  /// Rows of chance numbers whose standard deviation is `spread`.
  init(rows: Int, width: Int, spread: Float, _ random: inout RandomSource) {
    self.width = width
    values = (0..<(rows * width)).map { _ in
      // The sum of three even numbers is nearly normal, with a variance of a quarter.
      let sum = (0..<3).reduce(Float(0)) { sum, _ in
        sum + Float(random.next() >> 40) / Float(1 << 24) - 0.5
      }
      return sum * 2 * spread
    }
    gradients = Array(repeating: 0, count: rows * width)
    (means, squares) = (gradients, gradients)
    isTouched = Array(repeating: false, count: rows)
  }

  /// The weight in a column of a row.
  subscript(row: Int, column: Int) -> Float { values[row * width + column] }

  /// Adds a row to `sums`, which has as many numbers.
  @inline(__always)
  func add(row: Int, times factor: Float = 1, to sums: inout [Float]) {
    let start = row * width
    for column in 0..<width { sums[column] += values[start + column] * factor }
  }

  /// Adds to the gradient of a row.
  @inline(__always)
  mutating func add(_ gradient: [Float], times factor: Float, to row: Int) {
    if !isTouched[row] {
      isTouched[row] = true
      touched.append(row)
    }
    let start = row * width
    for column in 0..<width { gradients[start + column] += gradient[column] * factor }
  }

  /// Moves the rows that have a gradient, in the `step`-th step, counted from 1.
  mutating func move(_ rate: Float, _ step: Int) {
    let (first, second): (Float, Float) = (0.9, 0.999)
    let scale = Self.debias(second, step).squareRoot() / Self.debias(first, step) * rate
    for row in touched {
      for index in (row * width)..<((row + 1) * width) {
        let gradient = gradients[index]
        means[index] = first * means[index] + (1 - first) * gradient
        squares[index] = second * squares[index] + (1 - second) * gradient * gradient
        values[index] -= scale * means[index] / (squares[index].squareRoot() + 1e-8)
        gradients[index] = 0
      }
      isTouched[row] = false
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// One less the `step`-th power.
  private static func debias(_ rate: Float, _ step: Int) -> Float {
    var (power, base, left): (Float, Float, Int) = (1, rate, step)
    while left > 0 {
      if left & 1 == 1 { power *= base }
      base *= base
      left >>= 1
    }
    return 1 - power
  }
}
