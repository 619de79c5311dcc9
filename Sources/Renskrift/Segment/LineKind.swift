/// What a printed line begins.
enum LineKind: Hashable {
  /// A line that goes on or begins a paragraph.
  case text
  /// The label of an item; `complete` where the title stands on the same line.
  case itemHeading(complete: Bool)
  /// A heading inside an item.
  case subheading
  /// A heading that belongs to no item.
  case heading
  /// The title of the document.
  case title
  /// A list item.
  case listItem
  /// A case number that stands alone.
  case caseNumber
}

/// Tells what lines begin, by wording, numbering, font and place.
struct LineKinds {
  let language: Language
  let measure: Measure
  /// Whether items have section signs in this document.
  private let hasSigns: Bool

  init(_ lines: [PrintedLine], measure: Measure, language: Language) {
    self.language = language
    self.measure = measure
    hasSigns = lines.contains { PrintedLabel.begins($0.left) && $0.cell == nil }
  }

  /// What a line begins, given the line before and the line after it.
  func kind(_ line: PrintedLine, after previous: PrintedLine?, before next: PrintedLine?)
    -> LineKind
  {
    let words = line.left
    guard !words.isEmpty, line.cell == nil else { return .text }
    if PrintedCaseNumber(words, language)?.isAlone == true { return .caseNumber }
    let open = previous.map { isOpen($0, line) } ?? false
    if let label = PrintedLabel(words), !(open && !measure.standsOut(line)),
      isHeading(label, line, next)
    {
      return .itemHeading(complete: words.count > label.length)
    }
    if isSectionHeading(line), !open || measure.standsOut(line) { return .subheading }
    if ListMarker(words) != nil { return .listItem }
    if measure.standsOut(line), words.count <= 14, !line.text.hasSuffix("."), line.length < 120 {
      if measure.font.map({ (line.font?.size ?? 0) > $0.size + 3 }) == true { return .title }
      return .subheading
    }
    if language.letterhead.documentKinds.contains(LetterheadLine.bare(words[0])), words.count <= 8,
      !open,
      !line.endsSentence
    {
      return .title
    }
    return .text
  }

  /// Whether the line is one of the usual headings inside an item.
  ///
  /// Only a whole heading counts where the line could end a sentence (`… förslag till beslut.`).
  func isSectionHeading(_ line: PrintedLine) -> Bool {
    // `Nämnden beslutar` leads in what follows; it is a heading only where it is set as one.
    if let last = line.left.last, !measure.standsOut(line),
      language.meeting.proceedings.deciding.contains(LetterheadLine.bare(last))
    {
      return false
    }
    if language.sections.exactKind(of: line.text) != nil { return true }
    return !line.endsSentence && !line.startsLower && line.left.count <= 7
      && language.sections.kind(of: line.text) != nil
  }

  /// Whether the line before is a sentence that goes on.
  private func isOpen(_ previous: PrintedLine, _ line: PrintedLine) -> Bool {
    !previous.endsSentence && !measure.isGap(previous, line)
      && !measure.hadRoom(previous, for: line)
      && previous.cell == nil && previous.left.count > 3
  }

  private func isHeading(_ label: PrintedLabel, _ line: PrintedLine, _ next: PrintedLine?) -> Bool {
    let words = line.left
    let rest = words.dropFirst(label.length)
    if label.hasSign {
      // `§ 236. Resultatet …` goes on a sentence; `§§ 109–112` is the range of the first page.
      if rest.isEmpty { return !label.isRange || words.count <= 2 }
      return rest.first?.first?.isLowercase != true && !line.text.hasSuffix(",")
    }
    guard !hasSigns, let first = rest.first?.first, first.isUppercase, words.count <= 12 else {
      return false
    }
    if measure.standsOut(line) { return true }
    guard !line.text.hasSuffix("."), let next else { return false }
    // In an agenda the next line has the next number; an item has text below it.
    return PrintedLabel(next.left) == nil
  }
}
