/// Gives back to the text what only looks like a part of a page header.
extension Furniture {
  /// Takes the role from rows at the end of a page header that come on no other page and stand where the
  /// text of at least half of the other pages has begun: `Protokollsutdrag 2023-04-18`, the last of a list of documents.
  func giveBack(_ sheets: inout [Sheet]) {
    let starts = sheets.enumerated().map { index, sheet -> Double? in
      guard index > 0, sheet.height != nil else { return nil }
      return sheet.rows.first { !$0.isFurniture }?.top
    }
    guard starts.compactMap({ $0 }).count >= 3 else { return }
    for index in sheets.indices.dropFirst() {
      let rows = sheets[index].rows
      let end = rows.firstIndex { !$0.isFurniture } ?? rows.count
      for number in (0..<end).reversed() {
        let row = rows[number]
        guard row.fragments.allSatisfy({ $0.reason == Self.letterhead || $0.reason == Self.inside })
        else { break }
        let others = starts.enumerated().filter { $0.offset != index }.compactMap(\.element)
        let begun = others.filter { $0 <= row.top + 4 }.count
        guard begun >= 2, begun * 2 >= others.count else { break }
        for place in row.fragments.indices {
          sheets[index].rows[number].fragments[place].mark(.body, Self.begun)
        }
      }
    }
  }

  private static let begun = "stands where the text of other pages has begun"
}
