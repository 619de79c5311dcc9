/// The table of the first page: labels (`Plats och tid`, `Beslutande`) and what stands beside them.
struct FrontTable: Sendable {
  var entries: [Entry] = []
  /// The fields of a row that holds labels alone; the next row has their values.
  var columns: [FrontField] = []
  /// The entries of people listed below such labels, by their column.
  var columnEntries: [Int: Int] = [:]
  /// The cells with which those lists begin, where people have their parties in cells of their own.
  var listStarts: [Int] = []
  /// The lists in one table of which each has marks of its own.
  var lists: [PeopleList] = []
  /// What the columns of a list of people hold, as its first row says.
  var heads: PeopleColumns?
  /// The marks in the column for presence of that list.
  var crosses = Crosses()
  /// Posts over lines for signatures; the names stand below.
  var posts: [FrontField] = []
  /// The first cell of the last row where it is no label: it may be the first line of one.
  var begunLabel: String?
  /// Whether that line stands in one cell with its values.
  var begunInLine = false
  /// The people who were listed when a row came that is neither somebody nor a label known.
  private var interrupted: FrontField?
  /// How many rows of the list begin with what somebody is.
  private var roleRows = 0
  /// Whether the people are listed by the groups to which they belong.
  private(set) var listsGroups = false
  /// Whether values may still follow the last label.
  var isOpen = false
  /// The last row of a list with columns; the next may go on with its cells.
  var begunRow: (cells: [String], passage: Passage)?
  /// The heads of columns in the row above; the next may go on with them.
  var begunHeads: [String]?
  /// The party over the people who are listed.
  private var group: String?
  /// Lists that have lost their label, and whether one was found.
  let unheaded: UnheadedPeople
  private(set) var hasUnheaded = false
  /// Whether names in the first column of a list are broken over rows.
  private(set) var breaksNames = false
  let vocabulary: Vocabulary

  /// Reads the table of the passages, each given with its printed lines.
  init(_ passages: [(passage: Passage, lines: [String])], _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    unheaded = UnheadedPeople(passages.flatMap(\.lines), vocabulary)
    let passages = passages.map { ($0.passage, withWholeNames($0.lines)) }
    let rows = PeopleRows(passages.flatMap(\.1), vocabulary)
    breaksNames = Self.breaksNames(passages.map(\.0), vocabulary)
    for (passage, lines) in passages {
      if passage.role != .tableRow { endRow() }
      if headsItems(lines) {
        endRow()
        isOpen = false
        heads = nil
      } else if !readPosts(lines, of: passage) {
        for line in lines { read(rows.ordered(line), of: passage) }
      }
    }
    endRow()
    endCrosses()
    spreadStackedValues()
  }

  /// All values under labels of that kind.
  func entries(_ fields: FrontField...) -> [Entry] {
    entries.filter { fields.contains($0.field) && !$0.lines.isEmpty }
  }

  private mutating func read(_ line: String, of passage: Passage) {
    var cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    if let label = labelAlone(in: cells) {
      endRow()
      cells = [label]
    }
    if goesOnRow(cells) || goesOnHeads(cells) { return }
    if let parted = partedByDots(cells) {
      cells = parted
    } else if readSignatures(cells, of: passage) {
      return
    }
    if openLists(cells) || openMarkedLists(cells) || addToLists(cells, of: passage) { return }
    if cells.count > 1, let heads = PeopleColumns(cells, vocabulary) {
      if let field = heads.field {
        open(field)
      } else if !inPeople {
        open(.people(role: vocabulary.words.attendance.member, present: true))
      }
      endCrosses()
      self.heads = heads
      begunHeads = cells
      return
    }
    if goesOnLabel(cells, of: passage) { return }
    defer { beginLabel(cells) }
    if beginsUnheaded(line) {
      open(.people(role: vocabulary.words.attendance.member, present: true))
      hasUnheaded = true
    }
    if cells.count == 1, !columns.isEmpty, passage.role == .tableRow, label(line) == nil {
      // Only the first of lists side by side goes on.
      addBelow(0, line, of: passage)
      return
    }
    if cells.count == 1, addSideBySide(line, of: passage) { return }
    if cells.count == 1, let heads, let parted = heads.parted(line, vocabulary) {
      return addPerson(parted, heads, of: passage)
    }
    guard cells.count > 1 else {
      let columns = heads
      readCell(cells[0], of: passage)
      // `Tjänstgörande ersättare` between the rows of a list: the columns stay as they were.
      if inPeople, let columns {
        heads = columns
        if beginsWithName(line) { countCross(cells, columns) }
      }
      return
    }
    if let heads,
      beginsWithName(cells[0]) || heads.names(cells, vocabulary)
        || inPeople && passage.role == .tableRow
          && heads.tellsRole(cells, breaksNames: breaksNames, vocabulary)
    {
      return beginRow(cells, heads, of: passage)
    }
    let labels = cells.map { label($0).flatMap { $0.rest.isEmpty ? $0.field : nil } }
    // `Beslutande   Ledamöter:` over people one below the other.
    if cells.count == 2, let field = labels[1], field.listsPeople, field == labels[0] {
      open(field)
      return
    }
    // Between two labels a reader of ruling lines may see an empty cell.
    if labels.count(where: { $0 != nil }) >= 2, labels[0] != nil,
      zip(cells, labels).allSatisfy({ $0.isEmpty || $1 != nil })
    {
      return openColumns(labels.map { $0 ?? .other })
    }
    if addSideBySide(cells, of: passage) { return }
    if columns.count >= cells.count, labels[0] == nil,
      labels.allSatisfy({ $0 == nil || $0?.listsPeople == true })
    {
      for (column, cell) in cells.enumerated() where !cell.isEmpty {
        if let field = labels[column] {
          // `Ersättare` below the last name of a column: the others go on.
          columns[column] = field
          columnEntries[column] = nil
        } else {
          addBelow(column, cell, of: passage)
        }
      }
      return
    }
    columns = []
    // `Bo, Al   S` is what stamps and speckle make of a row; the list goes on below it.
    if let field = interrupted, beginsWithName(cells[0]),
      cells.dropFirst().contains(where: Self.isParty)
    {
      open(field)
    }
    // `Eva Ek   Nej` in a list of who came.
    let words = vocabulary.words.attendance
    if inPeople, beginsWithName(cells[0]), case .people(let role, true)? = entries.last?.field,
      let mark = cells.dropFirst().last(where: { !$0.isEmpty }),
      words.away.contains(LetterheadLine.bare(mark))
    {
      return addOne(cells[0], role: role, present: false, of: passage)
    }
    // The row of one person, under a label further up: name, party, role.
    if inPeople,
      cells[0].isEmpty || labels[0] == nil && beginsWithName(cells[0])
        || areFirstNames(cells)
    {
      return add(cells: cells.enumerated().filter { !$0.element.isEmpty }, of: passage)
    }
    // `Kassör   Bo Al` in a list whose rows begin with what somebody is.
    // (also `PAS   Bo Al` below one of them)
    let isAmongRoles = roleRows >= 1 && inPeople && !cells[0].isEmpty && cells[0].count <= 12
    // or `Ledamot   Bo Al   S`
    if cells.count >= 2, isOpen, isRole(cells[0]) || isAmongRoles, beginsWithName(cells[1]),
      !cells.dropFirst(2).contains(where: beginsWithName),
      label(cells[0]).map({ listsAbsent && isHeld($0.field) || isListed(cells[0]) })
        ?? !beginsLabel(cells[0])
    {
      let isPresent = !listsAbsent
      roleRows += 1
      let role = cells[0].lowercased()
      return addOne(
        joined(cells.dropFirst().filter { !$0.isEmpty }), role: words.abbreviations[role] ?? role,
        present: isPresent, of: passage)
    }
    var values: [(offset: Int, element: String)] = []
    for (position, cell) in cells.enumerated() where !cell.isEmpty {
      if let (field, rest) = label(cell), !isPost(field, rest, after: values.map(\.element)),
        !isMember(cell, field, rest)
      {
        if !values.isEmpty { add(cells: values, of: passage) }
        values = rest.isEmpty ? [] : [(position, rest)]
        open(field)
      } else if position == 0 {
        let field = inPeople ? entries.last?.field : interrupted
        open(.other)
        interrupted = field
      } else {
        values.append((position, cell))
      }
    }
    if !values.isEmpty { add(cells: values, of: passage) }
  }

