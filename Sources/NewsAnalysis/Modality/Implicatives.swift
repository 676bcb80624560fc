// What predicates say of the clause below them: whether it is so, is not so, or stays open (Karttunen,
// "Implicative Verbs", 1971; "You will be lucky to break even", 2012).

import NewsModel

/// The effect of a predicate on what it governs.
enum Implicative {
  /// Predicates that add nothing of their own: what is stated is the clause below.
  static let raising = WordSet(
    denials + [
      "seem", "appear", "tend", "continue", "begin", "start", "happen", "manage", "come", "go",
      "have", "need", "get", "use", "likely", "unlikely", "certain", "sure", "bound", "set", "due",
      "able", "unable", "expect", "believe", "think", "say", "report", "allege", "rumor", "rumour",
      "suppose", "know", "prove", "turn", "remain", "let", "make", "dare", "bother", "help",
    ]
  )

  /// Predicates below which it is not so: "failed to warn".
  static let denying = WordSet(denials)

  private static let denials = [
    "fail", "refuse", "decline", "forget", "neglect", "avoid", "stop", "cease", "quit", "omit",
    "refrain", "abstain", "shy", "unable",
  ]

  /// Predicates and nouns of which a negation is one of the clause below: "do not think that".
  static let negationRaising: WordSet = [
    "think", "believe", "expect", "seem", "appear", "suppose", "mean", "imagine", "feel",
    "likely", "true", "right", "correct", "case", "happen", "want", "plan", "intend", "allow",
    "let", "show", "prove", "suggest", "indicate", "be",
  ]

  /// Words that say of a clause that it is not so: "it is false that".
  static let false_: WordSet = [
    "false", "untrue", "wrong", "incorrect", "baseless", "unfounded", "groundless", "fake", "myth",
    "lie", "hoax", "nonsense", "impossible", "inconceivable", "unthinkable", "fabrication",
    "falsehood", "fiction", "unsubstantiated",
  ]

  /// Words that say that it is hardly so.
  static let unlikely: WordSet = ["unlikely", "improbable", "doubtful", "implausible"]

  /// Verbs that take something for not so: "doubts that".
  static let doubting: WordSet = ["doubt", "question", "dispute", "contest"]

  /// Predicates that, negated, leave the clause below open: "it is not clear that".
  static let open: WordSet = [
    "clear", "certain", "sure", "known", "know", "confirm", "verify", "say", "tell", "obvious",
    "evident", "apparent", "decide", "determine", "establish",
  ]

  /// Predicates that ask: what is below is open.
  static let asking: WordSet = [
    "ask", "wonder", "question", "inquire", "unclear", "uncertain", "unsure", "unknown",
    "undecided", "debate",
  ]

  /// Verbs by which a possibility is set aside: negated, they leave it.
  static let excluding: WordSet = ["rule", "exclude", "discount", "preclude"]

  /// Nouns that stand for a fact, and those for what speaks for one: "no evidence that" denies.
  static let evidence: WordSet = [
    "evidence", "proof", "sign", "indication", "reason", "basis", "truth", "hint", "suggestion",
    "trace", "record",
  ]
}
