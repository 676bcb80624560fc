// What reading a line can give.

/// What reading a line gave.
package enum LineEvent: Equatable, Sendable {
  /// A complete input, which may hold several lines.
  case line(String)
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// Ctrl-D on an empty line, or the end of the input.
  case end
  /// This signal asked the program to end; what was typed is dropped.
  case terminated(by: Int32)
}
