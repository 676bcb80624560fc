// What the model of uncertainty looks at.

/// The templates of the model.
enum UncertaintyTemplates {
  /// All of them. Those without a word of its own carry over from one cue to others of its class.
  static let all = """
    low
    lem
    low tag
    lem relation
    lem head.lem
    lem relation head.tag
    low head.class
    low +1
    -1 low
    low +1 +2
    -2 -1 low
    -1 low +1
    low tag+1
    tag-1 low
    lem tag+1 tag+2
    lem arguments
    lem subject
    lem subject.tag
    lem determiner
    lem aux tag
    lem not
    mark tag
    class
    tags relation
    tags determiner arguments
    class arguments subject.tag
    class aux
    -1 class
    -1 tag relation
    """
}
