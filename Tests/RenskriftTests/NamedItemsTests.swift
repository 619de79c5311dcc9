import Testing

@testable import Renskrift

/// Items that have names and no numbers.
@Suite struct NamedItemsTests {
  private func read(_ text: String) throws -> Document {
    try Documents.converted(text, through: "minutes")
  }

  private static let front = "Protokoll styrelsemöte 2023-04-03\n\nNärvarande: Eva Ek, Bo Al\n\n"

  @Test func namesOfItemsAloneInTheirLinesAreHeadings() throws {
    let document = try read(
      Self.front + "INLEDNING\n\nMötets öppnande\n\n • Mötet öppnades.\n\nVal av sekreterare\n\n"
        + " • Bo Al valdes.\n\nBryggan\n\n • Den lagas.\n\nAtt fråga Siv Önn om färg\n\nNästa möte\n\n • 2 maj.\n"
    )
    let items = document.minutes?.items ?? []
    #expect(
      items.map(\.title) == ["Mötets öppnande", "Val av sekreterare", "Bryggan", "Nästa möte"])
    #expect(items.allSatisfy { $0.number == nil && $0.label.isEmpty })
    #expect(document.minutes?.secretary?.name == "Bo Al")
    #expect(document.warnings.contains { $0.code == "itemNumber" })
  }

  @Test func theMarkOfAWikiBehindHeadingsTellsTheOthers() throws {
    let document = try read(
      Self.front + "Mötets öppnande[edit]\n\nMötet öppnades\n\nVal av sekreterare[edit]\n\n"
        + "Att välja Bo Al till sekreterare\n\nBryggan[edit]\n\nEva ringer snickaren\n\n"
        + "Övriga frågor[edit]\n\nInget\n")
    #expect(
      document.minutes?.items.map(\.title) == [
        "Mötets öppnande", "Val av sekreterare", "Bryggan", "Övriga frågor",
      ])
  }

  @Test func linesWithoutBlanksBetweenAreHeadingsByNameAlone() throws {
    let document = try read(
      "Mötesprotokoll 22 maj 2023\n\nEva öppnar mötet.\nNärvarande:\nEva Ek\nBo Al\nFöregående protokoll\n"
        + "Eva läser det.\nStora stallet\nIngen kunde gå.\nÖvrigt\nPengar saknas.\nNästa möte\n19 juni\n"
    )
    #expect(
      document.minutes?.items.map(\.title) == ["Föregående protokoll", "Övrigt", "Nästa möte"])
    #expect(document.minutes?.attendance.map(\.name) == ["Eva Ek", "Bo Al"])
  }

  /// Names below each other are an agenda, and numbers are no names.
  @Test func anAgendaHasNoHeadings() throws {
    let agenda = "Mötets öppnande\nVal av sekreterare\nGodkännande av dagordning\nÖvriga frågor\n"
    #expect(try read(Self.front + agenda).minutes?.items.isEmpty == true)
    let numbered = try read(
      Self.front
        + "§ 1 Öppnande\n\nMötet öppnades.\n\n§ 2 Rapporter\n\nEkonomi\n\nGod.\n\nÖvrigt\n\nInget.\n\n"
        + "Nästa möte\n\nI maj.\n")
    #expect(numbered.minutes?.items.map(\.number) == ["1", "2"])
  }
}
