import Testing

@testable import Renskrift

/// Forms that only some municipalities' templates have.
@Suite struct MunicipalLayoutTests {
  private func minutes(of body: String = "Socialnämnden", _ blocks: [(Block.Role, String)])
    -> Minutes
  {
    read([(.pageHeader, "PROTOKOLL"), (.pageHeader, body)] + blocks)
  }

  private func read(_ blocks: [(Block.Role, String)]) -> Minutes {
    var document = documentWithBlocks(blocks)
    MinutesStage().run(on: &document, lexicon: WordList([]))
    return document.minutes ?? Minutes()
  }

  @Test func onlyTheFooterSaysWhoMetWhen() {
    let meeting = read([
      (.title, "PROTOKOLL"), (.tableRow, "Närvarande\tBo Al (S)"), (.heading, "§ 1 Val"),
      (.paragraph, "Bo Al (S) väljs."),
      (.pageFooter, "Tibro kommun Överförmyndarnämnden Protokoll 2019-07-21 sida 1"),
    ])
    #expect(meeting.municipality == "Tibro")
    #expect(meeting.body == "Överförmyndarnämnden")
    #expect(meeting.date == "2019-07-21")
  }

  @Test func anAddressInTheFooterIsNoMunicipality() {
    let meeting = read([
      (.title, "PROTOKOLL"), (.tableRow, "Närvarande\tBo Al (S)"), (.heading, "§ 1 Val"),
      (.paragraph, "Bo Al (S) väljs."), (.pageFooter, "Box 1, 543 21 Tibro"),
    ])
    #expect(meeting.municipality == nil)
  }

  @Test func aBodyInCapitalsIsNamedAsTheTextNamesIt() {
    let text: [(Block.Role, String)] = [
      (.heading, "§ 1 Val"), (.paragraph, "Socialnämnden beslutar att välja Bo Al (S)."),
    ]
    #expect(minutes(of: "SOCIALNÄMNDEN", text).body == "Socialnämnden")
    #expect(minutes(of: "TEKNISKA NÄMNDEN", text).body == "TEKNISKA NÄMNDEN")
  }

  @Test func aListOfItemsUnderATitleOfMinutesMakesNoSummons() {
    let meeting = read([
      (.title, "Protokoll från nämndens sammanträde 2021-05-06"), (.pageHeader, "Tibro kommun"),
      (.heading, "Dagordning"), (.tableRow, "Närvarande\tBo Al (S)"), (.heading, "§ 1 Val"),
      (.paragraph, "Nämnden beslutar att välja Bo Al (S)."), (.heading, "§ 2 Övrigt"),
    ])
    #expect(meeting.kind == .minutes)
  }

  @Test func votesMayStandInAColumnOfWords() {
    let vote = minutes([
      (.heading, "§ 1 Taxa"), (.subheading, "Voteringsresultat"), (.tableRow, "Namn\tParti\tRöst"),
      (.tableRow, "Bo Al\tS\tJa"), (.tableRow, "Eva Ek\tM\tNej"), (.tableRow, "Ali Öst\tC\tJa"),
      (.tableRow, "Siv Önn\tV\tAvstår"),
    ]).items.first?.votes.first
    #expect(vote?.yes == 2)
    #expect(vote?.no == 1)
    #expect(vote?.abstain == 1)
    #expect(vote?.persons?.map(\.party) == ["S", "M", "C", "V"])
  }

  @Test(arguments: [
    "Med 22 röster för bifall, 16 röster för avslag och 1 nedlagd röst antas taxan.",
    "Med 22 röster för bifall mot 16 för avslag och 1 nedlagd röst antas taxan.",
  ])
  func votesMayBeForBifallOrAvslag(sentence: String) {
    let vote = minutes([
      (.heading, "§ 1 Taxa"), (.subheading, "Votering"), (.paragraph, sentence),
    ]).items.first?.votes.first
    #expect(vote?.yes == 22)
    #expect(vote?.no == 16)
    #expect(vote?.abstain == 1)
  }