  mutating func readCell(_ text: String, of passage: Passage) {
    if readMark(text) { return }
    let parts = labelledParts(of: text)
    if parts.count > 1 {
      if headsColumns(parts) { return }
      for part in parts { readCell(part, of: passage) }
      return
    }
    if let (role, name) = postAndName(text) {
      return addOne(name, role: role.lowercased(), present: true, of: passage)
    }
    if inPeople, let names = afterWay(text) { return add(names, of: passage) }
    if let names = groupAndNames(text) {
      listsGroups = true
      return add(names, of: passage)
    }
    let party = text.trimmed(of: ":")
    if inPeople, vocabulary.words.attendance.partyNames.contains(party.lowercased()) {
      group = party
    } else if let (field, rest) = label(text) {
      // `Beslutande   2`: the page on which they stand.
      if field.listsPeople, !rest.isEmpty, rest.allSatisfy(\.isNumber) { return open(.other) }
      // `Ordföranden Eva Ek öppnade mötet.`: the meeting may choose another to chair it.
      if isHeld(field), !text.contains(":"), passage.isProse, isSentence(text) {
        isOpen = false
        return
      }
      if inPeople, isHeld(field), isListed(text, behind: rest, of: passage) {
        return add(text, of: passage)
      }
      open(field)
      if !rest.isEmpty { add(rest, of: passage) }
    } else if let field = endingLabel(text) {
      open(field)
    } else if passage.isHeading && !headsGroup(text) || inPeople && endsList(text) {
      isOpen = false
    } else if isOpen, !inPeople, let last = entries.last?.lines.last, last.block != passage.id,
      passage.role == .listItem || passage.role == .paragraph && isSentence(text)
    {
      // What is told below `Plats: Bystugan` is no part of the place.
      isOpen = false
    } else if isOpen, !inPeople, entries.last?.lines.last.map({ $0.block != passage.id }) == true,
      beginsOtherLabel(text)
    {
      isOpen = false
    } else if isOpen, text.utf8.count <= 400 {
      add(text, of: passage)
    }
  }

  mutating func open(_ label: FrontField) {
    var field = label
    // `Närvarande` over `Ordförande` over a name: the chair is the first of the people listed.
    if label == .chair, isOpen, let last = entries.last, last.lines.isEmpty,
      case .people(_, true) = last.field,
      let role = vocabulary.words.attendance.chairRole
    {
      field = .people(role: role, present: true)
    }
    entries.append(Entry(field: field))
    isOpen = true
    columns = []
    lists = []
    heads = nil
    group = nil
    interrupted = nil
    posts = []
    roleRows = 0
    listsGroups = false
  }

  mutating func add(_ text: String, of passage: Passage) {
    guard isOpen, let last = entries.indices.last else { return }
    var text = text
    if let group { text = Self.withParty(text, group) }
    entries[last].lines.append(Line(text: text, block: passage.id))
  }
}
