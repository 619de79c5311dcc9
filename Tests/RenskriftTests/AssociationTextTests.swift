import Testing

@testable import Renskrift

/// Minutes of associations as pages of the web have them: typed, and without the space that parted columns.
@Suite struct AssociationTextTests {
  private func read(_ text: String) throws -> Minutes {
    try Documents.converted(text, through: "minutes").minutes ?? Minutes()
  }

  /// Minutes with two items between a front and an end.
  private func read(front: String, item: String = "Inget.", end: String = "") throws -> Minutes {
    try read("\(front)\n\n§ 1 Öppnande\n\nMötet öppnades.\n\n§ 2 Övrigt\n\n\(item)\n\n\(end)\n")
  }

  // MARK: Items

  @Test func aNumberGivenTwiceIsTwoItems() throws {
    let meeting = try read(
      "Protokoll styrelsemöte 2023-04-03\n\n§ 1 Mötet öppnades.\n\n§ 2 Dagordningen godkändes.\n\n"
        + "§ 2 Upprättades en lista över sommarens arbeten.\n\n§ 3 Mötet avslutades.\n")
    #expect(meeting.items.map(\.number) == ["1", "2", "2", "3"])
  }

  @Test func partsStandForAnItemThatHasNoHeading() throws {
    let text = { (ten: String) in
      "Protokoll styrelsemöte 2023-04-03\n\n§ 8 Dagordning\nMed tillägget:\n§ 10.1 Stugan\n§ 10.2 Bryggan\n\n"
        + "§ 9 Ekonomi\n\nGod.\n\n\(ten)§ 10.1 Stugan\n\nMålas.\n\n§ 10.2 Bryggan\n\nLagas.\n\n"
        + "§ 11 Övrigt\n\nInget.\n"
    }
    #expect(try read(text("")).items.map(\.number) == ["8", "9", "10.1", "10.2", "11"])
    #expect(try read(text("§ 10 Arbeten\n\n")).items.map(\.number) == ["8", "9", "10", "11"])
  }

  @Test func numbersAloneStandOverSentences() throws {
    let sentences = [
      "Eva hälsar välkomna och förklarar mötet öppnat.", "Kallelsen godkändes.",
      "Dagordningen godkändes.", "Kassören redogjorde för läget.", "Inga övriga frågor fanns.",
      "Mötet förklaras avslutat.",
    ]
    let text = { (between: String) in
      "Protokoll fört vid möte med Ängens vägförening 2023-04-03\n\n"
        + sentences.enumerated().map { "\($0 + 1)\n\n\($1)\n" }.joined(separator: between)
    }
    #expect(try read(text("\n")).items.map(\.number) == ["1", "2", "3", "4", "5", "6"])
    // Page numbers stand far apart.
    let page = "\n" + (0..<30).map { "Rad \($0) i texten går vidare.\n" }.joined() + "\n"
    #expect(try read(text(page)).items.isEmpty)
  }

  @Test func fewNumberedSentencesMayBeAllOfTheMinutes() throws {
    let items =
      "1. Föregående protokoll gicks igenom, inget att tillföra.\n\n2. Medlemsärenden: En ny medlem har tillkommit."
      + "\n\n3. Varvet: Ett utskick till alla finns.\n\n"
    let front = "Protokoll från styrelsemöte 2023-04-03\n\nNärvarande: Eva Ek, Bo Al, Siv Önn.\n\n"
    #expect(try read(front + items).items.map(\.number) == ["1", "2", "3"])
    // A list in minutes without numbers.
    let text = (1...6).map {
      "Styrelsen talade om frågan \($0) och lade den till handlingarna.\n\n"
    }
    #expect(try read(front + text.joined() + items + text.joined()).items.isEmpty)
  }

