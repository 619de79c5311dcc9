/// What kind of file it is, by its content.
enum MediaType: Hashable, Sendable {
  case pdf, png, jpeg, tiff, text

  /// The registered name.
  var name: String {
    switch self {
    case .pdf: "application/pdf"
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    case .tiff: "image/tiff"
    case .text: "text/plain"
    }
  }

  /// Recognises the type by the first bytes; whatever is no known format may be text.
  static func of(_ content: [UInt8]) -> MediaType {
    func starts(_ bytes: [UInt8]) -> Bool { content.starts(with: bytes) }
    if starts([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
    if starts([0xFF, 0xD8, 0xFF]) { return .jpeg }
    if starts([0x49, 0x49, 0x2A, 0]) || starts([0x4D, 0x4D, 0, 0x2A])
      || starts([0x49, 0x49, 0x2B, 0]) || starts([0x4D, 0x4D, 0, 0x2B])
    {
      return .tiff
    }
    // Mail gateways and old scanners put lines before the header; readers allow for a kilobyte.
    let head = content.prefix(1024)
    let mark = Array("%PDF-".utf8)
    for start in head.indices where head[start] == mark[0] {
      if content[start...].starts(with: mark) { return .pdf }
    }
    return .text
  }
}
