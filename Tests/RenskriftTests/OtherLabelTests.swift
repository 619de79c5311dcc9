import Testing

@testable import Renskrift

/// Items whose label stands with more than a title, and heads with names not known.
@Suite struct OtherLabelTests {
  private func read(_ text: String) throws -> Minutes {
    try Documents.converted(text, through: "minutes").minutes ?? Minutes()
  }

  @Test func theTitleStandsBehindTheCaseNumber() throws {
    let items = try read(
      "Protokoll\nSocialnämnden 2021-06-07\n\n§ 1   Dnr 2021/00612 104   Avsägelse från uppdrag\n\n"
        + "Socialnämnden beslutar att godkänna avsägelsen.\n\n§ 2   Taxor   Dnr 2021/00613\n\n"
        + "Socialnämnden beslutar att höja.\n"
    ).items
    #expect(items.map(\.title) == ["Avsägelse från uppdrag", "Taxor"])
    #expect(items.map(\.caseNumber) == ["2021/00612 104", "2021/00613"])
  }

  @Test func theLabelOfAnotherBodyIsNoTitle() throws {
    let items = try read(
      "Protokoll\nSocialnämnden 2021-06-07\n\nSn § 50    Au § 84\n\nDnr 2021/34\n\nBudget för året\n\n"
        + "Socialnämnden beslutar att anta budgeten.\n\nSn § 51    Au § 85\n\nTaxor\n\n"
        + "Socialnämnden beslutar att höja.\n"
    ).items
    #expect(items.map(\.number) == ["50", "51"])
    #expect(items.map(\.title) == ["Budget för året", "Taxor"])
  }

  @Test(arguments: [
    ("RÖKSTADS KOMMUN", "Rökstad"), ("Rökstads kommun", "Rökstad"), ("RÖKNÄS KOMMUN", "Röknäs"),
    ("Rökby kommun", "Rökby"),
  ])
  func municipalitiesNotKnownLoseTheGenitive(printed: String, name: String) throws {
    let meeting = try read(
      "\(printed)\nProtokoll\nSocialnämnden 2021-06-07\n\n§ 1 Upprop\n\nUpprop sker.\n\n"
        + "§ 2 Taxor\n\nSocialnämnden beslutar att höja.\n")
    #expect(meeting.municipality == name)
  }

  @Test func theSigningHasAPlaceAndTimeOfItsOwn() throws {
    let meeting = try read(
      """
      Socialnämnden             2021-06-07

      Plats och tid        Stadshuset, kl. 16.00-17.30
      Beslutande           Eva Ek (S), Bo Al (M)

      Justerande           Bo Al (M)
      Plats och tid        Kansliet 2021-06-10

      Protokoll

      § 1 Upprop

      Upprop sker.

      § 2 Taxor

      Socialnämnden beslutar att höja.

      """)
    #expect(meeting.date == "2021-06-07")
  }

  @Test func aLineOfTheContentsIsNoItem() throws {
    let meeting = try read(
      """
      Socialnämnden 2021-06-07
      Protokoll

      8 101   Information

      § 102   Taxor för vatten

      8 103   Bygglov

      Beslutande           Eva Ek (S), Bo Al (M)

      § 101 Information

      Socialnämnden beslutar att ta del av informationen.

      § 102 Taxor för vatten

      Socialnämnden beslutar att höja taxan.

      § 103 Bygglov

      Socialnämnden beslutar att bevilja lovet.

      """)
    #expect(meeting.items.map(\.number) == ["101", "102", "103"])
    #expect(meeting.attendance.map(\.name) == ["Eva Ek", "Bo Al"])
  }
}