  @Test func someItemsBeginWithASmallLetterOrHaveOne() throws {
    let meeting = try read(
      "Styrelsemötesprotokoll 2023-04-03\n\n1. ordförande förklarade mötet öppnat.\n2. Mötet ansågs laga kallat.\n"
        + "3a. Dagordningen godkändes.\n3b. Protokollet godkändes.\n4. Vi har ingen som leder oss.\n"
        + "5. Kassörens rapport: se bilaga 1.\n6. Nästa möte blir den 17 juni 2023.\n")
    #expect(meeting.items.map(\.number) == ["1", "2", "3 a", "3 b", "4", "5", "6"])
  }

  @Test func aHashMayStandForTheSectionSign() throws {
    let meeting = try read(
      "SEKTIONEN, STYRELSEMÖTESPROTOKOLL 230403\n\nNärvarande: Eva Ek, Bo Al, Siv Önn.\n#1 Öppnande\n"
        + "#2 Tid och sätt godkändes\n#3 Meddelanden\n- Bo ska till Vik.\n#4 Utdelning\n#5 Övrigt\n"
        + "Siv vill måla.\n#6 Avslutning\n")
    #expect(meeting.items.map(\.number) == ["1", "2", "3", "4", "5", "6"])
    #expect(meeting.items.first?.label == "#1")
    #expect(meeting.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
  }

  @Test func aSpaceMayBeMissingBehindALabel() throws {
    let meeting = try read(
      "Protokoll styrelsemöte 2023-04-03\n\n§ 1.Öppnande\nMötet öppnades.\n§2:Ekonomi\nGod.\n"
        + "§ 3.´Styrelsen avslutade mötet.\n§4Eva tackade för kaffet.\n§ 5 Övrigt\nSe §4a.\n")
    #expect(meeting.items.map(\.number) == ["1", "2", "3", "4", "5"])
    #expect(meeting.items.map(\.title).prefix(2) == ["Öppnande", "Ekonomi"])
  }

  @Test func longLinesArePartedByBlankOnes() throws {
    let long = (1...40).map { "ord\($0)" }.joined(separator: " ")
    let blocks =
      try Documents.converted(
        "Protokoll\n\n§ 1 Val\n\nNämnden \(long)\n\nEva Ek, ledamot\n\nKommunfullmäktiges beslut\n\n"
          + "Fullmäktige \(long)\n", through: "segment"
      ).blocks ?? []
    #expect(blocks.map(\.text).contains("Kommunfullmäktiges beslut"))
  }

  // MARK: Officers

  @Test(arguments: [
    (
      "Val av ordförande och sekreterare för mötet Till ordförande för mötet valdes Eva Ek Till sekreterare för "
        + "mötet valdes Bo Al.", "Eva Ek", "Bo Al"
    ),
    ("Eva Ek valdes till mötesordförande och mötessekreterare.", "Eva Ek", "Eva Ek"),
    ("Till mötesordförande och sekreterare valdes Eva Ek och Bo Al.", "Eva Ek", "Bo Al"),
    // Whoever is chosen beside her was not read.
    ("Till mötesordförande och mötessekreterare valdes Eva Ek och någon till.", nil, nil),
    (
      "Till mötesordförande valdes Eva Ek, Bo Al valdes till sekreterare för mötet.", "Eva Ek",
      "Bo Al"
    ),
    ("EE valdes till mötesordförande.", "Eva Ek", nil),
    ("QQ valdes till mötesordförande.", nil, nil),
  ])
  func titlesAndElectionsMayBeOneSentence(
    sentence: String, chair: String?, secretary: String?
  ) throws {
    let meeting = try read(
      "Protokoll årsmöte 2023-04-03\n\nNärvarande: Eva Ek (EE), Bo Al (BA)\n\n1. Öppnande\n\nVälkomna.\n\n"
        + "2. Val\n\n\(sentence)\n\n3. Övrigt\n\nInget.\n")
    #expect(meeting.chair?.name == chair)
    #expect(meeting.secretary?.name == secretary)
  }

