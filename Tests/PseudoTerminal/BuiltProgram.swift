// Where the programs of the package lie while its tests run.

import Glibc

/// The programs that are built together with the tests.
package enum BuiltProgram {
  /// The path of the program `name`, which lies beside the program that runs the tests.
  package static func path(of name: String) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
    let runner = buffer[..<length].map { UInt8(bitPattern: $0) }
    let end = runner.lastIndex(of: UInt8(ascii: "/")) ?? 0
    return String(decoding: runner[..<end], as: UTF8.self) + "/" + name
  }
}
