// What can go wrong with values while a program runs.

/// A value that an operator or a function cannot work with; the interpreter adds the place.
struct ValueFault: Error {
  let message: String
  let help: String?

  init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}
