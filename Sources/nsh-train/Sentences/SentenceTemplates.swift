// What the model of sentences looks at: the words on both sides of a gap, the rules' opinion, open
// quotations and brackets, and how long the sentence is already.

enum SentenceTemplates {
  /// The templates.
  static let text = """
    rule
    rule x0
    rule l-1
    rule l0
    rule l-2 l-1
    rule k-1
    rule k0
    rule quote after
    rule bracket
    rule length
    rule l-1 x0
    rule l-1 x0 g0
    rule x-1 x0 g0
    rule l-1 l0
    rule c-1 c0
    rule k-1 k0
    rule x-2 l-1 x0
    rule l-2 x0
    rule quote after x0
    rule quote l-1 x0
    rule style x0
    rule style size
    rule size x0
    rule first
    rule firstx x0
    rule1 x0
    l-1
    l0
    w0
    w-1 w0
    x-1 x0
    x-2 x-1 x0 x1
    x-1 x0 x1 x2
    x-3 x-2 x-1 x0
    l-2
    l1
    l0 l1
    c0
    c-1
    k0
    k-1
    k-2 k-1 k0
    k-1 k0 k1
    k-2 k-1 k0 k1
    k0 k1 k2
    k-3 k-2 k-1
    g0 x0
    g0 l-1
    g-1 g0 g1
    length x0 x-1
    length capitals
    length k0
    length style x0
    rest x0
    rest length
    rest style x0
    quote x0 l-1
    bracket x0 l-1
    capitals l-1
    capitals k-1 k0
    capitals style
    capitals size
    capitals first
    firstx x0 x-1
    first l-1
    first x0
    first l0
    style x-1 x0
    style w0
    style k-1 k0
    size x-1 x0
    size style length
    e-1 x0
    e-1 e0
    e0 x0 style
    l-3 l-2 l-1
    l-1 w0 l1
    l-2 l-1 l0
    """
}
