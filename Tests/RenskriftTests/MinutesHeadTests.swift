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
    ("Göteborgs Stad", "Göteborg"), ("Region Gotland", "Gotland"), ("Tibro", "Tibro"),
    ("Ångelby kommun", "Ångelby"),
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
    ("7–8 juni 2021", "2021-06-07"), ("7/6 2021", "2021-06-07"),
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

  @Test func theTitleNamesTheAssociation() {
    let head = minutes([
      (.title, "Protokoll fört vid årsmöte med Viksta byalag"),
      (.paragraph, "Närvarande: Eva Ek, Bo Alm"),
      (.heading, "§ 1 Mötets öppnande"),
    ]).minutes
    #expect(head.organisation == "Viksta byalag")
  }
}
