extension SignSeries {
  /// Labels that count on after the last one that was read, and down before the first: `Si3`, `814`, `Si5` after
  /// § 12.
  ///
  /// Where no line that follows shows the end of a gap, one such line is chance; two that count on, each the
  /// only one with its number, in the place of the labels, are none.
  ///
  /// - Parameter anchors: the labels that were read, by their rows.
  func beyond(
    _ anchors: [(place: Int, number: Int)], _ rows: [Manuscript.Line]
  ) -> [Damaged] {
    guard anchors.count >= 3, let first = anchors.first, let last = anchors.last else { return [] }
    let lefts = anchors.compactMap { rows[$0.place].sources[0].box?.x0 }
    let after = marked(
      from: last.number, step: 1, places: Array(last.place + 1..<rows.count), lefts, rows)
    let before = marked(
      from: first.number, step: -1, places: (0..<first.place).reversed(), lefts, rows)
    return [before, after].flatMap { $0.count >= 2 ? $0 : [] }
  }

  /// The lines that count on from a number, one left out at most between two.
  private func marked(
    from number: Int, step: Int, places: [Int], _ lefts: [Double], _ rows: [Manuscript.Line]
  ) -> [Damaged] {
    var found: [Damaged] = []
    var (number, places) = (number, places[...])
    search: while !places.isEmpty {
      // In a column of labels more of them may be unreadable.
      for next in [1, 2, 3].map({ number + $0 * step }) where next > 0 {
        let fitting = places.filter { isMarked(rows[$0], next, lefts) }
        guard fitting.count == 1, let place = fitting.first,
          abs(next - number) < 3 || rows[place].cell != nil,
          let label = label(rows[place], next..<next + 1)
        else { continue }
        found.append(
          Damaged(
            place: place, words: label.words, number: next,
            reason: "§ \(next) goes on counting where labels stand"))
        number = next
        places = places.drop { $0 != place }.dropFirst()
        continue search
      }
      break
    }
    return found
  }

  /// Whether a line begins, where labels do, with the number and a mark that a reader takes the sign for.
  private func isMarked(_ line: Manuscript.Line, _ number: Int, _ lefts: [Double]) -> Bool {
    guard line.origin == .ocr, let box = line.sources[0].box,
      lefts.contains(where: { abs($0 - box.x0) < 12 }),
      let label = label(line, number..<number + 1)
    else { return false }
    return label.words.count == 1
      && ([line.words[0]] + (line.sources[0].alternatives ?? []).map(\.text)).contains {
        Self.isMarked($0, String(number))
      }
  }
}
