/// What a fragment is in the rows of tables.
extension Fragment {
  /// Whether this is only a list marker: `•`, `-`, `a)`, `1.`.
  var isMarker: Bool { words.count == 1 && ListMarker(words) != nil }

  /// Whether this is a small number alone: `1`, `1.1`.
  var isItemNumber: Bool {
    guard words.count == 1, words[0].utf8.count <= 5 else { return false }
    let parts = words[0].split(separator: ".")
    return (1...2).contains(parts.count) && parts.allSatisfy { Int($0).map { $0 < 100 } == true }
  }

  /// Whether somebody with the letters of a party is named: `Eva Ek (S), ordförande`.
  var namesMember: Bool {
    guard words.count <= 10, words[0].first?.isUppercase == true else { return false }
    return words.dropFirst().contains { word in
      let letters = word.trimmed(of: ",;")
      return letters.hasPrefix("(") && letters.hasSuffix(")") && (3...6).contains(letters.count)
        && letters.dropFirst().dropLast().allSatisfy(\.isLetter)
    }
  }

  /// Makes the fragment part of a table.
  mutating func take(_ cell: Run.Cell) {
    role = .table
    reason = "stands in columns with the rows above or below"
    self.cell = cell
  }
}