  @Test(arguments: [
    ("Ärendenummer: BIN-2023/284 Handläggare: Bo Al", "BIN-2023/284"), ("RS230123", "RS230123"),
    ("2021.148 BUN", "2021.148 BUN"), ("Dnr 2011/377 735", "2011/377 735"),
    ("UN 318/2020", "UN 318/2020"), ("336/02.02.00/2022", "336/02.02.00/2022"),
  ])
  func caseNumbers(printed: String, number: String) {
    let meeting = minutes([(.heading, "§ 1 Taxa"), (.caseNumber, printed)])
    #expect(meeting.items.first?.caseNumber == number)
  }

  @Test(arguments: [
    "2021.148 BUN", "RS230123", "(SN/2017:511)", "UN 318/2020", "336/02.02.00/2022",
  ])
  func aLineOfThemIsACaseNumber(printed: String) {
    let words = printed.split(separator: " ").map(String.init)
    #expect(PrintedCaseNumber(words, .swedish)?.isAlone == true)
  }

  @Test(arguments: [
    "(U2021/01234)", "RS23", "SOU 2021", "2021.148 Taxa", "A4 2021", "318/2020", "12/02/2022",
    "Taxa 318/2020",
  ])
  func aLineOfOtherThingsIsNone(printed: String) {
    let words = printed.split(separator: " ").map(String.init)
    #expect(PrintedCaseNumber(words, .swedish)?.isAlone != true)
  }

  @Test func partiesMayBePrintedInSmallLetters() {
    let meeting = minutes([
      (.tableRow, "Beslutande\tBo Al (s), ordförande"), (.tableRow, "\tEva Ek (kd)"),
      (.tableRow, "\tAli Öst (ny)"), (.heading, "§ 1 Val"),
    ])
    #expect(meeting.attendance.map(\.party) == ["s", "kd", nil])
  }

