/// Where the numbers of a document's items stand alone before their titles.
///
/// A number alone is too little for a reader to go by: `T` or `VÄ` may be what is left of `1.`, and
/// its place says so.
struct NumberPlaces {
  private let places: [(number: Double, title: Double)]

  /// More numbers than this in one place are those of items.
  private static let needed = 3

  /// Collects the places of numbers in the sheets of a document.
  init(_ sheets: [Sheet]) {
    places = sheets.flatMap(\.rows).compactMap { row in
      guard let (label, title) = row.labelAndTitle, let printed = PrintedLabel(label.words),
        !printed.hasSign, printed.length == label.words.count
      else { return nil }
      return (label.left, title.left)
    }
  }

  /// Whether a row begins with a scrap where other rows have the number of an item, with a title where they
  /// have theirs.
  func mayBeNumber(_ row: Row) -> Bool {
    guard let (label, title) = row.labelAndTitle, label.text.count <= 3 else { return false }
    return places.count {
      abs($0.number - label.left) < 8 && abs($0.title - title.left) < 14
    } >= Self.needed
  }
}

extension Row {
  /// A word alone at the beginning of the row, and what may be a title beside it.
  fileprivate var labelAndTitle: (label: Fragment, title: Fragment)? {
    guard fragments.count >= 2, fragments[0].words.count == 1, fragments[0].box != nil,
      fragments[1].words[0].first?.isUppercase == true, fragments[1].words[0].count >= 3
    else { return nil }
    return (fragments[0], fragments[1])
  }
}
