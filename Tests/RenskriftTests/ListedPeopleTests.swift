import Testing

@testable import Renskrift

/// Lists of those who came to a meeting, where they stand or are printed in a way of their own.
@Suite struct ListedPeopleTests {
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

  /// An item about those who may vote lists who came, where nothing else does.
  @Test func theRegisterOfVotersTellsWhoCame() throws {
    func names(_ list: String) throws -> [String] {
      let text = """
        Årsmöte 2023-04-03

        § 1. Mötet öppnas

        § 2. Fastställande av röstlängd

        \(list)

        § 3. Val av mötesordförande

        Eva Ek valdes till ordförande.
        """
      return try read(text).attendance.map { "\($0.name), \($0.role)" }
    }
    #expect(
      try names(
        " • Eva Ek\n • Bo Al\n • Siv Önn\n\nBo Al lämnade mötet 18:55 och har fått loggen i efterhand."
      )
        == ["Eva Ek, ledamot", "Bo Al, ledamot", "Siv Önn, ledamot"])
    #expect(
      try names(
        "Följande är röstberättigade:\n\nOrdföranden Eva Ek\n\nBo Al 2 röster\n\nSiv Önn (ersättare)"
      )
        == ["Eva Ek, ordförande", "Bo Al, ledamot", "Siv Önn, ersättare"])
    // Those who are said to do something are no list.
    #expect(try names("Eva Ek läste upp röstlängden.\n\nBo Al och Siv Önn räknade rösterna.") == [])
  }

  @Test func aHeadingMayParThePeople() throws {
    #expect(
      minutes([
        (.title, "Protokoll föräldraråd 2023-04-03"), (.attendance, "Närvarande:"),
        (.attendance, "Eva Ek"), (.subheading, "Representanter personal:"), (.paragraph, "Bo Al"),
        (.subheading, "Föräldrarepresentanter:"), (.paragraph, "Siv Önn, klass 3B"),
        (.subheading, "Nästa möte:"), (.paragraph, "Ali Öst bjuder på kaffe"),
        (.heading, "§ 1 Öppnande"), (.paragraph, "Mötet öppnades."),
      ]).minutes.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
  }

  @Test func howSomeAttendedIsNoName() throws {
    #expect(
      try people("Närvarande: Eva Ek Anna Al Via länk: Siv Önn Per Sand") == [
        "Eva Ek, ledamot", "Anna Al, ledamot", "Siv Önn, ledamot", "Per Sand, ledamot",
      ])
  }

  @Test func aClassBehindANameIsNoPartOfIt() throws {
    #expect(
      try people("Närvarande: Eva Ek F-A, Bo Al 1B, Siv Önn 2A och 5C, J-O Sand") == [
        "Eva Ek, ledamot", "Bo Al, ledamot", "Siv Önn, ledamot", "J-O Sand, ledamot",
      ])
  }

  @Test func aPostMayBeForSomethingWithANameOfItsOwn() throws {
    #expect(
      try people("Närvarande: ekonom Eva Ek, chef för Intern Service Siv Önn, rektor Anna Al") == [
        "Eva Ek, ekonom", "Siv Önn, chef för intern service", "Anna Al, rektor",
      ])
  }

  @Test func crossesUnderYesAndNoTellWhoCame() throws {
    let list = """
      Namn        Roll           Ja    Nej
      Eva Ek      Ordförande     X
      Bo Al       Sekreterare          X
      Siv Önn     Ledamot        X
      """
    #expect(
      try people(list) == ["Eva Ek, ordförande", "Bo Al, sekreterare (borta)", "Siv Önn, ledamot"])
    // Beside a column for presence they are votes.
    let votes = """
      Namn        Närv    Ja    Nej
      Eva Ek      X       X
      Bo Al       X             X
      Siv Önn     X       X
      """
    #expect(try people(votes) == ["Eva Ek, ledamot", "Bo Al, ledamot", "Siv Önn, ledamot"])
  }

  /// People in two columns have numbers as items have.
  @Test func numberedPeopleAreNoItems() throws {
    let text = """
      Protokoll styrelsemöte 2023-04-03

      Närvarande:
      1. Eva Ek          4. Ali Öst
      2. Bo Al           5. Ida Ås
      3. Siv Önn         6. Per Sand

      1. Mötet öppnas
      Eva öppnade.

      2. Rapporter
      Inga.

      3. Övrigt
      Inget.
      """
    let meeting = try read(text)
    #expect(meeting.items.map(\.title) == ["Mötet öppnas", "Rapporter", "Övrigt"])
    #expect(
      meeting.attendance.map(\.name).sorted() == [
        "Ali Öst", "Bo Al", "Eva Ek", "Ida Ås", "Per Sand", "Siv Önn",
      ])
    // Titles with two capitals are no people.
    let titles = try read(
      "Protokoll styrelsemöte 2023-04-03\n\nNärvarande: Eva Ek, Bo Al\n\n1. Mötets Öppnande\nEva öppnade.\n\n"
        + "2. Föregående Protokoll\nGodkändes.\n\n3. Övriga Frågor\nInga.\n")
    #expect(titles.items.count == 3)
  }

  /// The list of voters may say whom people represent, and go on in the next row.
  @Test func votersRepresentSomebody() {
    #expect(
      minutes([
        (.title, "Protokoll årsmöte 2023-04-03"), (.heading, "§ 1 Röstlängd"),
        (.tableRow, "Norra distriktet\t2\tEva Ek, Siv"), (.tableRow, "\t\tÖnn, Anna Berg"),
        (.tableRow, "Ängens FF\t1\tPer Sand"), (.paragraph, "Röstlängden fastställdes."),
        (.heading, "§ 2 Val"), (.paragraph, "Eva Ek valdes till ordförande."),
      ]).minutes.attendance.map(\.name) == ["Eva Ek", "Siv Önn", "Anna Berg", "Per Sand"])
  }

  /// A list under a heading in the first items, of which some left early.
  @Test func aHeadingInAnItemListsWhoCame() {
    #expect(
      minutes([
        (.title, "Protokoll styrelsemöte 2023-04-03"), (.heading, "§ 1 Öppnande"),
        (.subheading, "Närvaro"), (.paragraph, "Eva Ek (lämnade mötet efter punkt 9 i listan)"),
        (.paragraph, "Bo Al"), (.heading, "§ 2 Val"), (.paragraph, "Siv Önn valdes."),
      ]).minutes.attendance.map(\.name) == ["Eva Ek", "Bo Al"])
  }

  @Test func aListInAnItemGoesOnBelowItsLabel() {
    #expect(
      minutes([
        (.title, "Protokoll styrelsemöte 2023-04-03"), (.heading, "§ 1. Öppnande"),
        (.paragraph, "Mötet öppnades."), (.heading, "§ 2. Närvarande: Eva Ek, Bo Al, Siv"),
        (.paragraph, "Önn, Anna Berg och Per Sand."), (.heading, "§ 3. Val"),
        (.paragraph, "Ida Ås valdes."),
      ]).minutes.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn", "Anna Berg", "Per Sand"])
  }

  /// The heads of columns may be broken over two lines.
  @Test func headsOfColumnsGoOnInTheNextRow() {
    #expect(
      minutes([
        (.pageHeader, "PROTOKOLL"), (.pageHeader, "Valnämnden 2023-04-03"),
        (.tableRow, "Ledamöter\tNärv.\tFrånv\tTjänstgörande"), (.tableRow, "\t\t\tersättare"),
        (.tableRow, "Eva Ek (S)\tX"), (.tableRow, "Bo Al (M)\t\tX\tSiv Önn (M)"),
        (.heading, "§ 1 Öppnande"), (.paragraph, "Mötet öppnades."),
      ]).minutes.attendance.map { "\($0.name)\($0.present ? "" : " (borta)")" } == [
        "Eva Ek", "Bo Al (borta)", "Siv Önn",
      ])
  }

  @Test func aLabelInTheContentsListsNobody() {
    #expect(
      minutes([
        (.title, "Protokoll från sammanträde 2023-04-03"), (.paragraph, "Beslutande 2"),
        (.paragraph, "LVM-beredskap 7"), (.tableRow, "Beslutande\tEva Ek (S)"),
        (.tableRow, "\tBo Al, PRO"), (.tableRow, "\tSiv Önn, SPF, tjänstgörande för Anna Berg"),
        (.heading, "§ 1 Öppnande"), (.paragraph, "Mötet öppnades."),
      ]).minutes.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
  }
}
