// What the parser looks at to name the relation of a word to its head.

enum RelationTemplates {
  /// The templates of the relations.
  static let text = """
    dir dw
    dir dt
    dir dc
    dir hw
    dir ht
    dir hc
    dir dw ht
    dir dt hw
    dir dt ht
    dir dw hw
    dir dc hc
    dir dw hc
    dir dc hw
    dir dk hk
    dir ds ht
    dir dt hs
    dir dx ht
    dist dt ht
    dist dir dw
    between dt ht
    between dir dw
    between dir hw
    d-1t dt ht dir
    dt d+1t ht dir
    d-1t dt d+1t dir
    dt h-1t ht dir
    dt ht h+1t dir
    d-1w dt dir
    d+1w dt dir

    dir dt dlw
    dir dt dlt ht
    dir dt drt ht
    dir dw dlw
    dir dlw ht
    dir dt dlw hw
    dir dmw dt
    dir drw dt
    dir dsl ht dt
    dir dsr ht dt
    dir dsl hw
    dir dsl dw
    dsl dsr dt ht
    dir hsl dt ht
    dir hsr dt ht
    dir hsl hw dt
    dir hsr hw dt
    dir hsr dw
    hsl hsr ht dt
    dir hlw dt ht
    dir hrw dt ht
    dir hrd dlw ht
    hrd hqd dt ht
    """
}
