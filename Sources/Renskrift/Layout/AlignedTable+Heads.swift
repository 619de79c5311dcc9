/// The heads of the columns of a table.
extension Row {
  /// Whether it holds the heads of a list of people: `Namn   Parti   Uppdrag`.
  func namesColumns(_ language: Language) -> Bool {
    fragments.count >= 3
      && fragments.allSatisfy {
        language.meeting.attendance.columns[LetterheadLine.bare($0.text)] != nil
      }
  }

  /// Whether it was recognised and holds such heads.
  func headsPeople(_ language: Language) -> Bool {
    fragments.contains { $0.confidences.contains { $0 != nil } } && namesColumns(language)
  }

  /// Where the heads in the row stand, and columns far from all of them.
  func columns(_ all: [Double]) -> [ClosedRange<Double>] {
    let heads = fragments.map { $0.left...max($0.left, $0.right) }
    let others = all.filter { x in
      heads.allSatisfy { abs($0.lowerBound - x) > 30 && !$0.contains(x) }
    }
    return (heads + others.map { $0...$0 }).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether the row holds the heads of the columns of a table, over numbers also that of the first:
  /// `      Budget   Utfall` over `Personal   450   430`.
  func isHead(of first: Row, _ language: Language) -> Bool {
    guard fragments.count >= 2, !isFurniture,
      fragments.allSatisfy({ $0.cell == nil && $0.role == .body && $0.words.count <= 3 }),
      !first.isFar(below: self)
    else { return false }
    // What stands below heads of their width may be set in their middle.
    if namesColumns(language), first.fragments.count <= fragments.count { return true }
    let columns = first.fragments.dropFirst()
    if fragments.count == first.fragments.count, fragments.count >= 3 {
      return first.hasNumbers && !words.contains { $0.contains(where: \.isNumber) }
        && abs(fragments[0].left - first.fragments[0].left) < 6
        && fragments.indices.dropFirst().allSatisfy { place in
          let (head, below) = (fragments[place], first.fragments[place])
          // A head at the left of its column, and the number at the right.
          let end = place + 1 < fragments.count ? fragments[place + 1].left : head.right + 40
          return abs(head.right - below.right) < 6
            || below.left < head.right && head.left < below.right
            || head.left - 6 < below.left && below.right < end
        }
    }
    guard fragments.count < first.fragments.count else { return false }
    return fragments.allSatisfy { head in
      columns.contains {
        $0.left < head.right && head.left < $0.right || abs($0.left - head.left) < 6
      }
    }
  }

  /// Whether the row has the heads of a table of votes (`Ledamot   Ja   Nej   Avstår`), of which no more
  /// may stand on the page.
  func headsVotes(_ language: Language) -> Bool {
    let votes = fragments.dropFirst().count {
      language.meeting.proceedings.choice($0.text.inLowerCase) != nil
    }
    // `Namn   Parti   Ja   Nej`
    return fragments.count >= 3
      && (votes == fragments.count - 1 || votes >= 2 && headsColumns(language))
  }
}

extension Fragment {
  /// Which of some columns it stands in or nearest to; it begins at `x`.
  func nearest(of columns: [ClosedRange<Double>], from x: Double) -> Int? {
    let gap = { (column: ClosedRange<Double>) in
      max(0, column.lowerBound - self.right, self.left - column.upperBound)
    }
    return columns.indices.min { a, b in
      (gap(columns[a]), abs(columns[a].lowerBound - x))
        < (gap(columns[b]), abs(columns[b].lowerBound - x))
    }
  }
}
