/// Finds words that are no text: logos beside the letterhead, speckle and scribbles.
struct Marks {
  let language: Language
  let lexicon: any Lexicon
  /// Where the numbers of items stand in the document.
  let numbers: NumberPlaces

  /// Marks the words of a sheet, with its number in the document; the page headers must be known.
  func mark(_ sheet: inout Sheet, _ number: Int) {
    let heights = sheet.rows.flatMap(\.fragments).compactMap { $0.box?.height }.sorted()
    let usual = heights.isEmpty ? 0 : heights[heights.count / 2]
    StampBlock(language: language).mark(&sheet)
    let labels = sheet.rows.compactMap { row in
      row.fragments.count == 1 && row.fragments[0].isItemLabel ? row.fragments[0].left : nil
    }
    for row in sheet.rows.indices {
      // `14 B.` below a line that ends in the middle of a sentence.
      let goesOn = row > 0 && goesOn(sheet.rows[row - 1], in: sheet.rows[row])
      for index in sheet.rows[row].fragments.indices {
        markLogo(&sheet.rows[row].fragments[index], usual: usual)
        let others = sheet.rows[row].fragments.enumerated().filter { $0.offset != index }
        let isBesideText = others.contains { $0.element.role.isText && isSureText($0.element) }
        if isLabel(sheet.rows[row].fragments[index], beside: others.map(\.element))
          || index == 0
            && (numbers.mayBeNumber(sheet.rows[row], at: row, in: number)
              || numbers.mayBeSign(sheet.rows[row]))
        {
          continue
        }
        if goesOn || isScrapOfLabel(sheet.rows[row], labels) { continue }
        markNoise(&sheet.rows[row].fragments[index], isBesideText: isBesideText)
      }
    }
  }

  /// Whether a line of several words that ends no sentence goes on in the line right below it.
  private func goesOn(_ above: Row, in below: Row) -> Bool {
    guard above.fragments.count == 1, below.fragments.count == 1, let line = above.fragments.first,
      line.role.isText, line.words.count >= 5, let last = line.text.last
    else { return false }
    return !".:!?".contains(last) && abs(line.left - below.fragments[0].left) < 6
      && below.isClose(below: above) && isSureText(line)
  }

  /// In a page header, what looks like the residue of a logo at either end of a line is one.
  private func markLogo(_ fragment: inout Fragment, usual: Double) {
    guard fragment.role == .pageHeader else { return }
    let words = fragment.words
    for index in Set([0, words.count - 1]) {
      let word = words[index]
      let confidence = fragment.confidences[index]
      let bracketed = word.hasPrefix("(") && word.count <= 5 && words.count > 1
      let unsure = (confidence ?? 0) < 0.7
      let reason: String
      if LogoResidue.isLikely(word) || (bracketed && unsure && !word.contains(where: \.isNumber)) {
        reason = "brackets and bars beside the letterhead are what a reader makes of a logo"
      } else if let confidence, confidence < 0.4, word.count <= 4, !isKnown(word),
        (fragment.box?.height ?? 0) > 1.6 * usual
      {
        reason = "letters read with confidence \(confidence) taller than the line beside them"
      } else {
        continue
      }
      fragment.exceptions[index] = .init(role: .logo, reason: reason)
    }
  }

