import Testing

@testable import Renskrift

/// Names that nothing parts, and what else the minutes of associations say of people.
@Suite struct NamesSideBySideTests {
  private func read(_ text: String) throws -> Minutes {
    try Documents.converted(text, through: "minutes").minutes ?? Minutes()
  }

  private func people(_ list: String) throws -> [String] {
    let meeting = try read(
      "Protokoll styrelsemöte 2023-04-03\n\n\(list)\n\n§ 1 Val\nNågon valdes.\n\n§ 2 Övrigt\nInget.\n"
    )
    #expect(meeting.items.map(\.number) == ["1", "2"])
    return meeting.attendance.map { "\($0.name)\($0.present ? "" : " (borta)")" }
  }

  @Test(arguments: [
    ("Eva Ek Bo Lund Siv Önn", ["Eva Ek", "Bo Lund", "Siv Önn"]),
    ("Eva Lind Berg Karl-Erik Al", ["Eva Lind Berg", "Karl-Erik Al"]),
    ("Anna Karin Maria Ek", ["Anna Karin Maria Ek"]),
    ("Eva Lind Berg", ["Eva Lind Berg"]),
    ("Omar Khalid Nasser Haddad", ["Omar Khalid Nasser Haddad"]),
    ("Eva Ek EE, Karl-Erik Sand KES, Bo Al (BA)", ["Eva Ek", "Karl-Erik Sand", "Bo Al"]),
    ("Siv Önn, Eva & Bo Lund", ["Siv Önn", "Eva Lund", "Bo Lund"]),
    ("Siv Önn och Bo Al", ["Siv Önn", "Bo Al"]),
    ("Eva, Bo och Siv", ["Eva", "Bo", "Siv"]),
  ])
  func aFirstNameBeginsSomebodyElse(list: String, names: [String]) throws {
    #expect(try people("Närvarande: \(list)") == names)
  }

  @Test func theLettersOfAPartyAreNoInitials() throws {
    let meeting = try read(
      "Protokoll styrelsemöte 2023-04-03\n\nNärvarande: Karl Dahl (KD), Eva Ek (EE), Bo Al (SP)\n\n"
        + "§ 1 Val\nNågon valdes.\n\n§ 2 Övrigt\nInget.\n")
    #expect(meeting.attendance.map(\.party) == ["KD", nil, "SP"])
  }

  @Test(arguments: [
    "Närvarande: Eva Ek och Siv Önn. Frånvarande Bo Al",
    "Närvarande: Eva Ek, Siv Önn\n\nFrånvarnade: Bo Al",
  ])
  func somebodyWasAway(list: String) throws {
    #expect(try people(list) == ["Eva Ek", "Siv Önn", "Bo Al (borta)"])
  }

  @Test func moreOfThePeopleMayFollowTheirList() throws {
    let list = """
      Närvarande:
      Eva Ek
      Siv Önn

      Föräldrarepresentanter:
      Bo Al

      Även Ali Öst, ordförande i kåren.
      """
    #expect(try people(list) == ["Eva Ek", "Siv Önn", "Bo Al", "Ali Öst"])
  }

  @Test func aBlankInAColumnOfCrossesIsSomebodyAway() throws {
    let list = """
      Ledamöter              Närvarande    Parti
      Eva Ek                 X             S
      Siv Önn                              M
      Bo Al                  X             C
      Ida Ås                 X             S
      """
    #expect(try people(list) == ["Eva Ek", "Siv Önn (borta)", "Bo Al", "Ida Ås"])
  }

  @Test func crossesInTwoColumns() throws {
    let list = """
      Ledamöter                      Närv.  Frånv   Tjänstgörande ersättare
      Eva Ek, ordf (S)               X
      Siv Önn (S)                           X       Ali Öst (S)
      Bo Al (M)                      X
      """
    #expect(try people(list).sorted() == ["Ali Öst", "Bo Al", "Eva Ek", "Siv Önn (borta)"])
  }
}

/// Officers whom minutes name by their first names, or in other ways.
@Suite struct OfficersByFirstNameTests {
  private func read(_ text: String) throws -> Minutes {
    try Documents.converted(text, through: "minutes").minutes ?? Minutes()
  }

  @Test func firstNamesAreThoseOfTheList() throws {
    let meeting = try read(
      """
      Protokoll styrelsemöte 2023-04-03

      Närvarande: Eva Ek, Bo Al, Siv Önn, Siv Sand

      § 1 Ordförande Eva öppnar mötet.

      § 2 Till sekreterare valdes Bo.

      § 3 Justeringspersoner Siv och Bo.

      § 4 Årsmöte den 3 maj. Mötesordförande Ali Öst.

      """)
    #expect(meeting.chair?.name == "Eva Ek")
    #expect(meeting.secretary?.name == "Bo Al")
    #expect(meeting.adjusters.map(\.name) == ["Siv", "Bo Al"])
  }

  @Test func noSentenceBeginsWithAName() throws {
    let meeting = try read(
      "Protokoll styrelsemöte 2023-04-03\n\n§ 1 Mötet öppnades.\n\n"
        + "§ 2 Då Siv ej är närvarande, valdes Eva till sekreterare.\n\n§ 3 Mötet avslutades.\n")
    #expect(meeting.secretary?.name == "Eva")
  }

  @Test func aNameAloneStandsBelowItsOffice() throws {
    let meeting = try read(
      """
      Protokoll årsmöte 2023-04-03

      1. Mötet öppnas
      Alla hälsades välkomna.

      2. Val av mötessekreterare
      Eva Ek

      3. Val av ordförande för mötet
      Siv Önn hade lovat att vara ordförande. Mötet beslutade att välja Bo Al som ordförande.

      4. Mötet avslutas
      Alla tackades.

      """)
    #expect(meeting.secretary?.name == "Eva Ek")
    #expect(meeting.chair?.name == "Bo Al")
  }

  @Test func abbreviationsEndNoSentence() throws {
    let meeting = try read(
      "Protokoll årsmöte 2023-04-03\n\n§ 1 Mötet öppnades.\n\n"
        + "§ 2 Till årsmötesfunktionärer valdes: Ordf. Eva Ek, sekr. Bo Al, justerare Siv Önn.\n\n"
        + "§ 3 Mötet avslutades.\n")
    #expect(meeting.chair?.name == "Eva Ek")
    #expect(meeting.secretary?.name == "Bo Al")
    #expect(meeting.adjusters.map(\.name) == ["Siv Önn"])
  }

  @Test func eachPostHasItsNamesBelow() throws {
    let meeting = try read(
      "Protokoll styrelsemöte 2023-04-03\n\n§ 1 Mötet öppnades.\n\n§ 2 Mötet avslutades.\n\n"
        + "Vid protokollet\n\nEva Ek\n\nJusterare:\n\nBo Al          Siv Önn\n")
    #expect(meeting.secretary?.name == "Eva Ek")
    #expect(meeting.adjusters.map(\.name) == ["Bo Al", "Siv Önn"])
  }
}
