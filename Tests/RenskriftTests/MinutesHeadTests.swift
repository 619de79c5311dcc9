import Testing

@testable import Renskrift

@Suite struct MinutesHeadTests {
  @Test func thereAre290Municipalities() {
    let names = Language.swedish.meeting.municipalities
    #expect(names.count == 290)
    #expect(Set(names).count == 290)
  }

  @Test(arguments: [
    ("Västerviks kommun", "Västervik"), ("VÄSTERVIK KOMMUN", "Västervik"),
    ("Hällefors kommun", "Hällefors"), ("Upplands Väsby kommun", "Upplands Väsby"),
    ("UPPLANDS-BRO KOMMUN", "Upplands-Bro"), ("Falu kommun", "Falun"),
    ("Göteborgs Stad", "Göteborg"), ("Region Gotland", "Gotland"),
    ("Region Uppsala", "Region Uppsala"), ("Region Örebro län", "Region Örebro län"),
    ("Tibro", "Tibro"),
    ("Ångelby kommun", "Ångelby"), ("Mo-Ångelby kommun", "Mo-Ångelby"), ("Barn-och kommun", nil),
  ])
  func municipalities(printed: String, name: String?) {
    let head = minutes([
      (.pageHeader, printed), (.pageHeader, "PROTOKOLL"), (.pageHeader, "Socialnämnden"),
      (.heading, "§ 1 Val"),
    ]).minutes
    #expect(head.municipality == name)
    #expect(head.body == "Socialnämnden")
  }

  @Test(arguments: [
    (["Miljö- och", "2019-03-14", "byggnadsnämnden"], "Miljö- och byggnadsnämnden"),
    (["Tibro-Hjos", "2019-03-14", "Gemensamma Lönenämnd"], "Tibro-Hjos Gemensamma Lönenämnd"),
    (["Kommunstyrelsens", "arbetsutskott"], "Kommunstyrelsens arbetsutskott"),
    (["Nämnden för", "kultur och fritid"], "Nämnden för kultur och fritid"),
    (["Kommunfullmäktige"], "Kommunfullmäktige"),
    (["Vård- och omsorgsnämnden Sammanträdesdatum"], "Vård- och omsorgsnämnden"),
    (["Tibro PROTOKOLL Sida 2(9)", "Tekniska nämnden 2019-03-14"], "Tekniska nämnden"),
    (["AA Tekniska nämnden", "AVA Tekniska nämnden", "Tekniska nämnden"], "Tekniska nämnden"),
    (["IT Tekniska nämnden", "IT Tekniska nämnden"], "IT Tekniska nämnden"),
  ])
  func bodies(lines: [String], body: String) {
    let head = minutes(
      [(.pageHeader, "PROTOKOLL")] + lines.map { (.pageHeader, $0) } + [(.heading, "§ 1 Val")]
    ).minutes
    #expect(head.body == body)
  }

  @Test(arguments: [
    "Frågor från stämman", "103 37 Stockholm", "Anmälan till nämnden",
    "Styrelsen informerar om avtalet",
  ])
  func noBodyAndNoMunicipality(line: String) {
    let head = minutes([
      (.pageHeader, "PROTOKOLL"), (.pageHeader, line), (.heading, "§ 1 Val"),
    ]).minutes
    #expect(head.body == nil)
    #expect(head.municipality == nil)
  }

  @Test func theSpacesOfTheBodyAreThoseOfTheDecisions() {
    let head = minutes([
      (.pageHeader, "PROTOKOLL"), (.pageHeader, "Barn-och utbildningsnämnden"),
      (.heading, "§ 1 Val"), (.subheading, "Beslut"),
      (.paragraph, "Barn- och utbildningsnämnden beslutar att välja Eva Ek (S)."),
    ])
    #expect(head.minutes.body == "Barn- och utbildningsnämnden")
  }

  @Test func bodyFromTheDecisions() {
    let head = minutes([
      (.pageHeader, "PROTOKOLL"), (.heading, "§ 1 Val"), (.subheading, "Beslut"),
      (.paragraph, "Kultur- och fritidsnämnden beslutar att välja Eva Ek (S)."),
    ])
    #expect(head.minutes.body == "Kultur- och fritidsnämnden")
    #expect(head.warnings.map(\.code) == ["missingDate"])
  }

  @Test(arguments: [
    ("2021-06-07", "2021-06-07"), ("tisdagen den 7 juni 2021", "2021-06-07"),
    ("7–8 juni 2021", "2021-06-07"), ("7/6 2021", "2021-06-07"), ("7/6-21", "2021-06-07"),
    ("lördagen den 7 och söndagen den 8 juni, 2021", "2021-06-07"),
    ("den 3:e mars 1999", "1999-03-03"),
    ("Sammanträdesdatum 2021–06–07", "2021-06-07"), ("29 februari 2021", nil), ("juni", nil),
  ])
  func dates(printed: String, date: String?) {
    let head = minutes([
      (.pageHeader, "PROTOKOLL"), (.pageHeader, printed), (.heading, "§ 1 Val"),
    ]).minutes
    #expect(head.date == date)
  }

  @Test(
    arguments: [
      ("Kommunhuset, sal B, kl. 15.00–21.45", "Kommunhuset, sal B", "15:00", "21:45"),
      ("Folkets hus, torsdagen den 4 maj 2017 klockan 18:30", "Folkets hus", "18:30", nil),
      ("Sal 3 (plan 2), kl 9", "Sal 3 (plan 2)", "09:00", nil),
    ] as [(String, String, String, String?)])
  func placeAndTime(value: String, place: String, start: String, end: String?) {
    let head = minutes(
      letterhead + [(.tableRow, "Plats och tid\t\(value)"), (.heading, "§ 1 Val")]
    ).minutes
    #expect(head.place == place)
    #expect(head.start == start)
    #expect(head.end == end)
  }

