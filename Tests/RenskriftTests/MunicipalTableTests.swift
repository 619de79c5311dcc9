import Testing

@testable import Renskrift

/// Tables and lists of the first page, of votes and of contents, as some municipalities set them.
@Suite struct MunicipalTableTests {
  private func minutes(_ blocks: [(Block.Role, String)]) -> Minutes {
    var document = documentWithBlocks(
      [(.pageHeader, "PROTOKOLL"), (.pageHeader, "Socialnämnden")] + blocks)
    MinutesStage().run(on: &document, lexicon: WordList([]))
    return document.minutes ?? Minutes()
  }

  @Test(arguments: ["7\t3\t1\t0", "Antal\t7\t3\t1\t0"])
  func votesMayBeATableOfCounts(counts: String) {
    let heads = "Ja\tNej\tAvstår\tFrånvarande"
    let votes = minutes([
      (.heading, "§ 1 Taxa"), (.subheading, "Voteringsresultat"),
      (.tableRow, counts.hasPrefix("A") ? "\t" + heads : heads), (.tableRow, counts),
    ]).items.first?.votes
    #expect(votes?.count == 1)
    #expect(votes?.first?.yes == 7)
    #expect(votes?.first?.no == 3)
    #expect(votes?.first?.abstain == 1)
    #expect(votes?.first?.persons == nil)
  }

  @Test func theColumnForPresenceMayTellWhomSomebodyReplaces() {
    let meeting = minutes([
      (.tableRow, "Namn\tParti\tUppdrag\tNärvaro"), (.tableRow, "Bo Al\tS\tLedamot\tJa"),
      (.tableRow, "Eva Ek\tM\tLedamot\tFrånvarande"),
      (.tableRow, "Siv Önn\tM\tErsättare\tTjänstgör för Eva Ek"), (.heading, "§ 1 Val"),
    ])
    let substitute = meeting.attendance.first { $0.name == "Siv Önn" }
    #expect(substitute?.replaces == "Eva Ek")
    #expect(substitute?.role == "ersättare")
  }

