// Sums of weights, and templates.

import Testing

@testable import English

@Suite struct LinearModelTests {
  @Test("The rows of known features are summed; features that share a bucket stay apart")
  func sums() {
    // Two buckets; two features in the first, one in the second.
    var keys = Array(repeating: UInt16(0), count: 16)
    var weights = Array(repeating: Int8(0), count: 16 * 8)
    func set(_ row: Int, _ hash: UInt32, _ values: [Int8]) {
      keys[row] = LinearModel.key(hash)
      for (lane, value) in values.enumerated() { weights[row * 8 + lane] = value }
    }
    set(0, 0x0000_0001, [1, 2, 3])
    set(1, 0x0000_0002, [10, 20, 30])
    set(8 + 7, 0x8000_0003, [100, 0, -100])
    keys.withUnsafeBytes { keys in
      weights.withUnsafeBytes { weights in
        guard let first = keys.baseAddress, let row = weights.baseAddress else { return }
        let model = LinearModel(keys: first, buckets: 2, weights: row, classes: 3)
        #expect(scores(model, [0x0000_0001]) == [1, 2, 3])
        #expect(scores(model, [0x0000_0001, 0x0000_0002, 0x8000_0003]) == [111, 22, -67])
        #expect(scores(model, [0x0000_0004, 0x0000_0003]) == [0, 0, 0])
        #expect(LinearModel.best([5, 9, 9], among: 0b111) == (1, 0))
        #expect(LinearModel.best([5, 9, 2], among: 0b111) == (1, 4))
        #expect(LinearModel.best([5, 9, 2], among: 0b101) == (0, 3))
        #expect(LinearModel.best([5, 9, 2], among: 0b100).index == 2)
      }
    }
  }

  private func scores(_ model: LinearModel, _ features: [UInt32]) -> [Int16] {
    var scores = Array(repeating: Int16(7), count: model.lanes)
    model.score(features, model.allClasses, into: &scores)
    return Array(scores.prefix(model.classes))
  }

  @Test(
    "Rows of all widths are summed where classes are asked for",
    arguments: [8, 16, 24, 40, 64]
  )
  func widths(classes: Int) {
    let keys = [UInt16(1)] + Array(repeating: 0, count: 7)
    let weights = (0..<(8 * LinearModel.lanes(for: classes))).map {
      Int8(truncatingIfNeeded: $0 * 7 - 60)
    }
    keys.withUnsafeBytes { keys in
      weights.withUnsafeBytes { rows in
        guard let first = keys.baseAddress, let row = rows.baseAddress else { return }
        let model = LinearModel(keys: first, buckets: 1, weights: row, classes: classes)
        for first in 0..<classes {
          for end in first..<classes {
            var scores = Array(repeating: Int16(-999), count: model.lanes)
            let wanted: ClassSet = 1 << ClassSet(first) | 1 << ClassSet(end)
            for sum in 1...2 {
              model.score([1], wanted, into: &scores, adding: sum == 2)
              let sums = weights[first...end].map { Int16($0) * Int16(sum) }
              #expect(scores[first...end].elementsEqual(sums))
            }
          }
        }
      }
    }
  }

  @Test("Sums that count on have the lanes of other classes as they were")
  func classes() {
    let keys = [UInt16(1)] + Array(repeating: 0, count: 7)
    let weights = (0..<256).map { Int8(truncatingIfNeeded: $0) }
    keys.withUnsafeBytes { keys in
      weights.withUnsafeBytes { weights in
        guard let first = keys.baseAddress, let row = weights.baseAddress else { return }
        let model = LinearModel(keys: first, buckets: 1, weights: row, classes: 32)
        var scores = Array(repeating: Int16(-1), count: model.lanes)
        model.score([1], 0b1110 << 16, into: &scores)
        #expect(scores == Array(repeating: -1, count: 16) + Array(16..<32))
      }
    }
  }

  @Test("The best class and its lead are the same whether all classes are asked or each by itself")
  func best() {
    let weights = Array(repeating: Int8(0), count: 8 * 56)
    weights.withUnsafeBytes { rows in
      guard let row = rows.baseAddress else { return }
      for classes in 9...56 {
        let model = LinearModel(keys: row, buckets: 1, weights: row, classes: classes)
        for seed in 0..<20 {
          let scores = (0..<64).map { lane in
            lane < classes ? Int16((lane * 37 + seed * 11) % (seed * 5 + 3)) - 50 : Int16.max
          }
          let all = model.best(scores, among: model.allClasses)
          let each = LinearModel.best(scores, among: model.allClasses)
          #expect(all == each)
        }
      }
    }
  }

  @Test("Templates with the same values in other places are other features")
  func templates() throws {
    let templates = try #require(FeatureTemplates("a b\nb a\na", atoms: ["-", "a", "b"]))
    var features = Array(repeating: UInt32(0), count: templates.count)
    var products = Array(repeating: UInt64(0), count: templates.atomCount)
    templates.fill(&features, from: [0, 5, 6], &products)
    #expect(Set(features).count == 3)
    var others = features
    templates.fill(&others, from: [0, 5, 7], &products)
    #expect(others[0] != features[0] && others[1] != features[1] && others[2] == features[2])
  }

  @Test("An unknown atom, a fifth atom, or a name that two atoms have is refused")
  func badTemplates() {
    #expect(FeatureTemplates("x", atoms: ["-", "a"]) == nil)
    #expect(FeatureTemplates("a a a a a", atoms: ["-", "a"]) == nil)
    #expect(FeatureTemplates("a", atoms: ["-", "a", "a"]) == nil)
  }
}