  /// A line of which the reader is sure of nothing and the dictionary knows nothing is no text.
  ///
  /// On the line of other text a number or a word stands where one is expected: the `2.` in the first
  /// column of a table.
  private func markNoise(_ fragment: inout Fragment, isBesideText: Bool) {
    // A section sign that the reader did not know, apart from its number, or numbers under such a sign.
    if isBesideText,
      fragment.text.utf8.count <= 2 && fragment.text.allSatisfy(Self.sectionSigns.contains)
        || Self.isOfNumbers(fragment.text)
    {
      return
    }
    // The mark of a list, a wide gap before its text.
    if isBesideText, ListMarker(fragment.words)?.kind == .bullet || fragment.words == ["="] {
      return
    }
    guard fragment.role.isText, !fragment.isItemLabel, !PrintedLabel.begins(fragment.words),
      !(isBesideText && fragment.words.allSatisfy(Self.isPlain))
    else {
      return
    }
    let sure = fragment.confidences.compactMap { $0 }
    guard sure.count == fragment.words.count, !sure.isEmpty else { return }
    let mean = sure.reduce(0, +) / Double(sure.count)
    guard mean < 0.5, sure.allSatisfy({ $0 < 0.75 }) else { return }
    // No scribble is as long as a word of ten letters, and looks like one.
    guard !fragment.words.contains(where: Self.isLong) else { return }
    // No scribble looks like the number of a case.
    if CaseNumberForm.isWhole(fragment.text.trimmed(of: ".,;")) { return }
    // Nor like the letters of a party beside a name, or in a cell for them.
    if isBesideText, language.meeting.attendance.parties.contains(fragment.text) { return }
    // No reader is sure of an address, and no scribble looks like one.
    guard !fragment.words.contains(where: { isKnown($0) || ContactLine.isWeb($0) }),
      language.markedLetters.lost(in: fragment.words, lexicon: lexicon) == 0
    else { return }
    fragment.mark(
      .noise, "read with a mean confidence of \(mean.hundredth), and no word of it is known")
  }

  /// Whether a scrap stands alone in its row where the labels of items do: what is left of one.
  private func isScrapOfLabel(_ row: Row, _ labels: [Double]) -> Bool {
    guard row.fragments.count == 1, row.words.count == 1, row.words[0].count <= 4 else {
      return false
    }
    return labels.count { abs($0 - row.fragments[0].left) < 4 } >= 2
  }

  /// Whether a short word with a digit or a section sign stands beside a case number: the label of an item,
  /// whose sign few readers know.
  private func isLabel(_ fragment: Fragment, beside others: [Fragment]) -> Bool {
    fragment.words.count == 1 && fragment.text.utf8.count <= 5
      && (fragment.text.hasDigit || fragment.text.allSatisfy(Self.sectionSigns.contains))
      && others.contains { other in
        other.confidences.contains { $0 ?? 0 >= 0.75 }
          && PrintedCaseNumber(other.words, language)?.isAlone == true
      }
  }

  private func isSureText(_ fragment: Fragment) -> Bool {
    let sure = fragment.confidences.compactMap { $0 }
    return sure.contains { $0 >= 0.75 } && fragment.words.contains(where: isKnown)
  }

  /// A section sign, or what stands for little else.
  private static let sectionSigns = SignMark.signs.union(["§"])

  /// Whether it is a range of numbers, a number after section signs or before one, or one with a digit for the
  /// sign: `§§ 4–7`, `3 $`, `2021-22`, `845`.
  private static func isOfNumbers(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, first.isNumber || last.isNumber,
      first.isNumber || sectionSigns.contains(first), last.isNumber || sectionSigns.contains(last)
    else { return false }
    let marks = text.filter { !$0.isNumber }
    return (!marks.isEmpty || text.utf8.count >= 3)
      && marks.allSatisfy { sectionSigns.contains($0) || "–- /".contains($0) }
  }

  /// Whether it has ten letters and more, nearly all small, and no other marks than those of an address.
  private static func isLong(_ word: String) -> Bool {
    let letters = word.filter(\.isLetter)
    return letters.count >= 10 && letters.count(where: \.isLowercase) >= letters.count - 1
      && word.allSatisfy { $0.isLetter || ".-@".contains($0) } && Set(letters).count >= 5
  }

  /// The marker of an item, or a word of four letters and more.
  private static func isPlain(_ word: String) -> Bool {
    let core = word.trimmingMarks
    if core.count >= 4 { return core.allSatisfy(\.isLetter) }
    return core.count < word.count && !core.isEmpty
      && (core.allSatisfy(\.isNumber) || core.count == 1 && core.allSatisfy(\.isLetter))
  }

  /// Whether the word has at least three letters and the dictionary knows it.
  private func isKnown(_ word: String) -> Bool {
    let bare = LetterheadLine.bare(word)
    return bare.count >= 3 && bare.allSatisfy(\.isLetter) && lexicon.knows(bare)
  }
}

extension String {
  /// The word without one mark of those that follow the number of an item.
  fileprivate var trimmingMarks: Substring {
    last.map { ".):".contains($0) } == true ? dropLast() : self[...]
  }
}
