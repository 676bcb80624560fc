// The features of English words by rule: what a tag says by itself, what a few words say, and for verbs what
// their dependents add. The Penn tags and the guidelines of Universal Dependencies for English have it so.

import NewsModel

/// Finds the features of words. Reading them is part of the work on every word of an article: numbers
/// alone, and one search in a small table for pronouns and words that may negate.
package struct MorphologyRules: Sendable {
  /// By the index of a tag.
  private let tags: [(base: Morphology, kind: Kind)]
  /// By the index of a relation.
  private let roles: [Role]

  /// What a tag leaves open.
  private enum Kind {
    case plain, properNoun, closed, particle, relative
    case pastTense, presentTense, baseForm, ingForm, pastParticiple
  }

  /// What a relation says of a word or of its head.
  private enum Role {
    case subject, auxiliary, passiveAuxiliary, copula, mark, conjunct, root, parataxis, complement
    case participial, relativeClause, modifier, other
  }

  /// What the dependents of a word say.
  private struct Dependents {
    var subject = -1
    var hasAuxiliary = false
    /// Whether all of its auxiliaries are the base form `do`, as in commands: `do not touch it`.
    var hasOnlyDo = true
    var isPassive = false
    var hasMark = false
    var isCoordinated = false
  }

  /// The rules for these tags and relations, by their indexes.
  package init(tags: [String], relations: [String]) {
    self.tags = tags.map(Self.tag)
    roles = relations.map(Self.role)
  }

  private static func tag(_ name: String) -> (base: Morphology, kind: Kind) {
    var base = Morphology()
    var kind = Kind.plain
    switch name {
    case "NN": (base.number, kind) = (.singular, .closed)
    case "NNP": (base.number, kind) = (.singular, .properNoun)
    case "NNS", "NNPS": base.number = .plural
    case "JJ": base.degree = .positive
    case "JJR", "RBR": base.degree = .comparative
    case "JJS", "RBS": base.degree = .superlative
    case "PRP", "PRP$", "DT", "RB": kind = .closed
    case "CC", "UH": kind = .particle
    case "WDT", "WP": kind = .relative
    case "MD": base.verbForm = .finite
    case "VB": (base.verbForm, kind) = (.infinitive, .baseForm)
    case "VBD", "VBP", "VBZ":
      (base.verbForm, base.mood) = (.finite, .indicative)
      base.tense = name == "VBD" ? .past : .present
      (base.number, base.person) = (name == "VBP" ? .plural : .singular, .third)
      kind = name == "VBD" ? .pastTense : name == "VBP" ? .presentTense : .plain
    case "VBG": (base.verbForm, kind) = (.gerund, .ingForm)
    case "VBN": (base.verbForm, base.tense, kind) = (.participle, .past, .pastParticiple)
    default: break
    }
    return (base, kind)
  }

  private static func role(_ name: String) -> Role {
    switch name {
    case "aux": return .auxiliary
    case "aux:pass": return .passiveAuxiliary
    case "cop": return .copula
    case "mark": return .mark
    case "conj": return .conjunct
    case "root": return .root
    case "parataxis": return .parataxis
    case "ccomp": return .complement
    case "advcl", "advcl:relcl", "case", "reparandum": return .participial
    case "acl:relcl": return .relativeClause
    case "amod": return .modifier
    default:
      let subjects = ["nsubj", "csubj", "expl"]
      return subjects.contains { name.hasPrefix($0) } ? .subject : .other
    }
  }
}

extension MorphologyRules {
  /// Sets the features of the words of a sentence, whose indexes among the words are `range`.
  /// Complexity O(words).
  package func read(_ words: inout [Syntax.Word], _ range: Range<Int>, _ forms: SentenceForms) {
    let clause = Clause(rules: self, start: range.lowerBound, forms: forms, words: words[range])
    for index in range { words[index].morphology = clause.morphology(index, words) }
  }

  /// A sentence with what the dependents of each word say.
  private struct Clause {
    let rules: MorphologyRules
    let start: Int
    let forms: SentenceForms
    private var dependents: [Dependents]

