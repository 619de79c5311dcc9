/// Puts lines together to blocks.
struct Assembly {
  private let elements: [PrintedLine.Element]
  let document: Document
  let measure: Measure
  let kinds: LineKinds
  var drafts: [Draft] = []
  /// The block to which the next line of text may belong; page headers do not close it.
  var open: Int?
  /// Whether an item has begun.
  private var hasItems = false
  /// The last note to the right of the text, and the block beside which it stands.
  var note: (draft: Int, beside: Int?)?
  /// The last heading.
  private(set) var heading: Int?
  /// Whether people are listed, line by line.
  private var isListing = false
  /// The pages on which text has begun.
  private var textPages: Set<Int> = []

  /// A block in the making.
  struct Draft {
    var role: Block.Role
    var spans: [Span]
    var cells: [Int]?
    /// The first line.
    var opening: PrintedLine?
    var last: PrintedLine?
    var row: Run.Cell?
    /// For an item's heading: whether the title is still to come.
    var awaitsTitle = false
    /// For a heading: whether a case number stands beside its last line.
    var hasNeighbour = false
  }

  init(_ document: Document, language: Language) {
    self.document = document
    elements = PrintedLine.lines(of: document, language)
    let lines = elements.lines
    measure = Measure(lines)
    kinds = LineKinds(
      lines, measure: measure, language: language,
      isMinutes: MinutesMark.stands(in: elements, document, language))
  }

  /// The blocks in reading order.
  mutating func blocks(in document: Document) -> [Block] {
    let next = followers()
    for (index, element) in elements.enumerated() {
      switch element {
      case .other(let run): add(run)
      case .line(let line): add(line, before: next[index])
      }
    }
    splitSentences()
    return drafts.enumerated().map { index, draft in
      Block(
        id: "b\(index + 1)", role: draft.role, spans: draft.spans, cells: draft.cells, in: document)
    }
  }

  /// For each element the next line of text.
  private func followers() -> [PrintedLine?] {
    var result: [PrintedLine?] = []
    var next: PrintedLine?
    for element in elements.reversed() {
      result.append(next)
      if case .line(let line) = element, !line.isEmpty { next = line }
    }
    return result.reversed()
  }

  // MARK: Adding

  private mutating func add(_ run: Run) {
    let role: Block.Role =
      switch run.role {
      case .pageHeader: .pageHeader
      case .pageFooter: .pageFooter
      case .pageNumber: isInFooter(run) ? .pageFooter : .pageHeader
      case .logo: .logo
      case .stamp: .stamp
      case .handwriting: .handwriting
      default: .noise
      }
    drafts.append(Draft(role: role, spans: [run.span]))
  }

  /// A page number belongs to the header unless it stands after the text of its page.
  private func isInFooter(_ run: Run) -> Bool {
    textPages.contains(run.span.page)
  }

  private mutating func add(_ line: PrintedLine, before next: PrintedLine?) {
    if let cell = line.cell { return add(line, to: cell) }
    if line.isEmpty, let open { return extend(open, line) }
    if line.role == .marginNote, notes(line, before: next) { return }
    let previous = open.flatMap { drafts[$0].last }
    let kind = kind(line, after: previous, before: next)
    if listsPeople(line, kind, before: next) { return }
    switch kind {
    case .text:
      if let heading = open, isFieldBesideLabel(drafts[heading], line) {
        begin(.paragraph, line)
        return open = heading
      }
      let isBelow = isBelowSignature
      if SignatureLine.matches(
        line, isBelow: isBelow, isFirstPage: !hasItems,
        before: line.isRecognised && kinds.isBelowItems(line) ? next : nil, kinds.language)
        || hasItems && signsBelowNames(line)
      {
        signAbove(line)
        begin(.signature, line)
      } else if kinds.isContents(line) {
        begin(.paragraph, line)
      } else if let open, continues(drafts[open], line) {
        extend(open, line)
      } else if line.role == .marginNote {
        begin(.marginNote, line)
      } else if line.role == .signature {
        begin(.signature, line)
      } else if let open, let last = drafts[open].last, !measure.isGap(last, line),
        lostItsMark(line, after: last, in: drafts[open])
      {
        begin(.listItem, line)
      } else {
        begin(.paragraph, line)
      }
    case .itemHeading(let complete):
      hasItems = true
      begin(.heading, line)
      drafts[drafts.count - 1].awaitsTitle = !complete
      splitCaseNumber()
      splitSentence(of: drafts.count - 1)
    case .subheading:
      if line.role == .marginNote {
        if let open, drafts[open].role == .subheading, continues(drafts[open], line) {
          extend(open, line)
        } else {
          begin(.subheading, line)
        }
      } else if let open, drafts[open].awaitsTitle, !kinds.isSectionHeading(line) {
        extend(open, line)
      } else if let open, [.heading, .subheading, .title].contains(drafts[open].role),
        drafts[open].role != .heading || line.startsLower || !kinds.isSectionHeading(line),
        continues(drafts[open], line)
      {
        extend(open, line)
      } else if !hasItems, kinds.namesKind(line) {
        begin(.title, line)
      } else {
        begin(.subheading, line)
        splitSpeckle()
      }
    case .heading: begin(.heading, line)
    case .title
    where open.map { drafts[$0].role == .heading && continues(drafts[$0], line) } == true:
      // A label alone, and below it the title in larger letters.
      if let open { extend(open, line) }
    case .title
    where hasItems && (textPages.contains(line.page) || isInListing) && !measure.standsOut(line):
      // `Tjänsteskrivelse 2021-05-04` in a list of documents.
      if let open, continues(drafts[open], line) {
        extend(open, line)
      } else {
        begin(.paragraph, line)
      }
    case .title:
      if let open, drafts[open].role == .title, continues(drafts[open], line) {
        extend(open, line)
      } else {
        begin(.title, line)
      }
    case .listItem: begin(.listItem, line)
    case .caseNumber:
      let heading = open
      if let heading, drafts[heading].role == .heading,
        kinds.isCaseLabel(drafts[heading].last?.left.last)
      {
        return extend(heading, line)
      }
      begin(.caseNumber, line)
      // A number below the label stands beside the second line of the title.
      if let heading, let next, next.isInRow(of: line), hangs(next, in: drafts[heading]) {
        open = heading
      }
      // The title may follow a case number that stands beside or below the label.
      guard let heading, drafts[heading].role == .heading else { return }
      if let last = drafts[heading].last, last.isInRow(of: line) {
        drafts[heading].hasNeighbour = true
        open = heading
      } else if drafts[heading].awaitsTitle || kinds.isOpenWord(drafts[heading].last?.left.last) {
        open = heading
      }
    }
  }

