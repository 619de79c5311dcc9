/// Reads tables with a column for each vote, of names or of the counts alone.
struct VoteTable: Sendable {
  let vocabulary: Vocabulary

  /// A head of the table: what a mark below it says.
  private struct Head: Sendable {
    /// `yes`, `no`, `abstain` or `absent`; nil for other columns.
    let choice: String?
    let word: Passage.CellWord
  }

  /// The votes of the tables among the passages.
  func tables(in passages: [Passage]) -> [Item.Vote] {
    var tables: [Item.Vote] = []
    var heads: [Head] = []
    /// The words of the heads of a table without a sum so far, which may go on on the next page.
    var begun: [String]?
    for passage in passages {
      guard passage.role == .tableRow else {
        heads = []
        begun = nil
        continue
      }
      let row = passage.cellWords
      let header = row.map { Head(choice: choice(of: $0.text), word: $0) }
      if header.filter({ $0.choice != nil }).count >= 2 || hasVoteColumn(row), !isSum(row) {
        heads = header
        let words = row.map(\.text)
        if begun == words, let last = tables.indices.last {
          tables[last].blocks.append(passage.id)
          continue
        }
        begun = words
        tables.append(Item.Vote(yes: nil, no: nil, abstain: nil, absent: nil, blocks: [passage.id]))
      } else if !heads.isEmpty, let last = tables.indices.last {
        tables[last].blocks.append(passage.id)
        if isSum(row) { begun = nil }
        read(row, of: passage, heads, into: &tables[last])
      }
    }
    return tables.compactMap { table in
      if table.persons != nil { return Self.counted(table) }
      return table.yes != nil && table.no != nil ? table : nil
    }
  }

  /// A row: a person's vote, or the sums.
  private func read(
    _ row: [Passage.CellWord], of passage: Passage, _ heads: [Head], into vote: inout Item.Vote
  ) {
    if isSum(row) {
      let choices = heads.compactMap(\.choice)
      let sums = row.filter { Int($0.text) != nil }
      for (place, word) in sums.enumerated() {
        // As many sums as heads stand in their order, wherever in their columns.
        let own =
          sums.count == choices.count ? choices[place] : Self.head(over: word, heads)?.choice
        guard let sum = Int(word.text), let choice = own else { continue }
        switch choice {
        case "yes": vote.yes = sum
        case "no": vote.no = sum
        case "abstain": vote.abstain = sum
        default: vote.absent = sum
        }
      }
      return
    }
    let cells = passage.text.split(separator: "\t", omittingEmptySubsequences: false)
    // A number may stand before the name.
    let place = cells.prefix(2).firstIndex { $0.contains(where: \.isLetter) } ?? 0
    let text = cells.isEmpty ? "" : String(cells[place])
    let names = NameScanner(text: text, words: vocabulary.words.attendance)
    guard let person = names.names(Lexeme.all(in: text)[...]).first else { return }
    let others = row.filter { $0.cell > place }
    let printed = others.compactMap { choice(of: $0.text) }.first
    let marked = others.lazy.filter { $0.text.count <= 2 }.compactMap { word in
      Self.head(over: word, heads)?.choice
    }.first
    guard let choice = printed ?? marked else { return }
    let party =
      person.party
      ?? others.first.flatMap { word -> String? in
        let isParty =
          word.text.count <= 5 && word.text.first?.isUppercase == true
          && Self.head(over: word, heads)?.choice == nil && self.choice(of: word.text) == nil
        return isParty ? word.text : nil
      }
    vote.persons =
      (vote.persons ?? []) + [Item.PersonalVote(name: person.name, party: party, vote: choice)]
  }

  /// The head under which a mark stands: the nearest or, without boxes, that of the same cell, or of the
  /// one before, where two heads stand close together.
  private static func head(over word: Passage.CellWord, _ heads: [Head]) -> Head? {
    guard let x = word.middle else {
      return heads.first { $0.word.cell == word.cell } ?? heads.last { $0.word.cell < word.cell }
    }
    return heads.min { a, b in
      guard let left = a.word.middle, let right = b.word.middle else { return a.word.middle != nil }
      return abs(left - x) < abs(right - x)
    }
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

  /// Whether the row counts the votes: `Summa 7 3 1`, or numbers alone, as where nobody is named.
  private func isSum(_ row: [Passage.CellWord]) -> Bool {
    guard let first = row.first(where: { $0.text.contains(where: \.isLetter) }) else {
      return row.count >= 2 && row.allSatisfy { Int($0.text) != nil }
    }
    return vocabulary.words.proceedings.sums.contains(first.text.lowercased().trimmed(of: ".:"))
  }

  /// Whether the row has the heads of names and of votes in words: `Namn   Parti   Röst`.
  private func hasVoteColumn(_ row: [Passage.CellWord]) -> Bool {
    let words = vocabulary.words
    let texts = row.map { $0.text.lowercased().trimmed(of: ".:") }
    return texts.count <= 5 && texts.contains { words.proceedings.voteColumns.contains($0) }
      && texts.first.map { words.attendance.columns[$0] != nil } == true
  }

  private func choice(of word: String) -> String? {
    vocabulary.words.proceedings.choice(word.lowercased().trimmed(of: ".:"))
  }
}

extension ProceedingsWords {
  /// The vote that a word in lower case stands for: `yes`, `no`, `abstain` or `absent`.
  func choice(_ word: String) -> String? {
    if yes.contains(word) { return "yes" }
    if no.contains(word) { return "no" }
    if abstain.contains(word) { return "abstain" }
    return absent.contains(word) ? "absent" : nil
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
