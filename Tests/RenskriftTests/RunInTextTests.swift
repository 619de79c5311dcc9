import Testing

@testable import Renskrift

/// Items of associations whose title and text stand in one line.
@Suite struct RunInTextTests {
  private func items(_ items: String) throws -> [Item] {
    try Documents.converted(
      "Protokoll styrelsemöte 2023-04-03\n\nNärvarande: Eva Ek, Bo Al\n\n\(items)\n",
      through: "minutes"
    ).minutes?.items ?? []
  }

  private static let other = "\n\n§ 3 Övrigt\n\nInget.\n\n§ 4 Nästa möte\n\nBestäms senare.\n"

  @Test(arguments: [
    ("Ekonomi: Kassören redogjorde för läget.", "Ekonomi"),
    ("Ekonomi; Kassören redogjorde för läget.", "Ekonomi"),
    ("Info från byn: Det är svårt att få igenom skyltar.", "Info från byn"),
    ("Vem gör vad? Listan gicks igenom.", "Vem gör vad?"),
    ("VAL AV JUSTERARE Bo Al valdes.", "VAL AV JUSTERARE"),
    ("Val av ordförande Till ordförande valdes Bo Al", "Val av ordförande"),
    ("Justerare Mötet valde Bo Al.", "Justerare"),
    ("Val för år 2018. Till ordförande valdes Bo Al.", "Val för år 2018."),
    ("Resor: utflykt den 17/3 till klubbstugan.", "Resor"),
    ("Medlemmar: 164 medlemmar, varav 32 nya.", "Medlemmar"),
    ("Nästa styrelsemöte: 4 maj", "Nästa styrelsemöte"),
    ("RAPPORTER 6A KASSÖREN Kassan är god.", "RAPPORTER"),
    // What an item is goes with what it is about, as does what has no verb.
    ("Motion: Föreningen ska köpa en brygga.", "Motion: Föreningen ska köpa en brygga."),
    ("Norra skolan: ombyggnad av matsal", "Norra skolan: ombyggnad av matsal"),
    ("Förslag från Styrelsen om arvoden", "Förslag från Styrelsen om arvoden"),
    ("SVERIGES LANTBRUK Ekonomi", "SVERIGES LANTBRUK Ekonomi"),
    ("Föreningens ordförande Eva Ek hälsade alla", "Föreningens ordförande Eva Ek hälsade alla"),
  ])
  func theTitleEndsWhereTheSentenceBegins(heading: String, title: String) throws {
    let found = try items("§ 1 Upprop\n\nAlla kom.\n\n§ 2 \(heading)\n\nMer text här.\(Self.other)")
    #expect(found.map(\.title)[1] == title)
  }

  @Test func whereSeveralItemsHaveAColonAllHave() throws {
    let found = try items(
      "1. Varvet: Arbetsdagen har planerats.\n\n2. Bryggan: Den har lagats.\n\n3. Inkommet: -\n\n"
        + "4. Läger: 12 anmälda\n\n5. Möten: 3 maj")
    #expect(found.map(\.title) == ["Varvet", "Bryggan", "Inkommet", "Läger", "Möten"])
  }

  @Test func whatHasNothingBelowHoldsItsText() throws {
    let text = { (below: String) in
      "1. Öppnande\n\nMötet öppnades.\n\n2. Kassan: konto 3.274:- och kassa 50:-\n\n\(below)"
        + "3. Rapporter\n\nInga.\n\n4. Nästa möte. 3/11\n"
    }
    #expect(
      try items(text("")).map(\.title) == ["Öppnande", "Kassan", "Rapporter", "Nästa möte."])
    #expect(
      try items(text("Mer.\n\n")).map(\.title)[1] == "Kassan: konto 3.274:- och kassa 50:-")
  }

  @Test func theTextOfSuchAnItemIsReadUnderIt() throws {
    let meeting =
      try Documents.converted(
        "Protokoll styrelsemöte 2023-04-03\n\nNärvarande: Eva Ek, Bo Al, Siv Önn\n\n"
          + "1. Mötet öppnas\n2. Val av ordförande; Sittande\n3. Sekreterare; Bo Al\n"
          + "4. Justerare; Siv Önn och Eva Ek\n5. Resor; Bussen bokas, Bo Al skickar lista.\n"
          + "6. Avgifter; Avgiften blir densamma.\n7. Läger; 12 anmälda\n", through: "minutes"
      ).minutes ?? Minutes()
    #expect(meeting.items.map(\.title)[2] == "Sekreterare")
    #expect(meeting.secretary?.name == "Bo Al")
    #expect(meeting.adjusters.map(\.name) == ["Siv Önn", "Eva Ek"])
  }

  @Test func aListBelowATitleIsNoneOfIt() throws {
    let found = try items(
      "§ 1 Upprop\n\nAlla kom.\n\n§ 2 Funktionärer.\n\na/ Bo Al valdes till ordförande.\nb/ Eva Ek valdes till"
        + " sekreterare.\(Self.other)")
    #expect(found.map(\.title)[1] == "Funktionärer.")
  }

  @Test func aWordThatWasJoinedToAnotherHidesNoSentence() throws {
    let found = try items(
      "§ 1 Upprop\n\nAlla kom.\n\n§ 2 Resor. Bussen går 2025- 12-06. Den har bokats.\(Self.other)")
    #expect(found.map(\.title)[1] == "Resor.")
  }

  @Test func aLabelBetweenItsNeighboursBeginsAnItemBelowAFullLine() throws {
    let found = try items(
      "§1 Mötets öppnande\nMötet öppnades av ordföranden\n§2 Val av styrelseledamöter för två år\n"
        + "Till ledamöter för två år valdes Annika Karell Håkansson, Stig Ulvild och Ivar Svanberg\n"
        + "§3 Val av suppleanter för ett år\nTill suppleanter valdes Runa Mats och Johan Lind\n"
        + "§4 Avslutning\nMötet avslutades")
    #expect(found.map(\.number) == ["1", "2", "3", "4"])
  }

  /// A text without a verb is told by the other items.
  @Test func titlesEndWhereThoseOfMostOthersDo() throws {
    let found = try items(
      "§ 1 Val av justerare. Till justerare valdes Bo Al.\n\n"
        + "§ 2 Ekonomi. Kassören redogjorde för läget.\n\n"
        + "§ 3 Städdag. Ansvarig: Siv Önn.\n\n§ 4 Vägen. Styrelsen beslutade att laga den.\n")
    #expect(found.map(\.title) == ["Val av justerare.", "Ekonomi.", "Städdag.", "Vägen."])
    // One alone says nothing of the next.
    let other = try items(
      "§ 1 Val av justerare. Till justerare valdes Bo Al.\n\n§ 2 Ekonomi\n\nText.\n\n"
        + "§ 3 Svar på motion. Trygga skolvägar\n\nText.\n\n§ 4 Övrigt\n\nInget.\n")
    #expect(other.map(\.title)[2] == "Svar på motion. Trygga skolvägar")
  }
}
