// The front matter of Markdown files: YAML between two lines of three dashes.

import NewsModel

/// The front matter of a file and what follows it.
struct FrontMatter {
  /// Its fields; empty where there is none or where it is malformed.
  let fields: [JSONField]
  /// The file without it.
  let body: ArraySlice<UInt8>
  /// What was odd.
  let oddity: LoadOddity?

  /// Takes the front matter off `bytes`, which are valid UTF-8.
  init(_ bytes: [UInt8]) {
    guard let (yaml, body) = Self.split(bytes) else {
      (fields, self.body, oddity) = ([], bytes[...], nil)
      return
    }
    self.body = body
    let fault = FrontMatterCheck.fault(in: yaml)
    switch fault.map(Result.failure) ?? YAMLReader.read(Array(yaml)) {
    case .success(.object(let fields)):
      self.fields = JSONValue.object(fields).withBoundedMarks.fields
      oddity = nil
    case .success(.null):
      fields = []
      oddity = nil
    case .success:
      fields = []
      oddity = .frontMatterKind
    case .failure(let fault):
      fields = []
      // The first line of the YAML is the second of the file.
      oddity = .frontMatter(fault.message, line: fault.line + 2)
    }
  }

  /// The bytes between the first line, `---`, and the next such line or `...`; nil without either.
  private static func split(
    _ bytes: [UInt8]
  ) -> (yaml: ArraySlice<UInt8>, body: ArraySlice<UInt8>)? {
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      // Longer lines are none of the two that count.
      let line = String(decoding: bytes[start..<min(end, start + 80)], as: UTF8.self).trimmed
      if lines.isEmpty, line != "---" { return nil }
      if !lines.isEmpty, line == "---" || line == "..." {
        return (bytes[lines[0].upperBound..<start], bytes[min(end + 1, bytes.count)...])
      }
      lines.append(start..<min(end + 1, bytes.count))
      start = end + 1
    }
    return nil
  }
}
