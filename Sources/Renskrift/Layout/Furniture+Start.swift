/// Where the text of the minutes begins, below the page header.
extension Furniture {
  /// Whether the row begins the text of the minutes.
  func beginsText(_ row: Row, _ sheet: Int) -> Bool {
    guard let first = row.words.first, !row.fragments.contains(where: \.isItemLabel) else {
      return true
    }
    // `| § 12 | Taxa`: the head of an item in a frame whose lines were read as bars.
    let framed = Array(row.words.drop { $0.allSatisfy { "|¦".contains($0) } })
    if framed.count < row.words.count, let label = PrintedLabel(framed), label.hasSign,
      label.length < framed.count
    {
      return true
    }
    let content = LetterheadLine(row.words, language)
    if content.beginsWithLogo || content.countsPagesAmongSpecks
      || isBesideKind(row, content, sheet)
    {
      return false
    }
    if isTitle(row, content, sheet) { return true }
    let words = Self.withoutLogo(row.words)
    if let label = PrintedLabel(words), label.hasSign || words.count > label.length {
      return true
    }
    if NumberedItems.hasCounter(words, language.meeting.items) { return true }
    if beginsMisreadLabel(words) { return true }
    if language.sections.exactKind(of: row.textWithoutSpecks) != nil { return true }
    if row.headsColumns(language) || titlesVotes(row) { return true }
    if row.fragments.count == 1, !content.isComplete, language.sections.kind(of: row.text) != nil {
      return true
    }
    if "•-–".contains(first), row.words.count > 1 { return true }
    // An address of the web and the word after a municipality's name say nothing of a sentence.
    let letters = row.words.filter {
      $0.utf8.count > 1 && $0.contains(where: \.isLetter) && !$0.dropLast().contains(".")
    }
    let lower = letters.filter {
      $0.first?.isLowercase == true && !language.letterhead.municipalityWords.contains($0)
    }
    if letters.count >= 4, lower.count * 2 > letters.count, row.fragments.count == 1,
      !content.isComplete
    {
      return true
    }
    // `Kommunstyrelsen beslutar`: a lead-in ends in a verb, a letterhead does not.
    // (nor does the month of its date, or the `av` of its page number).
    if letters.count >= 2, row.fragments.count == 1, let last = letters.last,
      last.first?.isLowercase == true, !language.letterhead.endsBody(last),
      content.elements.contains(.body), !content.isComplete, !content.isSideBySide
    {
      return true
    }
    // `för ytterligare beredning.`: the end of a sentence, though other pages may end in it too.
    let endsSentence = row.fragments.count == 1 && first.first?.isLowercase == true
    return letters.count >= (endsSentence ? 1 : 5) && row.text.hasSuffix(".")
  }

  /// Whether the row is the heading of the votes of an item, behind the items: `Omröstningslista § 45`.
  private func titlesVotes(_ row: Row) -> Bool {
    guard row.fragments.count == 1,
      let sign = row.words.firstIndex(where: \.beginsWithSign), sign > 0
    else { return false }
    return language.sections.exactKind(of: row.words[..<sign].joined(separator: " ")) == .vote
  }

  /// Whether a title follows a number before which a section sign was misread: `KFN 8 154 Revidering`,
  /// `154 8 Revidering`; or the word before a case number, `583 Dnr KS 2021/12`.
  private func beginsMisreadLabel(_ words: [String]) -> Bool {
    if words.count > 2, words[0].isDigits, words[0].utf8.count <= 3,
      words[1].count == 1, words[1].allSatisfy(SignMark.all.contains),
      words[2].first?.isUppercase == true
    {
      return true
    }
    let isPrefix = words[0].allSatisfy(\.isUppercase) && (2...6).contains(words[0].count)
    // `KFN 8 § 154`: read twice.
    if isPrefix, words.count > 3, words[2].hasPrefix("§") { return true }
    let rest = Array(words.dropFirst(isPrefix ? 1 : 0).prefix(3))
    guard let sign = rest.first, let mark = sign.first, SignMark.all.contains(mark) else {
      return false
    }
    let isApart = sign.count == 1
    let number = isApart ? rest.dropFirst().first ?? "" : String(sign.dropFirst())
    let title = rest.dropFirst(isApart ? 2 : 1).first
    return number.isDigits && number.utf8.count <= 3 && title?.first?.isUppercase == true
      && (isApart || mark == "$" || isPrefix
        || title.map(isCaseLabel) == true)
  }

  private func isCaseLabel(_ word: String) -> Bool {
    language.meeting.items.caseLabels.contains(LetterheadLine.bare(word))
  }

  /// Whether the kind of document stands in the row where other pages have it too: what stands before it,
  /// though it reads like a label, `6) Tibro`, is a logo and a name.
  private func isBesideKind(_ row: Row, _ content: LetterheadLine, _ sheet: Int) -> Bool {
    content.elements.contains(.documentKind)
      && row.fragments.dropFirst().contains {
        LetterheadLine($0.words, language).elements == [.documentKind]
          && repetition.isRepeated($0, sheet, at: .top)
      }
  }