  @Test(arguments: [
    ("Eva Ek Bo Al\nOrdförande Sekreterare\n\nSiv Önn\nJusterare", "Siv Önn"),
    (
      "Vid protokollet Justeras\n\nBo Al Eva Ek\n\nSekreterare Ordförande\n\nJusteras\n\nSiv Önn",
      "Siv Önn"
    ),
    ("Ordförande Eva Ek\nSekreterare Bo Al\n\nJusteras:\n\nSiv Önn", "Siv Önn"),
    (
      "För Ängens förening\n\nSekreterare: Bo Al\nJusterare: Siv Önn\nMötesordförande: Eva Ek",
      "Siv Önn"
    ),
  ])
  func whoSignsMayStandInOneLine(end: String, adjuster: String) throws {
    let meeting = try read(
      front: "Protokoll styrelsemöte 2023-04-03\n\nNärvarande: Eva Ek, Bo Al, Siv Önn", end: end)
    #expect(meeting.chair?.name == "Eva Ek")
    #expect(meeting.secretary?.name == "Bo Al")
    #expect(meeting.adjusters.map(\.name) == [adjuster])
  }

  @Test func whoSignsBelowTheLastItemIsNotElected() throws {
    let meeting = try read(
      "Protokoll fört vid möte 23 04 03 kl. 10-10,45\n\n§ 1 Öppnande\nMötet öppnades.\n"
        + "§ 2 Därmed avslutar ordf. mötet och tackar alla.\n\nVik 23 04 03\n\nEva Ek\n")
    #expect(meeting.chair == nil)
    #expect(meeting.end == nil)
  }

  @Test func theSecretaryMaySignWithoutAnyWordAboveHerName() throws {
    let meeting = try read(
      "Protokoll styrelsemöte 2023-04-03\n\n§ 1 Öppnande\nMötet öppnades.\n§ 2 Övrigt\nInget.\n\n"
        + "Vik den 17/4 -23.\n\nInga Lund, sekr.\n\nJusteras:\n\nSiv Önn\n")
    #expect(meeting.secretary?.name == "Inga Lund")
    #expect(meeting.adjusters.map(\.name) == ["Siv Önn"])
  }

  @Test func namesThatArePartedByNothingAreNotGuessed() throws {
    let meeting = try read(
      front: "Protokoll styrelsemöte 2023-04-03", end: "Eva Ek Lind Bo Al\nOrdförande Sekreterare")
    #expect(meeting.chair == nil)
    #expect(meeting.secretary == nil)
  }

  // MARK: Head

  @Test(arguments: [
    ("Protokoll fört vid styrelsemöte 3 april 2023 i Bystugan.", "Bystugan"),
    ("Protokoll från årsmöte 2023-04-03 kl. 18.00, på Ängens IF:s kansli.", "Ängens IF:s kansli"),
    ("Protokoll från årsmöte 2023-04-03 i Ängens byaförening", nil),
    (
      "Protokoll fört vid\nÄngens byalags extra årsmöte\n2023-04-03 på Lunden i Vik", "Lunden i Vik"
    ),
    ("Protokoll från styrelsemöte 2023-04-03 i Vik bystuga", "Vik bystuga"),
    ("Protokoll från årsmöte 2023-04-03 i samband med arbetsdagen", nil),
    ("Protokoll årsmöte 2023-04-03\n\nPlats: Lingården Protokoll nr 3 2023", "Lingården"),
    ("Protokoll årsmöte\n\nPlats: Vikens kapell 230403 kl 14.00", "Vikens kapell"),
    ("Protokoll årsmöte 2023-04-03\n\nPlats: Lingården\nMötet börjar: Kl 11.55", "Lingården"),
  ])
  func thePlaceStandsBehindTheDate(front: String, place: String?) throws {
    #expect(try read(front: front).place == place)
  }

  @Test func theDayOfAPageIsNotThatOfTheMeeting() throws {
    let meeting = try read(
      "Juni 2023\n\nUppdaterades: 06 juni 2023 Skriv ut\n\n"
        + "Protokoll fört vid styrelsesammanträde med Ängens vägförening den 1 juni.\n"
        + "§ 1 Öppnande\nMötet öppnades.\n§ 2 Övrigt\nInget.\n")
    #expect(meeting.date == "2023-06-01")
  }

