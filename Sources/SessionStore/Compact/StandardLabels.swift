// The tags and relations that the trees of the English models count in.

import NewsModel

/// Lists that articles need not tell, part of the form: a model with other ones tells them in each
/// article.
enum StandardLabels {
  /// The tags of the Penn Treebank as the English Web Treebank has them, in the order of their
  /// bytes.
  static let tags = """
    $ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS
    NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB ``
    """.words

  /// The relations of Universal Dependencies in the parser's order.
  static let relations = """
    csubj csubj:outer csubj:pass expl nsubj nsubj:outer nsubj:pass aux aux:pass case cc
    cc:preconj cop det det:predet mark amod appos compound fixed flat goeswith nummod acl
    acl:relcl advcl advcl:relcl discourse dislocated list parataxis vocative advmod compound:prt
    nmod nmod:desc nmod:poss nmod:unmarked obl obl:agent obl:unmarked punct conj ccomp dep iobj
    obj orphan reparandum root xcomp
    """.words

  /// The combinations of features that words have, by their codes, the frequent ones first.
  static let morphologies = [
    0, 16, 2048, 32, 512, 208, 469, 470, 770, 8961, 486, 256, 769, 16_384, 80, 224, 1024, 96, 4096,
    485,
    128, 342, 6144, 358, 406, 32_768, 264, 341, 357, 32_784, 405, 144,
  ].map(Morphology.init(code:))

  /// The names of rules and fields.
  static let rules: [(Part, [String])] = [
    (
      .evidenceRule,
      """
      main-clause mention quotation-before-cue words negation hedge prediction verb-clause
      quotation-goes-on verb-object verb-that condition recommendation verb-infinitive
      verb-preposition verb-quotation question want content-before-cue according-to assert believe
      quotation-after-colon noun ask passive verb-question suspect colon expect doubt approve fear
      discuss know verb-gerund promise disapprove urge refuse deny nobody-named doubtful
      """.words
    ),
    (.evidenceField, "voice source cue polarity certainty kind".words),
    (
      .mentionRule,
      """
      exact surname pronoun alias acronym office head predicate introduction title description
      apposition speaker demonym
      """.words + ["given name", "full name"]
    ),
    (.rule, "model list head consistency context".words),
  ]
}

extension String {
  /// What stands between spaces and ends of lines.
  fileprivate var words: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }
}
