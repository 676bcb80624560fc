// Templates that are asked first.

import Testing

@testable import English

@Suite struct TemplatePrefixTests {
  private static let atoms = ["-", "a", "b"]

  /// What a model of two classes decides for `a` and `b` that are both 1: `a` gives the first class 9, `b` the
  /// second 20.
  private func decision(_ prefix: TemplatePrefix) throws -> Int {
    let templates = try #require(FeatureTemplates("a\nb", atoms: Self.atoms, prefix: prefix))
    let plain = try #require(FeatureTemplates("a\nb", atoms: Self.atoms))
    let features = self.features(plain, [0, 1, 1])
    var keys = Array(repeating: UInt16(0), count: 8)
    var weights = Array(repeating: Int8(0), count: 64)
    for (row, values) in [[9, 0], [0, 20]].enumerated() {
      keys[row] = LinearModel.key(features[row])
      for (lane, value) in values.enumerated() { weights[row * 8 + lane] = Int8(value) }
    }
    return try keys.withUnsafeBytes { keys in
      try weights.withUnsafeBytes { weights in
        let model = LinearModel(
          keys: try #require(keys.baseAddress),
          buckets: 1,
          weights: try #require(weights.baseAddress),
          classes: 2
        )
        return DecisionBuffers.with(templates, model) { buffers in
          (buffers.values[1], buffers.values[2]) = (1, 1)
          return buffers.best(templates, model, among: model.allClasses)
        }
      }
    }
  }

  private func features(_ templates: FeatureTemplates, _ values: [UInt32]) -> [UInt32] {
    var features = Array(repeating: UInt32(0), count: templates.count)
    var products = Array(repeating: UInt64(0), count: templates.atomCount)
    templates.fill(&features, from: values, &products)
    return features
  }

  @Test("A clear answer of the prefix is the last word; else all templates are asked")
  func clear() throws {
    #expect(try decision(.none) == 1)
    #expect(try decision(TemplatePrefix(templates: [0], margin: 9)) == 0)
    #expect(try decision(TemplatePrefix(templates: [0], margin: 10)) == 1)
    #expect(try decision(TemplatePrefix(templates: [1, 0], margin: 99)) == 1)
  }

  @Test("A prefix changes the order of the features and none of them")
  func order() throws {
    let text = "a\nb\na b"
    let prefix = TemplatePrefix(templates: [2, 0], margin: 1)
    let plain = try #require(FeatureTemplates(text, atoms: Self.atoms))
    let templates = try #require(FeatureTemplates(text, atoms: Self.atoms, prefix: prefix))
    let (features, values) = (features(plain, [0, 5, 6]), [0, 5, 6] as [UInt32])
    #expect(self.features(templates, values) == [features[2], features[0], features[1]])
  }

  @Test("A prefix with a template twice, or with one that is not there, is refused")
  func broken() {
    for templates in [[0, 0], [2], [-1]] {
      let prefix = TemplatePrefix(templates: templates, margin: 1)
      #expect(FeatureTemplates("a\nb", atoms: Self.atoms, prefix: prefix) == nil)
    }
  }

  @Test("A model file gives the prefix to its templates, and is refused where that is no prefix")
  func file() throws {
    func templates(_ block: String) -> FeatureTemplates? {
      let bytes = ModelFile.encoded([
        ("m.templates", Array("a\nb".utf8)), ("m.prefix", Array(block.utf8)),
      ])
      return bytes.withUnsafeBytes { ModelFile($0)?.templates("m", atoms: Self.atoms) }
    }
    let prefix = TemplatePrefix(templates: [1], margin: 30)
    #expect(prefix.text == "30 1")
    #expect(templates(prefix.text)?.prefix == prefix)
    #expect(templates("30 x") == nil)
    #expect(templates("") == nil)
  }

  @Test("A log keeps every so many-th question to a model, up to its limit")
  func log() throws {
    let log = DecisionLog(step: 2, limit: 2)
    let channel = DecisionLog.Channel(log: log, model: "m")
    let templates = try #require(FeatureTemplates("a\nb", atoms: Self.atoms))
    for number in 1...9 {
      let values = [0, UInt32(number), 1]
      values.withUnsafeBufferPointer { channel.note($0, 0b11, templates) }
    }
    #expect(log.questions(to: "m").map { $0.values[1] } == [2, 4])
    #expect(log.templates(of: "m") === templates)
    #expect(log.questions(to: "n").isEmpty)
  }
}