  @Test(arguments: [
    ("Protokoll fört vid styrelsemöte med SPF Tallen den 3 april 2023", "SPF Tallen"),
    ("Protokoll årsmöte för Ung Rök Lövsta 2023-04-03", "Ung Rök Lövsta"),
    ("Protokoll fört vid Lövsta Hund Klubbens extra årsmöte 2023-04-03", "Lövsta Hund Klubben"),
    ("Protokoll\n\nStyrelsemöte fört med För. ”Vår Äng 1891” den 3 april 2023", "Vår Äng 1891"),
    ("Protokoll fört vid styrelsemöte med Eva Ek den 3 april 2023", nil),
    ("Protokoll styrelsemöte 2023-04-03\n\nPlats: Handelshögskolan, Vik", nil),
  ])
  func theAssociationMayHaveAnyName(front: String, name: String?) throws {
    #expect(try read(front: front).organisation == name)
  }

  @Test func capitalsAreNoNameOfABody() throws {
    let meeting = try read(
      front: "PROTOKOLL FÖR KONSTITUERANDE MÖTE MED LÖVSTA SEKTIONS STYRELSE\n\nTid: 3 april 2023")
    #expect(meeting.body == "LÖVSTA SEKTIONS STYRELSE")
  }

  @Test func aSentenceAboutAnAgendaIsNoSummons() throws {
    let meeting = try read(
      "Styrelsemöte 2023-04-03\n\nNärvarande:\n\nEva Ek, Bo Al samt Siv Önn.\n\nFöreslagen dagordning godkändes.\n\n"
        + "Styrelsen beslutade att måla stugan.\n")
    #expect(meeting.kind != .summons)
  }

  @Test func rulesBelowALinkToMinutesAreNoMeeting() throws {
    let page = """
      Föreningen Ängens fiskevårdsområde

      Protokoll finns att läsa på denna länk:

      Årsstämma protokoll 2022

      Ordförande: Eva Ek, Vik 012 345 67
      Ordinarie ledamöter:
      Bo Al, Ängen.
      Siv Önn, Vik.

      Stadgar
      NAMN § 1
      Föreningens namn är Ängens fiskevårdsområde.
      SYFTE § 2
      Föreningens syfte är att samordna fisket.
      """
    #expect(try read(page).kind == .other)
  }

  // MARK: People

  @Test func marksMayStandBelowTheNames() throws {
    let meeting = try read(
      front:
        "Protokoll styrelsemöte 2023-04-03\n\nNärvarande:\n\nEva Ek\n\nJa\n\nBo Al\n\nNej\n\nSiv Önn\n\nJa"
    )
    #expect(meeting.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
    #expect(meeting.attendance.map(\.present) == [true, false, true])
  }

