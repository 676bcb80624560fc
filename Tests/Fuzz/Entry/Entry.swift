// What libFuzzer calls. `Scripts/fuzz` builds this with counters in what it drives, and names the
// property in NSH_FUZZ_PROPERTY.

import CFuzzer
import Fuzzing
import Glibc
import Synchronization

/// The property that this run looks at.
private let property = getenv("NSH_FUZZ_PROPERTY").flatMap {
  Property(rawValue: String(cString: $0))
}

/// How many inputs there were, and how many of them had no faults.
private let inputs = Atomic(0)
private let sound = Atomic(0)

/// Looks at one input; a property that does not hold ends the program like a crash.
@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let property else { return complain("NSH_FUZZ_PROPERTY names no property") }
  let text = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
  inputs.add(1, ordering: .relaxed)
  guard property == .formatter else { return property.problem(with: text).map(complain) ?? 0 }
  let outcome = FormatterProperty.outcome(with: text)
  if outcome.isLaidOut { sound.add(1, ordering: .relaxed) }
  return outcome.problem.map(complain) ?? 0
}

private func complain(_ problem: String) -> CInt {
  tell(problem)
  abort()
}

private func tell(_ text: String) {
  let line = Array((text + "\n").utf8)
  _ = write(STDERR_FILENO, line, line.count)
}

/// Says at the end how many inputs there were.
@_cdecl("LLVMFuzzerInitialize")
package func initialize(
  _ count: UnsafeMutablePointer<CInt>?,
  _ arguments: UnsafeMutableRawPointer?
) -> CInt {
  atexit {
    let laidOut = sound.load(ordering: .relaxed)
    let what = laidOut > 0 ? ", \(laidOut) of them without faults" : ""
    tell("inputs: \(inputs.load(ordering: .relaxed))\(what)")
  }
  return 0
}

/// Changes an input: by tokens, or by bytes as libFuzzer does.
@_cdecl("LLVMFuzzerCustomMutator")
package func mutate(
  _ data: UnsafeMutablePointer<UInt8>,
  _ count: Int,
  _ limit: Int,
  _ seed: CUnsignedInt
) -> Int {
  if seed % 3 == 0 { return LLVMFuzzerMutate(data, count, limit) }
  let text = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
  var mutator = Mutator(seed: UInt64(seed))
  let bytes = Array(mutator.mutated(text, limit: limit).utf8.prefix(limit))
  data.update(from: bytes, count: bytes.count)
  return bytes.count
}
