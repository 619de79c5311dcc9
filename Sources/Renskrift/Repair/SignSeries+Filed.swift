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
}
