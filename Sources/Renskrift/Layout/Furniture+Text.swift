/// Gives back to the text what only looks like a part of a page header.
extension Furniture {
  /// Takes the role from rows at the end of a page header that come on no other page and stand where the
  /// text of about half of the pages has begun: `Protokollsutdrag 2023-04-18`, the last of a list of
  /// documents.
  func giveBack(_ sheets: inout [Sheet]) {
    let starts = sheets.dropFirst().compactMap { sheet in
      sheet.height.flatMap { _ in sheet.rows.first { !$0.isFurniture }?.top }
    }.sorted()
    guard starts.count >= 3 else { return }
    let usual = starts[max(2, starts.count / 2) - 1]
    for index in sheets.indices.dropFirst() {
      let rows = sheets[index].rows
      let end = rows.firstIndex { !$0.isFurniture } ?? rows.count
      for number in (0..<end).reversed() {
        let row = rows[number]
        guard usual <= row.top + 4,
          row.fragments.allSatisfy({ $0.reason == Self.letterhead || $0.reason == Self.inside })
        else { break }
        for place in row.fragments.indices {
          sheets[index].rows[number].fragments[place].mark(
            .body, "stands where the text of other pages has begun")
        }
      }
    }
  }
}
