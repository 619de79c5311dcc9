import Testing

@testable import Renskrift

/// Lists of those who attended and voted, with columns, behind the items or under longer labels.
@Suite struct MunicipalRollTests {
  private func minutes(_ blocks: [(Block.Role, String)]) -> Minutes {
    var document = documentWithBlocks(
      [(.pageHeader, "PROTOKOLL"), (.pageHeader, "Socialnämnden")] + blocks)
    MinutesStage().run(on: &document, lexicon: WordList([]))
    return document.minutes ?? Minutes()
  }

  private func people(_ blocks: [(Block.Role, String)]) -> [String] {
    minutes(blocks + [(.heading, "§ 1 Val")]).attendance.map(Self.told)
  }

  private static func told(_ person: Attendee) -> String {
    let replaced = person.replaces.map { " för \($0)" } ?? ""
    return "\(person.name) \(person.party ?? "-") \(person.role)\(replaced)"
      + (person.present ? "" : ", borta")
  }

  @Test(arguments: ["Avst\tReservation", "Avst Reservation"])
  func columnsOfVotesSayNothingOfThePeople(heads: String) {
    let found = people([
      (.tableRow, "Ledamöter\tParti\tNärv\tTjg ers\tJa\tNej\t\(heads)"),
      (.tableRow, "Bo Al, ordförande\tS\tX\t\tX"), (.tableRow, "Per Ahl\tL\tX\t\t\tX\t\tX"),
      (.tableRow, "Eva Ek\tM\t\tSiv Önn\t\tX"), (.tableRow, "Ersättare"),
      (.tableRow, "Siv Önn\tM\tX\tX"), (.tableRow, "Ali Öst\tC\tX"),
    ])
    #expect(
      found == [
        "Bo Al S ordförande", "Per Ahl L ledamot", "Eva Ek M ledamot, borta",
        "Siv Önn M tjänstgörande ersättare för Eva Ek", "Ali Öst C ersättare",
      ])
  }

  @Test func whoVotedNoWasThere() {
    let found = people([
      (.tableRow, "Beslutande\tParti\tJa\tNej"), (.tableRow, "Bo Al, ordförande\tS\tX"),
      (.tableRow, "Per Ahl\tL\t\tX"), (.tableRow, "Eva Ek\tM\t\tX"),
    ])
    #expect(found == ["Bo Al S ordförande", "Per Ahl L ledamot", "Eva Ek M ledamot"])
  }

  @Test func whoCameForAMemberMayHaveAColumn() {
    let found = people([
      (.tableRow, "Ledamot\tParti\tFunktion\tErsätts av"), (.tableRow, "Bo Al\tS\tOrdförande"),
      (.tableRow, "Per Ahl\tL\t\tIda Ny (L) §§ 3–4"), (.tableRow, "Eva Ek\tM\t\tSiv Önn (M)"),
    ])
    #expect(
      found == [
        // For some items only: the member was there for the others.
        "Bo Al S ordförande", "Per Ahl L ledamot", "Ida Ny L tjänstgörande ersättare",
        "Eva Ek M ledamot, borta", "Siv Önn M tjänstgörande ersättare för Eva Ek",
      ])
  }

  @Test func aRowMayGoOnWithTheOneAboveIt() {
    let found = people([
      (.tableRow, "Namn\tParti\tUppdrag\tNärvarande\tAnmärkning"),
      (.tableRow, "Bo Al\tS\t1:e vice\tJa"), (.tableRow, "\t\tordförande"),
      (.tableRow, "Eva Ek\tM\tErsättare\tJa\tErsätter Siv af"), (.tableRow, "\t\t\t\tÖnn"),
      (.tableRow, "Ali Öst\tC\tLedamot\tNej"),
    ])
    #expect(
      found == [
        "Bo Al S 1:e vice ordförande", "Eva Ek M ersättare för Siv af Önn",
        "Ali Öst C ledamot, borta",
      ])
  }

  @Test(arguments: ["Närvarolista", "Närvarolista och omröstningar"])
  func aListBehindTheItemsTellsWhoCame(title: String) {
    let blocks: [(Block.Role, String)] = [
      (.paragraph, "Närvarande: Se närvarolista, sista sidan"), (.heading, "§ 1 Val"),
      (.paragraph, "Socialnämnden beslutar att välja Bo Al."), (.subheading, title),
      (.tableRow, "Namn\tParti\tNärv\tJa\tNej"), (.tableRow, "Bo Al\tS\tX\tX"),
      (.tableRow, "Eva Ek\tM\tX\t\tX"),
    ]
    let meeting = minutes(blocks)
    #expect(meeting.attendance.map(Self.told) == ["Bo Al S ledamot", "Eva Ek M ledamot"])
    #expect(meeting.items.first?.votes.isEmpty == true)
    // Where the first page lists the people, an appendix lists others.
    let listed = minutes([(.attendance, "Närvarande"), (.attendance, "Ali Öst (C)")] + blocks)
    #expect(listed.attendance.map(Self.told) == ["Ali Öst C ledamot"])
  }

  /// A reader of pictures may lose the heading of the list.
  @Test func aListWithoutHeadingTellsWhoCameByItsColumns() {
    func attendance(_ heads: String) -> [String] {
      minutes([
        (.paragraph, "Plats: Kommunhuset"), (.heading, "§ 1 Val"), (.paragraph, "Text."),
        (.tableRow, heads), (.tableRow, "Bo Al\tS\tLedamot\tJa"),
        (.tableRow, "Eva Ek\tM\tErsättare\tJa"),
      ]).attendance.map(Self.told)
    }
    #expect(
      attendance("Namn\tParti\tUppdrag\tNärvarande")
        == ["Bo Al S ledamot", "Eva Ek M ersättare"])
    // Those elected are no list of who came.
    #expect(attendance("Namn\tParti\tUppdrag\tAnmärkning").isEmpty)
  }

  @Test func aLabelMaySayMoreOfThePeople() {
    #expect(
      people([
        (.attendance, "Ledamöter som deltar i beslut"), (.attendance, "Bo Al (S)"),
        (.attendance, "Ersättare som inte deltar i beslut"), (.attendance, "Eva Ek (M)"),
      ]) == ["Bo Al S ledamot", "Eva Ek M ersättare"])
  }

  @Test func labelsMayHaveTheArticle() {
    #expect(
      people([
        (.tableRow, "Närvarande"), (.tableRow, "Ordföranden\tBo Al (S)"),
        (.tableRow, "Ledamöterna\tPer Ahl (L)"), (.tableRow, "\tIda Ny (M), vice ordförande"),
        (.tableRow, "Ersättarna\tEva Ek (M)"), (.tableRow, "\tAli Öst (C)"),
      ]) == [
        "Bo Al S ordförande", "Per Ahl L ledamot", "Ida Ny M vice ordförande",
        "Eva Ek M ersättare", "Ali Öst C ersättare",
      ])
  }

  @Test(arguments: ["deltar på distans", "via Teams", "(deltar på distans)", "medverkar digitalt"])
  func howSomebodyAttendedIsNoRole(way: String) {
    #expect(
      people([(.attendance, "Ersättare"), (.attendance, "Bo Al (S) \(way)")])
        == ["Bo Al S ersättare"])
  }

  @Test func theNameOfSomebodyReplacedMayBeLong() {
    #expect(
      people([
        (.attendance, "Beslutande"), (.attendance, "Bo Al (S)"),
        (.attendance, "Eva Ek (M), tjänstgörande ersättare för Siv de la Önn (M)"),
        (.attendance, "Ali Öst (C), tjänstgörande ersättare för Ida Ny\nLund (C)"),
        (.attendance, "Per Ahl (L)"),
      ]) == [
        "Bo Al S ledamot", "Eva Ek M tjänstgörande ersättare för Siv de la Önn",
        "Ali Öst C tjänstgörande ersättare för Ida Ny Lund", "Per Ahl L ledamot",
      ])
  }

  @Test func aTableOfVotesMayGoOnWithItsHeads() {
    let heads: (Block.Role, String) = (.tableRow, "Namn\tParti\tJa\tNej\tAvstår")
    let votes = minutes([
      (.heading, "§ 1 Taxa"), (.subheading, "Omröstning"), heads, (.tableRow, "Bo Al\tS\tX"),
      (.tableRow, "Per Ahl\tL\tX"), (.pageHeader, "Socialnämnden"), heads,
      (.tableRow, "Eva Ek\tM\t\tX"), (.tableRow, "Summa\t\t2\t1\t0"),
      (.paragraph, "Omröstningen utfaller med 2 ja-röster mot 1 nej-röst."),
      // Another table under the same heads counts another vote.
      heads, (.tableRow, "Bo Al\tS\t\tX"), (.tableRow, "Per Ahl\tL\t\tX"),
      (.tableRow, "Eva Ek\tM\tX"), (.tableRow, "Summa\t\t1\t2\t0"),
    ]).items.first?.votes
    #expect(votes?.map(\.yes) == [2, 1])
    #expect(votes?.map(\.no) == [1, 2])
    #expect(votes?.map { $0.persons?.count } == [3, 3])
  }

  @Test func aNumberInBracketsMayHaveItsLabelThere() {
    let item = minutes([
      (.heading, "45 § Taxa"), (.caseNumber, "(dnr KS 2021/00123)"), (.paragraph, "Text."),
    ]).items.first
    #expect(item?.caseNumber == "KS 2021/00123")
  }

  @Test func whatABoardPutsBeforeTheAssemblyIsItsDecision() {
    let proposal: [(Block.Role, String)] = [
      (.heading, "§ 1 Taxa"), (.subheading, "Förslag till kommunfullmäktige"),
      (.paragraph, "Kommunfullmäktige beslutar att anta taxan."), (.subheading, "Bakgrund"),
      (.paragraph, "Taxan gäller från nyår."),
    ]
    let text = "Kommunfullmäktige beslutar att anta taxan."
    #expect(minutes(proposal).items.first?.decisions.map(\.text) == [text])
    // Beside a decision it is a proposal.
    let decided = minutes(
      proposal + [
        (.subheading, "Beslut"), (.paragraph, "Socialnämnden beslutar att vänta."),
      ])
    #expect(
      decided.items.first?.decisions.map(\.text) == ["Socialnämnden beslutar att vänta."])
    let told = minutes(
      proposal.prefix(1) + [(.paragraph, "Socialnämnden beslutar att vänta.")]
        + proposal.dropFirst())
    #expect(told.items.first?.decisions.map(\.text) == ["Socialnämnden beslutar att vänta."])
  }

  @Test func aRegionsBoardPutsItsProposalBeforeItsAssembly() {
    var document = documentWithBlocks([
      (.pageHeader, "PROTOKOLL"), (.pageHeader, "Regionstyrelsen"), (.heading, "§ 1 Taxa"),
      (.subheading, "Regionstyrelsens förslag till regionfullmäktige"),
      (.paragraph, "Regionfullmäktige beslutar att anta taxan."),
    ])
    MinutesStage().run(on: &document, lexicon: WordList([]))
    #expect(document.minutes?.items.first?.decisions.count == 1)
  }

  @Test func whatABoardDecidesItselfStandsBesideItsProposal() {
    let item = minutes([
      (.pageHeader, "Kommunstyrelsen"), (.heading, "§ 1 Taxa"),
      (.subheading, "Kommunstyrelsens beslut för egen del"),
      (.paragraph, "Kommunstyrelsen beslutar att vänta."), (.subheading, "Bakgrund"),
      (.paragraph, "Taxan gäller från nyår."),
    ]).items.first
    #expect(item?.decisions.map(\.text) == ["Kommunstyrelsen beslutar att vänta."])
  }

  @Test(arguments: ["§ 5 (forts.)", "§ 5 forts", "§ 5 Taxa"])
  func whatAnItemGoesOnWithBelongsToItsLastPart(again: String) {
    let meeting = minutes([
      (.heading, "§ 5 Taxa"), (.subheading, "Beslut"), (.paragraph, "Socialnämnden beslutar"),
      (.listItem, "1. att anta taxan."), (.heading, "\u{C}\(again)"),
      (.listItem, "2. att tacka för ordet."), (.heading, "§ 6 Val"),
    ])
    #expect(meeting.items.map(\.number) == ["5", "6"])
    #expect(
      meeting.items.first?.decisions.map(\.text) == [
        "Socialnämnden beslutar", "att anta taxan.", "att tacka för ordet.",
      ])
    // On the same page it is a heading of its own, as in a summary below an agenda.
    let agenda = minutes([
      (.heading, "§ 5 Taxa"), (.subheading, "Noteringar"), (.heading, "§ 5 Taxa"),
      (.paragraph, "Godkändes."),
    ])
    #expect(agenda.items.first?.sections.last?.heading == "§ 5 Taxa")
    // The heading is lost nowhere.
    #expect(meeting.items.first?.blocks.count == 6)
  }

  @Test func aNameMayBeBrokenWhereThePartiesHaveAColumn() {
    let found = people([
      (.tableRow, "Namn\tParti\tRoll\tNärvarande"), (.tableRow, "Bo Lind\tS\tLedamot\tJa"),
      (.tableRow, "Ek"), (.tableRow, "Ersättare"), (.tableRow, "Eva Ek\tM\tErsättare\tJa"),
    ])
    #expect(found == ["Bo Lind Ek S ledamot", "Eva Ek M ersättare"])
  }

  @Test func aPartyMayStandOverItsMembers() {
    let found = people([
      (.tableRow, "Namn\tNärvarande"), (.tableRow, "Bo Al\tJa"),
      (.tableRow, "Vänsterpartiet"), (.tableRow, "Eva Ek\tJa"),
    ])
    #expect(found == ["Bo Al - ledamot", "Eva Ek Vänsterpartiet ledamot"])
  }

  @Test func aLineToSignOnMayStandOverTheName() {
    let meeting = minutes([
      (.paragraph, "Sekreterare"), (.paragraph, "……………………"), (.paragraph, "Eva Ek"),
      (.paragraph, "Ordförande"), (.paragraph, "……………………"), (.paragraph, "Bo Al"),
      (.heading, "§ 1 Val"),
    ])
    #expect(meeting.secretary?.name == "Eva Ek")
    #expect(meeting.chair?.name == "Bo Al")
  }
}
