// Where the check leaves what it knows, for the completion of what is typed there.

/// A command that nobody has, at which the check leaves what it knows of the place.
final class CursorMark {
  static let word = "nsh-cursor"
  private(set) var context: Checker.Context?
  private(set) var calls = CallChecks()

  func take(_ context: Checker.Context, _ calls: CallChecks) {
    (self.context, self.calls) = (context, calls)
  }
}