  /// Whether the row is the title of minutes, on one page only: `Protokoll årsmöte Ängens vägförening`.
  private func isTitle(_ row: Row, _ content: LetterheadLine, _ sheet: Int) -> Bool {
    guard row.fragments.count == 1, !repetition.isRepeated(row.fragments[0], sheet, at: .top) else {
      return false
    }
    // `Årsmöte Ängens byalag 14 mars 2024`
    let bodies = language.meeting.bodies
    let first = row.words.first.map(LetterheadLine.bare) ?? ""
    if bodies.assemblies[first] != nil || bodies.boardMeetings[first] != nil {
      return row.words.count >= 3
    }
    return row.words.count >= 4 && content.elements.first == .documentKind
      && content.elements.allSatisfy { [.documentKind, .body, .municipality].contains($0) }
      && (row.fragments[0].box != nil || repetition.sheetCount == 1)
  }

  /// Whether the row says what the document is, on its first page only, below a page header that comes back on
  /// other pages: what is set once is the title, `Styrelseprotokoll nr 4`, and the name right above it.
  func isTitleBelowHead(_ number: Int, _ sheet: Sheet, _ index: Int) -> Bool {
    guard index == 0, number > 0, isSetOnce(sheet.rows[number], index) else { return false }
    let above = sheet.rows[..<number]
    let start = above.firstIndex { !isRepeated($0, index) } ?? number
    guard start > 0, above[start...].allSatisfy({ isSetOnce($0, index) }) else { return false }
    let title = sheet.rows[number...].prefix { isSetOnce($0, index) }.prefix(2)
    return title.contains { LetterheadLine($0.words, language).elements.first == .documentKind }
  }

  /// Whether a number and a title stand below a page header that comes back with its own number of the page:
  /// `5   Föregående protokoll` goes on with the items of the page before.
  func isItemBelowHead(_ number: Int, _ sheet: Sheet, _ index: Int) -> Bool {
    let row = sheet.rows[number]
    guard number > 0, row.words.count >= 2, row.words[0].isDigits, row.words[0].utf8.count <= 3,
      row.words[1].first?.isUppercase == true, !isRepeated(row, index)
    else { return false }
    let above = sheet.rows[..<number]
    return above.allSatisfy { isRepeated($0, index) || $0.isRunning }
      && above.flatMap(\.fragments).contains { fragment in
        LetterheadLine(fragment.words, language).elements.contains {
          if case .pageNumber = $0 { true } else { false }
        }
      }
  }

  /// Whether the row is the case number of the item whose heading stands right below it, which comes on no
  /// other page: `Dnr KS 0123/2018` over `§ 36`.
  func isNumberOfItem(_ number: Int, _ sheet: Sheet, _ index: Int) -> Bool {
    let row = sheet.rows[number]
    guard row.fragments.count == 1, PrintedCaseNumber(row.words, language)?.isAlone == true,
      !isRepeated(row, index), let below = sheet.rows.dropFirst(number + 1).first,
      below.isClose(below: row)
    else { return false }
    return below.fragments.contains(where: \.isItemLabel)
      || PrintedLabel(below.words)?.hasSign == true
  }

  private func isRepeated(_ row: Row, _ sheet: Int) -> Bool {
    row.fragments.allSatisfy { repetition.isRepeated($0, sheet, at: .top) }
  }

  /// Whether the row has nothing beside it and does not come back on other pages.
  private func isSetOnce(_ row: Row, _ sheet: Int) -> Bool {
    row.fragments.count == 1 && row.fragments[0].box != nil && !isRepeated(row, sheet)
  }

  /// Whether the row begins a list of what is told about the meeting, with labels one below the other:
  /// `Datum:` and its value over `Tid:` and `Plats:`.
  func beginsFields(_ number: Int, _ sheet: Sheet, _ index: Int) -> Bool {
    let row = sheet.rows[number]
    guard let label = field(row), !isRepeated(row, index),
      let below = sheet.rows.dropFirst(number + 1).first, let next = field(below)
    else { return false }
    return abs(label.left - next.left) < 6
  }

  /// The label with which a row begins that has a value beside it, near or far, and nothing else.
  private func field(_ row: Row) -> Fragment? {
    guard let label = row.fragments.first, let colon = label.text.firstIndex(of: ":"),
      language.meeting.fields[label.text[..<colon].inLowerCase] != nil
    else { return nil }
    return row.fragments.dropFirst().count { $0.words.contains { $0.count > 1 } } <= 1 ? label : nil
  }

  /// Whether the row begins the table of the first page: `Plats och tid`, `Beslutande`.
  ///
  /// A date stands in letterheads too, and `Justerare` in page footers, which are not asked.
  func beginsFrontTable(_ row: Row, _ sheet: Int) -> Bool {
    // `Datum: 14 maj 2021` alone in its row, on one page only.
    if row.fragments.count == 1, !repetition.isRepeated(row.fragments[0], sheet, at: .top),
      let colon = row.text.firstIndex(of: ":"),
      language.meeting.fields[row.text[..<colon].inLowerCase] != nil
    {
      return true
    }
    guard let label = row.fragments.first?.text.inLowerCase.trimmed(of: ":") else { return false }
    switch language.meeting.fields[label] {
    case .placeAndTime, .place, .chair, .secretary, .adjuster, .people: return true
    case .time, .date, .items, .other, nil: return false
    }
  }
}
