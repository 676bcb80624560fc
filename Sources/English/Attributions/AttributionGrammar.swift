// The relations that attributions are told by.

/// The kinds of dependents that a cue or a content may have, by the numbers of a parser's relations.
package struct AttributionGrammar: Sendable {
  /// Kinds of dependents.
  package enum Slot: Int, CaseIterable, Sendable {
    case subject, object, clause, open, parataxis, oblique, adverb, mark, auxiliary, clausal,
      nominal
    case copula, preposition, determiner, possessor, particle, apposition, conjunct, agent,
      adverbial
  }

  /// The slot of each relation.
  let slots: [Slot?]
  /// The number of the passive auxiliary's relation.
  let passive: Int

  /// The grammar of a parser with these relations.
  package init(relations: [String]) {
    slots = relations.map { relation in
      switch relation {
      case "nsubj", "nsubj:pass", "nsubj:outer", "expl": .subject
      case "obj", "iobj": .object
      case "ccomp", "csubj", "csubj:pass": .clause
      case "xcomp": .open
      case "parataxis", "discourse": .parataxis
      case "obl:agent": .agent
      case "obl", "obl:tmod", "obl:npmod", "obl:unmarked": .oblique
      case "advmod": .adverb
      case "mark": .mark
      case "aux", "aux:pass": .auxiliary
      case "acl", "acl:relcl": .clausal
      case "nmod", "nmod:tmod", "nmod:npmod", "compound": .nominal
      case "cop": .copula
      case "case": .preposition
      case "det", "det:predet": .determiner
      case "nmod:poss": .possessor
      case "compound:prt": .particle
      case "appos": .apposition
      case "conj": .conjunct
      case "advcl", "advcl:relcl": .adverbial
      default: nil
      }
    }
    passive = relations.firstIndex(of: "aux:pass") ?? -1
  }
}
