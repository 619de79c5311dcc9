import Testing

@testable import Renskrift

/// People in grids: side by side with parties of their own, one role a row, labels over two lines.
@Suite struct GridsOfPeopleTests {
  private func people(_ blocks: [(Block.Role, String)]) -> [String] {
    minutes(
      [(.pageHeader, "PROTOKOLL"), (.pageHeader, "Socialnämnden")] + blocks + [
        (.heading, "§ 1 Val")
      ]
    ).minutes.attendance.map { person in
      let replaced = person.replaces.map { " för \($0)" } ?? ""
      return "\(person.name) \(person.party ?? "-") \(person.role)\(replaced)"
        + (person.present ? "" : ", borta")
    }
  }

  @Test func listsSideBySideMayHavePartiesInCells() {
    let found = people([
      (.tableRow, "Ordinarie ledamöter\tErsättare"),
      (.tableRow, "Bo Al\tS\tordf.\tSiv Önn\tM\ttjg. för Per Ny"),
      (.tableRow, "Eva Ek\tC\tv. ordf.\tAda Ros\tV"), (.tableRow, "Ali Öst\tMP"),
    ])
    #expect(
      found == [
        "Bo Al S ordförande", "Eva Ek C vice ordförande", "Ali Öst MP ledamot",
        "Siv Önn M tjänstgörande ersättare för Per Ny", "Ada Ros V ersättare",
      ])
  }

  @Test func theShorterListMayStandFirst() {
    let found = people([
      (.tableRow, "Ledamöter\tParti\tErsättare\tParti"), (.tableRow, "Bo Al\tS\tSiv Önn\tM"),
      (.tableRow, "\t\tAda Ros\tV"),
    ])
    #expect(found == ["Bo Al S ledamot", "Siv Önn M ersättare", "Ada Ros V ersättare"])
  }

  @Test func eachRowMayBeginWithARole() {
    let found = people([
      (.attendance, "Närvarande"), (.tableRow, "Ordförande\tBo Al\tS"),
      (.tableRow, "Förste vice ordförande\tEva Ek\tC"), (.tableRow, "Ledamot\tAli Öst\tMP"),
      (.tableRow, "Ledamot\tPer Ny\tM"),
      (.tableRow, "Tjänstgörande ersättare\tSiv Önn\tM\tför Ada Ros"),
      (.tableRow, "Ersättare\tIda Vik\tV"),
    ])
    #expect(
      found == [
        "Bo Al S ordförande", "Eva Ek C förste vice ordförande", "Ali Öst MP ledamot",
        "Per Ny M ledamot", "Siv Önn M tjänstgörande ersättare för Ada Ros", "Ida Vik V ersättare",
      ])
  }

  /// Below a label with its first person stand the others of its kind.
  @Test func aLabelHoldsForTheRowsBelowIt() {
    let found = people([
      (.tableRow, "Ledamöter\tBo Al\tS"), (.tableRow, "\tEva Ek\tC"),
      (.tableRow, "Ersättare\tSiv Önn\tM"), (.tableRow, "\tAda Ros\tV"),
    ])
    #expect(
      found == [
        "Bo Al S ledamot", "Eva Ek C ledamot", "Siv Önn M ersättare", "Ada Ros V ersättare",
      ])
  }

  @Test func theSubstituteMayStandInTheRowOfWhoIsAway() {
    let found = people([
      (.attendance, "Beslutande"), (.tableRow, "Uppdrag\tOrdinarie\tTjänstgörande ersättare"),
      (.tableRow, "Ordförande\tBo Al (S)"), (.tableRow, "Ledamot\tEva Ek (C)"),
      (.tableRow, "Ledamot\tPer Ny (M) frånvarande\tSiv Önn (M)"),
    ])
    #expect(
      found == [
        "Bo Al S ordförande", "Eva Ek C ledamot", "Per Ny M ledamot, borta",
        "Siv Önn M tjänstgörande ersättare för Per Ny",
      ])
  }

  @Test func aLabelInCapitalsMayGoOnBelow() {
    let found = people([
      (.tableRow, "LEDAMÖTER\tBo Al\t(S)"), (.tableRow, "\tEva Ek\t(C)"),
      (.tableRow, "TJÄNSTGÖRANDE\tSiv Önn\t(M)\tersätter Per Ny (M)"),
      (.tableRow, "ERSÄTTARE\tAli Öst\t(V)\tersätter Ada Ros (V)"),
      (.tableRow, "EJ TJÄNSTGÖRANDE\tIda Vik\t(S)"), (.tableRow, "ERSÄTTARE\tUno Hed\t(L)"),
    ])
    #expect(
      found == [
        "Bo Al S ledamot", "Eva Ek C ledamot", "Siv Önn M tjänstgörande ersättare för Per Ny",
        "Ali Öst V tjänstgörande ersättare för Ada Ros", "Ida Vik S ej tjänstgörande ersättare",
        "Uno Hed L ej tjänstgörande ersättare",
      ])
  }

  @Test func twoLabelsInCapitalsAreTwo() {
    let found = people([
      (.tableRow, "LEDAMÖTER\tBo Al\t(S)"), (.tableRow, "ERSÄTTARE\tUno Hed\t(L)"),
    ])
    #expect(found == ["Bo Al S ledamot", "Uno Hed L ersättare"])
  }

  @Test func theMoreExactRoleCounts() {
    let found = people([
      (.tableRow, "Namn\tParti\tUppdrag\tNärv.\tAnmärkning"),
      (.tableRow, "Bo Al\tS\tOrdförande\tX"),
      (.tableRow, "Siv Önn\tM\tErsättare\tX\tTjänstgörande ersättare för Per Ny"),
      (.tableRow, "Ali Öst\tV\tErsättare\tX Tjänstgörande ersättare för Ada Ros"),
      (.tableRow, "Uno Hed\tL\tErsättare\tX"),
    ])
    #expect(
      found == [
        "Bo Al S ordförande", "Siv Önn M tjänstgörande ersättare för Per Ny",
        "Ali Öst V tjänstgörande ersättare för Ada Ros", "Uno Hed L ersättare",
      ])
  }

  @Test func aLetterBeforeAPostIsNoParty() {
    let found = people([
      (.tableRow, "Ordinarie ledamöter\tErsättare"), (.tableRow, "Bo Al\tS\tordf.\tSiv Önn\tM"),
      (.tableRow, "Eva Ek\tC\tV ordf.\tAda Ros\tV"),
    ])
    #expect(found.prefix(2) == ["Bo Al S ordförande", "Eva Ek C vice ordförande"])
  }

  /// Down a page that was scanned askew a column moves to the side, by more than it is wide.
  @Test func marksStandUnderTheirHeadsThoughThePageLeans() {
    let heads = [(0, 60.0, "Ledamot"), (1, 300, "Ja"), (2, 325, "Nej"), (3, 350, "Avstår")]
    let rows =
      [heads]
      + [(0, "Eva"), (1, "Bo"), (2, "Ali"), (1, "Ada")].map { mark, name in
        [(0, 60.0, "\(name) Ek (S)"), (mark + 1, heads[mark + 1].1 + 3, "X")]
      }
    let angle = 2.0 * .pi / 180
    var lines: [Line] = []
    var cells: [[Int]] = []
    for (number, row) in rows.enumerated() {
      var counts = [Int](repeating: 0, count: heads.count)
      for (cell, x, text) in row {
        let words = Line(text: text, ending: "\n").words.map { word in
          let (dx, dy) = (x + 6 * Double(word.start) - 300, 60 + 150 * Double(number) - 400)
          let (left, top) = (300 + dx - dy * angle, 400 + dy + dx * angle)
          return Word(
            start: word.start, length: word.length,
            box: Box(left, top, left + 6 * Double(word.length), top + 10), confidence: 0.9)
        }
        lines.append(Line(text: text, words: words))
        counts[cell] += 1
      }
      while counts.last == 0 { counts.removeLast() }
      cells.append(counts)
    }
    var document = Document(
      source: Source(file: "t.pdf", sha256: "", mediaType: "application/pdf", pageCount: 1),
      tools: Tools(renskrift: "0"),
      pages: [
        Page(
          number: 1, width: 600, height: 800, origin: .ocr, skew: 2, status: .ok, lines: lines)
      ])
    var line = 0
    let blocks = cells.enumerated().map { number, counts in
      let spans = (0..<counts.reduce(0, +)).map { _ in
        line += 1
        return Span(page: 1, line: line, first: 1, last: lines[line - 1].words.count)
      }
      return Block(id: "b\(number)", role: .tableRow, spans: spans, cells: counts, in: document)
    }
    document.blocks = blocks
    let votes = VoteTable(vocabulary: Vocabulary(Language.Code.swedish.words))
      .tables(in: blocks.map { Passage($0, of: document) })
    #expect(votes.first?.persons?.map(\.vote) == ["yes", "no", "abstain", "no"])
  }

  @Test func aPartyBehindACommaEndsTheLine() {
    let found = people([
      (
        .attendance,
        "Beslutande: Bo Al, S, ordförande\nSiv Önn, C\nAli Öst, L, ersättare för Eva Ek, V"
      )
    ])
    #expect(
      found == ["Bo Al S ordförande", "Siv Önn C ledamot", "Ali Öst L ersättare för Eva Ek"])
  }
}
