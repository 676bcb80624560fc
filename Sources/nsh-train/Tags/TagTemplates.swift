// What the tagger looks at, after Ratnaparkhi (1996) and Collins (2002).

enum TagTemplates {
  /// The templates of the tagger.
  static let text = """
    w0
    l0
    l0 t-1
    l0 t-2 t-1
    p1
    p2
    p3
    e1
    e2
    s0
    e4
    x0
    x0 first
    h0 s0
    c0
    k0
    k0 t-1
    k0 t-2 t-1
    t-1
    t-2 t-1
    w-1
    l-1
    l-1 l0
    w-2
    l1
    w1
    l0 l1
    l2
    l-2 l-1
    l1 l2
    e2 t-1
    s0 t-1
    s-1
    s1
    c-1
    c1
    c0 c1
    c-1 c0
    k1
    k0 k1
    t-1 k1
    t-1 k0 k1
    k0 k1 k2
    x0 x1
    x0 x-1
    caps x0
    caps x0 k0
    t-1 l0 k1
    """
}
