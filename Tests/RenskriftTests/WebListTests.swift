import Testing

@testable import Renskrift

/// Numbers of items as lists on pages of the web leave them in text.
@Suite struct WebListTests {
  private func items(_ items: String, front: String = Self.front) throws -> [Item] {
    try Documents.converted("\(front)\(items)\n", through: "minutes").minutes?.items ?? []
  }

  private static let front = "Protokoll styrelsemöte 2023-04-03\n\nNärvarande: Eva Ek, Bo Al\n\n"

  @Test func eachItemMayHaveTheNumberOne() throws {
    let text =
      " 1. Mötets öppnande\n\nEva Ek öppnade mötet.\n\n 1. Dagordning\n\nDen godkändes.\n\n"
      + " 1. Ekonomi\n\nLäget är gott.\n\n 1. Övriga frågor\n\nInga.\n"
    #expect(
      try items(text).map(\.title) == [
        "Mötets öppnande", "Dagordning", "Ekonomi", "Övriga frågor",
      ])
    #expect(try items(text).map(\.label) == ["1.", "1.", "1.", "1."])
    // What is no meeting has lists.
    let advice = text.replacing("Eva Ek öppnade mötet", with: "Ordföranden hälsar välkommen")
      .replacing("godkändes", with: "godkänns")
    #expect(try items(advice, front: "Så sköter du din förening\n\n").isEmpty)
  }

  @Test func listsThatBeginAgainCountOn() throws {
    let found = try items(
      "  1. Öppnande.\n  2. Dagordning.\n  3. Rapporter.\n\nByn har fått besök.\n\n"
        + "  1. Granplundring, datum sattes till den 6/1\n  2. Loppet. Siv rapporterade.\n\n"
        + "     6.    Ekonomi.\n\nGod.\n\n     7.   Avslutande.\n")
    #expect(found.map(\.number) == ["1", "2", "3", "1", "2", "6", "7"])
  }

  @Test func aListInsideAnItemIsNone() throws {
    let found = try items(
      "1 Mötets öppnande\n\nEva Ek öppnade mötet.\n\n2 Justerare\n\nBo Al valdes.\n\n"
        + "3 100-årsfesten\n\nOrdföranden tog på sig att:\n\n1 Sätta ihop en grupp\n\n"
        + "2 Ordna med värmen\n\n4 Kommittéer\n\nInga utsågs.\n\n6 Kontakter\n\nEva Ek utsågs.\n\n"
        + "7 Övriga frågor\n\nInga.\n")
    #expect(found.map(\.number) == ["1", "2", "3", "4", "6", "7"])
    #expect(found.map(\.title)[2] == "100-årsfesten")
  }

  @Test func aNumberMayBeGivenTwice() throws {
    let text = { (last: String) in
      "1. Öppnande\n\nMötet öppnades.\n\n2. Dagordning\n\nGodkändes.\n\n3. Snöröjning\n\n"
        + "Firman slutar.\n\n3. Ekonomi\n\nGod.\n\n\(last)"
    }
    #expect(
      try items(text("4. Övrigt\n\nInget.\n")).map(\.title) == [
        "Öppnande", "Dagordning", "Snöröjning", "Ekonomi", "Övrigt",
      ])
  }

  @Test func aBulletBeforeANumberIsNoItemAmongOthers() throws {
    let found = try items(
      "1. Öppnande\n\nMötet öppnades.\n\n2. Dagordning\n\nGodkändes.\n\n3. Avslutning\n\n"
        + "Mötet avslutades.\n\n • 4 Givare\n")
    #expect(found.map(\.number) == ["1", "2", "3"])
  }

  @Test func anItemMayStandInTheLineAboveIt() throws {
    let meeting =
      try Documents.converted(
        "Protokoll fört vid årsmöte för Ängens byalag 2023-04-03 i Ängens bystuga 1. Öppnande :\n\n"
          + "Mötet öppnades.\n\n2. Upprop :\n\nAlla kom.\n\n3. Kallelse : 4. Dagordning :\n\n"
          + "Godkändes den 5. Maj.\n\n5. Ekonomi :\n\nGod.\n", through: "minutes"
      ).minutes ?? Minutes()
    #expect(meeting.items.map(\.number) == ["1", "2", "3", "4", "5"])
    #expect(
      meeting.items.map(\.title) == ["Öppnande", "Upprop", "Kallelse", "Dagordning", "Ekonomi"])
  }

  @Test func titlesInCapitalsMayStandInOneLine() throws {
    let found = try items(
      "1 ÖPPNANDE Ordföranden Eva Ek öppnade mötet.\n\n"
        + "2 DAGORDNING Förslaget godkändes 3 JUSTERARE Bo Al valdes.\n\n4 SKRIVELSER Inga hade kommit.\n\n"
        + "5 RAPPORTER Kassören redogjorde för läget.\n")
    #expect(
      found.map(\.title) == ["ÖPPNANDE", "DAGORDNING", "JUSTERARE", "SKRIVELSER", "RAPPORTER"])
  }

  @Test func whatIsSignedIsMinutesWithoutTheWord() throws {
    let found =
      try Documents.converted(
        "Närvarande se nedan.\n1 Mötet öppnas av Bo Al\n2 Till ordförande väljs Bo Al och till sekreterare Eva Ek.\n"
          + "3 Mötet beslutar att bilda föreningen Ängens vänner.\n4 Avgiften bestäms till 50 kronor. Frågan"
          + " hänskjuts till styrelsen.\n5 Mötet avslutas.\nVid protokollet/Eva Ek\nJusteras/Bo Al\n"
          + "Mötesdeltagarna:\nEva Ek, Lund\nBo Al, Dalby\nSiv Önn, Malmö\n", through: "minutes"
      ).minutes ?? Minutes()
    #expect(found.items.map(\.number) == ["1", "2", "3", "4", "5"])
  }

  @Test func wordsThatAPageOfAWikiHasInItsNameNameTheDocument() throws {
    let found =
      try Documents.converted(
        "Mötesprotokoll/Protokoll 2012-04-10\n\nNärvarande\n\nEva Ek, Bo Al\n\nFrånvarande\n\nSiv Önn\n\n"
          + "Mötets öppnande\n\nMötet öppnades.\n", through: "minutes"
      ).minutes ?? Minutes()
    #expect(found.kind == .minutes)
    #expect(found.date == "2012-04-10")
    #expect(found.attendance.filter(\.present).map(\.name) == ["Eva Ek", "Bo Al"])
  }

  @Test(arguments: [
    "Eva Ek, ordf.\nBo Al, sekr.", "Eva Ek, ordf. Bo Al, sekr.",
    "Eva Ek, ordf.\nBo Al, sekr.Ändrad 2023",
  ])
  func postsBehindNamesMayBeAbbreviated(signatures: String) throws {
    let found =
      try Documents.converted(
        "\(Self.front)1. Öppnande\n\nMötet öppnades.\n\n2. Övrigt\n\nInget.\n\n3. Mötet avslutas.\n\n"
          + "\(signatures)\n\nVi hjälper gärna till.\n", through: "minutes"
      ).minutes ?? Minutes()
    #expect(found.chair?.name == "Eva Ek")
    #expect(found.secretary?.name == "Bo Al")
  }

  @Test func theChairMaySignAlone() throws {
    let found = { (title: String) in
      try Documents.converted(
        "\(Self.front)1. Öppnande\n\nMötet börjar.\n\n2. Övrigt\n\nInget.\n\n3. \(title).\n\nOrdförande: Siv Önn\n",
        through: "minutes"
      ).minutes ?? Minutes()
    }
    #expect(try found("Mötet avslutas").chair?.name == "Siv Önn")
    #expect(try found("Ny styrelse").chair == nil)
  }

  @Test func whereSomebodyWorksSignsNothing() throws {
    let found =
      try Documents.converted(
        "Protokoll årsstämma 2023-04-03\n\n1 STÄMMAN ÖPPNAS\nAdvokat Bo Al öppnade stämman.\n"
          + "2 VAL AV JUSTERARE\nTill justerare utsågs Siv Önn, jurist vid EKS Advokatbyrå.\n"
          + "3 DAGORDNING\nDen godkändes.\n", through: "minutes"
      ).minutes ?? Minutes()
    #expect(found.adjusters.map(\.name) == ["Siv Önn"])
  }

  @Test func namesOverPostsAreSignatures() throws {
    let meeting =
      try Documents.converted(
        "\(Self.front)1. Öppnande\n\nMötet börjar.\n\n2. Dagordning\n\nGodkändes.\n\n3. Övrigt\n\nInget.\n\n"
          + "Eva Ek\nOrdförande\n\nBo Al\nSekreterare\n\nSiv Önn\nJusteringsperson\n",
        through: "minutes"
      ).minutes ?? Minutes()
    #expect(meeting.chair?.name == "Eva Ek")
    #expect(meeting.secretary?.name == "Bo Al")
    #expect(meeting.adjusters.map(\.name) == ["Siv Önn"])
    #expect(meeting.items.last?.sections.flatMap(\.blocks).count == 1)
  }

  @Test func lettersStandForAFirstNameAndTheBeginningOfTheLast() throws {
    let meeting =
      try Documents.converted(
        "Protokoll styrelsemöte 2023-04-03\n\nDeltagare: Eva Ekman (EEK), Bo Ahl (BAH) och Siv Öhn (SÖH).\n\n"
          + "§1. Val av sekreterare\n\nBeslutades: Att välja SÖH till sekreterare för mötet.\n\n"
          + "§2. Val av justerare\n\nBeslutades: Att utse EEK och BAH till justerare.\n\n§3. Övrigt\n\nInget.\n",
        through: "minutes"
      ).minutes ?? Minutes()
    #expect(meeting.secretary?.name == "Siv Öhn")
    #expect(meeting.adjusters.map(\.name) == ["Eva Ekman", "Bo Ahl"])
    #expect(meeting.attendance.map(\.party) == [nil, nil, nil])
  }

  @Test(arguments: [
    ("Till justerare utses ordförande Eva Ek och klubbens revisor Bo Al.", ["Eva Ek", "Bo Al"]),
    ("Två justerare av dagens protokoll: Eva Ek och B-O Alm.", ["Eva Ek", "B-O Alm"]),
  ])
  func whatAdjustersAreBesidesIsNoOffice(sentence: String, names: [String]) throws {
    let found =
      try Documents.converted(
        "\(Self.front)§ 1 Val av mötesfunktionärer\n\n\(sentence)\n\n§ 2 Kallelse\n\nGodkändes.\n",
        through: "minutes"
      ).minutes ?? Minutes()
    #expect(found.adjusters.map(\.name) == names)
  }

  @Test(arguments: [
    ("Eva Ek, Bo Al, Sören, Mats, Lillen.", ["Eva Ek", "Bo Al", "Sören", "Mats", "Lillen"]),
    ("Eva Ek, Vik, Bo Al, Ängby", ["Eva Ek", "Bo Al"]),
  ])
  func theLastOfAListMayHaveAFirstNameOnly(list: String, names: [String]) throws {
    let found =
      try Documents.converted(
        "Protokoll styrelsemöte 2023-04-03\n\nNärvarande: \(list)\n\n1. Öppnande\n\nMötet öppnades.\n\n"
          + "2. Övrigt\n\nInget.\n", through: "minutes"
      ).minutes ?? Minutes()
    #expect(found.attendance.map(\.name) == names)
  }

  @Test func theTitleThatTellsOfTheMeetingHasItsDate() throws {
    let found =
      try Documents.converted(
        "Årsmötesprotokoll\n\n17 januari, 2023\n\nProtokoll fört vid årsmötet i Ängens byalag måndagen den 14 november"
          + " 2022 kl. 18.30 i bystugan.\n\n§ 1 Öppnande\n\nMötet öppnades.\n\n§ 2 Övrigt\n\nInget.\n",
        through: "minutes"
      ).minutes ?? Minutes()
    #expect(found.date == "2022-11-14")
  }
}
