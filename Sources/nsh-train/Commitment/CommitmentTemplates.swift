// What the readings of commitment look at.

/// The templates of both readings.
enum CommitmentTemplates {
  /// Those of what was learnt from crowds. A hidden layer joins what single atoms say; only pairs that hold
  /// many different words stand here by themselves.
  static let crowd = """
    low
    lem
    lem tag
    class
    tags
    form
    aux
    not
    mark
    subject
    subjectkind
    determiner
    adverb
    condition
    slant
    own
    own tag
    clause
    frame subjectkind
    over1.low
    over1.lem
    over1.lem lem
    over1.lem relation mark
    over1.lem over1.slant relation mark
    over1.tag
    over1.aux
    over1.modal
    over1.mark
    over1.copula
    over1.subjectkind
    over1.subjectkind over1.slant relation
    over1.frame
    over1.slant
    over2.lem path
    over2.mark
    over2.frame path
    over2.slant
    over3.lem
    any
    any.modal
    any.command
    root.tag
    root.aux
    root.subject
    -1 tag
    -1 lem
    -2
    -2 -1 tag
    -3
    +1
    lem +1
    tag-1 tag tag+1
    tag+1
    tag+2
    last.if
    last.modal
    last.not
    last.modal last.not tag
    verb.before
    verb.before relation tag
    lem.before
    verb.after
    first
    times
    has.if
    has.you
    """

  /// Those of news, of which there is little to learn from.
  static let news = """
    tag
    slant
    own
    tag mark
    aux
    modal
    not
    relation tag
    over1.lem mark
    over1.slant
    over1.slant relation
    """
}
