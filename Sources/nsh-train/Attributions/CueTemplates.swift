// What the models of cues look at.

enum CueTemplates {
  /// The templates.
  static let all = """
    lemma
    lower
    lemma tag
    lemma relation
    lemma tag relation
    lower relation
    class
    class tags
    class relation
    tag relation
    tag relation form
    suffix tag
    lemma frame
    class frame
    frame
    frame tag
    frame relation
    lemma subject
    lemma subject.kind
    lemma subject.lemma
    class subject.kind
    class subject.class
    subject.kind tag
    subject.kind frame
    subject.kind relation
    lemma object
    lemma object.lemma
    lemma object.kind
    lemma object.class
    class object.class
    lemma clause
    lemma clause.mark
    lemma clause.mark clause.side
    class clause.mark
    clause.mark subject.kind
    clause clause.quoted subject.kind
    lemma open
    lemma open.mark
    lemma open.lemma
    class open.mark
    lemma parataxis
    lemma parataxis relation
    class parataxis
    parataxis subject.kind relation
    lemma oblique.case
    class oblique.case
    lemma oblique.case oblique.lemma
    lemma oblique2.case
    lemma nominal.case
    lemma nominal.lemma
    class nominal.case
    lemma clausal
    lemma clausal.mark
    lemma possessor
    lemma possessor.lemma
    lemma agent
    lemma particle.lemma
    lemma particle.lemma oblique.case
    lemma preposition.lemma
    lemma preposition.lemma relation
    lemma determiner.lemma
    lemma copula
    lemma copula mark.lemma
    lemma mark.lemma
    lemma passive
    lemma passive open.mark
    lemma passive subject
    passive class
    lemma negated
    lemma auxiliary.lemma
    lemma auxiliary.lemma negated
    auxiliary.lemma class
    lemma adverb.l
    lemma adverbial
    lemma quoted
    quoted tag
    quoted lemma subject.kind
    lemma quote.before
    lemma quote.after
    quote.before quote.after subject.kind
    quote.before quote.after class
    quote.before tag relation
    quote.after tag relation
    lemma comma.before
    lemma comma.after
    comma.before comma.after class
    lemma colon.after
    colon.after tag
    colon.after class subject.kind
    lemma place
    place tag
    place quote.before tag
    heading tag
    heading lemma
    lemma head.lemma
    lemma head.tag relation
    lemma head.relation
    head.lemma relation
    head.class relation tag
    head.class class
    head.lemma class
    head.relation relation
    head.subject lemma
    head.subject relation class
    conjunct.head lemma
    conjunct.head class
    lemma l-1
    lemma l1
    lemma l-1 l1
    lemma l1 l2
    lemma l-1 l-2
    l-1 l1
    l-1 class
    l1 class
    l1 tag
    l-1 tag
    lemma t-1
    lemma t1
    lemma t-1 t1
    tag t-1 t1
    tag t1 t2
    tag t-2 t-1
    class t1
    class t-1
    l1 l2 tag
    lemma t1 t2
    """

  /// The templates that look at a first reading as well.
  static let evidence = """
    a.score
    a.score lemma
    a.score tag relation
    a.score a.inside
    a.score a.inside a.insideScore
    a.inside
    a.inside lemma
    a.inside a.quoted
    a.inside a.insideScore quoted
    a.inside a.outerLemma
    a.inside a.outerLemma lemma
    a.inside class
    a.overlap
    a.overlap a.score
    a.overlap lemma
    a.content
    a.content lemma
    a.content class
    a.content a.source
    a.content a.source class
    a.content a.sourceKind
    a.content a.source a.score
    a.contentHead lemma
    a.contentHead class
    a.contentMark lemma
    a.contentMark a.content class
    a.source
    a.source lemma
    a.source class
    a.sourceKind
    a.sourceKind lemma
    a.sourceKind class
    a.sourceKind a.content tag
    a.before
    a.before lemma
    a.before a.score
    a.quoted
    a.quoted lemma
    a.quoted a.content
    a.quoted a.source
    a.length
    a.length lemma
    a.length a.content class
    a.side a.content
    a.side a.source lemma
    """
}
