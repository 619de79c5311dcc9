/// Where the numbers of a document's items stand alone before their titles.
///
/// A number alone is too little for a reader to go by: `T` or `VÄ` may be what is left of `1.`. Its place says
/// so, if a number is missing there.
struct NumberPlaces {
  private struct Place {
    let sheet: Int
    let row: Int
    let number: Int
    /// Where the number and the title begin, in points.
    let left: Double
    let title: Double
  }

  private let places: [Place]
  /// Where labels with section signs stand before their titles, well or badly read, and where the titles do.
  private let signed: [(left: Double, title: Double)]

  /// So many numbers in one place and more are those of items.
  private static let needed = 3

  /// Collects the places of numbers in the sheets of a document.
  init(_ sheets: [Sheet]) {
    places = sheets.enumerated().flatMap { index, sheet in
      sheet.rows.enumerated().compactMap { position, row in
        guard let (label, title) = row.labelAndTitle, let printed = PrintedLabel(label.words),
          !printed.hasSign, printed.length == label.words.count, let number = Int(printed.number)
        else { return nil }
        return Place(
          sheet: index, row: position, number: number, left: label.left, title: title.left)
      }
    }
    signed = sheets.flatMap(\.rows).compactMap { row in
      guard let (label, title) = row.signAndTitle, Self.isSigned(label.words) else { return nil }
      return (label.left, title.left)
    }
  }

  /// Whether words are a section sign, or what readers take for one, and a number.
  private static func isSigned(_ words: [String]) -> Bool {
    let text = words.joined()
    guard let mark = text.first, mark == "§" || SignMark.all.contains(mark) else { return false }
    let number = text.drop { $0 == mark }
    return number.isDigits && number.utf8.count <= 3
  }

  /// Whether a row begins with a scrap where other rows have the sign and number of an item: `SIS` for `§ 35`.
  func mayBeSign(_ row: Row) -> Bool {
    guard let (label, title) = row.signAndTitle, label.text.count <= 6 else { return false }
    return signed.count { abs($0.left - label.left) < 8 && abs($0.title - title.left) < 14 }
      >= 2
  }

  /// Whether a row begins with a scrap where other rows have the number of an item, with a title where they
  /// have theirs, and a number is missing there.
  func mayBeNumber(_ row: Row, at position: Int, in sheet: Int) -> Bool {
    guard places.count >= Self.needed, let (label, title) = row.labelAndTitle,
      label.text.count <= 3, PrintedLabel(label.words) == nil
    else { return false }
    let column = places.filter {
      abs($0.left - label.left) < 8 && abs($0.title - title.left) < 14
    }
    guard column.count >= Self.needed else { return false }
    let next = column.firstIndex { ($0.sheet, $0.row) > (sheet, position) } ?? column.count
    let before = next > 0 ? column[next - 1].number : 0
    return next == column.count || column[next].number - before > 1
  }
}

extension Row {
  /// One or two words at the beginning of the row, and what may be a title beside them.
  fileprivate var signAndTitle: (label: Fragment, title: Fragment)? {
    guard fragments.count >= 2, fragments[0].words.count <= 2, fragments[0].box != nil,
      fragments[1].words[0].first?.isUppercase == true, fragments[1].words[0].count >= 3
    else { return nil }
    return (fragments[0], fragments[1])
  }

  /// A word alone at the beginning of the row, and what may be a title beside it.
  fileprivate var labelAndTitle: (label: Fragment, title: Fragment)? {
    guard fragments.count >= 2, fragments[0].words.count == 1, fragments[0].box != nil,
      fragments[1].words[0].first?.isUppercase == true, fragments[1].words[0].count >= 3
    else { return nil }
    return (fragments[0], fragments[1])
  }
}
