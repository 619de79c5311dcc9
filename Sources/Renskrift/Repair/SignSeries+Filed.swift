extension SignSeries {
  /// Finds the items whose label stands beside a case number: `$4   Dnr KS 2021/00123`, and `86   Dnr …`.
  ///
  /// One dollar sign shows what the other marks are, if the numbers go on counting.
  mutating func findFiled(_ manuscript: Manuscript) {
    let found = manuscript.rows.compactMap { line -> Misread? in
      guard line.words.count > 1, let misread = Self.misread(line.words, 0),
        misread.length < line.words.count,
        language.meeting.items.caseLabels.contains(
          LetterheadLine.bare(line.words[misread.length]))
      else { return nil }
      return misread
    }
    let filed = found.map(\.number)
    guard found.contains(where: \.isDollar), filed.count > 1, let first = filed.first,
      let last = filed.last,
      zip(filed, filed.dropFirst()).allSatisfy({ (1...3).contains($1 - $0) }),
      last - first <= 2 * filed.count
    else { return }
    numbers.formUnion(filed)
    sequence.formUnion(filed)
  }

  /// Finds the letters of a body before dollar signs, or other marks apart from the number:
  /// `UBN $ 46 Lokaler`, `UBN 8 47 Val`, `Ks $ 46 Lokaler`.
  ///
  /// Letters, such a mark and a title are a label if the first page names the item, or another one near it
  /// stands so; an 8 alone is a sign where three of them count on.
  mutating func findPrefixed(_ manuscript: Manuscript) {
    let found = manuscript.text.compactMap { line -> (prefix: String, number: Int)? in
      guard line.cell == nil, line.words.count > 1, (2...6).contains(line.words[0].utf8.count),
        line.words[0].first?.isUppercase == true, line.words[0].allSatisfy(\.isLetter),
        let misread = Self.misread(line.words, 1),
        // Before an 8 a word that is not all in capitals counts something (`Bord 8 46`).
        misread.isDollar || misread.length == 2 && line.words[0].allSatisfy(\.isUppercase),
        // The title may stand in a column of its own.
        line.words.dropFirst(1 + misread.length).first?.first?.isUppercase ?? true
      else { return nil }
      return (line.words[0], misread.number)
    }
    for label in found {
      let hasNeighbour = found.contains {
        $0.prefix == label.prefix && (1...3).contains(abs($0.number - label.number))
      }
      if hasNeighbour || declaredItems?.contains(label.number) == true {
        prefixes.insert(label.prefix)
      }
    }
    // `KFN 8 126`, `KFN 8 127`, `KFN 8 128`: three that count on need no other sign.
    for prefix in Set(found.map(\.prefix)) {
      let row = found.filter { $0.prefix == prefix }.map(\.number)
      guard row.count >= 3,
        zip(row, row.dropFirst()).allSatisfy({ (1...3).contains($1 - $0) }),
        numbers.isEmpty || !numbers.isDisjoint(with: row)
      else { continue }
      numbers.formUnion(row)
      sequence.formUnion(row)
    }
  }
}
