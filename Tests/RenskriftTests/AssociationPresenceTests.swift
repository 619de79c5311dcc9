import Testing

@testable import Renskrift

/// Who came and who did not, in the words of small associations.
@Suite struct AssociationPresenceTests {
  private func read(_ people: String, _ items: String? = nil) throws -> Minutes {
    try Documents.converted(
      "Tallunds Båtklubb\n\nProtokoll från styrelsemöte 2023-04-03\n\n" + people + "\n\n"
        + (items
          ?? "§ 1 Mötets öppnande\nEva Ek öppnade mötet.\n\n§ 2 Ekonomi\nKassan är god.\n\n"
          + "§ 3 Avslutning\nMötet avslutades.\n"),
      through: "minutes"
    ).minutes ?? Minutes()
  }

  private func names(_ meeting: Minutes, present: Bool = true) -> [String] {
    meeting.attendance.filter { $0.present == present }.map(\.name)
  }

  @Test func whatSomebodyIsMayStandBeforeTheName() throws {
    let list = ["Ordförande Eva Ek", "Kassör Bo Alm", "Sekreterare Siv Önn", "Ledamot Ali Öst"]
    for order in [list, list.reversed(), Array(list[2...] + list[..<2])] {
      let meeting = try read("Närvarande:\n" + order.joined(separator: "\n"))
      #expect(Set(names(meeting)) == ["Eva Ek", "Bo Alm", "Siv Önn", "Ali Öst"])
      #expect(meeting.chair?.name == "Eva Ek")
      #expect(meeting.secretary?.name == "Siv Önn")
      #expect(meeting.attendance.first { $0.name == "Bo Alm" }?.role == "kassör")
    }
  }

  @Test func whoChairedBelowAListIsNoMemberOfIt() throws {
    let meeting = try read("Närvarande: Eva Ek, Bo Alm\nFrånvarande: Ali Öst\nOrdförande Eva Ek")
    #expect(names(meeting) == ["Eva Ek", "Bo Alm"])
    #expect(names(meeting, present: false) == ["Ali Öst"])
    #expect(meeting.chair?.name == "Eva Ek")
  }

  @Test func aClubBehindANameIsNobody() throws {
    let meeting = try read(
      "Närvarande:\nEva Ek, Tallunds IF\nBo Alm, Bergs SK\nSiv Önn, Tallunds IF\nAli Öst, Viks BK")
    #expect(names(meeting) == ["Eva Ek", "Bo Alm", "Siv Önn", "Ali Öst"])
    let capitals = try read("Närvarande: Eva EK, Bo ALM, Siv ÖNN, Ali ÖST")
    #expect(capitals.attendance.count == 4)
  }

