/// The meeting as tables. The first columns name the meeting, so that the tables of many documents
/// can be put one below the other.
extension Document {
  /// A row an item.
  var itemsTable: CSVTable {
    var table = table([
      "item", "label", "number", "through", "year", "title", "caseNumber", "page", "decisions",
    ])
    for item in minutes?.items ?? [] {
      add(
        [
          item.id, item.label, item.number, item.through, item.year, item.title, item.caseNumber,
          page(of: item.blocks), "\(item.decisions.count)",
        ], to: &table)
    }
    return table
  }

  /// A row a decision: a paragraph or list item.
  var decisionsTable: CSVTable {
    var table = table(["item", "label", "title", "caseNumber", "decision", "text", "page"])
    for item in minutes?.items ?? [] {
      for (position, decision) in item.decisions.enumerated() {
        add(
          [
            item.id, item.label, item.title, item.caseNumber, "\(position + 1)", decision.text,
            page(of: decision.blocks),
          ], to: &table)
      }
    }
    return table
  }

  /// A row a person in the list of attendance.
  var attendanceTable: CSVTable {
    var table = table([
      "name", "party", "role", "present", "replaces", "fromItem", "fromTime", "toItem", "toTime",
      "page",
    ])
    for person in minutes?.attendance ?? [] {
      add(
        [
          person.name, person.party, person.role, "\(person.present)", person.replaces,
          person.from?.item, person.from?.time, person.to?.item, person.to?.time,
          page(of: person.blocks),
        ], to: &table)
    }
    return table
  }

  /// A row a vote with its counts, and after it a row for each person whose vote is printed.
  var votesTable: CSVTable {
    var table = table([
      "item", "label", "vote", "yes", "no", "abstain", "absent", "name", "party", "choice", "page",
    ])
    for item in minutes?.items ?? [] {
      for (position, vote) in item.votes.enumerated() {
        let start = [item.id, item.label, "\(position + 1)"]
        let page = page(of: vote.blocks)
        let counts = [vote.yes, vote.no, vote.abstain, vote.absent].map { $0.map { "\($0)" } }
        add(start + counts + [nil, nil, nil, page], to: &table)
        for person in vote.persons ?? [] {
          add(
            start + [nil, nil, nil, nil, person.name, person.party, person.vote, page], to: &table)
        }
      }
    }
    return table
  }

  private func table(_ columns: [String]) -> CSVTable {
    CSVTable(columns: ["file", "municipality", "organisation", "body", "date"] + columns)
  }

  private func add(_ cells: [String?], to table: inout CSVTable) {
    let meeting = [
      source.file, minutes?.municipality, minutes?.organisation, minutes?.body, minutes?.date,
    ]
    table.rows.append((meeting + cells).map { $0 ?? "" })
  }

  /// The page on which the first of some blocks begins; blocks are numbered in reading order.
  private func page(of ids: [String]) -> String? {
    guard let id = ids.first, let number = Int(id.dropFirst()), let blocks,
      blocks.indices.contains(number - 1)
    else { return nil }
    return "\(blocks[number - 1].page)"
  }
}
