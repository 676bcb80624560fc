// Where the check leaves what it knows, for the completion of what is typed there.

/// A command that nobody has, at which the check leaves a copy of itself.
final class CursorMark {
  static let word = "nsh-cursor"
  private(set) var checker: Checker?

  func take(_ checker: Checker) {
    self.checker = checker
    self.checker?.cursor = nil
  }
}