  @Test func theTitleTellsWhenTheMeetingWas() {
    let head = minutes([
      (
        .title,
        "Protokoll från sammanträde tisdagen den 7 juni 2021 klockan 9.00–12.30, ajournering 10.15–10.30"
      ),
      (.paragraph, "Närvarande: Eva Ek, Bo Alm"), (.heading, "§ 1 Val"),
    ]).minutes
    #expect(head.start == "09:00")
    #expect(head.end == "12:30")
  }

  @Test(arguments: [
    "Lärarförbundet Tibro", "Hyresgästföreningen Tibro", "Centerpartiet i Tibro",
    "Räddningstjänstförbundet Mälarkusten", "Bostadsrättsföreningen Tallen i Tibro",
  ])
  func thePlaceOfAnAssociationIsNoMunicipality(name: String) {
    let head = minutes([
      (.title, name), (.title, "Protokoll från styrelsemöte den 3 maj 2022"),
      (.paragraph, "Närvarande: Eva Ek, Bo Alm"), (.heading, "§ 1 Mötets öppnande"),
    ]).minutes
    #expect(head.municipality == nil)
    #expect(head.organisation == name)
  }

  @Test(arguments: [
    ("Årsmöte 2022-05-03", "Årsmöte"), ("ÅRSMÖTESPROTOKOLL", "Årsmöte"),
    ("Protokoll fört vid ordinarie föreningsstämma", "Föreningsstämma"),
  ])
  func theMembersOfAnAssociationAreTheBody(title: String, body: String) {
    let head = minutes([
      (.title, "Lillåns byalag"), (.title, title), (.paragraph, "Närvarande: Eva Ek, Bo Alm"),
      (.heading, "§ 1 Mötets öppnande"), (.paragraph, "Stämman beslutade att välja Bo Alm."),
    ]).minutes
    #expect(head.organisation == "Lillåns byalag")
    #expect(head.body == body)
  }

  @Test func aLongTitleNamesTheCompany() {
    let head = minutes([
      (
        .title,
        "Protokoll fört vid extra årsstämma med aktieägarna i Lövsta Bostäder AB (publ), den 14 juni 2022"
      ),
      (.heading, "§ 1 Stämmans öppnande"), (.heading, "§ 2 Val av ordförande"),
      (.signature, "Vid protokollet"),
    ]).minutes
    #expect(head.organisation == "Lövsta Bostäder AB")
  }

  @Test func theAbsentMayHaveAColumn() {
    let people = minutes(
      letterhead + [
        (.tableRow, "Närvarande\tUppdrag\tFrånvarande"),
        (.tableRow, "Eva Ek\tOrdförande\tAli Sten"),
        (.tableRow, "Bo Alm\tLedamot\t"), (.heading, "§ 1 Val"),
      ]
    ).minutes.attendance
    #expect(people.map(\.name).sorted() == ["Ali Sten", "Bo Alm", "Eva Ek"])
    #expect(people.filter { !$0.present }.map(\.name) == ["Ali Sten"])
    #expect(people.first { $0.name == "Eva Ek" }?.role == "ordförande")
  }

  @Test func aLegalFormIsNoPartOfTheName() {
    let head = minutes([
      (.paragraph, "Lillåns fiberförening ek. för."),
      (.title, "Protokoll från styrelsemöte den 3 maj 2022"),
      (.paragraph, "Närvarande: Eva Ek, Bo Alm"), (.heading, "1. Mötets öppnande"),
    ]).minutes
    #expect(head.organisation == "Lillåns fiberförening")
    #expect(head.body == "Styrelsen")
  }

  @Test func theTitleNamesTheAssociationOfABoard() {
    let head = minutes([
      (.title, "Protokoll"), (.title, "Styrelsemöte i Norrfors samfällighetsförening"),
      (.paragraph, "Närvarande: Eva Ek, Bo Alm"), (.heading, "1. Mötets öppnande"),
    ]).minutes
    #expect(head.organisation == "Norrfors samfällighetsförening")
  }

  /// A row of posts may stand on the first page or on the last.
  @Test(arguments: [true, false])
  func postsSideBySideHaveTheirNamesBelow(isFirst: Bool) {
    let signed: [(Block.Role, String)] = [
      (.signature, "Ordförande\nJusterare\nSekreterare"),
      (.signature, "Eva af Ek\nBo Alm\nAli von Sydow"),
    ]
    let item: [(Block.Role, String)] = [(.heading, "§ 1 Val"), (.paragraph, "Val förrättas.")]
    let head = minutes(letterhead + (isFirst ? signed + item : item + signed)).minutes
    #expect(head.chair?.name == "Eva af Ek")
    #expect(head.adjusters.map(\.name) == ["Bo Alm"])
    #expect(head.secretary?.name == "Ali von Sydow")
  }

  @Test func theTitleNamesTheAssociation() {
    let head = minutes([
      (.title, "Protokoll fört vid årsmöte med Viksta byalag"),
      (.paragraph, "Närvarande: Eva Ek, Bo Alm"),
      (.heading, "§ 1 Mötets öppnande"),
    ]).minutes
    #expect(head.organisation == "Viksta byalag")
  }
}