  @Test func dotsMayLeadFromNamesToParties() {
    let meeting = minutes([
      (.attendance, "Beslutande"), (.tableRow, "Bo Al ........ S\tordförande"),
      (.attendance, "Eva von Ek ....... M"), (.attendance, "Frånvarande"),
      (.attendance, "Ali Öst ............ C"), (.heading, "§ 1 Val"),
    ])
    #expect(
      meeting.attendance.map { "\($0.name) \($0.party ?? "") \($0.role) \($0.present)" } == [
        "Bo Al S ordförande true", "Eva von Ek M ledamot true", "Ali Öst C ledamot false",
      ])
  }

  @Test func dotsMayLeadFromNamesToRolesBesideALabel() {
    let meeting = minutes([
      (.tableRow, "Beslutande\tBo Al (S) ........ ordförande"),
      (.tableRow, "\tEva Ek (M) .......... vice ordförande"), (.tableRow, "\tSiv Önn (C)"),
      (.tableRow, "Ersättare\tUlf Ros (L) .....\t2:e ersättare"),
      (.tableRow, "Sekreterare\t............."), (.tableRow, "\tAli Öst"), (.heading, "§ 1 Val"),
    ])
    #expect(
      meeting.attendance.map { "\($0.name) \($0.role)" } == [
        "Bo Al ordförande", "Eva Ek vice ordförande", "Siv Önn ledamot", "Ulf Ros 2:e ersättare",
      ])
    #expect(meeting.secretary?.name == "Ali Öst")
  }

  @Test func eachOfTwoListsInATableMayHaveItsMarks() {
    let meeting = minutes([
      (.tableRow, "Ledamöter\tParti\tNärv.\tErsättare\tParti\tNärv."),
      (.tableRow, "Bo Al, ordf.\tS\tX\tAli Öst\tM\tX"),
      (.tableRow, "Eva Ek\tM\t\tIda Ny\tC\t"), (.tableRow, "Siv Önn\tC\tX\t\t\t"),
      (.tableRow, "\t\t\tUlf Ros\tL\tX"), (.tableRow, "Sekreterare\tPer Ahl"),
      (.heading, "§ 1 Val"),
    ])
    #expect(
      meeting.attendance.map { "\($0.name) \($0.party ?? "") \($0.role) \($0.present)" } == [
        "Bo Al S ordförande true", "Eva Ek M ledamot false", "Siv Önn C ledamot true",
        "Ali Öst M ersättare true", "Ida Ny C ersättare false", "Ulf Ros L ersättare true",
      ])
    #expect(meeting.secretary?.name == "Per Ahl")
  }

  @Test func aListBesideAMarkedOneMaySayWhoStandsIn() {
    let meeting = minutes([
      (.tableRow, "Ledamöter\tNärv\tErsättare\tTjänstgör för"),
      (.tableRow, "Bo Al (S)\tX\tAli Öst (M)\tEva Ek"), (.tableRow, "Eva Ek (M)\t\t\t"),
      (.tableRow, "Siv Önn (C)\tX\t\t"), (.heading, "§ 1 Val"),
    ])
    let substitute = meeting.attendance.first { $0.name == "Ali Öst" }
    #expect(substitute?.replaces == "Eva Ek")
    #expect(substitute?.role == "tjänstgörande ersättare")
    #expect(meeting.attendance.filter { !$0.present }.map(\.name) == ["Eva Ek"])
  }

  @Test func anEmptyCellMayStandBetweenTheLabelsOfLists() {
    let meeting = minutes([
      (.tableRow, "Beslutande ledamöter\t\tTjänstgörande ersättare"),
      (.tableRow, "Eva Ek (S)\t\tSiv Önn (V) för Per Ahl (V)"), (.tableRow, "Bo Al (M)"),
      (.tableRow, "Ali Öst (C)\t\tIda Ny (M) för Ulf Ros (M)"), (.heading, "§ 1 Val"),
    ])
    #expect(
      meeting.attendance.map { "\($0.name) \($0.role)" } == [
        "Eva Ek ledamot", "Bo Al ledamot", "Ali Öst ledamot", "Siv Önn tjänstgörande ersättare",
        "Ida Ny tjänstgörande ersättare",
      ])
  }

  @Test func aLabelMayStandInTheColumnOfAList() {
    let meeting = minutes([
      (.tableRow, "Närvarande ledamöter\tTjänstgörande ersättare"),
      (.tableRow, "Eva Ek (S)\tSiv Önn (V)"), (.tableRow, "Bo Al (M)\ttjg för Per Ahl"),
      (.tableRow, "Ali Öst (C)\tNärvarande ersättare"), (.tableRow, "Åsa Lind (L)\tIda Ny (M)"),
      (.tableRow, "Övriga deltagare\tUlf Ros, ekonom"), (.heading, "§ 1 Val"),
    ])
    #expect(
      meeting.attendance.map { "\($0.name) \($0.role)" } == [
        "Eva Ek ledamot", "Bo Al ledamot", "Ali Öst ledamot", "Åsa Lind ledamot",
        "Siv Önn tjänstgörande ersättare", "Ida Ny ersättare", "Ulf Ros ekonom",
      ])
  }

  @Test func partiesMayStandApartFromNames() {
    let meeting = minutes([
      (.attendance, "Beslutande"), (.attendance, "Eva Ek\nS"), (.attendance, "Siv Önn\nMP"),
      (.attendance, "Bo Al (1)"), (.heading, "§ 1 Val"),
    ])
    #expect(
      meeting.attendance.map { "\($0.name) \($0.party ?? "")" } == [
        "Eva Ek S", "Siv Önn MP", "Bo Al l",
      ])
  }

  @Test func aTableOfContentsMayHaveColumns() {
    let meeting = minutes([
      (.tableRow, "§ 1\tVal av\t3"), (.tableRow, "§ 2\tSamordning av insatser"),
      (.tableRow, "\tmellan kommunerna\t3"), (.tableRow, "§ 3\tÖvrigt\t4"),
      (.heading, "§ 1 Val av ombud"), (.paragraph, "Bo väljs."),
      (.heading, "§ 2 Samordning av insatser mellan kommunerna"), (.paragraph, "Planen antas."),
      (.heading, "§ 3 Övrigt"), (.paragraph, "Inget fanns."),
    ])
    #expect(meeting.items.map(\.number) == ["1", "2", "3"])
    #expect(meeting.items.map(\.sections.count) == [1, 1, 1])
  }

  @Test(arguments: ["Dar KS 85/10", "Dnt KS 85/10", "Dnr KS 85/10"])
  func aLetterOfTheWordForACaseNumberMayBeMisread(text: String) {
    let words = text.split(separator: " ").map(String.init)
    #expect(PrintedCaseNumber(words, .swedish)?.text == "KS 85/10")
    let items = minutes([(.heading, "§ 1 Taxa"), (.caseNumber, text)]).items
    #expect(items.first?.caseNumber == "KS 85/10")
  }

  @Test(arguments: ["Den KS 85/10", "Dag KS 85/10", "Dar i KS 85/10"])
  func otherWordsAreNoneForACaseNumber(text: String) {
    #expect(
      PrintedCaseNumber(text.split(separator: " ").map(String.init), .swedish)?.isAlone != true)
  }

  @Test(arguments: ["Diarienummer RS /2023:618", "Diarienummer RS/ 2023:618"])
  func noSpaceStandsAtTheSlashOfACaseNumber(text: String) {
    let items = minutes([(.heading, "§ 1 Taxa"), (.caseNumber, text)]).items
    #expect(items.first?.caseNumber == "RS/2023:618")
    #expect(
      PrintedCaseNumber(text.split(separator: " ").map(String.init), .swedish)?.isAlone == true)
  }
}
