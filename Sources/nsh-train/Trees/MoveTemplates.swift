// What the parser looks at, after Zhang & Nivre (2011).

enum MoveTemplates {
  /// The templates of the moves.
  static let text = """
    s0w s0t
    s0t
    s0c s0t
    b0w b0t
    b0t
    b0c b0t
    s1w s1t
    s1t
    s1c s1t
    b1w b1t
    b1t
    b1c
    b2t
    s2t

    s0w s0t b0t
    s0t b0w b0t
    s0w b0w
    s0t b0t
    s0c b0c
    s0w b0c
    s0c b0w

    s1w s0w
    s1t s0t
    s1w s1t s0t
    s1t s0w s0t
    s1c s0c
    s1w s0c
    s1c s0w

    s1t b0t
    s1w b0w

    b0t b1t
    b0t b1t b2t
    s0t b0t b1t
    s0w b0t b1t
    s0t b0w b1t
    s1t s0t b0t
    s1w s0t b0t
    s1t s0w b0t
    s1t s0t b0w
    s2t s1t s0t b0t
    s1t s0t b0t b1t
    s1c s0c b0c
    s0t b0t b1t b2t

    s0t s0lt b0t
    s0t s0rt b0t
    s0t b0t b0lt
    s1t s1rt s0t
    s1t s1lt s0t
    s1t s0t s0lt
    s1t s0t s0rt
    s1t s0t s1rd s0ld
    s0w s0rd b0t
    s0w s0rw
    s0w s0lw
    s1w s1rw
    b0w b0lw

    s0lt s0ld
    s0rt s0rd
    s1lt s1ld
    s1rt s1rd
    b0lt b0ld

    s0t s0vl
    s0t s0vr
    s1t s1vr
    s0w s0sl
    s0t s0sl
    s0w s0sr
    s0t s0sr
    s1w s1sr
    s1t s1sr
    b0w b0sl
    b0t b0sl
    s1t s1sr s0t
    s0t s0sr b0t
    s0t s0sl b0t b0sl
    s1t s0t s1sl s0sl

    ds0b0 s0w
    ds0b0 s0t b0t
    ds1s0 s1t s0t
    ms0b0 s0t b0t
    ms1s0 s1t s0t
    ms1s0 s1w s0t
    ms1s0 s1t s0w

    s0s b0t
    b0s b0t
    s1s s0s
    s0s b0s
    s0t s0+1t b-1t b0t
    s0-1t s0t b0t b1t
    s1t s1+1t s0-1t s0t
    b-1t b0t b1t
    s0k b0k
    """
}
