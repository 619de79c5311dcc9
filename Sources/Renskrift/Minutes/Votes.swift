/// Finds counts of votes in sentences: `11 ja-röster mot 6 nej-röster och 2 nedlagda röster`.
struct Votes: Sendable {
  let vocabulary: Vocabulary
  /// The words beside which a number of votes stands.
  private let counted: Set<String>
  /// These, and what votes are for.
  private let telling: Set<String>
  private var words: ProceedingsWords { vocabulary.words.proceedings }

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    let words = vocabulary.words.proceedings
    counted = [words.no, words.abstain, words.absent, words.against].reduce(words.yes) {
      $0.union($1)
    }
    telling = counted.union(words.favours).union(words.rejections)
  }

  /// The counts of a text, as far as it gives them.
  struct Counts: Hashable, Sendable {
    var yes: Int?
    var no: Int?
    var abstain: Int?
    var absent: Int?

    var isComplete: Bool { yes != nil && no != nil }

    /// Where those who voted so are counted.
    static func place(_ choice: String) -> WritableKeyPath<Counts, Int?>? {
      switch choice {
      case "yes": \.yes
      case "no": \.no
      case "abstain": \.abstain
      case "absent": \.absent
      default: nil
      }
    }
  }

  /// The votes of an item; the same counts told twice are one vote.
  func find(in sections: ItemSections) -> [Item.Vote] {
    var votes: [Item.Vote] = []
    for part in sections.parts {
      var gathered = Counts()
      var blocks: [String] = []
      var persons: [Item.PersonalVote] = []
      let tables = VoteTable(vocabulary: vocabulary).tables(in: part.passages)
      for passage in part.passages where mentionsVotes(passage.text) {
        let counts = counts(in: passage.lexemes)
        if counts.isComplete {
          add(counts, blocks: [passage.id], to: &votes)
        } else if let list = VoteList(passage, vocabulary), let count = Counts.place(list.choice) {
          gathered[keyPath: count] = gathered[keyPath: count] ?? list.count
          persons += list.persons
          blocks.append(passage.id)
        } else if part.kind == .vote || part.kind == .procedure, counts != Counts() {
          // One count a line: `Ja-röster: 11`, `Nej-röster: 6`.
          gathered.yes = gathered.yes ?? counts.yes
          gathered.no = gathered.no ?? counts.no
          gathered.abstain = gathered.abstain ?? counts.abstain
          gathered.absent = gathered.absent ?? counts.absent
          blocks.append(passage.id)
        }
      }
      if gathered.isComplete {
        add(gathered, blocks: blocks, to: &votes)
        let own = votes.firstIndex { $0.yes == gathered.yes && $0.no == gathered.no }
        if let own, !persons.isEmpty { votes[own].persons = votes[own].persons ?? persons }
      }
      for table in tables {
        guard table.persons != nil else {
          let counts = Counts(
            yes: table.yes, no: table.no, abstain: table.abstain, absent: table.absent)
          add(counts, blocks: table.blocks, to: &votes)
          continue
        }
        if let known = votes.indices.last, votes[known].persons == nil {
          votes[known].persons = table.persons
          votes[known].blocks = (votes[known].blocks + (table.blocks)).uniqued
        } else {
          votes.append(table)
        }
      }
    }
    return votes
  }

  private func add(_ counts: Counts, blocks: [String], to votes: inout [Item.Vote]) {
    let vote = Item.Vote(
      yes: counts.yes, no: counts.no, abstain: counts.abstain ?? 0, absent: counts.absent ?? 0,
      blocks: blocks)
    let same = votes.firstIndex { $0.yes == vote.yes && $0.no == vote.no }
    guard let same else { return votes.append(vote) }
    votes[same].blocks = (votes[same].blocks + blocks).uniqued
    if counts.abstain != nil { votes[same].abstain = vote.abstain }
    if counts.absent != nil { votes[same].absent = vote.absent }
  }

  /// The counts that a text gives, in digits or words.
  func counts(in lexemes: ArraySlice<Lexeme>) -> Counts {
    var counts = Counts()
    /// Whether numbers stand after the words (`Ja: 11, nej: 6`), as the first pair shows.
    var numbersFollow: Bool?
    var index = lexemes.startIndex
    while index < lexemes.endIndex {
      // `nej- röster`: a space after the hyphen, as readers see one.
      let word = lexemes[index].folded.trimmed(of: "-")
      defer { index += 1 }
      guard telling.contains(word) else { continue }
      let keyPath: WritableKeyPath<Counts, Int?>
      if words.yes.contains(word) || isFor(words.favours, lexemes, at: index) {
        keyPath = \.yes
      } else if words.no.contains(word) || isFor(words.rejections, lexemes, at: index) {
        keyPath = \.no
      } else if words.abstain.contains(word) {
        keyPath = \.abstain
      } else if words.absent.contains(word) {
        keyPath = \.absent
      } else {
        if words.against.contains(word) { sides(lexemes, at: index, into: &counts) }
        continue
      }
      let before = number(lexemes, before: index)
      let after = number(lexemes, after: index)
      if numbersFollow == nil, before != nil || after != nil {
        numbersFollow = before == nil || lexemes[safe: index + 1]?.isMark(":") == true
      }
      let value = numbersFollow == true ? after : before
      if counts[keyPath: keyPath] == nil, let value { counts[keyPath: keyPath] = value }
    }
    return counts
  }

  /// Whether a word says what votes were for: `22 röster för bifall`, `16 för avslag`.
  private func isFor(_ sides: Set<String>, _ lexemes: ArraySlice<Lexeme>, at index: Int) -> Bool {
    guard sides.contains(lexemes[index].folded), let before = lexemes[safe: index - 1],
      words.voteFor.contains(before.folded), let counted = lexemes[safe: index - 2]
    else { return false }
    return words.votes.contains(counted.folded) || value(counted) != nil
  }

  /// `med 17 röster mot 12`.
  private func sides(_ lexemes: ArraySlice<Lexeme>, at index: Int, into counts: inout Counts) {
    guard index > lexemes.startIndex, counts.yes == nil,
      let no = lexemes[safe: index + 1].flatMap(value)
    else { return }
    let before = lexemes[index - 1]
    let hasWord = words.votes.contains(before.folded)
    let followed = lexemes[safe: index + 2].map { words.votes.contains($0.folded) } ?? false
    guard hasWord || followed,
      let yes = lexemes[safe: hasWord ? index - 2 : index - 1].flatMap(value)
    else { return }
    counts.yes = yes
    counts.no = no
  }

  /// The number before a word, with at most two words between (`2 ledamöter avstår`).
  private func number(_ lexemes: ArraySlice<Lexeme>, before index: Int) -> Int? {
    for distance in 1...3 {
      guard let lexeme = lexemes[safe: index - distance], !lexeme.isMark else { return nil }
      if let value = value(lexeme) { return value }
      if counted.contains(lexeme.folded) { return nil }
    }
    return nil
  }

  /// The number after a word, with a colon or a few marks between.
  private func number(_ lexemes: ArraySlice<Lexeme>, after index: Int) -> Int? {
    var next = index + 1
    while let lexeme = lexemes[safe: next], lexeme.isMark || words.votes.contains(lexeme.folded) {
      guard next - index < 4, !lexeme.isMark("."), !lexeme.isMark(",") else { return nil }
      next += 1
    }
    return lexemes[safe: next].flatMap(value)
  }

  private func value(_ lexeme: Lexeme) -> Int? {
    if let number = lexeme.number { return number < 1000 ? number : nil }
    return vocabulary.words.dates.numbers[lexeme.folded]
  }

  /// A cheap look before the text is searched.
  private func mentionsVotes(_ text: String) -> Bool {
    text.containsIgnoringCase(words.voteStems)
  }
}

extension ArraySlice {
  /// The element, if there is one.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
