/// Decides whether a line goes on with the block before it.
extension Assembly {
  /// Whether a line goes on what a block began.
  func continues(_ draft: Draft, _ line: PrintedLine) -> Bool {
    guard let last = draft.last, last.role == line.role, !line.isMarked, !last.isMarked else {
      return false
    }
    switch draft.role {
    case .heading: return draft.awaitsTitle || headingContinues(draft, last, line)
    case .subheading where line.role == .marginNote:
      return kinds.language.sections.kind(of: last.text + " " + line.text) != nil
    // `Protokoll fört vid sammanträde med Ängens` + `centralstyrelse den 3 mars 2022`
    case .title
    where last.box == nil && line.startsLower && !last.endsSentence && !measure.isGap(last, line):
      return true
    // What the document is begins its title, also below a name that is set alike and fills its line.
    case .subheading where kinds.namesKind(line): return false
    case .subheading, .title:
      return measure.standsOut(last) && last.isSet(as: line) && !measure.isGap(last, line)
        && !measure.hadRoom(last, for: line)
    case .paragraph, .listItem, .marginNote, .signature:
      return paragraphContinues(draft, last, line)
    default: return false
    }
  }

  private func headingContinues(_ draft: Draft, _ last: PrintedLine, _ line: PrintedLine) -> Bool {
    if last.isMarked || line.isMarked { return false }
    if last.page != line.page {
      return last.isSet(as: line) && (line.startsLower || kinds.isOpenWord(last.left.last))
    }
    // A case number at the end of the line is a block of its own; a tall one may look like a gap.
    if let own = draft.spans.last, own != last.spans.last, line.startsLower,
      kinds.isOpenWord(document.text(WordID(page: own.page, line: own.line, word: own.last))),
      let above = last.box, let below = line.box, below.y0 - above.y1 < above.height
    {
      return true
    }
    if measure.isGap(last, line) { return false }
    if kinds.isCaseLabel(last.left.last) || hangs(line, below: last, of: draft) { return true }
    if measure.standsOut(last), let isSame = beginsAsSet(line, last) {
      return isSame
        && (draft.hasNeighbour || !measure.hadRoom(last, for: line) || line.startsLower
          || goesOnLarge(last, line)
          || kinds.isOpenWord(last.left.last) || measure.isCentred(line, below: last))
    }
    // `§ 2 Val av funktionärer.` over `a/ Till ordförande …`
    if let first = line.left.first, first.count == 2, first.first?.isLetter == true,
      ")/.".contains(first.last ?? " "), last.endsSentence || line.followsBlank
    {
      return false
    }
    // `Fullmakter` + `17 fullmakter lämnades in.`
    let isCount = line.left.first?.first?.isNumber == true && measure.hadRoom(last, for: line)
    // `§ 7. Styrelsens berättelse.` + `(bilaga 2)`
    let isNote = last.endsSentence && line.text.first == "("
    // `2 Val av sekreterare` over `att välja Eva Ek`, for which there was room above.
    let isClause = kinds.isClause(line) && measure.hadRoom(last, for: line)
    if line.startsLower && !isCount && !isNote && !isClause || kinds.isOpenWord(last.left.last) {
      return true
    }
    // `2. Val av ordförande. Till ordförande valdes Bo` + `Al.`: a sentence that fills its line.
    let isOpen = draft.opening?.hasInnerStop == true || draft.opening?.hasInnerColon == true
    if isOpen, !line.followsBlank, !last.endsSentence, !measure.hadRoom(last, for: line) {
      return true
    }
    // Of the strokes of figures nothing is measured, and on poor pages of no letters: a full line of a scan goes on
    // in figures alone, or in type as large.
    if line.isRecognised, !measure.hadRoom(last, for: line),
      measure.standsOut(last) && line.firstIsHeavy == nil && !line.text.contains(where: \.isLetter)
        || measure.isLarge(last) && measure.isLarge(line)
    {
      return true
    }
    // What was said stands in small letters below a title in capitals.
    if last.isInCapitals, !line.isInCapitals { return false }
    // Where nothing tells what is bold, as in the type of typewriters: a full line beside the label goes on below.
    if !measure.hadRoom(last, for: line), hangs(line, in: draft) { return true }
    // A title in capitals goes on in capitals.
    return last.isInCapitals && line.isInCapitals && !measure.hadRoom(last, for: line)
  }

