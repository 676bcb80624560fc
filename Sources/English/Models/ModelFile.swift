// The format of the models: one file holds named blocks, each in the form that it is used in, so that
// nothing is parsed when the program starts.
//
//   bytes        what
//   8            "NSHMODEL"
//   4            the version of this format, little-endian as all numbers are
//   4            the number of blocks
//   40 a block   its name in 24 bytes, filled with zeros; its offset and its length in 8 bytes each
//   …            the blocks, each at a multiple of 64
//
// Blocks of text are UTF-8, an entry a line. A linear model NAME has the blocks NAME.templates (text),
// NAME.classes (text), NAME.keys (16 bits each) and NAME.weights (8 bits each), see LinearModel. A model with templates
// may have NAME.prefix (text), see TemplatePrefix.

/// A model file in memory, which must live as long as what was taken from it.
package struct ModelFile: @unchecked Sendable {
  /// The version of the format.
  package static let version: UInt32 = 2

  private static let magic = Array("NSHMODEL".utf8)
  private static let headSize = 16
  private static let entrySize = 40
  private static let nameSize = 24
  private static let alignment = 64

  /// The names of the blocks, in their order.
  package let names: [String]
  private let blocks: [String: UnsafeRawBufferPointer]
  private let log: DecisionLog?

  /// Reads the list of blocks; nil where the bytes are not a model of this version. A log keeps what the
  /// linear models of the file are asked.
  package init?(_ bytes: UnsafeRawBufferPointer, log: DecisionLog? = nil) {
    guard bytes.count >= Self.headSize, bytes.prefix(8).elementsEqual(Self.magic),
      bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self) == Self.version
    else { return nil }
    let count = Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
    guard bytes.count >= Self.headSize + count * Self.entrySize else { return nil }
    var (names, blocks): ([String], [String: UnsafeRawBufferPointer]) = ([], [:])
    for index in 0..<count {
      let start = Self.headSize + index * Self.entrySize
      let name = bytes[start..<(start + Self.nameSize)].prefix { $0 != 0 }
      let offset = bytes.loadUnaligned(fromByteOffset: start + Self.nameSize, as: UInt64.self)
      let length = bytes.loadUnaligned(fromByteOffset: start + Self.nameSize + 8, as: UInt64.self)
      guard offset <= bytes.count, length <= UInt64(bytes.count) - offset else { return nil }
      let block = bytes[Int(offset)..<Int(offset + length)]
      names.append(String(decoding: name, as: UTF8.self))
      blocks[names[index]] = UnsafeRawBufferPointer(rebasing: block)
    }
    (self.names, self.blocks, self.log) = (names, blocks, log)
  }

  /// The bytes of a block; nil where there is none of that name.
  package func bytes(_ name: String) -> UnsafeRawBufferPointer? { blocks[name] }

  /// The numbers of a block.
  package func numbers<Number: FixedWidthInteger>(
    _ name: String,
    as type: Number.Type
  ) -> UnsafeBufferPointer<Number>? {
    blocks[name]?.assumingMemoryBound(to: type)
  }

  /// The lines of a block of text.
  package func lines(_ name: String) -> [String]? {
    blocks[name].map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }

  /// The linear model of that name; nil where a block of it is missing or of the wrong size.
  package func linear(_ name: String) -> LinearModel? {
    guard let classes = lines(name + ".classes")?.count, let keys = bytes(name + ".keys"),
      let firstKey = keys.baseAddress, let weights = bytes(name + ".weights"),
      let firstWeight = weights.baseAddress
    else { return nil }
    let rows = keys.count / 2
    let buckets = rows / LinearModel.bucketSize
    guard (1...LinearModel.mostClasses).contains(classes), rows > 0,
      rows % LinearModel.bucketSize == 0,
      weights.count == rows * LinearModel.lanes(for: classes)
    else { return nil }
    return LinearModel(keys: firstKey, buckets: buckets, weights: firstWeight, classes: classes)
  }

  /// The templates of a model over these atoms.
  package func templates(_ name: String, atoms: [String]) -> FeatureTemplates? {
    guard let source = bytes(name + ".templates") else { return nil }
    let prefixes = (lines(name + ".prefix") ?? []).map { TemplatePrefix($0) }
    guard !prefixes.contains(nil) else { return nil }
    return FeatureTemplates(
      String(decoding: source, as: UTF8.self),
      atoms: atoms,
      prefixes: prefixes.compactMap { $0 },
      log: log.map { DecisionLog.Channel(log: $0, model: name) }
    )
  }

  /// The bytes of a file with these blocks, whose names have at most 24 bytes.
  package static func encoded(_ blocks: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    func littleEndian(_ number: some FixedWidthInteger) -> [UInt8] {
      withUnsafeBytes(of: number.littleEndian, Array.init)
    }
    func aligned(_ size: Int) -> Int { (size + alignment - 1) / alignment * alignment }
    var head = magic + littleEndian(version) + littleEndian(UInt32(blocks.count))
    var body: [UInt8] = []
    let start = aligned(headSize + blocks.count * entrySize)
    for block in blocks {
      body += Array(repeating: 0, count: aligned(body.count) - body.count)
      let name = Array(block.name.utf8.prefix(nameSize))
      head += name + Array(repeating: 0, count: nameSize - name.count)
      head += littleEndian(UInt64(start + body.count)) + littleEndian(UInt64(block.bytes.count))
      body += block.bytes
    }
    return head + Array(repeating: 0, count: start - head.count) + body
  }
}
