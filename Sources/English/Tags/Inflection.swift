// The regular endings of English, as they are spelt.

/// Puts regular endings to words.
enum Inflection {
  private static let vowels: Set<UInt8> = [0x61, 0x65, 0x69, 0x6F, 0x75]

  /// The plural of a noun, or a verb's third person: `cities`, `watches`, `goes`.
  static func withS(_ word: String) -> String {
    if endsInConsonantY(word) { return word.dropLast() + "ies" }
    let needsE = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
    return word
      + (needsE || ["go", "do", "undergo", "veto", "echo", "hero"].contains(word) ? "es" : "s")
  }

  /// A regular past: `carried`, `stopped`, `agreed`.
  static func withEd(_ word: String) -> String {
    if endsInConsonantY(word) { return word.dropLast() + "ied" }
    if word.hasSuffix("e") { return word + "d" }
    return doubled(word) + "ed"
  }

  /// The form in -ing: `making`, `stopping`, `lying`.
  static func withIng(_ word: String) -> String {
    if word.hasSuffix("ie") { return word.dropLast(2) + "ying" }
    if word.hasSuffix("e"), !["ee", "oe", "ye"].contains(where: word.hasSuffix), word != "be" {
      return word.dropLast() + "ing"
    }
    return doubled(word) + "ing"
  }

  private static func endsInConsonantY(_ word: String) -> Bool {
    let bytes = Array(word.utf8.suffix(2))
    return bytes.count == 2 && bytes[1] == 0x79 && !vowels.contains(bytes[0])
  }

  /// The word with its last consonant doubled where the spelling asks for it: after a single
  /// stressed vowel.
  private static func doubled(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard let last = bytes.last, bytes.count > 2, !vowels.contains(last),
      ![0x77, 0x78, 0x79].contains(last),
      vowels.contains(bytes[bytes.count - 2]), !vowels.contains(bytes[bytes.count - 3])
    else { return word }
    let groups = bytes.indices.filter { index in
      vowels.contains(bytes[index]) && (index == 0 || !vowels.contains(bytes[index - 1]))
    }.count
    guard groups == 1 || stressedAtEnd.contains(word) else { return word }
    return word + String(decoding: [last], as: UTF8.self)
  }

  private static let stressedAtEnd = words(
    """
    admit begin commit compel confer control defer deter equip expel forbid forget incur infer occur omit
    permit prefer propel rebel rebut recur refer regret repel submit transfer transmit upset
    outrun undercut abet allot annul patrol
    """
  )
}
