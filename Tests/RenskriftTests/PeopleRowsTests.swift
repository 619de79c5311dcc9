import Testing

@testable import Renskrift

/// Lists of people whose rows are in other orders than most.
@Suite struct PeopleRowsTests {
  private func people(_ list: String) throws -> [Attendee] {
    let text =
      "Protokoll\nSocialnämnden 2021-06-07\n\nPlats och tid        Stadshuset, kl. 16.00\n\n"
      + list + "\n\n§ 1 Upprop\n\nUpprop sker.\n\n§ 2 Taxor\n\nSocialnämnden beslutar att höja.\n"
    return try Documents.converted(text, through: "minutes").minutes?.attendance ?? []
  }

  @Test func thePartyStandsBeforeTheName() throws {
    let found = try people(
      """
      Beslutande           C    Eva Ek, ordförande
                           S    Bo Al
                           MBP  Siv Önn
                           KD   Ali Öst
      """)
    #expect(found.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn", "Ali Öst"])
    #expect(found.map(\.party) == ["C", "S", "MBP", "KD"])
    #expect(found.first?.role == "ordförande")
  }

  @Test func aCapitalBeforeASurnameIsAnInitial() throws {
    let found = try people(
      "Beslutande           S Eva Ek\n                     Bo Al\n                     Siv Önn")
    #expect(found.first?.name == "S Eva Ek")
  }

  @Test func surnamesStandFirst() throws {
    let found = try people(
      """
      Beslutande           Ek, Eva, ordförande
                           Al, Bo
                           Önn, Siv (S)
      """)
    #expect(found.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
    #expect(found.map(\.party) == [nil, nil, "S"])
  }

  @Test func firstNamesInARowAreNotTurned() throws {
    let found = try people("Närvarande\n\nEva, Bo, Siv, Ali")
    #expect(found.map(\.name) == ["Eva", "Bo", "Siv", "Ali"])
  }

  @Test func crossesTellWhoCame() throws {
    let found = try people(
      """
      Beslutande           x Eva Ek, ordförande
                           x Bo Al
                           x Siv Önn
                           - Ali Öst
      """)
    #expect(found.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn", "Ali Öst"])
    #expect(found.map(\.present) == [true, true, true, false])
  }

  @Test func theMarkStandsBehindTheName() throws {
    let found = try people("Närvarande\nEva Ek Ja\nBo Al Nej\nSiv Önn Ja\nAli Öst Ja")
    #expect(found.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn", "Ali Öst"])
    #expect(found.map(\.present) == [true, false, true, true])
  }

  @Test(arguments: [
    ("Bo Al, frånvarande", false), ("Bo Al (frånvarande)", false),
    ("Bo Al (anmält förhinder)", false), ("Bo Al, frånvarande § 2", true),
    ("Bo Al, ej § 2", true),
  ])
  func oneOfTheListWasAway(line: String, isPresent: Bool) throws {
    let found = try people(
      "Beslutande           Eva Ek\n                     \(line)\n                     Siv Önn")
    #expect(found.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
    #expect(found.map(\.present) == [true, isPresent, true])
  }

  @Test func whatIsSaidBehindANameDoesNotRunOn() throws {
    let found = try people(
      """
      Närvarande           Eva Ek, D-08          Klubbmästare
                           Bo Al, D-10           Revisor, Valberedningens ordförande
                           Siv Önn, KVK
                           Ali Öst, VV, § 1-2
      """)
    #expect(found.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn", "Ali Öst"])
  }

  @Test func theFirstOfSeveralIsNoHeadOfColumns() throws {
    let found = try people(
      """
      Beslutande           Eva Ek (S)        ordförande
      Övriga närvarande    Bo Al (S)         ersättare
                           Siv Önn (M)       ersättare
      """)
    #expect(found.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
  }

  @Test func thoseWhoDidNotComeMayBeOfAKind() throws {
    let found = try people("Närvarande\nEva Ek\nBo Al\n\nEj närvarande styrelse\nSiv Önn")
    #expect(found.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
    #expect(found.map(\.present) == [true, true, false])
  }

