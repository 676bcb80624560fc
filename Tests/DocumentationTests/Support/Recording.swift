// Whether the tests check the documentation or write it anew.

import Glibc

/// What the tests do with examples that show something else than they should.
enum Recording {
  /// With `NSH_RECORD_DOCUMENTATION=1` the pages are written anew, to be read over before they are
  /// committed.
  static let isOn = getenv("NSH_RECORD_DOCUMENTATION").map { String(cString: $0) == "1" } ?? false
}