  /// Whether a line is set as large as the title above and the sub-headings are smaller: a title may be set in a
  /// measure of its own, narrower than the text.
  private func goesOnLarge(_ last: PrintedLine, _ line: PrintedLine) -> Bool {
    guard kinds.language.sections.kind(of: line.text) == nil else { return false }
    guard let size = last.font?.size, let usual = measure.font?.size else {
      return measure.isLarge(last) && measure.isLarge(line)
    }
    return last.font == line.font && size > usual + 1.4
  }

  /// Whether a line begins in the face of the line above; nil where nothing says.
  private func beginsAsSet(_ line: PrintedLine, _ last: PrintedLine) -> Bool? {
    if let a = last.font, let b = line.firstFont { return a == b }
    guard let a = last.isHeavy, let b = line.firstIsHeavy else { return nil }
    return a == b
  }

  /// Whether a line begins where the title above it began, to the right of the label, and is set as it is:
  /// a title may have a column of its own that is narrower than the text.
  private func hangs(_ line: PrintedLine, below last: PrintedLine, of draft: Draft) -> Bool {
    let isSet = last.isSet(as: line) && measure.standsOut(line)
    return (isSet || last.isInCapitals && line.isInCapitals) && hangs(line, in: draft)
  }

  /// Whether a line holds a label of its own and its value in the row of an item's label:
  /// `§ 12   Dnr KS 2021/12   Handläggare: Bo Al`.
  func isFieldBesideLabel(_ draft: Draft, _ line: PrintedLine) -> Bool {
    guard draft.role == .heading, draft.awaitsTitle, draft.last?.isInRow(of: line) == true else {
      return false
    }
    guard line.left.count > 1 else { return false }
    // Beside a case number a reader may take the colon for a full stop.
    let isDotted = line.isRecognised && drafts.last?.role == .caseNumber
    return line.left[0].hasSuffix(":") || isDotted && line.left[0].hasSuffix(".")
  }

  /// Whether a line begins where the title of a heading did, to the right of the label.
  func hangs(_ line: PrintedLine, in draft: Draft) -> Bool {
    guard draft.role == .heading, let opening = draft.opening,
      let label = PrintedLabel(opening.left),
      let left = opening.box?.x0, let own = line.box?.x0, own > left + 12
    else { return false }
    let words = opening.spans.flatMap { Array($0.words) }.filter { !document.text($0).isEmpty }
    guard label.length < words.count, let title = document.word(words[label.length]).box?.x0 else {
      return false
    }
    return abs(own - title) < 4
  }

  /// Whether a line of justified text ends where all lines end, as those inside a paragraph do.
  private func goesOnFlush(_ draft: Draft, _ last: PrintedLine, _ line: PrintedLine) -> Bool {
    draft.role == .paragraph && measure.isFlush(last) && !last.text.hasSuffix(":")
      && !kinds.isClause(line) && !measure.standsOut(line)
  }

  /// Whether a paragraph goes on over a page break though a sentence ends there.
  ///
  /// Where paragraphs begin with an indent, a line without one goes on. A full last line alone proves nothing:
  /// every sixth or so ends its paragraph, unless those inside the pages tell that most go on.
  private func goesOnFull(_ draft: Draft, _ last: PrintedLine, _ line: PrintedLine) -> Bool {
    draft.role == .paragraph && (measure.indentsParagraphs || measure.fullLinesGoOn)
      && !measure.hadRoom(last, for: line) && !measure.isIndentedOnPage(line)
      && last.isSet(as: line) && !last.text.hasSuffix(":")
      && !kinds.isClause(line)
  }

