// All models of a language, taken from one file.

import CModels
import NewsModel

/// The models of a language.
package struct LanguageModel: Sendable {
  /// What is known of single words.
  package let words: WordClasses
  /// Where sentences end.
  package let sentences: SentenceModel
  /// From words to tags.
  package let tagger: TagModel
  /// From words and tags to trees.
  package let parser: DependencyParser
  /// From tags and relations to parts of speech.
  package let universal: UniversalTags
  /// From words and tags to lemmas.
  package let lemmas: LemmaModel
  /// How alike texts are; nil where the file has no vectors.
  package let similarity: SimilarityModel?

  /// The models of English, which are compiled in.
  package static let english: LanguageModel? = {
    var length = 0
    let bytes = UnsafeRawBufferPointer(start: cmodels_english(&length), count: length)
    return ModelFile(bytes).flatMap(LanguageModel.init)
  }()

  /// The models of a file; nil where one is missing or broken.
  package init?(_ file: ModelFile) {
    guard let slots = file.numbers("words.slots", as: UInt64.self), let tagger = TagModel(file),
      let parser = DependencyParser(file), let universal = UniversalTags(file),
      let lemmas = LemmaModel(file), let sentences = SentenceModel(file)
    else { return nil }
    words = WordClasses(slots: slots)
    self.sentences = sentences
    (self.tagger, self.parser) = (tagger, parser)
    (self.universal, self.lemmas) = (universal, lemmas)
    similarity = SimilarityModel(file)
  }
}
