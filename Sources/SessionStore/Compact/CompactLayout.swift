// What is known of an article's text before it is analysed, and what its source says beyond the
// known fields.

import NewsModel

/// The compact form of an article's sections, set-off blocks and metadata.
enum CompactLayout {
  /// The form that is written.
  private static let form = 1

  /// The layout as bytes.
  static func bytes(of article: Article) throws(CompactFormError) -> [UInt8] {
    var coder = FindingsCoder(writingFor: article.text.bytes, after: nil)
    _ = try code(article, with: &coder)
    return [UInt8(form)] + coder.finished()
  }

  /// `article` with the layout that `bytes` hold.
  static func article(
    _ article: Article,
    with bytes: [UInt8]
  ) throws(CompactFormError) -> Article {
    guard let form = bytes.first else { throw .truncated }
    guard form == Self.form else { throw .laterForm(Int(form)) }
    var coder = FindingsCoder(reading: bytes[1...], for: article.text.bytes, after: nil)
    let layout = try code(nil, with: &coder)
    try coder.finishReading()
    var article = article
    (article.sections, article.setOff, article.metadata, article.given) = layout
    return article
  }

  private static func code(
    _ known: Article?,
    with coder: inout FindingsCoder
  ) throws(CompactFormError) -> ([Section], [SetOffBlock], [JSONField], [ArticleDetail]) {
    let sections = try coder.list(known?.sections, .section) {
      (coder, known) throws(CompactFormError) in
      Section(
        heading: try coder.optional(known.map(\.heading), .sectionHeading) {
          (coder, known) throws(CompactFormError) in
          try coder.span(known, .sectionHeading, near: 0)
        },
        level: try coder.number(known?.level, Context(.reference, .level)),
        range: try coder.span(known?.range, .section, near: 0)
      )
    }
    let blocks = try coder.list(known?.setOff, .setOff) {
      (coder, known) throws(CompactFormError) in
      try coder.block(known)
    }
    let metadata = try coder.fields(known?.metadata)
    let given = try coder.list(known?.given, .metadata) {
      (coder, known) throws(CompactFormError) in
      let name = try coder.string(known?.rawValue, .metadataName)
      guard let detail = ArticleDetail(rawValue: name) else { throw .outOfBounds(.string) }
      return detail
    }
    return (sections, blocks, metadata, given)
  }
}

extension FindingsCoder {
  fileprivate mutating func block(
    _ known: SetOffBlock?
  ) throws(CompactFormError) -> SetOffBlock {
    let code = try number(known.map { Int($0.kind.rawValue) }, Context(.choice, .setOffKind))
    guard let kind = UInt8(exactly: code).flatMap(SetOffBlock.Kind.init(rawValue:)) else {
      throw .outOfBounds(.choice)
    }
    return SetOffBlock(
      kind,
      range: try span(known?.range, .setOff, near: 0),
      cite: try optional(known.map(\.cite), .cite) { (coder, known) throws(CompactFormError) in
        try coder.span(known, .cite, near: 0)
      }
    )
  }

  fileprivate mutating func fields(
    _ known: [JSONField]?
  ) throws(CompactFormError) -> [JSONField] {
    try list(known, .metadata) { (coder, known) throws(CompactFormError) in
      JSONField(
        name: try coder.string(known?.name, .metadataName),
        value: try coder.value(known?.value, depth: 0)
      )
    }
  }

  /// A value as JSON has it. Bytes cannot make the depth of values what no reader would have read.
  private mutating func value(
    _ known: JSONValue?,
    depth: Int
  ) throws(CompactFormError) -> JSONValue {
    guard depth < 600 else { throw .outOfBounds(.choice) }
    let kind = try number(known.map(\.kind), Context(.choice, .metadata))
    switch kind {
    case 0: return .null
    case 1: return .bool(try flag(known.map { $0 == .bool(true) }, .metadata))
    case 2: return .int(Int(bitPattern: UInt(try plain(known?.int.map(Self.bits), bits: 64))))
    case 3:
      guard case .double(let number)? = known else { return .double(try double(nil, .metadata)) }
      return .double(try double(number, .metadata))
    case 4: return .string(try string(known?.string, .metadata))
    case 5:
      return .array(
        try list(known?.array, .metadataValue) { (coder, known) throws(CompactFormError) in
          try coder.value(known, depth: depth + 1)
        }
      )
    case 6:
      var fields: [JSONField]?
      if case .object(let known)? = known { fields = known }
      return .object(
        try list(fields, .metadataName) { (coder, known) throws(CompactFormError) in
          JSONField(
            name: try coder.string(known?.name, .metadataName),
            value: try coder.value(known?.value, depth: depth + 1)
          )
        }
      )
    default: throw .outOfBounds(.choice)
    }
  }

  private static func bits(_ number: Int) -> UInt64 { UInt64(bitPattern: Int64(number)) }
}

extension JSONValue {
  /// The number of its kind; part of the form.
  fileprivate var kind: Int {
    switch self {
    case .null: 0
    case .bool: 1
    case .int: 2
    case .double: 3
    case .string: 4
    case .array: 5
    case .object: 6
    }
  }
}
