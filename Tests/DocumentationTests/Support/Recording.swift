// Whether the tests check the documentation or write it anew.

import Glibc

/// What the tests do with examples that show something else than they should.
enum Recording {
  /// With `NSH_RECORD=1` the documentation is written anew, to be read over before it is committed.
  static let isOn = getenv("NSH_RECORD").map { String(cString: $0) == "1" } ?? false
}
