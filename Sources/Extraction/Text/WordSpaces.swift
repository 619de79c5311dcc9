import Renskrift

/// How wide the spaces between words are, which tells typeset text from text laid over a scan.
///
/// A program that sets type gives all spaces of a line the same width, justified or not. A program
/// that recognised a scan puts each word where the scan has it, and since the letters of its font
/// are not those of the scan, no two spaces are alike.
struct WordSpaces {
  private var measured = 0
  private var alike = 0

  /// Spaces under which nothing is said.
  private static let fewest = 30
  /// The share of spaces as wide as the usual one of their line from which text is typeset;
  /// measured: 0.94 and more in print, under 0.5 over scans.
  private static let leastAlike = 0.8
  /// By how much of the type size two spaces that are the same may differ.
  private static let tolerance = 0.02
  /// From what share of the type size a space parts cells of a table, not words.
  private static let widest = 0.8

  /// Measures the spaces of a text.
  init(_ positioned: PositionedText) {
    let places = positioned.places
    var gaps: [Double] = []
    var last: PixelBox?
    var isAfterSpace = false
    for (scalar, place) in zip(positioned.text.unicodeScalars, places) {
      if scalar == "\n" {
        add(&gaps)
        last = nil
      } else if scalar.isWhiteSpace {
        isAfterSpace = true
        continue
      } else {
        if isAfterSpace, let last, last.height > 0 {
          let gap = (place.x0 - last.x1) / last.height
          if gap > -0.1, gap < Self.widest { gaps.append(gap) }
        }
        last = place
      }
      isAfterSpace = false
    }
    add(&gaps)
  }

  /// Whether the text was typeset, as far as there is enough of it to tell.
  var isTypeset: Bool {
    measured >= Self.fewest && Double(alike) >= Self.leastAlike * Double(measured)
  }

  /// Counts the spaces of a line and forgets them; two are always as wide as their median.
  private mutating func add(_ gaps: inout [Double]) {
    defer { gaps.removeAll(keepingCapacity: true) }
    guard gaps.count >= 3 else { return }
    gaps.sort()
    let usual = gaps[gaps.count / 2]
    measured += gaps.count
    alike += gaps.count { abs($0 - usual) <= Self.tolerance }
  }
}
