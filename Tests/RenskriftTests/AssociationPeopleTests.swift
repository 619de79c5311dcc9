import Testing

@testable import Renskrift

/// How associations list who came to a meeting.
@Suite struct AssociationPeopleTests {
  private func read(_ text: String) throws -> Minutes {
    try Documents.converted(text, through: "minutes").minutes ?? Minutes()
  }

  private func people(_ list: String) throws -> [String] {
    let meeting = try read(
      "Protokoll styrelsemöte 2023-04-03\n\n\(list)\n\n§ 1 Val\nBo Al valdes.\n\n§ 2 Övrigt\nInget.\n"
    )
    #expect(meeting.items.map(\.number) == ["1", "2"])
    return meeting.attendance.map { "\($0.name), \($0.role)\($0.present ? "" : " (borta)")" }
  }

  @Test func marksInAColumnSayWhoCame() throws {
    let list = """
      Ledamöter              Närvarande
      Eva Ek                 X, mötesordförande § 1 - § 2
      Bo Al                  anmält förhinder
      Siv Önn                X

      Suppleanter
      Ali Öst                Anmält förhinder
      Ida Ås                 X, § 1-2

      Sekretariatet
      Karin Sand             X, sekreterare
      Nils Berg              Visning av bilder
      """
    #expect(
      try people(list) == [
        "Eva Ek, mötesordförande", "Bo Al, ledamot (borta)", "Siv Önn, ledamot",
        "Ali Öst, suppleant (borta)", "Ida Ås, suppleant", "Karin Sand, sekreterare",
        "Nils Berg, övrig deltagare",
      ])
  }

  @Test func moreWordsMayStandInALabel() throws {
    let list = """
      Närvarande styrelsen och skola:
      Eva Ek          Bo Al           Siv Önn
      Ali Öst         Ida Ås

      Adjungerade (ständigt):
      Karin Sand, rektor
      """
    #expect(
      try people(list).sorted() == [
        "Ali Öst, ledamot", "Bo Al, ledamot", "Eva Ek, ledamot", "Ida Ås, ledamot",
        "Karin Sand, rektor", "Siv Önn, ledamot",
      ])
  }

  @Test func theEndOfAHeadingMaySayWhoDidNotCome() throws {
    let list = """
      Klubbens styrelse       Närvarande
      Ordförande              Eva Ek
      Ledamot 1               Bo Al
      HK personlig ersättare  Siv Önn

      Klubbens styrelse - ej närvarande
      Vice ordförande         Ali Öst
      Ledamot 2               Ida Ås
      Ledamot 3               Karin Sand
      """
    #expect(
      try people(list) == [
        "Eva Ek, ordförande", "Bo Al, ledamot 1", "Siv Önn, hk personlig ersättare",
        "Ali Öst, vice ordförande (borta)", "Ida Ås, ledamot 2 (borta)",
        "Karin Sand, ledamot 3 (borta)",
      ])
  }

  @Test func whereSomebodyComesFromIsNobody() throws {
    let list = """
      Närvarande ledamöter:
      Eva Ek, Vik, ordförande
      Bo Al, Ängen
      P O Sand, Vik
      Siv Önn, FBK
      Ali Öst, personalrepresentant
      """
    #expect(
      try people(list) == [
        "Eva Ek, ordförande", "Bo Al, ledamot", "P O Sand, ledamot", "Siv Önn, ledamot",
        "Ali Öst, personalrepresentant",
      ])
  }

  @Test func aLetterMayStandForASurname() throws {
    #expect(
      try people("Närvarande: Bo I, Eva E, Siv Ö")
        == ["Bo I, ledamot", "Eva E, ledamot", "Siv Ö, ledamot"])
  }

  @Test(arguments: [
    "Närvarande: Ca 25 medlemmar deltog i mötet",
    "Närvarande: Enligt separat närvarolista som biläggs protokollet",
  ])
  func aCountOfPeopleIsNobody(list: String) throws {
    let after = "\n\nFöreningens ordförande Bo Al hälsade välkommen och förklarade mötet öppnat."
    #expect(try people(list + after).isEmpty)
  }

  @Test func anItemMayListWhoCame() throws {
    let meeting = try read(
      """
      Styrelsemöte 2023-04-03

      § 7. Öppnande
      Ordförande Eva Ek öppnar mötet 18.20

      § 8. Närvarande
      Eva Ek, Bo Al och Siv Önn.

      § 9. Ekonomi
      Den är god.
      """)
    #expect(meeting.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
    #expect(meeting.items.map(\.number) == ["7", "8", "9"])
  }

  @Test func yesAndNoMayStandInColumnsWithoutHeads() throws {
    let list = """
      Närvarande:
      Eva Ek          Ja
      Bo Al           Ja
      Siv Önn         Ja
      Ali Öst         Nej
      """
    #expect(
      try people(list) == [
        "Eva Ek, ledamot", "Bo Al, ledamot", "Siv Önn, ledamot", "Ali Öst, ledamot (borta)",
      ])
  }

  @Test func whatSomebodyChairsIsNoParty() throws {
    let meeting = try read(
      """
      Protokoll styrelsemöte 2023-04-03

      Närvarande
      Eva Ek, ordförande
      Bo Al, ledamot (ordf ÄKF)

      § 1 Val
      Mötesordförande E Ek hälsade alla välkomna.
      """)
    #expect(meeting.attendance.map(\.party) == [nil, nil])
    #expect(meeting.chair?.name == "Eva Ek")
  }

  @Test func aRowWithAMisreadNameEndsNoList() throws {
    let list = """
      Närvarande          Uppdrag
      “Eva Ek             Ordförande
      Bo q7lm             Kassör
      Siv al-Rashid       Sekreterare
      """
    #expect(try people(list) == ["Eva Ek, ordförande", "Siv al-Rashid, sekreterare"])
  }
}
