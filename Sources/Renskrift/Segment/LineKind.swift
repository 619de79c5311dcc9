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
  /// The numbers that stand after a section sign at the beginning of a line, before a capital letter.
  let series: Set<Int>
  /// The sentences behind labels that fall back behind one above: what is said of items of other minutes.
  private let references: Set<Span>
  /// The lines of a table of contents.
  private let contents: Set<Span>
  /// The lines whose number no list leads up to: it is the last word of a sentence.
  private let strays: Set<Span>
  /// The headings of items that have a number without a section sign.
  private let numbered: Set<Span>
  /// Whether those numbers have no mark: `2 Formalia`.
  private let areBare: Bool
  /// The headings of items that have a name and no number.
  private let named: Set<Span>
  /// The lines of people who have numbers.
  private let people: Set<Span>
  /// Where the label of the last item stands.
  private let lastLabel: WordID?
  /// The case numbers in a form that only this document tells.
  private let filed: [WordID: Int]
  /// Whether several items have a colon between their title and a sentence.
  private(set) var haveNamedItems = false

  init(_ lines: [PrintedLine], measure: Measure, language: Language, isMinutes: Bool) {
    self.language = language
    self.measure = measure
    let labels = lines.compactMap { line -> (line: PrintedLine, label: PrintedLabel)? in
      guard line.cell == nil, let label = PrintedLabel(line.left), label.hasSign else { return nil }
      return (line, label)
    }
    let filed = FiledNumbers.words(in: lines)
    self.filed = filed
    lastLabel = labels.last?.line.spans.first?.start
    hasSigns = labels.contains { line, label in
      // `§ 87, och därefter` and `§ 12. Därefter prövas saken.` go on sentences.
      let rest = line.left.dropFirst(label.length)
      return rest.isEmpty || rest.first?.first?.isUppercase == true && !line.endsSentence
        || line.spans.last.map { filed[$0.end] == rest.count } == true
    }
    series = Set(
      labels.compactMap { line, label in
        let rest = line.left.dropFirst(label.length)
        return rest.first?.first?.isLowercase == true ? nil : Int(label.number)
      })
    references = ItemReferences.spans(labels)
    contents = ContentsLines.spans(in: lines, language.meeting.items.contents)
    strays = Self.strays(in: lines)
    let people = PeopleNumbers.spans(in: lines, language)
    self.people = people
    let others = lines.filter { $0.spans.first.map(people.contains) != true }
    numbered =
      hasSigns ? [] : Self.numbered(in: others, language.meeting.items, isMinutes: isMinutes)
    areBare =
      !numbered.isEmpty
      && others.allSatisfy { [numbered] line in
        line.spans.first.map(numbered.contains) != true
          || line.left[0].utf8.allSatisfy(\.isDigit)
      }
    named =
      series.isEmpty && numbered.isEmpty ? NamedItems.spans(in: lines, measure, language) : []
    haveNamedItems = areNamed(lines)
  }

  /// How many words the case number takes that ends in a word, by its place and a form that other items have too.
  func filed(_ word: WordID) -> Int? { filed[word] }

  /// Whether a line stands below the last item that has a section sign.
  func isBelowItems(_ line: PrintedLine) -> Bool {
    guard let lastLabel, let start = line.spans.first?.start else { return false }
    return (lastLabel.page, lastLabel.line) < (start.page, start.line)
  }

  /// What a line begins, given the line before and the line after it.
  func kind(_ line: PrintedLine, after previous: PrintedLine?, before next: PrintedLine?)
    -> LineKind
  {
    let words = line.left
    guard !words.isEmpty, line.cell == nil else { return .text }
    if PrintedCaseNumber(words, language)?.isAlone == true { return .caseNumber }
    if let word = line.spans.last?.end, filed(word) == words.count { return .caseNumber }
    if isContents(line) { return .text }
    if line.role == .marginNote { return isLabel(line, next) ? .subheading : .text }
    if let first = line.spans.first, people.contains(first) { return .listItem }
    if let first = line.spans.first, named.contains(first) { return .itemHeading(complete: true) }
    if let first = line.spans.first, numbered.contains(first) {
      let parted = NumberedItems.parted(words)
      let label = NumberedItems.label(parted, language.meeting.items)
      let rest = parted.dropFirst(label?.length ?? 1)
      return .itemHeading(complete: rest.contains { $0.contains(where: \.isLetter) })
    }
    let open = !line.isMarked && previous.map { isOpen($0, line) } ?? false
    // At the head of a page the next label of the series is one, though the page before ends amid a sentence.
    // and below people in a row.
    func isOnNewPage() -> Bool {
      previous.map { $0.page != line.page || listsNames($0) } == true
    }
    if let label = PrintedLabel(words),
      !open || measure.standsOut(line) || isOnNewPage() && hasNeighbour(label)
        || label.hasSign && goesOnSeries(label, line, after: previous),
      isHeading(label, line, previous, next)
    {
      let isComplete = label.isGlued || words.count > label.length
      return .itemHeading(complete: isComplete && !isLabels(words))
    }
    if isNumbered(line) || isBulleted(words) { return .itemHeading(complete: true) }
    if line.isMarked { return namesKind(line) ? .title : .subheading }
    let isRest = line.startsLower && goesOnBold(line, after: previous, isOpen: open)
    if isSectionHeading(line), !open || measure.standsOut(line) && !isRest,
      !isListed(line, previous, next)
    {
      return .subheading
    }
    if let marker = ListMarker(words), !goesOn(previous, marker, line, isOpen: open) {
      return .listItem
    }
    // What is decided may be set in bold, sentence by sentence, as its heading is.
    let isSure =
      !goesOnBold(line, after: previous, isOpen: open) && !decides(line, below: previous)
      && (!line.isRecognised || !open && !line.startsLower)
    if measure.standsOut(line), isSure, words.count <= 14, !line.text.hasSuffix("."),
      line.length < 120
    {
      if measure.font.map({ (line.font?.size ?? 0) > $0.size + 3 }) == true { return .title }
      return .subheading
    }
    if namesKind(line), words.count <= 8, !open, !line.endsSentence {
      return .title
    }
    return .text
  }

  /// Whether a line begins with the kind of document (`Protokoll fört vid …`) or of meeting.
  func namesKind(_ line: PrintedLine) -> Bool {
    guard let first = line.left.first else { return false }
    let word = LetterheadLine.bare(first)
    if language.letterhead.documentKinds.contains(word) { return true }
    // `Styrelsemöte nr 3`: more words may be a sentence about one.
    let bodies = language.meeting.bodies
    return line.left.count <= 5
      && (bodies.boardMeetings[word] != nil || bodies.assemblies[word] != nil)
  }

  /// Whether the line belongs to a table of contents.
  func isContents(_ line: PrintedLine) -> Bool {
    line.spans.first.map(contents.contains) ?? false
  }

  /// Whether a line is the heading of an item that has a number without a section sign.
  func isNumberedItem(_ line: PrintedLine) -> Bool {
    line.spans.first.map(numbered.contains) ?? false
  }

  /// Whether an item has that number behind a section sign.
  func isItem(_ number: Int) -> Bool { series.contains(number) }

  /// Whether an item's number stands without a mark before a title that is set as one.
  private func isNumbered(_ line: PrintedLine) -> Bool {
    guard !hasSigns, measure.standsOut(line), (2...12).contains(line.left.count) else {
      return false
    }
    return line.left[0].utf8.count <= 3 && Int(line.left[0]) != nil
      && line.left[1].first?.isUppercase == true && !line.endsSentence
  }

  /// Whether a line in the margin begins a heading, which may be broken over lines.
  private func isLabel(_ line: PrintedLine, _ next: PrintedLine?) -> Bool {
    if language.sections.kind(of: line.text) != nil { return true }
    guard let next, next.role == .marginNote else { return false }
    return !line.text.isEmpty && line.text.first?.isUppercase == true
  }

  /// Whether a number that looks like a marker goes on a sentence (`den 3 mars, §` + `34.`).
  private func goesOn(
    _ previous: PrintedLine?, _ marker: ListMarker, _ line: PrintedLine, isOpen: Bool
  ) -> Bool {
    guard marker.kind == .number, let last = previous?.left.last else { return false }
    let isStray = line.spans.first.map(strays.contains) ?? false
    return last.hasSuffix("§") || isOpen && (line.left.count == 1 || isStray || isOpenWord(last))
  }

  /// Whether the line is one of the usual headings inside an item.
  ///
  /// Only a whole heading counts where the line could end a sentence (`… förslag till beslut.`).
  func isSectionHeading(_ line: PrintedLine) -> Bool {
    // `Nämnden beslutar` leads in what follows; it is a heading only where it is set as one, be it in capitals.
    if let last = line.left.last, !measure.standsOut(line),
      language.meeting.proceedings.deciding.contains(LetterheadLine.bare(last))
    {
      return line.isInCapitals && line.left.count > 1
    }
    if language.sections.exactKind(of: line.text) != nil || isSpeckled(line) { return true }
    guard line.left.count <= 7, !line.startsLower,
      let kind = language.sections.kind(of: line.text)
    else { return false }
    // `Styrelsens beslut:` heads what was decided; `Valberedningens förslag:` may lead in a list.
    return !line.endsSentence || line.text.hasSuffix(":") && kind == .decision
  }

  /// Whether a reader took speckle beside one of the usual headings for a mark or letter.
  func isSpeckled(_ line: PrintedLine) -> Bool {
    line.isRecognised && language.sections.core(of: line.left) != nil
  }

  /// Whether a mark before a heading is no speckle but that of a list: a neighbour has it too.
  private func isListed(
    _ line: PrintedLine, _ previous: PrintedLine?, _ next: PrintedLine?
  ) -> Bool {
    isSpeckled(line) && ListMarker(line.left) != nil
      && [previous, next].contains { $0?.left.first == line.left.first }
  }

  /// Whether the line before is a sentence that goes on.
  private func isOpen(_ previous: PrintedLine, _ line: PrintedLine) -> Bool {
    // A name that fills its line over the title of the minutes, both set alike.
    if measure.standsOut(previous), measure.standsOut(line), namesKind(line) { return false }
    // `Protokoll styrelsemöte 2023-04-03` below another line of a text.
    if line.box == nil, namesKind(line), line.left.count <= 8,
      line.text.contains(where: \.isNumber),
      !isOpenWord(previous.left.last)
    {
      return false
    }
    if previous.isBehindTitle, PrintedLabel.begins(line.left), !isOpenWord(previous.left.last) {
      return false
    }
    // What begins with a label is an item's heading or a line of a list of items.
    if PrintedLabel.begins(previous.left), previous.role == .body, !isOpenWord(previous.left.last) {
      return false
    }
    return !previous.endsSentence && !measure.isGap(previous, line)
      && !measure.hadRoom(previous, for: line)
      && previous.cell == nil && previous.left.count > 3
  }

  private func isHeading(
    _ label: PrintedLabel, _ line: PrintedLine, _ previous: PrintedLine?, _ next: PrintedLine?
  ) -> Bool {
    let words = line.left
    let rest = words.dropFirst(label.length)
    // `Bun § 16 Taxor` heads an item, `Med § 16 som grund` does not.
    if let prefix = label.prefix, prefix != prefix.uppercased() {
      // `Ks § 16` alone in its line has its title below.
      guard rest.isEmpty || rest.first?.first?.isUppercase == true, !isOpenWord(prefix),
        !language.meeting.items.noPrefixes.contains(prefix.inLowerCase)
      else { return false }
    }
    if label.hasSign {
      // Beside items with plain numbers a section sign refers to one of them.
      if !numbered.isEmpty || line.spans.first.map(references.contains) == true { return false }
      // `§ 236. Resultatet …` goes on a sentence; `§§ 109–112` is the range of the first page.
      // (also below its label, `Justerade paragrafer`).
      if rest.isEmpty { return !label.isRange || words.count <= 2 && !isItemsLabel(previous) }
      if rest.first?.first?.isLowercase == true, !label.isGlued, !isMissing(label, in: line) {
        return false
      }
      // Behind a comma a sentence goes on, unless the next line has a label.
      return !line.text.hasSuffix(",") || isBetweenNeighbours(label)
        || next.map { PrintedLabel.begins($0.left) } == true
    }
    guard !hasSigns, let first = rest.first?.first, first.isUppercase, words.count <= 12 else {
      return false
    }
    if measure.standsOut(line) || line.isMarked { return true }
    // `1. Val av ordförande` in `2 Formalia`
    if areBare { return false }
    guard !line.text.hasSuffix("."), let next else { return false }
    // The last line of a list has text below it too.
    if let before = previous.flatMap({ PrintedLabel($0.left) }).flatMap({ Int($0.number) }),
      before + 1 == Int(label.number)
    {
      return false
    }
    // In an agenda the next line has the next number; an item has text below it.
    return PrintedLabel(next.left) == nil
  }
}
