/// Reads tables of names with a column for each vote.
enum VoteTable {
  /// The votes of the tables among the passages.
  static func tables(in passages: [Passage], _ vocabulary: Vocabulary) -> [Item.Vote] {
    var tables: [Item.Vote] = []
    var columns: [String?] = []
    for passage in passages {
      guard passage.role == .tableRow else {
        columns = []
        continue
      }
      let cells = passage.text.split(separator: "\t", omittingEmptySubsequences: false)
      let header = cells.map { column(of: $0, vocabulary) }
      if header.filter({ $0 != nil }).count >= 2 {
        columns = header
        tables.append(Item.Vote(yes: nil, no: nil, abstain: nil, absent: nil, blocks: [passage.id]))
      } else if !columns.isEmpty, let last = tables.indices.last {
        tables[last].blocks.append(passage.id)
        read(cells, columns, into: &tables[last], vocabulary)
      }
    }
    return tables.filter { !($0.persons ?? []).isEmpty }.map(counted)
  }

  /// A row: a person's vote, or the sums.
  private static func read(
    _ cells: [Substring], _ columns: [String?], into vote: inout Item.Vote,
    _ vocabulary: Vocabulary
  ) {
    let words = vocabulary.words
    let first = Lexeme.all(in: cells[0].lowercased())
    if let word = first.first, words.proceedings.sums.contains(word.folded) {
      for (cell, column) in zip(cells, columns) {
        guard let column, let sum = Int(cell.trimmed) else { continue }
        switch column {
        case "yes": vote.yes = sum
        case "no": vote.no = sum
        case "abstain": vote.abstain = sum
        default: vote.absent = sum
        }
      }
      return
    }
    let text = String(cells[0])
    let names = NameScanner(text: text, words: words.attendance)
    guard let person = names.names(Lexeme.all(in: text)[...]).first else { return }
    var choice: String?
    for (position, cell) in cells.enumerated().dropFirst() where !cell.trimmed.isEmpty {
      if let column = column(of: cell, vocabulary) {
        choice = choice ?? column
      } else if position < columns.count, let column = columns[position],
        cell.trimmed.count <= 2
      {
        choice = choice ?? column
      }
    }
    guard let choice else { return }
    let party =
      person.party
      ?? cells.dropFirst().prefix(1).first { $0.count <= 5 && $0.first?.isUppercase == true }
      .flatMap { column(of: $0, vocabulary) == nil && $0.count > 0 && $0 != "X" ? String($0) : nil }
    vote.persons =
      (vote.persons ?? []) + [
        Item.PersonalVote(name: person.name, party: party, vote: choice)
      ]
  }

  /// The counts: the printed sums, else those of the rows.
  private static func counted(_ vote: Item.Vote) -> Item.Vote {
    var vote = vote
    func count(_ choice: String) -> Int {
      (vote.persons ?? []).reduce(0) { $1.vote == choice ? $0 + 1 : $0 }
    }
    vote.yes = vote.yes ?? count("yes")
    vote.no = vote.no ?? count("no")
    vote.abstain = vote.abstain ?? count("abstain")
    vote.absent = vote.absent ?? count("absent")
    return vote
  }

  private static func column(of cell: Substring, _ vocabulary: Vocabulary) -> String? {
    let words = vocabulary.words.proceedings
    let text = cell.trimmed.lowercased()
    if words.yes.contains(text) { return "yes" }
    if words.no.contains(text) { return "no" }
    if words.abstain.contains(text) { return "abstain" }
    return words.absent.contains(text) ? "absent" : nil
  }
}

extension Item.Vote {
  /// Whether each person's vote, where printed, adds up to the counts.
  var addsUp: Bool {
    guard let persons else { return true }
    func count(_ choice: String) -> Int { persons.reduce(0) { $1.vote == choice ? $0 + 1 : $0 } }
    return yes == count("yes") && no == count("no") && abstain == count("abstain")
  }
}

extension StringProtocol {
  /// The text without white space at its ends and stops after it.
  fileprivate var trimmed: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace || last == "." || last == ":" {
      text.removeLast()
    }
    return String(text)
  }
}
