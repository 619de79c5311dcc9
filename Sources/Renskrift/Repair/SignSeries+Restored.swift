/// What the words of a label become that was misread.
extension SignSeries {
  /// The words of a row that change, by their index; one that is empty goes.
  func words(of label: LabelReading, in line: Manuscript.Line) -> [(index: Int, text: String)] {
    let (first, last) = (label.words.lowerBound, label.words.upperBound - 1)
    guard label.order == .sign else {
      return [
        label.isApart
          ? (last, "§")
          : (first, label.digits + (isSpacedBehind ? " " : "") + "§" + mark(line.words[first]))
      ]
    }
    guard label.isApart else {
      let space = space.atStart(afterPrefix: first > 0) ? "§ " : "§"
      return [(first, space + label.digits + (label.title.map { " " + $0 } ?? ""))]
    }
    var words: [(index: Int, text: String)] = []
    if line.words[first] != "§" { words.append((first, "§")) }
    words += (first + 1..<last).map { ($0, "") }
    if line.words[last] != label.digits { words.append((last, label.digits)) }
    return words
  }

  /// The full stop after the sign that stands behind a number.
  private func mark(_ word: String) -> String { word.hasSuffix(".") ? "." : "" }

  /// The specks before labels: `- § 63 Val` where no other line near by begins so.
  func speckled(_ manuscript: Manuscript) -> [(id: WordID, mark: String)] {
    let rows = manuscript.rows
    return rows.indices.compactMap { place in
      let line = rows[place]
      guard line.isScanned, line.words.count > 2, line.words[0].isSpeck,
        LabelReading(sure: line, place: place) != nil
      else { return nil }
      let near = max(0, place - 4)...min(rows.count - 1, place + 4)
      let isList = near.contains { other in
        other != place && rows[other].words[0] == line.words[0]
          && rows[other].words.dropFirst().first?.hasPrefix("§") == true
      }
      return isList ? nil : (line.ids[0], line.words[0])
    }
  }
}
