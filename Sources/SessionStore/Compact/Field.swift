// The kinds of numbers that findings are made of. Each kind is foretold by those of the same kind
// before it.

/// What a number in the compact form says. The order is part of the form.
package enum Field: Int, Hashable, Sendable, CaseIterable {
  case form, tokenCount, wordCount, tokenGap, tokenLength, shape, lower, lemmaCut, lemmaEnding
  case tag, tagOfKnownWord, partOfSpeech, samePart, morphology, sameMorphology, relation, head
  case byte, width, count, flag, choice, string, listing, reference
  case wholeSpan, spanPlace, spanStart, spanLength, spanOffset, spanBytes
  case numberWay, hundredths

  /// So many different things may foretell one kind of number.
  static let room = 128
}

/// The part of the findings that a number belongs to, which foretells it. The order is part of the
/// form.
enum Part: Int {
  case text, tags, relations, lemma, sentence, sentenceTokens, heading
  case name, nameTokens, nameType, rule
  case value, valueTokens, valueKind, calendar, low, high, unit
  case quotation, quotationInner, quotationTokens, style, quotationParent, continues, isClosed
  case speaker
  case commitment, commitmentValue
  case uncertainty, uncertaintyKind, degree, uncertainPredicate, uncertaintyScore
  case encyclopedic
  case attribution, cuePhrase, sourcePhrase, contentPhrase, phraseHead, attributionScore,
    isSourceSure
  case actor, actorName, actorForm, actorKind, mention, mentionForm, mentionRule, mentionType
  case claim, claimPart, predicate, predicateLemma, argument, role, argumentActor
  case inner, innerPolarity, innerCertainty
  case voice, source, sourceActor, otherSource, cue, reported, reportedPolarity
  case parent, under, claimQuotation, claimKind, polarity, certainty, factuality
  case hedge, negation, quantity, quantityValue, time, timeValue, about
  case evidence, evidenceField, evidenceRule, strength
  case section, sectionHeading, level, setOff, setOffKind, cite
  case metadata, metadataName, metadataValue
}

/// A kind of number with what foretells it.
struct Context {
  /// The kind of number.
  let field: Field
  /// The place of its models.
  let index: Int

  /// A kind of number that is foretold by `given`; all the larger ones of those foretell the same.
  init(_ field: Field, given: Int = 0) {
    self.field = field
    index = field.rawValue * Field.room + max(0, min(given, Field.room - 2))
  }

  /// The place of the models of all numbers of this kind.
  var shared: Int { field.rawValue * Field.room + Field.room - 1 }

  /// A kind of number in a part of the findings.
  init(_ field: Field, _ part: Part) { self.init(field, given: part.rawValue) }

  /// How many places there are.
  static let count = Field.allCases.count * Field.room
}