  @Test(
    arguments: [
      "Styrelseledamöter", "Följande deltog", "Följande personer var närvarande", "Närv.",
      "Deltog i mötet", "Med på mötet", "Vi som var med", "Ledamöter närvarande", "Tillstädes",
    ])
  func thoseWhoCameMayBeCalled(label: String) throws {
    #expect(
      names(try read(label + ": Eva Ek, Bo Alm och Siv Önn.")) == ["Eva Ek", "Bo Alm", "Siv Önn"])
    #expect(
      names(try read(label + ":\nEva Ek\nBo Alm\nSiv Önn")) == ["Eva Ek", "Bo Alm", "Siv Önn"])
  }

  @Test(
    arguments: [
      "Icke närvarande", "Hade anmält förhinder", "Deltog ej", "Kunde inte närvara", "Sjuk",
      "Giltigt förfall", "Ej anmäld frånvaro", "Uteblivna", "Ej på plats", "Borta",
    ])
  func thoseWhoDidNotMayBeCalled(label: String) throws {
    let inLine = try read("Närvarande: Eva Ek, Bo Alm\n" + label + ": Siv Önn, Ali Öst")
    #expect(names(inLine) == ["Eva Ek", "Bo Alm"])
    #expect(names(inLine, present: false) == ["Siv Önn", "Ali Öst"])
    let below = try read("Närvarande:\nEva Ek\nBo Alm\n\n" + label + ":\nSiv Önn\nAli Öst")
    #expect(names(below, present: false) == ["Siv Önn", "Ali Öst"])
  }

  @Test(arguments: ["Gäst", "Åhörare", "Personal", "Från valberedningen", "Även närvarande"])
  func othersMayBeCalled(label: String) throws {
    let meeting = try read("Närvarande: Eva Ek, Bo Alm\n" + label + ": Siv Önn")
    #expect(names(meeting) == ["Eva Ek", "Bo Alm", "Siv Önn"])
  }

  /// Those words begin sentences, too.
  @Test(
    arguments: [
      "Personal har anställts till kiosken av Siv Önn och Ali Öst.",
      "Saknas gör bara nyckeln som Siv Önn har.",
      "Borta är den brygga som Ali Öst byggde.",
    ])
  func sentencesNameNobody(text: String) throws {
    let meeting = try read(
      "Närvarande: Eva Ek, Bo Alm",
      "§ 1 Mötets öppnande\nEva Ek öppnade mötet.\n\n§ 2 Ekonomi\n\(text)\n\n"
        + "§ 3 Avslutning\nMötet avslutades.\n")
    #expect(names(meeting) == ["Eva Ek", "Bo Alm"])
    #expect(names(meeting, present: false).isEmpty)
  }

  @Test func aTableMaySayWhichPostSomebodyHas() throws {
    let meeting = try read(
      "Styrelsemedlemmar:\nPost              Namn            Närvarande\n"
        + "Ordförande        Eva Ek          Ja\nKassör            Bo Alm          Ja\n"
        + "Sekreterare       Siv Önn         Nej\n")
    #expect(names(meeting) == ["Eva Ek", "Bo Alm"])
    #expect(names(meeting, present: false) == ["Siv Önn"])
  }

  @Test func whoCameMayBeToldBehindASentence() throws {
    let meeting = try read(
      "",
      "§ 1 Mötets öppnande\nEva Ek öppnade mötet. Deltagare: Eva Ek, Bo Alm. "
        + "Frånvarande: Siv Önn.\n\n§ 2 Ekonomi\nKassan är god.\n\n"
        + "§ 3 Avslutning\nMötet avslutades.\n")
    #expect(names(meeting) == ["Eva Ek", "Bo Alm"])
    #expect(names(meeting, present: false) == ["Siv Önn"])
  }

  @Test func peopleMayBeListedByTheirGroups() throws {
    let meeting = try read(
      "Närvarande:\nStyrelsen: Eva Ek, Bo Alm\nValberedningen: Siv Önn\nTallunds IF: Ali Öst, "
        + "Karin Sand\nFrånvarande: Nils Berg\nHamnen: Bo Alm har nyckeln till grinden.")
    #expect(names(meeting) == ["Eva Ek", "Bo Alm", "Siv Önn", "Ali Öst", "Karin Sand"])
    #expect(names(meeting, present: false) == ["Nils Berg"])
  }

  @Test func aSentenceMayNameWhatSomebodyIsFirst() throws {
    let meeting = try read(
      "Närvarande var ordförande Eva Ek, kassör Bo Alm, Siv Önn och Ali Öst. "
        + "Frånvarande var Karin Sand.")
    #expect(names(meeting) == ["Eva Ek", "Bo Alm", "Siv Önn", "Ali Öst"])
    #expect(names(meeting, present: false) == ["Karin Sand"])
  }

  @Test func listsMayFollowEachOtherInALine() throws {
    let inLine = try read("Närvarande: Eva Ek, Bo Alm. Ej närvarande: Siv Önn.")
    #expect(names(inLine) == ["Eva Ek", "Bo Alm"])
    #expect(names(inLine, present: false) == ["Siv Önn"])
    let wrapped = try read(
      "Närvarande ledamöter: Eva Ek, Bo Alm, Siv Önn, Ali Öst, Karin Sand, Nils Berg,\n"
        + "Per Dal. Övriga närvarande: Ulla Lind, Jon Rask, Ida Frid, Olle Ståhl, Britt Sten\n"
        + "och Åke Vik. Anmält förhinder: Rut Hed.")
    #expect(names(wrapped).suffix(2) == ["Britt Sten", "Åke Vik"])
    #expect(names(wrapped).count == 13)
    #expect(names(wrapped, present: false) == ["Rut Hed"])
  }

  @Test func aLabelMayStandInTheColumnOfTheNames() throws {
    let meeting = try read(
      """
      Förbundets styrelse               Närvarande
      Ordförande                        Eva Ek
      Vice ordförande                   Bo Alm
      Suppleant                         Siv Önn

                                        Ej närvarande
      Avelsledamot 1                    Ali Öst
      Utställningsledamot 2             Karin Sand
      """)
    #expect(names(meeting) == ["Eva Ek", "Bo Alm", "Siv Önn"])
    #expect(names(meeting, present: false) == ["Ali Öst", "Karin Sand"])
  }

  @Test func surnamesMayStandFirstWithARoleBehindTheName() throws {
    let meeting = try read(
      """
      Närvarande                  Ek, Eva  ordförande

                                  Alm, Bo                 Önn, Siv

                                  Öst, Ali                Sand, Karin
      """)
    #expect(Set(names(meeting)) == ["Eva Ek", "Bo Alm", "Siv Önn", "Ali Öst", "Karin Sand"])
  }

  @Test func anyWordsMayBePostsAmongOthers() throws {
    let meeting = try read(
      """
      Närvarande
      Revisor                 Eva Ek
      -                       Bo Alm
      D-mulle                 Siv Önn
      QA/D-SMF                Ali Öst
      Kassör                  Karin Sand
      """)
    #expect(names(meeting) == ["Eva Ek", "Bo Alm", "Siv Önn", "Ali Öst", "Karin Sand"])
  }

  @Test func anItemMayTellWhoCame() throws {
    for sentence in ["Närvarande var", "Närvarande:"] {
      let meeting = try read(
        "",
        "§ 1 Mötet öppnades av Eva Ek.\n\n§ 2 \(sentence) Eva Ek, Bo Alm och Siv Önn.\n\n"
          + "§ 3 Bo Alm valdes till justerare.\n\n§ 4 Mötet avslutades.\n")
      #expect(names(meeting) == ["Eva Ek", "Bo Alm", "Siv Önn"], "\(sentence)")
      #expect(meeting.items.count == 4)
    }
  }

  @Test func thoseWhoDidNotComeMayHaveAnItem() throws {
    let meeting = try read(
      "",
      "1. Mötets öppnande\nEva Ek öppnade mötet.\n\n2. Närvarande\nEva Ek, Bo Alm\n\n"
        + "3. Frånvarande\nSiv Önn\n\n4. Ekonomi\nAli Öst redogjorde.\n\n"
        + "5. Avslutning\nMötet avslutades.\n")
    #expect(names(meeting) == ["Eva Ek", "Bo Alm"])
    #expect(names(meeting, present: false) == ["Siv Önn"])
  }
}
