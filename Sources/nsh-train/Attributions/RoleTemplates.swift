// What the models of roles look at.

enum RoleTemplates {
  /// The templates of the first reading, which need only be rough.
  static let first = """
    edge from.role
    edge from.role down
    edge from.role cue.lemma
    edge from.role cue.class
    edge from.role from.edge down
    edge from.role class
    edge from.role marker
    edge from.role kind
    edge from.role tag
    path
    path cue.lemma
    path cue.class
    path cue.tag cue.passive
    path marker cue.class
    path kind
    path tag
    path source content
    path cue.subject cue.clause cue.open
    path quote cue.quote
    path commas side
    path distance
    path edge.first
    from.role depth side
    from.role role-1 role1
    from.role role-1 l-1
    from.role role1 l1
    from.role lower distance
    from.role quote cue.quote marks
    from.role left.quote right.quote edge
    from.role left.quote marks side
    from.role commas side edge
    from.role colon side edge
    from.role source content edge
    from.role source.side content.side edge
    from.role source content side
    from.role sister edge
    from.role between side edge
    from.role edge.l1 edge
    from.role tag from.tag edge
    from.role slot cue.class side
    from.role from.edge edge cue.lemma
    from.role next.tag previous.tag
    slot side source content
    slot side cue.relation cue.tag
    slot side cue.clause cue.open
    slot side cue.parataxis cue.place
    slot kind cue.lemma
    cue.lemma marker side
    cue.lemma lemma
    """

  /// The templates.
  static let all = """
    edge from.role
    edge from.role down
    edge from.role cue.lemma
    edge from.role cue.class
    edge from.role cue.tag
    edge from.role from.edge down
    edge from.role from.lemma
    edge from.role lemma
    edge from.role lower
    edge from.role class
    edge from.role marker
    edge from.role kind
    edge from.role tag
    path
    path cue.lemma
    path cue.class
    path cue.tag cue.passive
    path cue.relation
    path down
    path side
    path marker
    path marker cue.lemma
    path marker cue.class
    path lemma
    path lemma cue.lemma
    path lower cue.class
    path kind
    path kind cue.lemma
    path tag
    path source content
    path source content cue.lemma
    path cue.subject cue.clause cue.open
    path cue.clause cue.parataxis
    path cue.object cue.clause cue.lemma
    path quote cue.quote
    path quote marks
    path commas colon
    path commas side
    path distance
    path sentence.quote side
    path tense
    path edge.first
    path edge.first cue.lemma
    path edge.l-1
    path size
    path has.subject
    path cue.head
    path cue.next
    path cue.oblique
    path cue.place
    path sister
    from.role depth side
    from.role role-1 role1
    from.role role-1 l-1
    from.role role1 l1
    from.role lemma cue.lemma
    from.role lower distance
    from.role lower cue.tag distance
    from.role quote cue.quote marks
    from.role left.quote right.quote edge
    from.role left.quote marks side
    from.role commas side edge
    from.role colon side edge
    from.role marker edge down
    from.role marker cue.lemma edge
    from.role source content edge
    from.role source.side content.side edge
    from.role source content side
    from.role sister edge
    from.role sister cue.lemma
    from.role has.subject subject.kind edge
    from.role size edge
    from.role tense edge marker
    from.role between cue.lemma
    from.role between side edge
    from.role edge.l-1 edge.first edge
    from.role edge.l1 edge
    from.role tag from.tag edge
    from.role class cue.class
    from.role slot cue.lemma side
    from.role slot cue.class side
    slot side cue.quote quote
    slot side source content
    slot side cue.relation cue.tag
    slot side cue.clause cue.open
    slot side cue.parataxis cue.place
    slot kind cue.lemma
    slot kind source
    from.role from.edge edge cue.lemma
    from.role first.child edge
    from.role next.tag previous.tag
    from.role number kind edge
    from.role lemma.head edge
    cue.lemma marker side
    cue.lemma lemma
    cue.lemma cue.relation edge from.role
    cue.class cue.relation edge from.role
    cue.lemma cue.oblique edge
    cue.lemma cue.next lower
    """

  /// The templates that look at a first reading as well.
  static let evidence = """
    r
    r from.role
    r from.role edge
    r r-1 r1
    r-1 r r1 from.role
    r-1 r r1 side
    r r.left r.right
    r r.left r.right edge
    r r.from from.role edge
    r role-1 role1
    r other
    r other other.score
    r other other.cue
    r other edge from.role
    r other cue.lemma
    r other.before other
    r other.before edge
    r other.cue edge
    r other.cue from.role
    r lemma
    r lower
    r marker edge
    r slot cue.lemma
    r slot cue.class
    r path
    r path cue.lemma
    r path cue.class
    r quote cue.quote marks
    r commas side
    r colon side
    r distance
    r source content
    r source.side content.side side
    r edge.first edge
    r edge.l-1 edge
    r edge.l1 edge
    r kind edge
    r size edge
    r tag from.tag
    r sister
    r.below r
    r.below from.role edge
    r.below r.left r.right
    r.below r cue.lemma
    r r.left lower
    r r.right lower
    r r-1 lower
    r r1 lower
    """
}
