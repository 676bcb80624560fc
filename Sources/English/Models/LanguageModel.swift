// All models of a language, taken from their files.

import CModels
import NewsModel

/// The models of a language; a class, since they are handed on for every sentence.
package final class LanguageModel: Sendable {
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
  /// From tags and trees to tense, mood, number and the like.
  package let morphology: MorphologyRules
  /// How alike texts are; nil where the file has no vectors.
  package let similarity: SimilarityModel?
  /// From words to names; nil where the models are only those of grammar.
  package let names: NameModel?
  /// How far a text commits itself to its predicates; nil where the models are only those of grammar.
  package let commitment: CommitmentModel?
  /// Which words make sentences uncertain; nil as above.
  package let uncertainty: UncertaintyModel?
  /// What tags and relations are to both.
  let clauses: CommitmentGrammar
  /// From trees and names to attributions; nil where the models are only those of grammar.
  package let attributions: AttributionModel?
  /// What the relations of the trees are to attributions.
  package let attributionGrammar: AttributionGrammar

  /// The models of English, which are compiled in.
  package static let english: LanguageModel? = {
    var length = 0
    let grammar = UnsafeRawBufferPointer(start: cmodels_english(&length), count: length)
    let names = UnsafeRawBufferPointer(start: cmodels_english_names(&length), count: length)
    let commitment = UnsafeRawBufferPointer(
      start: cmodels_english_commitment(&length),
      count: length
    )
    let speech = UnsafeRawBufferPointer(start: cmodels_english_attribution(&length), count: length)
    let uncertainty = UnsafeRawBufferPointer(
      start: cmodels_english_uncertainty(&length),
      count: length
    )
    return ModelFile(grammar).flatMap {
      LanguageModel(
        $0,
        names: ModelFile(names),
        commitment: ModelFile(commitment),
        attributions: ModelFile(speech),
        uncertainty: ModelFile(uncertainty)
      )
    }
  }()

  /// The models of a file, and those of names, commitment, uncertainty and attributions, which know words by
  /// the same classes, of others; nil where a model of grammar is missing or broken.
  package init?(
    _ file: ModelFile,
    names: ModelFile? = nil,
    commitment: ModelFile? = nil,
    attributions: ModelFile? = nil,
    uncertainty: ModelFile? = nil
  ) {
    guard let slots = file.numbers("words.slots", as: UInt64.self), let tagger = TagModel(file),
      let parser = DependencyParser(file), let universal = UniversalTags(file),
      let lemmas = LemmaModel(file), let sentences = SentenceModel(file)
    else { return nil }
    words = WordClasses(slots: slots)
    self.sentences = sentences
    (self.tagger, self.parser) = (tagger, parser)
    (self.universal, self.lemmas) = (universal, lemmas)
    morphology = MorphologyRules(tags: tagger.tags, relations: parser.relations)
    similarity = SimilarityModel(file)
    self.names = names.flatMap(NameModel.init)
    self.commitment = commitment.flatMap(CommitmentModel.init)
    self.uncertainty = uncertainty.flatMap(UncertaintyModel.init)
    clauses = CommitmentGrammar(tags: tagger.tags, relations: parser.relations)
    self.attributions = attributions.flatMap(AttributionModel.init)
    attributionGrammar = AttributionGrammar(relations: parser.relations)
  }
}
