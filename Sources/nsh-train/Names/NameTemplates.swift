// What the models of names look at, after Ratinov & Roth (2009) and, for the second reading, Krishnan
// & Manning (2006).

enum NameTemplates {
  /// The templates of the first reading.
  static let first = """
    w0
    l0
    l0 t-1
    x0
    x0 first style
    h0 t-1
    p2
    p3
    e2
    s0
    e4
    s0 x0
    c0
    c0 t-1
    c0 x0 first
    k0
    k0 x0 first
    t-1
    t-2 t-1
    l-1
    l-1 t-1
    l-1 x0
    l-1 l0
    c-1
    c-1 c0
    c-1 x0 t-1
    l0 l1
    c1
    c0 c1
    k1
    x0 x1
    x0 l1
    style first x0 k0
    g0
    g0 t-1
    g-1
    g-1 x0 t-1
    g1
    m0
    m0 t-1
    m0 x0 rn ri
    m1
    m0 l1
    d0
    d0 first style
    d0 l0
    d1
    d0 d1 t-1
    rl
    rl t-1
    rc
    rc ri
    re ri rn
    rg
    rg ri rn
    nl
    nl rg
    nc
    nc ri rn
    nc rc
    bl
    bc
    bc ri rn
    rn ri
    ow
    ow t-1 l0
    oc
    oc c0
    oc on x0
    on t-1 x0
    y0 x0
    y0 t-1
    y0 k1
    y0 g1
    y-1 k0 t-1
    y1 k0
    """

  /// The templates of the second reading: those of the first, more of the words around, and what the
  /// first reading found here and elsewhere in the article.
  static let second = [first, around, votes].joined(separator: "\n")

  private static let around = """
    x0 t-1
    e1
    k-1 k0 t-1
    l-2
    l-2 l-1 x0
    c-2
    c-2 c-1
    w1
    c-1 c0 c1
    x-1 x0 x1
    l2
    c2
    l1 l2
    c1 c2
    s1
    s-1
    g0 g1
    m-1 m0 t-1
    m0 c1
    m0 c-1
    d0 first k0
    d-1 d0 t-1
    re
    rg t-1
    nl rn
    nc bc
    bl ri
    bc rc
    rn ri first
    ow x0
    c0 nc rn
    c0 bc ri
    """

  private static let votes = """
    y0 o0
    y0 v0
    o0
    o0 t-1
    o0 o1
    o-1 o0 o1
    o0 o1 o2
    o0 l0
    o0 c0
    o0 d0
    o0 nc
    o0 bc
    o1
    o0 v0
    v0
    v0 t-1
    v0 first style
    v0 d0
    v-1 v0 t-1
    v0 v1
    q0
    q0 t-1
    q0 o0
    q0 v0
    q-1 q0 t-1
    q0 q1
    n0
    n0 o0
    n0 t-1
    n0 q0
    n0 v0 t-1
    n1 t-1
    v0 q0 first
    v0 c0
    v0 x0 rn ri
    n0 nc
    n0 bc
    n0 g0
    n0 m0
    """
}