  @Test func aBodyIsNobody() throws {
    let found = try people(
      "Närvarande           Föreningsstyrelsen\n\nInbjudna             Eva Ek, revisor")
    #expect(found.map(\.name) == ["Eva Ek"])
  }

  @Test func aNameThatReadsAsAnotherWordIsKept() throws {
    let found = try people(
      "Beslutande           Inga Ek (S)\n                     Bo Al (M)\n                     Eva Inga Lund (C)"
    )
    #expect(found.map(\.name) == ["Inga Ek", "Bo Al", "Eva Inga Lund"])
  }

  @Test(arguments: [
    "Närvarande: Eva Ek/Bo Al/Siv Önn", "Närvarande: Eva Ek / Bo Al / Siv Önn",
    "Närvarande vid mötet var Eva Ek, Bo Al samt Siv Önn.",
    "På plats: Bo Al, Eva Ek\nVia länk: Siv Önn",
    "Närvarande på plats: Eva Ek, Bo Al\nNärvarande via Teams: Siv Önn",
    "Närvarande:\nOrdförande: Eva Ek\nKassör: Bo Al\nSekreterare: Siv Önn",
    "Närvarande:\nOrdförande      Eva Ek\nKassör          Bo Al\nSekreterare     Siv Önn",
    "Mötesdeltagare: Eva Ek; Bo Al; Siv Önn",
  ])
  func everybodyIsListed(list: String) throws {
    let found = try people(list)
    let names = found.map(\.name)
    #expect(Set(names) == ["Eva Ek", "Bo Al", "Siv Önn"])
    #expect(found.map(\.present) == [true, true, true])
  }

  @Test(arguments: [
    "Ledamöter: Eva Ek, Bo Al. Frånvarande: Siv Önn.",
    "Närvarande: Eva Ek, Bo Al\nInte närvarande: Siv Önn",
    "Närvarande: Eva Ek, Bo Al\nFrånvarande/Anmält förhinder: Siv Önn",
    "Närvarande: Eva Ek, Bo Al\nSjukanmäld: Siv Önn",
  ])
  func theAbsentHaveALabelOfTheirOwn(list: String) throws {
    let found = try people(list)
    #expect(found.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
    #expect(found.map(\.present) == [true, true, false])
  }

  @Test func aSlashInAPostPartsNobody() throws {
    let found = try people("Närvarande: Eva Ek, sekreterare/kassör, Bo Al, Siv Önn")
    #expect(found.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
  }

  @Test(arguments: [
    "Nr\tNamn\tRoll\tX/–\n1\tEva Ek\tordförande\tX\n2\tBo Al\tledamot\tX\n3\tSiv Önn\tledamot\tX",
    "1\tEva Ek\tordförande\n2\tBo Al\tledamot\n3\tSiv Önn\tledamot",
    "1.\tEva Ek\tordförande\n2.\tBo Al\tledamot\n3.\tSiv Önn\tledamot",
  ]) func peopleAreNumberedAndNoItems(_ rows: String) throws {
    let text =
      "Protokoll styrelsemöte 2021-06-07\n\nNärvarande\n\n" + rows
      + "\n\n1. Mötets öppnande\nMötet öppnades.\n\n2. Val av justerare\nSiv Önn valdes.\n"
    let minutes = try #require(try Documents.converted(text, through: "minutes").minutes)
    #expect(minutes.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
    #expect(minutes.attendance.map(\.role) == ["ordförande", "ledamot", "ledamot"])
    #expect(minutes.items.map(\.title) == ["Mötets öppnande", "Val av justerare"])
  }

  @Test func rowsOfItemsAreNoPeople() throws {
    let text =
      "Protokoll styrelsemöte 2021-06-07\n\nNärvarande: Eva Ek, Bo Al\n\n"
      + "1\tMötets Öppnande\tEva öppnade mötet.\n2\tFöregående Protokoll\tDet lades till handlingarna.\n"
      + "3\tNästa Möte\tDen 4 juni.\n"
    let minutes = try #require(try Documents.converted(text, through: "minutes").minutes)
    #expect(minutes.items.count == 3)
    #expect(minutes.attendance.map(\.name) == ["Eva Ek", "Bo Al"])
  }
}
