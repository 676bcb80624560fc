// Words that an apostrophe shortens at their beginning or end, so that it is no quotation mark.

/// Words with letters left out.
enum LeftOutLetters {
  /// What comes after an apostrophe at the beginning: `'em`, `'tis`.
  static let after: Set<String> = table(
    """
    em til till tis Tis twas Twas twere twill cos cuz coz bout n N neath gainst fraid tween ere nuff
    scuse t
    """
  )

  /// What comes before an apostrophe at the end: `o'`, `an'`.
  static let before: Set<String> = table("o O th an wi n N fo po ol ole lil mo ma'am tho ha")

  private static func table(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