  @Test func smallLettersBetweenCommasAreAParty() {
    let meeting = minutes([
      (.attendance, "Beslutande:"), (.attendance, "Bo Al, c, ordförande"),
      (.attendance, "Eva Ek, v ordförande"), (.attendance, "Ali Öst, kd"),
      (.caseNumber, "Dnr KS 211/2010 506"), (.heading, "§ 1 Val"),
    ])
    #expect(meeting.attendance.map(\.party) == ["c", nil, "kd"])
    #expect(
      meeting.attendance.map(\.role) == ["ordförande", "vice ordförande", "ledamot"])
  }

  @Test func substitutesInRunningTextHaveOneRole() {
    let meeting = minutes([
      (
        .attendance,
        "Beslutande: Bo Al (S) samt tjänstgörande ersättarna Eva Ek (M) för Ali Öst och Siv Önn (C) för Per Ahl"
      ),
      (.heading, "§ 1 Val"),
    ])
    #expect(
      meeting.attendance.map(\.role)
        == ["ledamot", "tjänstgörande ersättare", "tjänstgörande ersättare"])
  }

  @Test func votesMayBeListsOfNames() {
    let vote = minutes([
      (.heading, "§ 1 Taxa"), (.subheading, "Omröstning"),
      (.paragraph, "Ja röstar 2: Bo Al (S), Eva Ek (M)."),
      (.paragraph, "Nej-röster: Ali Öst (C)."), (.paragraph, "Avstår gör 1: Siv Önn (V)."),
    ]).items.first?.votes.first
    #expect(vote?.yes == 2)
    #expect(vote?.no == 1)
    #expect(vote?.abstain == 1)
    #expect(vote?.persons?.map(\.vote) == ["yes", "yes", "no", "abstain"])
  }

  @Test func whatAVoteMeansIsNoListOfNames() {
    let item = minutes([
      (.heading, "§ 1 Taxa"), (.subheading, "Propositionsordning"),
      (.paragraph, "Ja: bifall till Bo Als (S) yrkande."),
      (.paragraph, "Nej: bifall till Eva Eks (M) yrkande."),
    ]).items.first
    #expect(item?.votes.isEmpty == true)
  }

  @Test(arguments: [("Kf§9", "Kf", "9"), ("KS§12", "KS", "12")])
  func aLabelMayBeReadWithoutASpace(word: String, prefix: String, number: String) throws {
    let label = try #require(PrintedLabel([word, "Taxa"]))
    #expect(label.prefix == prefix)
    #expect(label.number == number)
    #expect(label.length == 1)
    #expect(PrintedLabel(["kap§9", "Taxa"]) == nil)
    #expect(PrintedLabel(["Mark§", "9"]) == nil)
  }

  @Test func twoKindsOfPeopleMayShareAList() {
    let meeting = minutes([
      (.subheading, "Närvarande ledamöter och ersättare"),
      (.tableRow, "Bo Al (S), ordförande\tEva Ek (M)"),
      (.tableRow, "Ali Öst (C)\tSiv Önn (V), tjänstgör för Per Ahl"), (.heading, "§ 1 Val"),
    ])
    #expect(meeting.attendance.count == 4)
    #expect(meeting.attendance.last?.replaces == "Per Ahl")
  }

  @Test func aNameMayBeBrokenBehindATitle() {
    let meeting = minutes([
      (.attendance, "Övriga: utredare Bo Al, ekonom Eva\nEk"), (.heading, "§ 1 Val"),
    ])
    #expect(
      meeting.attendance.map { "\($0.name), \($0.role)" } == ["Bo Al, utredare", "Eva Ek, ekonom"])
  }

  @Test func twoListsStandSideBySide() {
    let meeting = minutes([
      (.attendance, "Beslutande"), (.tableRow, "Ledamöter\tErsättare"),
      (.tableRow, "Eva Ek (S), ordförande\tSiv Önn (V) ersätter Per"),
      (.tableRow, "Bo Al (M)\tAhl (M)"), (.tableRow, "Ali Öst (C)"), (.heading, "§ 1 Val"),
    ])
    #expect(
      meeting.attendance.map(\.name).sorted() == ["Ali Öst", "Bo Al", "Eva Ek", "Siv Önn"])
    #expect(meeting.attendance.first { $0.name == "Siv Önn" }?.replaces == "Per Ahl")
  }

  @Test(arguments: ["20/KS/147", "KN/251234", "KS/2023:0316"])
  func aCaseNumberMayEndATitle(number: String) {
    let meeting = minutes([(.heading, "§ 1 Taxa för vatten \(number)")])
    #expect(meeting.items.first?.title == "Taxa för vatten")
    #expect(meeting.items.first?.caseNumber == number)
  }

  @Test(arguments: ["Plan för Hus 3/12", "Avtal 2020/2021", "Rapport 3-12", "Protokoll 3/2020"])
  func otherNumbersBelongToTheTitle(title: String) {
    #expect(minutes([(.heading, "§ 1 \(title)")]).items.first?.title == title)
  }

  @Test func theNamesMayStandBeforeTheVote() {
    let vote = minutes([
      (.heading, "§ 1 Taxa"), (.subheading, "Omröstning"),
      (.paragraph, "Bo Al (S), Eva Ek (M) och Per Ahl (L) röstar Ja (3)."),
      (.paragraph, "Ali Öst (C) röstar Nej (1)."),
      (.paragraph, "Siv Önn (V) avstår från att rösta (1)."),
    ]).items.first?.votes.first
    #expect([vote?.yes, vote?.no, vote?.abstain] == [3, 1, 1])
    #expect(vote?.persons?.map(\.vote) == ["yes", "yes", "yes", "no", "abstain"])
  }

  @Test func aLabelAmongTheRowsOfAListLeavesItsColumns() {
    let meeting = minutes([
      (.tableRow, "Ledamöter\tParti\tNärvarande\tAnmärkning"),
      (.tableRow, "Bo Al\tS\tX\tOrdförande"), (.tableRow, "Eva Ek\tM\tX"),
      (.tableRow, "Tjänstgörande ersättare"),
      (.tableRow, "Ali Öst\tC\tX\tErsätter Siv Önn"), (.heading, "§ 1 Val"),
    ])
    #expect(meeting.attendance.map(\.name) == ["Bo Al", "Eva Ek", "Ali Öst"])
    #expect(meeting.attendance.map(\.party) == ["S", "M", "C"])
    #expect(meeting.attendance.last?.replaces == "Siv Önn")
    #expect(meeting.attendance.last?.role == "tjänstgörande ersättare")
  }

  @Test func lettersOfAPartyMayBeFiveInACell() {
    let meeting = minutes([
      (.attendance, "Närvarande"), (.tableRow, "Bo Al\tÖKA\tordförande"),
      (.tableRow, "Eva Ek\tBorgA"), (.tableRow, "Ali Öst\tC"),
      (.tableRow, "Per Ahl\tBorgA\ters. för Siv Önn"), (.heading, "§ 1 Val"),
    ])
    #expect(meeting.attendance.map(\.party) == ["ÖKA", "BorgA", "C", "BorgA"])
    #expect(meeting.attendance.last?.replaces == "Siv Önn")
  }

  @Test func clausesBelowABodyThatDecidesAreItsDecision() {
    let blocks: [(Block.Role, String)] = [
      (.heading, "§ 1 Taxa"), (.subheading, "Bakgrund"),
      (.paragraph, "Taxan gäller från nyår."), (.paragraph, "Socialnämnden beslutar"),
      (.paragraph, "att anta taxan,"), (.paragraph, "att tacka för ordet."),
      (.paragraph, "Ordföranden tackar alla."),
    ]
    #expect(
      minutes(blocks).items.first?.decisions.map(\.text) == [
        "Socialnämnden beslutar", "att anta taxan,", "att tacka för ordet.",
      ])
    // Under a heading for it the decision is what stands there.
    let decided = minutes(blocks + [(.subheading, "Beslut"), (.paragraph, "Taxan antas.")])
    #expect(decided.items.first?.decisions.map(\.text) == ["Taxan antas."])
  }

  @Test func aLetterBehindARoleIsAScrap() {
    let meeting = minutes([
      (.tableRow, "Beslutande\tBo Al (S), ordförande l"), (.tableRow, "\tEva Ek (M), v ordförande"),
      (.heading, "§ 1 Val"),
    ])
    #expect(meeting.attendance.map(\.role) == ["ordförande", "vice ordförande"])
  }

  @Test func theColumnOfRolesMaySayWhoIsReplaced() {
    let meeting = minutes([
      (.tableRow, "Beslutande\tParti\tRoll\t§§"), (.tableRow, "Bo Al\tS\tOrdförande\t1–4"),
      (.tableRow, "Eva Ek\tM\tErsätter Siv Önn\t1–4"), (.heading, "§ 1 Val"),
    ])
    #expect(meeting.attendance.map(\.role) == ["ordförande", "tjänstgörande ersättare"])
    #expect(meeting.attendance.map(\.replaces) == [nil, "Siv Önn"])
  }

  @Test func aDamagedRowEndsNoListOfPeople() {
    let meeting = minutes([
      (.attendance, "Närvarande"), (.tableRow, "Bo Al\tS\tordförande"),
      (.tableRow, "Eva, Ek\tM"), (.tableRow, "Ali Öst\tC"), (.tableRow, "Siv Önn\tV"),
      (.tableRow, "Kallelse\tutsänd"), (.tableRow, "Per Ahl\tutsänd"), (.heading, "§ 1 Val"),
    ])
    #expect(meeting.attendance.map(\.name) == ["Bo Al", "Ali Öst", "Siv Önn"])
  }
}
