import Testing

@testable import Renskrift

/// Forms that the minutes of more municipalities have: titles above their labels, labels in capitals, roles of
/// one word, votes told in lists of names.
@Suite struct MunicipalFormsTests {
  private func people(_ rows: [String]) -> [String] {
    let blocks = rows.map { (Block.Role.tableRow, $0) }
    return minutes(letterhead + blocks + [(.heading, "§ 1 Val")]).minutes.attendance.map { person in
      let replaced = person.replaces.map { " för \($0)" } ?? ""
      return "\(person.name) \(person.party ?? "-") \(person.role)\(replaced)"
    }
  }

  /// Below several people `ERSÄTTARE` is a label of its own; right below a line of label it is the second one.
  @Test func labelsInCapitals() {
    #expect(
      people([
        "BESLUTANDE\tBo Al (S), ordförande", "\tEva Ek (M)", "\tPer Ahl (L)",
        "ERSÄTTARE\tSiv Önn (C)",
      ]) == [
        "Bo Al S ordförande", "Eva Ek M ledamot", "Per Ahl L ledamot", "Siv Önn C ersättare",
      ])
    #expect(
      people([
        "BESLUTANDE\tBo Al (S), ordförande", "EJ TJÄNSTGÖRANDE\tSiv Önn (C)",
        "ERSÄTTARE\tEva Ek (M)",
      ]) == [
        "Bo Al S ordförande", "Siv Önn C ej tjänstgörande ersättare",
        "Eva Ek M ej tjänstgörande ersättare",
      ])
  }

  /// What is printed beside a substitute's name says how he or she attended.
  @Test func aSubstituteWhoServes() {
    #expect(
      people([
        "Beslutande\tBo Al (S), ordförande", "\tEva Ek (M)",
        "Ersättare\tSiv Önn (C), tjänstgörande för Per Ahl (C)", "\tAli Öst (L) tjänstgörande",
        "\tIda Ny (V)",
      ]) == [
        "Bo Al S ordförande", "Eva Ek M ledamot",
        "Siv Önn C tjänstgörande ersättare för Per Ahl", "Ali Öst L tjänstgörande ersättare",
        "Ida Ny V ersättare",
      ])
  }

  /// `tjg ers` at the end of a line does not say for whom: the next line is somebody else.
  @Test func aRoleAtTheEndOfALine() {
    #expect(
      people([
        "Beslutande\tBo Al, (S) ordförande", "\tEva Ek, (M) tjg ers", "\tPer Ahl, (L) tjg ers",
      ]) == [
        "Bo Al S ordförande", "Eva Ek M tjänstgörande ersättare",
        "Per Ahl L tjänstgörande ersättare",
      ])
  }

  @Test(arguments: ["Närvarande, ej tjänstgörande", "Närvarande ej tjänstgörande"])
  func whoCameWithoutServing(label: String) {
    #expect(
      people(["Beslutande\tBo Al (S), ordförande", "\(label)\tEva Ek (M)"]).last
        == "Eva Ek M ej tjänstgörande ersättare")
  }

  /// Three lists side by side, of which the last head is none of a column.
  @Test func threeListsSideBySide() {
    #expect(
      people([
        "Beslutande\tErsättare\tÖvriga närvarande", "Bo Al (S), ordförande\tEva Ek (M)\tIda Ny",
        "Per Ahl (L)\tSiv Önn (C)", "Ali Öst (V)",
      ]).sorted() == [
        "Ali Öst V ledamot", "Bo Al S ordförande", "Eva Ek M ersättare",
        "Ida Ny - övrig deltagare", "Per Ahl L ledamot", "Siv Önn C ersättare",
      ])
  }

  @Test func titlesMayStandAboveTheirLabels() {
    let blocks: [(Block.Role, String)] = [
      (.subheading, "Taxa för sotning"), (.heading, "§ 45"), (.caseNumber, "KS 2021/12"),
      (.subheading, "Beslut"), (.paragraph, "Nämnden beslutar att höja taxan."),
      (.subheading, "Expediering"), (.subheading, "Val av revisor"), (.heading, "§ 46"),
      (.caseNumber, "KS 2021/13"), (.subheading, "Beslut"),
      (.paragraph, "Nämnden beslutar att välja Bo Al."),
    ]
    let found = minutes(letterhead + blocks)
    #expect(found.minutes.items.map(\.title) == ["Taxa för sotning", "Val av revisor"])
    #expect(found.minutes.items.map(\.caseNumber) == ["KS 2021/12", "KS 2021/13"])
    #expect(found.minutes.items.map(\.blocks.count) == [6, 5])
    #expect(found.warnings.allSatisfy { $0.code != "itemTitle" })
  }

  /// A sub-heading above a label alone is no title where the other items have theirs.
  @Test func aSubheadingAboveALabelIsNoTitle() {
    let blocks: [(Block.Role, String)] = [
      (.heading, "§ 44 Taxa"), (.paragraph, "Text."), (.heading, "§ 45 Val"), (.paragraph, "Text."),
      (.subheading, "Eget"), (.heading, "§ 46"), (.paragraph, "Text."),
    ]
    #expect(minutes(letterhead + blocks).minutes.items.map(\.title) == ["Taxa", "Val", nil])
  }

  @Test func namesBehindTheWordsForAVote() throws {
    let blocks: [(Block.Role, String)] = [
      (.heading, "§ 45 Taxa"), (.subheading, "Omröstning"),
      (.paragraph, "Ja röstar Bo Al (S), Eva Ek (M), Per Ahl (L) (3 röster)."),
      (.paragraph, "Nej röstar Siv Önn (C) (1 röst)."), (.paragraph, "Avstår röstar Ali Öst (V)."),
    ]
    let item = try #require(minutes(letterhead + blocks).minutes.items.first)
    #expect(item.votes.map { [$0.yes, $0.no, $0.abstain] } == [[3, 1, 1]])
    #expect(item.votes.first?.persons?.count == 5)
  }

  /// Letters of a party may stand without brackets behind somebody who reserves.
  @Test func aReservationWithTheLettersOfAParty() throws {
    let blocks: [(Block.Role, String)] = [
      (.heading, "§ 45 Taxa"), (.subheading, "Reservation"), (.paragraph, "Eva Ek KD"),
    ]
    let item = try #require(minutes(letterhead + blocks).minutes.items.first)
    #expect(item.reservations.map { "\($0.name), \($0.party ?? "-")" } == ["Eva Ek, KD"])
  }
}
