// What went wrong, for a test that expects it.

import Files

/// The fault that `body` fails with.
package func fault(_ body: () throws -> Void) -> FileFault? {
  do {
    try body()
    return nil
  } catch {
    return (error as? FileError)?.fault
  }
}
