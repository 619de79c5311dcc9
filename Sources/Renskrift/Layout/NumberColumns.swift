/// Columns of numbers that are set to the right: where they end is the same, and where they begin is not.
struct NumberColumns {
  /// Where each column ends, and where its longest number begins.
  private var columns: [(right: Double, left: Double)] = []

  /// Looks at the numbers of the rows of a table.
  init(_ rows: ArraySlice<Row>) {
    for fragment in rows.flatMap({ $0.fragments.dropFirst() }) where fragment.isNumber {
      if let known = columns.firstIndex(where: { abs($0.right - fragment.right) < 3 }) {
        columns[known].left = min(columns[known].left, fragment.left)
      } else {
        columns.append((fragment.right, fragment.left))
      }
    }
    takeHeads(of: rows)
  }

  /// Lets columns begin where their heads do, if those stand at the left of them.
  private mutating func takeHeads(of rows: ArraySlice<Row>) {
    guard let heads = rows.first?.fragments, let below = rows.dropFirst().first?.fragments,
      heads.count == below.count, heads.allSatisfy({ !$0.isNumber })
    else { return }
    for (head, fragment) in zip(heads, below).dropFirst() where fragment.isNumber {
      guard let column = columns.firstIndex(where: { abs($0.right - fragment.right) < 3 }) else {
        continue
      }
      columns[column].left = min(columns[column].left, head.left)
    }
  }

  /// Where a fragment begins, a number where the longest of its column does.
  func left(of fragment: Fragment) -> Double {
    guard fragment.isNumber,
      let column = columns.first(where: { abs($0.right - fragment.right) < 3 })
    else { return fragment.left }
    return column.left
  }
}

extension Fragment {
  /// Whether it is a number such as stands in tables: `1 234,5`, `-61,3`, `12 %`.
  var isNumber: Bool {
    words.contains { $0.contains(where: \.isNumber) }
      && words.allSatisfy { word in
        word.allSatisfy { $0.isNumber || ",.-–−+%±".contains($0) }
      }
  }
}

extension Row {
  /// Where the numbers behind the first cell end.
  var numberEnds: [Double] { fragments.dropFirst().filter(\.isNumber).map(\.right) }

  /// Whether all cells but the first are numbers.
  var hasNumbers: Bool {
    fragments.dropFirst().allSatisfy { $0.words.allSatisfy { $0.contains(where: \.isNumber) } }
  }

  /// Whether the row counts what stands above it: `Summa   7   6   0`.
  func isSum(_ language: Language) -> Bool {
    fragments.count >= 2 && fragments[0].words.count == 1 && hasNumbers
      && language.meeting.proceedings.sums.contains(LetterheadLine.bare(fragments[0].text))
  }

  /// Whether the row holds nothing but heads of the columns of a list of people or of votes.
  func headsColumns(_ language: Language) -> Bool {
    fragments.count >= 3
      && fragments.allSatisfy { fragment in
        let head = LetterheadLine.bare(fragment.text)
        return !head.isEmpty && language.meeting.attendance.columns[head] != nil
          || language.meeting.proceedings.choice(head) != nil
      }
  }
}
