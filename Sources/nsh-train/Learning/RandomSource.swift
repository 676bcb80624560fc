// The one source of chance in training, which is the same in every run.

/// A SplitMix64 generator (Steele et al. 2014).
struct RandomSource: RandomNumberGenerator {
  private var state: UInt64

  /// A generator that always gives the same numbers for one seed.
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var result = state
    result = (result ^ (result >> 30)) &* 0xBF58_476D_1CE4_E5B9
    result = (result ^ (result >> 27)) &* 0x94D0_49BB_1331_11EB
    return result ^ (result >> 31)
  }
}
