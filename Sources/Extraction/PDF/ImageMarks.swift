import Glibc

/// Tells without interpreting anything whether a PDF can have pictures that are scans.
enum ImageMarks {
  /// Whether there is a picture among the objects of a PDF.
  ///
  /// A picture is a stream, and the dictionary of a stream stands in the file as it is, never
  /// compressed or encrypted. Only pictures inside a page's own content are missed, which are
  /// small by the standard's advice.
  static func areFound(in content: UnsafeRawBufferPointer) -> Bool {
    let mark: StaticString = "/Image"
    guard var place = content.baseAddress else { return false }
    let end = place + content.count
    while let found = memmem(place, end - place, mark.utf8Start, mark.utf8CodeUnitCount) {
      place = UnsafeRawPointer(found) + mark.utf8CodeUnitCount
      // `/ImageB` and its like say what a page may draw, not that it does.
      guard place < end else { return false }
      switch place.load(as: UInt8.self) {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): continue
      default: return true
      }
    }
    return false
  }
}
