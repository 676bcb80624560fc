// Templates that are asked first.

import Testing

@testable import English

@Suite struct TemplatePrefixTests {
  private static let atoms = ["-", "a", "b"]

  /// What a model of two classes decides for `a` and `b` that are both 1: `a` gives the first class 9, `b` the
  /// second 20.
  private func decision(_ prefixes: TemplatePrefix...) throws -> Int {
    let templates = try #require(FeatureTemplates("a\nb", atoms: Self.atoms, prefixes: prefixes))
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

  @Test("A clear answer of the first templates is the last word; else all are asked")
  func clear() throws {
    #expect(try decision() == 1)
    #expect(try decision(TemplatePrefix(templates: [0], margin: 9)) == 0)
    #expect(try decision(TemplatePrefix(templates: [0], margin: 10)) == 1)
    #expect(try decision(TemplatePrefix(templates: [1, 0], margin: 99)) == 1)
  }

  @Test("Of several prefixes each adds its templates to those before")
  func several() throws {
    let unclear = TemplatePrefix(templates: [0], margin: 10)
    #expect(try decision(unclear, TemplatePrefix(templates: [1], margin: 11)) == 1)
    #expect(try decision(TemplatePrefix(templates: [], margin: 1), unclear) == 1)
  }

  @Test("Prefixes change the order of the features and none of them")
  func order() throws {
    let text = "a\nb\na b"
    let prefixes = [
      TemplatePrefix(templates: [2], margin: 1), TemplatePrefix(templates: [0], margin: 1),
    ]
    let plain = try #require(FeatureTemplates(text, atoms: Self.atoms))
    let templates = try #require(FeatureTemplates(text, atoms: Self.atoms, prefixes: prefixes))
    let (features, values) = (features(plain, [0, 5, 6]), [0, 5, 6] as [UInt32])
    #expect(self.features(templates, values) == [features[2], features[0], features[1]])
  }

  @Test("Prefixes with a template twice, or with one that is not there, are refused")
  func broken() {
    for templates in [[[0, 0]], [[0], [0]], [[2]], [[-1]]] {
      let prefixes = templates.map { TemplatePrefix(templates: $0, margin: 1) }
      #expect(FeatureTemplates("a\nb", atoms: Self.atoms, prefixes: prefixes) == nil)
    }
  }

  @Test("A model file gives the prefixes to its templates, and is refused where they are none")
  func file() throws {
    func templates(_ block: String) -> FeatureTemplates? {
      let bytes = ModelFile.encoded([
        ("m.templates", Array("a\nb".utf8)), ("m.prefix", Array(block.utf8)),
      ])
      return bytes.withUnsafeBytes { ModelFile($0)?.templates("m", atoms: Self.atoms) }
    }
    let prefixes = [
      TemplatePrefix(templates: [1], margin: 30), TemplatePrefix(templates: [0], margin: -4),
    ]
    #expect(TemplatePrefix.text(prefixes) == "30 1\n-4 0")
    #expect(templates(TemplatePrefix.text(prefixes))?.prefixes == prefixes)
    #expect(templates("")?.prefixes == [])
    #expect(templates("30 x") == nil)
    #expect(templates("30 1\nx") == nil)
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
