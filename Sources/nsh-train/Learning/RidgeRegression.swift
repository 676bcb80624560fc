// Linear regression with a penalty on large weights (ridge: Hoerl & Kennard 1970).

/// Fits weights with the least squared error.
enum RidgeRegression {
  /// The weights of the columns of `rows`, the first of which is the constant's and bears no penalty;
  /// complexity O(rows × columns² + columns³).
  static func weights(_ rows: [[Double]], _ truth: [Double], penalty: Double) -> [Double] {
    let size = rows.first?.count ?? 0
    var system = Array(repeating: Array(repeating: 0.0, count: size + 1), count: size)
    for (row, score) in zip(rows, truth) {
      for i in 0..<size where row[i] != 0 {
        for j in 0..<size { system[i][j] += row[i] * row[j] }
        system[i][size] += row[i] * score
      }
    }
    for index in 1..<max(1, size) { system[index][index] += penalty }
    return solution(of: &system)
  }

  /// Solves linear equations by elimination; with the penalty no pivot is zero.
  private static func solution(of system: inout [[Double]]) -> [Double] {
    let size = system.count
    for pivot in 0..<size {
      for row in 0..<size where row != pivot && system[pivot][pivot] != 0 {
        let factor = system[row][pivot] / system[pivot][pivot]
        guard factor != 0 else { continue }
        for column in pivot...size { system[row][column] -= factor * system[pivot][column] }
      }
    }
    return (0..<size).map { system[$0][$0] == 0 ? 0 : system[$0][size] / system[$0][$0] }
  }
}