  /// Whether a line stands on another page, or in another column or half of a sheet: higher up.
  private func isElsewhere(_ line: PrintedLine, after last: PrintedLine) -> Bool {
    guard last.page == line.page else { return true }
    guard let above = last.box, let below = line.box else {
      // In a text file a printed page ends where a page header or footer stands between.
      return drafts.last.map { [.pageHeader, .pageFooter].contains($0.role) } ?? false
    }
    return below.y1 < above.y0
  }

  private func paragraphContinues(_ draft: Draft, _ last: PrintedLine, _ line: PrintedLine) -> Bool
  {
    if kinds.isContents(line) { return false }
    // On a dirty page some words look bold: a sentence that goes on says that they are not.
    let goesOn = line.isRecognised && line.startsLower && !last.endsSentence
    if !goesOn, measure.standsOut(last) != measure.standsOut(line), draft.role == .paragraph {
      return false
    }
    if isElsewhere(line, after: last) {
      if kinds.isClause(line), kinds.endsClause(draft.opening, last) { return false }
      // `Nämnden beslutar` at the end of a page leads in clauses on the next one.
      if measure.hadRoom(last, for: line), kinds.opensClauses(last, line) { return false }
      let wasMeant = measure.hadRoom(last, for: line) && measure.isShort(last)
      // In justified text the last line of a paragraph hardly ever reaches the margin.
      return line.startsLower && !(wasMeant && last.endsSentence)
        || !wasMeant
          && (!last.endsSentence || goesOnFlush(draft, last, line) || goesOnFull(draft, last, line))
    }
    if measure.isGap(last, line) { return goesOnBelowBlank(last, line) }
    if last.isRule || line.isRule { return false }
    if last.endsSentence, kinds.beginsAnew(line, after: draft.opening) { return false }
    // A section sign goes with its number; a clause begins where its first word had room above.
    if last.left.last?.hasSuffix("§") == true { return true }
    if kinds.isClause(line),
      measure.hadRoom(last, for: line) || kinds.endsClause(draft.opening, last)
    {
      return false
    }
    if lostItsMark(line, after: last, in: draft) { return false }
    // The first point of a decision, whose bullet was not read.
    if kinds.leadsIn(last), measure.isIndented(line, against: last),
      measure.hadRoom(last, for: line)
    {
      return false
    }
    if draft.role == .listItem, measure.isIndented(line, against: last) { return true }
    guard measure.hadRoom(last, for: line) else {
      // A new paragraph begins with an indent where the last line happens to be full.
      return !(last.endsSentence && measure.isIndented(line, against: last))
    }
    // Had there been room, the word would stand above: a break was meant, if it makes sense.
    if !line.startsLower, isInListing { return false }
    return !last.endsSentence && (line.startsLower || !measure.isShort(last))
  }

  /// Whether a sentence goes on below a blank line, which readers of poor pages see between two lines of it.
  private func goesOnBelowBlank(_ last: PrintedLine, _ line: PrintedLine) -> Bool {
    last.box == nil && line.box == nil && line.startsLower && !last.endsSentence
      && last.left.count >= 5 && !measure.isShort(last) && !kinds.isClause(line)
      && last.text.last.map { $0.isLetter || $0 == "," } == true
      && !last.isRule && !line.isRule
  }

  /// Whether a line of a scan begins an item of a list whose mark was not read: it stands where the text
  /// of the item above does, and that one ended long before the margin.
  func lostItsMark(_ line: PrintedLine, after last: PrintedLine, in draft: Draft) -> Bool {
    guard draft.role == .listItem, line.isRecognised, !line.startsLower,
      let opening = draft.opening,
      ListMarker(opening.left)?.kind == .bullet, !kinds.isOpenWord(last.left.last)
    else { return false }
    return measure.isShort(last) && measure.hadRoom(last, for: line)
  }

  /// Whether the text stands under a heading for documents or addressees, of which each has its line.
  var isInListing: Bool {
    guard let heading = heading.flatMap({ drafts[$0].opening?.text }) else { return false }
    let kind = kinds.language.sections.kind(of: heading)
    return kind == .basis || kind == .distribution
  }
}
