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
        #expect(model.best([5, 9, 9], among: 0b111) == (1, 0))
        #expect(model.best([5, 9, 2], among: 0b111) == (1, 4))
        #expect(model.best([5, 9, 2], among: 0b101) == (0, 3))
        #expect(model.best([5, 9, 2], among: 0b100).index == 2)
      }
    }
  }

  private func scores(_ model: LinearModel, _ features: [UInt32]) -> [Int16] {
    var scores = Array(repeating: Int16(7), count: model.lanes)
    model.score(features, features.count, model.allClasses, into: &scores)
    return Array(scores.prefix(model.classes))
  }

  @Test("Only the vectors of the classes that are asked for are summed")
  func classes() {
    let keys = [UInt16(1)] + Array(repeating: 0, count: 7)
    let weights = (0..<128).map { Int8($0) }
    keys.withUnsafeBytes { keys in
      weights.withUnsafeBytes { weights in
        guard let first = keys.baseAddress, let row = weights.baseAddress else { return }
        let model = LinearModel(keys: first, buckets: 1, weights: row, classes: 16)
        var scores = Array(repeating: Int16(-1), count: model.lanes)
        model.score([0x0000_0001], 1, 0b1110_0000_0000, into: &scores)
        #expect(scores == Array(repeating: -1, count: 8) + Array(8..<16))
        model.score([0x0000_0001], 1, 0b1110_0000_0000, into: &scores, adding: true)
        #expect(scores.suffix(8) == (8..<16).map { 2 * $0 })
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
