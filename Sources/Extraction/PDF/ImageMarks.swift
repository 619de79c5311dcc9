import Glibc

/// Tells without interpreting anything whether a PDF can have pictures that are scans.
enum ImageMarks {
  /// Whether there is a picture among the objects of a PDF.
  ///
  /// A picture is a stream, and the dictionary of a stream stands in the file as it is, never
  /// compressed or encrypted. Only pictures inside a page's own content are missed, which are
  /// small by the standard's advice.
  static func areFound(in content: UnsafeRawBufferPointer) -> Bool {
    let mark = Array("/Image".utf8)
    guard let start = content.baseAddress else { return false }
    var offset = 0
    while let slash = memchr(start + offset, Int32(mark[0]), content.count - offset) {
      offset = UnsafeRawPointer(slash) - start + 1
      let end = offset - 1 + mark.count
      guard end < content.count else { return false }
      guard memcmp(slash, mark, mark.count) == 0 else { continue }
      // `/ImageB` and its like say what a page may draw, not that it does.
      switch content[end] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): continue
      default: return true
      }
    }
    return false
  }
}
