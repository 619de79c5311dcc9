/// A label of which no reader read the number: its place in the column of labels, and the one number that is
/// missing there, say what it is.
struct UnreadableLabel {
  /// The row of the manuscript.
  let place: Int
  let number: Int
  /// How many words stand in its place.
  let count: Int
  /// Whether the sign stands before the number or behind it, as in the first label.
  let order: LabelReading.Order

  /// The label as it was printed.
  var text: String { order == .sign ? "§ \(number)" : "\(number) §" }

  /// What a reader should look at.
  func note(_ page: Int) -> Warning {
    Warning(
      code: "labelUnreadable", page: page,
      message: "The label of § \(number) could not be read; its place says which it is.")
  }

  /// Finds the labels in the gaps of a series, where just one number is missing.
  static func find(
    _ manuscript: Manuscript, _ labels: [LabelReading], declared: ClosedRange<Int>?
  ) -> [UnreadableLabel] {
    let rows = manuscript.labelRows
    let labels = labels.sorted { $0.place < $1.place }
    guard let first = labels.first, let last = labels.last else { return [] }
    var gaps = zip(labels, labels.dropFirst()).compactMap { a, b in
      b.number == a.last + 2 ? (places: a.place + 1..<b.place, number: a.last + 1) : nil
    }
    if let declared, declared.lowerBound == first.number - 1 {
      gaps.append((0..<first.place, declared.lowerBound))
    }
    if let declared, declared.upperBound == last.last + 1 {
      gaps.append((last.place + 1..<rows.count, declared.upperBound))
    }
    let known = Set(labels.map(\.number))
    return gaps.filter { !known.contains($0.number) }.compactMap { places, number in
      let found = places.compactMap { place in
        count(rows[place], labels, rows, manuscript.lexicon).map {
          UnreadableLabel(place: place, number: number, count: $0, order: first.order)
        }
      }
      return found.count == 1 ? found[0] : nil
    }
  }

  /// How many words stand where other rows have a label, if the reader was sure of none of them, and after
  /// a wide gap there is a title; nil if it is otherwise.
  private static func count(
    _ line: Manuscript.Line, _ labels: [LabelReading], _ rows: [Manuscript.Line],
    _ lexicon: any Lexicon
  ) -> Int? {
    guard line.cell == nil, (2...16).contains(line.words.count), let last = line.words.last?.last,
      !".,;:".contains(last), let start = line.sources[0].box?.x0
    else { return nil }
    // `Su` for `§ 11`: what begins like a misread sign needs no doubt.
    let isLikeSign =
      line.words[0].count <= 3 && line.words[0].first.map(SignMark.all.contains) == true
      && !lexicon.knows(line.words[0])
    let count = max(
      isLikeSign ? 1 : 0, line.sources.prefix { ($0.confidence ?? 1) < 0.5 }.count)
    guard (1...3).contains(count), count < line.words.count,
      let title = line.sources[count].box?.x0,
      line.words[count].first?.isUppercase == true, line.words[count].count > 2,
      zip(line.words, line.sources).prefix(count).allSatisfy({ word, source in
        word.count <= 6
          && (word.count < 3 || isLikeSign || source.confidence ?? 1 < 0.2 || !lexicon.knows(word))
      })
    else { return nil }
    // The page may lie askew: what counts is the distance from label to title, a column of its own.
    let fits = labels.contains { label in
      let words = rows[label.place].sources
      guard label.words.upperBound < words.count, let from = words[0].box,
        let to = words[label.words.upperBound].box, let end = words[label.words.upperBound - 1].box
      else { return false }
      return to.x0 - end.x1 > 1.4 * from.height && abs(from.x0 - start) < 24
        && abs((to.x0 - from.x0) - (title - start)) < 12
    }
    return fits ? count : nil
  }
}