    init(
      rules: MorphologyRules,
      start: Int,
      forms: SentenceForms,
      words: ArraySlice<Syntax.Word>
    ) {
      (self.rules, self.start, self.forms) = (rules, start, forms)
      dependents = Array(repeating: Dependents(), count: words.count)
      for index in words.indices where words[index].head >= start {
        add(index, words[index], to: Int(words[index].head) - start)
      }
    }

    private mutating func add(_ index: Int, _ word: Syntax.Word, to head: Int) {
      switch rules.roles[Int(word.relation)] {
      case .subject: if dependents[head].subject < 0 { dependents[head].subject = index }
      case .auxiliary, .passiveAuxiliary, .copula:
        dependents[head].hasAuxiliary = true
        if rules.tags[Int(word.tag)].kind != .baseForm || !isDo(index) {
          dependents[head].hasOnlyDo = false
        }
        if rules.roles[Int(word.relation)] == .passiveAuxiliary {
          dependents[head].isPassive = true
        }
      case .mark: dependents[head].hasMark = true
      case .conjunct: dependents[head].isCoordinated = true
      default: break
      }
    }

    private func isDo(_ index: Int) -> Bool { forms[index - start].lower == MorphologyWords.do }

    /// The features of a word; those before it have theirs.
    func morphology(_ index: Int, _ words: [Syntax.Word]) -> Morphology {
      let word = words[index]
      let (base, kind) = rules.tags[Int(word.tag)]
      var result = base
      switch kind {
      case .plain, .relative: break
      case .properNoun:
        if rules.roles[Int(word.relation)] == .modifier {
          (result.number, result.degree) = (nil, .positive)
        }
      case .closed: MorphologyWords.add(forms[index - start].lower, rules.isNoun(word), &result)
      case .particle:
        // `No` as an answer, and `neither … nor`, stand for nobody.
        MorphologyWords.add(forms[index - start].lower, false, &result)
        if result.isNegativePronoun {
          (result.isNegative, result.isNegativePronoun) = (true, false)
        }
      case .pastTense, .presentTense: agree(&result, index, words, kind)
      case .baseForm: if isCommand(index, words) { command(&result) }
      case .ingForm: if isParticiple(index, words) { participle(&result) }
      case .pastParticiple: result.isPassive = isPassive(index, words)
      }
      return result
    }

    private func command(_ result: inout Morphology) {
      (result.verbForm, result.mood) = (.finite, .imperative)
    }

    private func participle(_ result: inout Morphology) {
      (result.verbForm, result.tense) = (.participle, .present)
    }

    // MARK: Verbs

    /// Whether a base form commands: it begins a clause of its own, with nobody said to do it.
    private func isCommand(_ index: Int, _ words: [Syntax.Word]) -> Bool {
      let (word, own) = (words[index], dependents[index - start])
      switch rules.roles[Int(word.relation)] {
      case .root, .parataxis, .complement:
        return own.subject < 0 && !own.hasMark && own.hasOnlyDo
      case .conjunct:
        let isBare = own.subject < 0 && !own.hasMark && !own.hasAuxiliary
        return isBare && features(before: index, word, words)?.mood == .imperative
      case .auxiliary, .copula, .passiveAuxiliary:
        guard word.head >= start, isDo(index) || rules.roles[Int(word.relation)] != .auxiliary
        else { return false }
        let clause = dependents[Int(word.head) - start]
        let role = rules.roles[Int(words[Int(word.head)].relation)]
        return clause.subject < 0 && !clause.hasMark && (isDo(index) || isAlone(index, words))
          && (role == .root || role == .parataxis || role == .complement)
      default: return false
      }
    }

    /// Whether a word is the only auxiliary of its clause but for `do`.
    private func isAlone(_ index: Int, _ words: [Syntax.Word]) -> Bool {
      for other in start..<index where words[other].head == words[index].head {
        let role = rules.roles[Int(words[other].relation)]
        if role == .auxiliary || role == .passiveAuxiliary, !isDo(other) { return false }
      }
      return true
    }