  @Test func whoIsCalledIngaIsSomebody() throws {
    let front = { (list: String) in
      "Protokoll styrelsemöte 2023-04-03\n\nNärvarande: \(list)"
    }
    #expect(
      try read(front: front("Inga, Eva och Bo")).attendance.map(\.name) == ["Inga", "Eva", "Bo"])
    #expect(try read(front: front("Inga")).attendance.isEmpty)
  }

  @Test func aSentenceBehindFirstNamesIsNoneOfThem() throws {
    let meeting = try read(
      front: "Protokoll styrelsemöte 2023-04-03\n\n"
        + "Närvarande: Eva, Bo och Siv. Ali fortsatte med sitt arbete att ordna lokalen.")
    #expect(meeting.attendance.map(\.name) == ["Eva", "Bo", "Siv"])
  }

  @Test(arguments: [
    (
      "Eva Ek ÖSK\nBo Al MRO kassör\nSiv Önn ÄSlJ\nAli Öst",
      ["Eva Ek", "Bo Al", "Siv Önn", "Ali Öst"]
    ),
    ("Anna Karin EK\nBo Al\nSiv Önn\nAli Öst", ["Anna Karin EK", "Bo Al", "Siv Önn", "Ali Öst"]),
  ])
  func lettersOfClubsAreNoNames(list: String, names: [String]) throws {
    let meeting = try read(front: "Protokoll styrelsemöte 2023-04-03\n\nNärvarande:\n\(list)")
    #expect(meeting.attendance.map(\.name) == names)
  }

  @Test func aLetterMayBeginAName() throws {
    let meeting = try read(
      front:
        "Protokoll styrelsemöte 2023-04-03\n\nNärvarande: Eva Ek, C Bo Al och S Siv Önn, Ali Öst, C"
    )
    #expect(meeting.attendance.map(\.name) == ["Eva Ek", "C Bo Al", "S Siv Önn", "Ali Öst"])
    #expect(meeting.attendance.map(\.party) == [nil, nil, nil, "C"])
  }

  @Test func labelsMayStandInOneLine() throws {
    let meeting = try read(
      front:
        "Protokoll styrelsemöte\n\nTid: 2023-04-03 kl 18.30 Plats: Bystugan Ordförande: Eva Ek "
        + "Närvarande: Eva Ek, Bo Al, Siv Önn Frånvarande: Ali Öst")
    #expect(meeting.place == "Bystugan")
    #expect(meeting.start == "18:30")
    #expect(meeting.chair?.name == "Eva Ek")
    #expect(meeting.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn", "Ali Öst"])
    #expect(meeting.attendance.map(\.present) == [true, true, true, false])
  }

  @Test func theChairIsTheFirstOfAList() throws {
    let meeting = try read(
      front: "Protokoll styrelsemöte 2023-04-03\n\nNärvarande:\nOrdf. Eva Ek, Bo Al, Siv Önn.\n"
        + "Anmält frånvaro:Ali Öst.")
    #expect(meeting.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn", "Ali Öst"])
    #expect(meeting.attendance.map(\.role) == ["ordförande", "ledamot", "ledamot", "ledamot"])
    #expect(meeting.attendance.map(\.present) == [true, true, true, false])
  }

  @Test(arguments: [
    "§ 1 Öppnande\n\nMötet öppnades.\n\nNärvarande styrelseledamöter är Eva Ek, Bo Al (§ 1–2) samt Siv Önn.\n\n"
      + "Frånvarande ledamöter var Ali Öst.\n\nAndra närvarande var revisor Ida Ro.\n\n",
    "Närvarande styrelseledamöter var\n\n • Eva Ek\n • Bo Al (§ 1–2)\n • Siv Önn\n\n"
      + "Frånvarande styrelseledamot var Ali Öst.\n\nDärtill vid detta möte adjungerad var\n\n • Ida Ro\n\n"
      + "§ 1 Öppnande\n\nMötet öppnades.\n\n",
  ])
  func sentencesTellWhoCame(text: String) throws {
    let meeting = try read(
      "Protokoll från styrelsemöte 2023-04-03.\n\n\(text)§ 2 Övrigt\n\nInget.\n")
    #expect(meeting.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn", "Ali Öst", "Ida Ro"])
    #expect(meeting.attendance.map(\.present) == [true, true, true, false, true])
  }

  @Test(arguments: [
    "Närvarande var 22 medlemmar.", "Närvarande på mötet är många av Vikens invånare.",
    "Frånvarande var ingen.",
  ])
  func sentencesThatNameNobodyListNobody(sentence: String) throws {
    #expect(
      try read(front: "Protokoll årsmöte 2023-04-03\n\n\(sentence)").attendance.isEmpty)
  }

  @Test func whoCameMayBeListedAtTheEnd() throws {
    let list = "Mötesdeltagare:\nEva Ek, Vik, 012345\nBo Al, Ängen, 012346\nSiv Önn, Vik, 012347"
    let meeting = try read(
      front: "Protokoll årsmöte 2023-04-03\n\nNärvarande: se nedan.",
      end: "Vid protokollet\n\nBo Al\n\n\(list)")
    #expect(meeting.attendance.map(\.name) == ["Eva Ek", "Bo Al", "Siv Önn"])
    #expect(
      try read(front: "Protokoll årsmöte 2023-04-03\n\nNärvarande: se bilaga").attendance.isEmpty)
  }
}
