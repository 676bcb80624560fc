// One family of hash functions for words and features: multiply, rotate and mix, as in MurmurHash3
// (Appleby 2011), on 32 bits.

/// Hashes of words and features. They are part of the format of the models: another function needs
/// other models.
package enum FeatureHash {
  /// The finalizer: every bit of the result depends on every bit of `value`.
  @inline(__always)
  package static func mix(_ value: UInt32) -> UInt32 {
    var hash = value
    hash ^= hash >> 16
    hash &*= 0x85EB_CA6B
    hash ^= hash >> 13
    hash &*= 0xC2B2_AE35
    return hash ^ (hash >> 16)
  }

  /// One step over a byte or a value.
  @inline(__always)
  package static func step(_ hash: UInt32, _ value: UInt32) -> UInt32 {
    let mixed = (value &* 0xCC9E_2D51)
    let turned = hash ^ ((mixed << 15) | (mixed >> 17))
    return ((turned << 13) | (turned >> 19)) &* 5 &+ 0xE654_6B64
  }

  /// The factor with this index, one of a fixed list of random numbers (SplitMix64; Steele et al. 2014).
  static func factor(_ index: UInt64) -> UInt64 {
    var value = (index &+ 1) &* 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