    /// Whether a form in `-ing` is a participle, and no verb that stands for a noun.
    private func isParticiple(_ index: Int, _ words: [Syntax.Word]) -> Bool {
      if dependents[index - start].hasAuxiliary { return true }
      switch rules.roles[Int(words[index].relation)] {
      case .root, .parataxis, .participial, .auxiliary, .passiveAuxiliary, .copula, .mark:
        return true
      case .conjunct:
        return features(before: index, words[index], words)?.verbForm != .gerund
      default: return false
      }
    }

    private func isPassive(_ index: Int, _ words: [Syntax.Word]) -> Bool {
      let own = dependents[index - start]
      if own.isPassive { return true }
      switch rules.roles[Int(words[index].relation)] {
      case .auxiliary, .passiveAuxiliary, .copula: return false
      case .conjunct where !own.hasAuxiliary:
        let head = features(before: index, words[index], words)
        return head?.verbForm != .participle || head?.isPassive == true
      default: return !own.hasAuxiliary
      }
    }

    /// The features of a word's head, where it stands before the word.
    private func features(
      before index: Int,
      _ word: Syntax.Word,
      _ words: [Syntax.Word]
    ) -> Morphology? {
      let head = Int(word.head)
      return head >= start && head < index ? words[head].morphology : nil
    }

    // MARK: Number and person

    /// Gives a finite verb the number and person of its subject.
    private func agree(
      _ result: inout Morphology,
      _ index: Int,
      _ words: [Syntax.Word],
      _ kind: Kind
    ) {
      let form = forms[index - start].lower
      let (subject, clause) = subject(of: index, words)
      if subject >= 0 {
        let (number, person) = agreement(subject, clause, words)
        if let person { result.person = person }
        // A verb in the present that is no third person singular has said so by its form.
        if kind == .pastTense || person == .first || person == .second, let number {
          result.number = number
        }
      }
      if form == MorphologyWords.was { result.number = .singular }
      if form == MorphologyWords.were, result.person != .second { result.number = .plural }
      if form == MorphologyWords.am { (result.number, result.person) = (.singular, .first) }
    }

    /// The subject of the clause that a verb belongs to, or of the clause that this one is joined to,
    /// and the clause's head; -1 where there is no subject.
    private func subject(of index: Int, _ words: [Syntax.Word]) -> (subject: Int, clause: Int) {
      var clause = index
      for _ in 0..<dependents.count {
        if dependents[clause - start].subject >= 0 {
          return (dependents[clause - start].subject, clause)
        }
        let head = Int(words[clause].head)
        switch rules.roles[Int(words[clause].relation)] {
        case .auxiliary, .passiveAuxiliary, .copula, .conjunct:
          guard head >= start else { return (-1, clause) }
          clause = head
        default: return (-1, clause)
        }
      }
      return (-1, clause)
    }

    private func agreement(
      _ subject: Int,
      _ clause: Int,
      _ words: [Syntax.Word]
    ) -> (number: Morphology.Number?, person: Morphology.Person?) {
      if dependents[subject - start].isCoordinated { return (.plural, .third) }
      let word = words[subject]
      let (base, kind) = rules.tags[Int(word.tag)]
      var features = base
      if kind == .closed {
        MorphologyWords.add(forms[subject - start].lower, rules.isNoun(word), &features)
      } else if kind == .relative, rules.roles[Int(words[clause].relation)] == .relativeClause,
        words[clause].head >= start
      {
        let noun = Int(words[clause].head)
        if dependents[noun - start].isCoordinated { return (.plural, .third) }
        features = rules.tags[Int(words[noun].tag)].base
      }
      // Who is spoken to counts as one.
      let number = features.person == .second ? .singular : features.number
      return (number, features.person ?? .third)
    }
  }

  private func isNoun(_ word: Syntax.Word) -> Bool { tags[Int(word.tag)].base.number != nil }
}