  /// Adds a line of a list of people before the first item; false if it is none.
  private mutating func listsPeople(
    _ line: PrintedLine, _ kind: LineKind, before next: PrintedLine?
  ) -> Bool {
    guard !hasItems, line.role == .body, !line.isEmpty else { return false }
    switch kind {
    case .itemHeading, .caseNumber, .title: isListing = false
    default: break
    }
    let last = open.flatMap { drafts[$0].role == .attendance ? drafts[$0].last : nil }
    switch AttendanceLine(line, kinds.language) {
    case .opening where kind != .title: isListing = true
    case .post where isListing || line.text.contains(":"): isListing = true
    case .post where next.map({ AttendanceLine.isName($0, kinds.language) }) == true:
      isListing = true
    case .group where isListing: break
    case .person where isListing, .other where isListing:
      // `Val av justerare` in bold, below people who are not.
      if kind == .subheading, measure.standsOut(line), last.map(measure.standsOut) == false {
        isListing = false
        return false
      }
      if let open, let last, !measure.isGap(last, line),
        AttendanceLine.continues(last, line, kinds.language)
          || last.isRunningList && !measure.hadRoom(last, for: line)
      {
        extend(open, line)
        return true
      }
      guard case .person = AttendanceLine(line, kinds.language) else {
        isListing = false
        return false
      }
    default: isListing = false
    }
    guard isListing else { return false }
    begin(.attendance, line)
    return true
  }

  /// Whether the first cell of a row is the label of people or, below such a row, one of them.
  private func listsPeople(_ line: PrintedLine) -> Bool {
    switch AttendanceLine(line, kinds.language) {
    case .opening: true
    case .person: isListing
    default: false
    }
  }

  /// Adds a cell to its row of a table.
  private mutating func add(_ line: PrintedLine, to cell: Run.Cell) {
    open = nil
    if cell.column == 0 { isListing = !hasItems && listsPeople(line) }
    // What is no text may stand between two cells.
    let others: Set<Block.Role> = [.noise, .logo, .stamp, .handwriting]
    if let last = drafts.lastIndex(where: { !others.contains($0.role) }),
      let row = drafts[last].row, row.table == cell.table, row.row == cell.row
    {
      drafts[last].spans += line.spans
      var cells = drafts[last].cells ?? []
      while cells.count <= cell.column { cells.append(0) }
      cells[cell.column] += line.spans.count
      drafts[last].cells = cells
      return
    }
    let cells = Array(repeating: 0, count: cell.column) + [line.spans.count]
    drafts.append(Draft(role: .tableRow, spans: line.spans, cells: cells, row: cell))
  }

  mutating func begin(_ role: Block.Role, _ line: PrintedLine) {
    drafts.append(Draft(role: role, spans: line.spans, opening: line, last: line))
    open = drafts.count - 1
    if role == .heading || role == .subheading { heading = open }
    textPages.insert(line.page)
  }

  private mutating func extend(_ draft: Int, _ line: PrintedLine) {
    drafts[draft].spans += line.spans
    if !line.isEmpty { drafts[draft].awaitsTitle = false }
    if !line.isEmpty || drafts[draft].last == nil { drafts[draft].last = line }
    textPages.insert(line.page)
    if drafts[draft].role == .heading, !line.isEmpty {
      splitCaseNumber(of: draft)
      splitSentence(of: draft)
    }
  }
}

extension Sequence<PrintedLine.Element> {
  /// The lines of text.
  var lines: [PrintedLine] {
    compactMap { if case .line(let line) = $0 { line } else { nil } }
  }
}
