// Models of a few weights, written by hand, for the tests.

import English
import NewsModel
import Testing

/// A weight of a hand-made model: for the feature of one template whose only atom has this value.
struct HandMadeWeight {
  let atom: String
  let value: UInt32
  let label: UInt8
  var weight: Int8 = 1
}

/// The blocks of a linear model of names with these weights; each atom is a template of its own.
func handMade(
  _ name: String,
  _ weights: [HandMadeWeight]
) throws -> [(name: String, bytes: [UInt8])] {
  var atoms: [String] = []
  for weight in weights where !atoms.contains(weight.atom) { atoms.append(weight.atom) }
  let text = atoms.joined(separator: "\n")
  let templates = try #require(FeatureTemplates(text, atoms: NameAtoms.names))
  let (buckets, lanes) = (16, LinearModel.lanes(for: NameLabel.count))
  var keys = Array(repeating: UInt16(0), count: buckets * LinearModel.bucketSize)
  var rows = Array(repeating: Int8(0), count: keys.count * lanes)
  for weight in weights {
    var values = Array(repeating: UInt32(0), count: NameAtoms.names.count)
    let atom = try #require(NameAtoms.names.firstIndex(of: weight.atom))
    values[atom] = weight.value
    var features = Array(repeating: UInt32(0), count: templates.count)
    var products = Array(repeating: UInt64(0), count: templates.atomCount)
    templates.fill(&features, from: values, &products)
    let hash = features[atoms.firstIndex(of: weight.atom) ?? 0]
    let first = LinearModel.bucket(hash, of: buckets) * LinearModel.bucketSize
    let row = try #require(
      (first..<(first + LinearModel.bucketSize)).first {
        keys[$0] == 0 || keys[$0] == LinearModel.key(hash)
      }
    )
    keys[row] = LinearModel.key(hash)
    rows[row * lanes + Int(weight.label)] = weight.weight
  }
  return [
    (name + ".templates", Array(text.utf8)),
    (name + ".classes", Array(NameLabel.names.joined(separator: "\n").utf8)),
    (name + ".keys", keys.withUnsafeBytes { Array($0) }),
    (name + ".weights", rows.withUnsafeBytes { Array($0) }),
  ]
}

/// The words of an invented text as the models see them.
struct SampleForms {
  let article: AnnotatedArticle
  let forms: [SentenceForms]

  /// Reads a text.
  init(_ text: String) {
    let article = annotate(text)
    self.article = article
    forms = article.sentences.map { sentence in
      SentenceForms(article.tokens[sentence.tokens].map { wordForm(article.text(of: $0)) })
    }
  }
}

/// A word as the models see it.
func wordForm(_ word: String) -> WordForm {
  var word = word
  return word.withUTF8 { WordForm($0) }
}
