import Glibc

/// Tells without interpreting anything whether a PDF can have pictures that are scans, and how
/// large they are.
///
/// A picture is a stream, and the dictionary of a stream stands in the file as it is, never
/// compressed or encrypted. Only pictures inside a page's own content are missed, which are
/// small by the standard's advice.
enum ImageMarks {
  /// What pictures there are among the objects of a file.
  enum Verdict: Hashable {
    /// There are none.
    case none
    /// None of them, nor those that may be strips or tiles of one, has the pixels of a scanned page.
    case small
    /// They may be scans.
    case large
  }

  /// The pixels of an A4 page at 65 dpi; nobody could read a scan that has fewer.
  private static let pixelsOfScan = 400_000
  /// How many scans' pixels all pictures together may have without one of them being in pieces.
  private static let mostSmall = 5
  /// How far from its subtype, in bytes, the size of a picture is looked for.
  private static let reach = 2048

  /// Looks at the pictures of a PDF.
  static func verdict(on content: UnsafeRawBufferPointer) -> Verdict {
    var verdict = Verdict.none
    var pixels = 0
    // By width: strips and tiles of one scan have the same.
    var widths: [Int: (count: Int, largest: Int, sum: Int)] = [:]
    eachSize(in: content) { size in
      verdict = .large
      guard let size else { return false }
      let area = size.width * size.height
      pixels += area
      var pieces = widths[size.width] ?? (0, 0, 0)
      pieces = (pieces.count + 1, max(pieces.largest, area), pieces.sum + area)
      widths[size.width] = pieces
      // Two may be a picture and its mask.
      let most = pieces.count > 2 ? pieces.sum : pieces.largest
      if most >= pixelsOfScan || pixels >= mostSmall * pixelsOfScan { return false }
      verdict = .small
      return true
    }
    return verdict
  }

  /// How many pixels the smallest and the largest picture of a PDF have; nil if there is none or one
  /// does not say so in plain numbers.
  static func pixels(in content: UnsafeRawBufferPointer) -> ClosedRange<Int>? {
    var range: ClosedRange<Int>?
    eachSize(in: content) { size in
      guard let size else {
        range = nil
        return false
      }
      let area = size.width * size.height
      range = min(area, range?.lowerBound ?? area)...max(area, range?.upperBound ?? area)
      return true
    }
    return range
  }

  /// Gives the size of each picture, in pixels, nil where it stands elsewhere in the file, until
  /// `body` has seen enough.
  private static func eachSize(
    in content: UnsafeRawBufferPointer, _ body: ((width: Int, height: Int)?) -> Bool
  ) {
    let mark = Array("/Image".utf8)
    guard let start = content.baseAddress else { return }
    var offset = 0
    while let slash = memchr(start + offset, Int32(mark[0]), content.count - offset) {
      offset = UnsafeRawPointer(slash) - start + 1
      let place = offset - 1
      guard place + mark.count < content.count else { break }
      guard memcmp(slash, mark, mark.count) == 0,
        !isRegular(content[place + mark.count]), isSubtype(content, before: place)
      else { continue }
      guard body(size(content, near: place)) else { return }
    }
  }

  /// Whether `/Subtype` stands before: the same name also says what a page may draw.
  private static func isSubtype(_ content: UnsafeRawBufferPointer, before place: Int) -> Bool {
    var end = place
    while end > 0, isSpace(content[end - 1]) { end -= 1 }
    let key = Array("/Subtype".utf8)
    return end >= key.count && content[(end - key.count)..<end].elementsEqual(key)
  }

  /// The pixels of the picture whose dictionary is here; nil if it does not say so in plain numbers.
  private static func size(
    _ content: UnsafeRawBufferPointer, near place: Int
  ) -> (width: Int, height: Int)? {
    let lowest = max(0, place - reach)
    let highest = min(content.count, place + reach)
    let first = last(of: "obj", in: content, from: lowest, to: place) ?? lowest
    let end = self.first(of: "stream", in: content, from: place, to: highest) ?? highest
    guard let width = number("/Width", in: content, from: first, to: end),
      let height = number("/Height", in: content, from: first, to: end)
    else { return nil }
    // No picture of a page is larger, and products of these cannot overflow.
    return max(width, height) < 1_000_000 ? (width, height) : nil
  }

  /// The number after a key; nil if it stands elsewhere in the file.
  private static func number(
    _ key: String, in content: UnsafeRawBufferPointer, from first: Int, to end: Int
  ) -> Int? {
    guard let place = self.first(of: key, in: content, from: first, to: end) else { return nil }
    var index = place + key.utf8.count
    while index < end, isSpace(content[index]) { index += 1 }
    let digits = content[index..<end].prefix { $0 >= 0x30 && $0 <= 0x39 }
    index = digits.endIndex
    while index < end, isSpace(content[index]) { index += 1 }
    // `12 0 R` is where the number stands.
    let isReference = index < end && content[index] >= 0x30 && content[index] <= 0x39
    return isReference ? nil : Int(String(decoding: digits, as: UTF8.self))
  }

  private static func first(
    of text: String, in content: UnsafeRawBufferPointer, from first: Int, to end: Int
  ) -> Int? {
    let text = Array(text.utf8)
    guard first + text.count <= end else { return nil }
    return (first...(end - text.count)).first { isText(text, in: content, at: $0) }
  }

  private static func last(
    of text: String, in content: UnsafeRawBufferPointer, from first: Int, to end: Int
  ) -> Int? {
    let text = Array(text.utf8)
    guard first + text.count <= end else { return nil }
    return (first...(end - text.count)).last { isText(text, in: content, at: $0) }
  }

  /// Whether the text stands there and is not the beginning of a longer name.
  private static func isText(
    _ text: [UInt8], in content: UnsafeRawBufferPointer, at place: Int
  ) -> Bool {
    let end = place + text.count
    return content[place] == text[0] && content[place..<end].elementsEqual(text)
      && (end == content.count || !isLetter(content[end]))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
  /// Whether a name goes on with this byte.
  private static func isRegular(_ byte: UInt8) -> Bool {
    !isSpace(byte) && !"()<>[]{}/%".utf8.contains(byte)
  }
}
